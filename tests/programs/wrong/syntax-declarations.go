// Declarations with parts missing or doubled.
package main

var a int/* ERROR "syntax error: unexpected comma after top level declaration" */ , b string
var c /* ERROR "syntax error: unexpected :=, expected =" */ := 1
func f(a, b) {}
func g(a int, b/* ERROR "syntax error: missing parameter type" */ ) {}
func h(int a) {}
func i(/* ERROR "syntax error: missing parameter name" */ /* ERROR "can only use ... with final parameter" */ ...int, a string) {}
func j(a /* ERROR "can only use ... with final parameter" */ ...int, b ...int) {}
func k() int/* ERROR "syntax error: unexpected comma after top level declaration" */ , string {}
func l() (int string) {}
func m(a int /* ERROR "syntax error: unexpected = in parameter list; possibly missing comma or )" */ = 1) {}
type A struct { a int/* ERROR "syntax error: unexpected comma in struct type; possibly missing semicolon or newline or }" */ , b int }
type C interface { M() int; N }
type D interface { M(); x /* ERROR "syntax error: unexpected name int in interface type; possibly missing semicolon or newline or }" */ int }
type G map[string]/* ERROR "syntax error: unexpected newline, expected type" */
type H chan
/* ERROR "syntax error: missing channel element type" */ type I [3]
type J *
/* ERROR "syntax error: unexpected keyword type, expected type" */ type K []
type L =
/* ERROR "syntax error: unexpected keyword const in type declaration" */ const M int
func (a T) /* ERROR "syntax error: unexpected (, expected name" */ (b T) n() {}
func o[T/* ERROR "syntax error: missing type constraint" */ ]() {}
func p() (a int, string/* ERROR "syntax error: missing parameter type" */ ) {}
func q(a int,/* ERROR "syntax error: unexpected comma, expected )" */ , b int) {}
func r(a int /* ERROR "syntax error: unexpected name b in parameter list; possibly missing comma or )" */ b int) {}
func s[/* ERROR "syntax error: empty type parameter list" */ ]() {}
type U struct { a int /* ERROR "syntax error: unexpected = in struct type; possibly missing semicolon or newline or }" */ = 1 }
type V struct { a, b /* ERROR "syntax error: unexpected }, expected type" */ }
type W struct { /* ERROR "syntax error: unexpected keyword func, expected field name or embedded type" */ func() }
type X struct { f func() int /* ERROR "syntax error: unexpected { in struct type; possibly missing semicolon or newline or }" */ { } }
type Y interface { f /* ERROR "syntax error: unexpected name int in interface type; possibly missing semicolon or newline or }" */ int }
type Z enum /* ERROR "syntax error: unexpected { after top level declaration" */ { A, B }
class Foo {}
var ( a int; b int
/* ERROR "syntax error: unexpected keyword var, expected name" */ var d int
func main() /* ERROR "syntax error: unexpected { after top level declaration" */ {}
