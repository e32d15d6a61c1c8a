// Statements with parts missing or doubled, one to a function.
package main

func a() { var x /* ERROR "syntax error: unexpected }, expected type" */ }
func b() { func /* ERROR "syntax error: unexpected name y, expected (" */ y() {} }
func c() { defer /* ERROR "syntax error: unexpected }, expected expression" */ }
func d() { return/* ERROR "syntax error: unexpected comma, expected expression" */ , }
func e() { type Z /* ERROR "syntax error: unexpected } in type declaration" */ }
func /* ERROR "syntax error: unexpected name f, expected (" */ f() { goto }
func /* ERROR "syntax error: unexpected name g, expected (" */ g() { goto 1 }
func h() { break /* ERROR "syntax error: unexpected literal 1 at end of statement" */ 1 }
func i() { fallthrough /* ERROR "syntax error: unexpected name x at end of statement" */ x }
func j() { select /* ERROR "syntax error: missing { after select clause" */ x { } }
func k() { switch x := 1, y /* ERROR "syntax error: unexpected :=, expected {" */ := 2 { } }
func l() { for i := 0, i < 1, i/* ERROR "syntax error: unexpected ++, expected {" */ ++ { } }
func m() { for i /* ERROR "syntax error: unexpected name in, expected {" */ in x { } }
func n() { /* ERROR "syntax error: unexpected keyword case, expected }" */ case 1: }
func o() { /* ERROR "syntax error: unexpected keyword default, expected }" */ default: }
func p() { /* ERROR "syntax error: unexpected keyword else, expected }" */ else { } }
func q() { /* ERROR "label L defined and not used" */ L: }
func r() { /* ERROR "label L defined and not used" */ L: /* ERROR "label L2 defined and not used" */ L2: x = 1 }
func s() { const x }
func t() { const x int }
func u() { var x, y = /* ERROR "syntax error: unexpected }, expected expression" */ }
func v() { x, /* ERROR "syntax error: unexpected =, expected expression" */ = 1, 2 }
func w() { /* ERROR "syntax error: unexpected comma, expected }" */ , }
func x() { defer func() {} }
func y() { go /* ERROR "expression in go must not be parenthesized" */ (f()) }
func z() { defer (f)() }
func aa() { if x { } else if /* ERROR "syntax error: missing condition in if statement" */ { } }
func bb() { if x; y/* ERROR "syntax error: unexpected semicolon, expected { after if clause" */ ; z { } }
func /* ERROR "syntax error: unexpected name cc, expected (" */ cc() { for a; b { } }
func dd() { for a; b; c/* ERROR "syntax error: unexpected semicolon, expected { after for clause" */ ; d { } }
func /* ERROR "syntax error: unexpected name ee, expected (" */ ee() { switch x { a = 1 } }
func /* ERROR "syntax error: unexpected name ff, expected (" */ ff() { select { case a: } }
func gg() { var a [ ]int = [ ]int{ } ; var b [5]int/* ERROR "syntax error: unexpected { at end of statement" */ {} }
func hh() { a := map[string]int{"a": 1, "b" /* ERROR "syntax error: unexpected literal 2 in composite literal; possibly missing comma or }" */ 2} }
func ii() { a := struct{ x int }{ x: 1 /* ERROR "syntax error: unexpected name y in composite literal; possibly missing comma or }" */ y: 2 } }
func jj() { if T{} /* ERROR "syntax error: unexpected == at end of statement" */ == x { } }
func kk() { for T{}/* ERROR "syntax error: unexpected . at end of statement" */ .x { } }
func ll() { x := func() int }
func mm() { interface{} }
func nn() { chan int }
func oo() { x.(type) }
func pp() { _ = x.(type) }
func qq() { /* ERROR "syntax error: unexpected keyword range, expected }" */ range x }
func rr() { for range /* ERROR "syntax error: unexpected {, expected expression" */ { } }
func ss() { var x = /* ERROR "syntax error: unexpected keyword range, expected expression" */ range y }
func tt() { a[1 /* ERROR "syntax error: unexpected literal 2, expected comma, : or ]" */ 2] }
func uu() { f(a /* ERROR "syntax error: unexpected name b in argument list; possibly missing comma or )" */ b) }
func vv() { (1/* ERROR "syntax error: unexpected comma, expected )" */ , 2) }
func ww() { a, b /* ERROR "syntax error: unexpected }, expected := or = or comma" */ }
func xx() { a, b/* ERROR "syntax error: unexpected ++, expected := or = or comma" */ ++ }
func yy() { a, b /* ERROR "syntax error: unexpected <-, expected := or = or comma" */ <- c }
func main() {}
