// Operators that Go does not have, or in places where they may not stand, one to a function.
package main

var x, y int

func a() { /* ERROR "syntax error: unexpected ++, expected }" */ ++x }
func b() { x = x/* ERROR "syntax error: unexpected ++ at end of statement" */ ++ }
func c() { y := x /* ERROR "invalid character U+003F '?'" */ ? /* ERROR "syntax error: unexpected literal 1 at end of statement" */ 1 : 2 }
func d() { z := x ==/* ERROR "syntax error: unexpected =, expected expression" */ = 1 }
func e() { while /* ERROR "syntax error: unexpected name x at end of statement" */ x < 1 { } }
func f() { x =/* ERROR "syntax error: unexpected >, expected expression" */ > 2 }
func g() { x := /* ERROR "syntax error: unexpected :=, expected expression" */ := 3 }
func h() { a, b = /* ERROR "syntax error: unexpected comma, expected expression" */ , 2 }
func i() { x = 1 + /* ERROR "syntax error: unexpected }, expected expression" */ }
func j() { x = * /* ERROR "syntax error: unexpected }, expected expression" */ }
func k() { x./* ERROR "syntax error: unexpected ., expected name or (" */ .y }
func /* ERROR "syntax error: unexpected name l, expected (" */ l() { x.( }
func m() { x-/* ERROR "syntax error: unexpected >, expected expression" */ >y }
func n() { x !=/* ERROR "syntax error: unexpected =, expected expression" */ = 2 }
func o() { x </* ERROR "syntax error: unexpected >, expected expression" */ > y }
func p() { if (x == 1) /* ERROR "syntax error: unexpected name x, expected {" */ x = 2 }
func /* ERROR "syntax error: unexpected name q, expected (" */ q() { not x }
func r() { x /* ERROR "invalid character U+0023 '#'" */ # /* ERROR "syntax error: unexpected literal 2 at end of statement" */ 2 }
func s() { x /* ERROR "invalid character U+0040 '@'" */ @ /* ERROR "syntax error: unexpected literal 2 at end of statement" */ 2 }
func t() { x /* ERROR "invalid character U+0024 '$'" */ $ /* ERROR "syntax error: unexpected literal 2 at end of statement" */ 2 }
func u() { "a" /* ERROR "syntax error: unexpected literal \"b\" at end of statement" */ "b" }
func v() { 1 /* ERROR "syntax error: unexpected literal 2 at end of statement" */ 2 }
func w() { var x, y int = 1 /* ERROR "syntax error: unexpected literal 2 at end of statement" */ 2 }
func xx() { _ = []int{1, 2,/* ERROR "syntax error: unexpected comma, expected expression" */ , 3} }
func yy() { f(1,/* ERROR "syntax error: unexpected comma, expected expression" */ ,2) }
func zz() { x =+ 1; x =- 1; x = !! 1 }
func aa() { for ;; { } ; for i := range /* ERROR "syntax error: unexpected {, expected expression" */ { } }
func bb() { return /* ERROR "syntax error: unexpected keyword return, expected expression" */ return }
func cc() { x, y := /* ERROR "syntax error: unexpected keyword range, expected expression" */ range 5 }
func dd() { x +=/* ERROR "syntax error: unexpected =, expected expression" */ = 1 }
func ee() { x = [ /* ERROR "syntax error: unexpected }, expected expression" */ }
func /* ERROR "syntax error: unexpected name ff, expected (" */ ff() { x = 1 ) }
func gg() { go func /* ERROR "syntax error: unexpected }, expected (" */ }
func hh() { var f = func(a) { return a } }
func /* ERROR "syntax error: unexpected name ii, expected (" */ ii() { x.1 }
func jj() { x[1 /* ERROR "syntax error: unexpected }, expected comma, : or ]" */ }
func kk() { x[/* ERROR "middle index required in 3-index slice" */ :1/* ERROR "syntax error: unexpected :, expected ]" */ :] }
func ll() { x[:/* ERROR "middle index required in 3-index slice" */ :/* ERROR "final index required in 3-index slice" */ ] }
func mm() { f(a...) ; f(a..., /* ERROR "syntax error: unexpected name b, expected )" */ b) ; f(...a) }
func nn() { switch { /* ERROR "syntax error: unexpected literal 1, expected case or default or }" */ 1: } }
func oo() { switch x { case 1 : ; case 2 /* ERROR "syntax error: unexpected }, expected :" */ } }
func /* ERROR "syntax error: unexpected name pp, expected (" */ pp() { try { } catch { } }
func qq() { x := y /* ERROR "syntax error: unexpected : at end of statement" */ : 1 }
func rr() { (x) := 1 }
func ss() { x.y := 1 }
func tt() { 1 := 1 }
func uu() { if x := 1/* ERROR "syntax error: missing condition in if statement" */ ; { } }
func vv() { for x := 1; x < 2; y /* ERROR "syntax error: cannot declare in post statement of for loop" */ := 1 { } }
func ww() { /* ERROR "syntax error: unexpected keyword import, expected }" */ import "fmt" }
func main() {}
