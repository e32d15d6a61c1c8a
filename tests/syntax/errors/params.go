// Parameter lists.
package p

func a(x int, y) /* ERROR "missing parameter type" */ {}

func b(int, y string) {}

func c(x, int, y string) {}

func d(...) /* ERROR "... is missing type" */ {}

func e(x ... /* ERROR "can only use ... with final parameter" */int, y int) {}

func f(x int y /* ERROR "unexpected name y in parameter list; possibly missing comma or )" */ int) {}

func g(x int,, /* ERROR "unexpected comma, expected )" */ y int) {}

func h(x int; /* ERROR "unexpected semicolon in parameter list; possibly missing comma or )" */ y int) {}

func i(x, y int /* ERROR "unexpected newline in parameter list; possibly missing comma or )" */

func j(a.b, c d) {}

func k([ /* ERROR "missing parameter name" */]int, x int) {}

func l(x [3]int, y []T[int], z ...T) {}

func m(...int) (... /* ERROR "invalid use of ..." */int) { return }

func n(+ /* ERROR "unexpected +, expected )" */) {}
