// Range clauses that do not parse, one to a function.
package main

func a() { for range /* ERROR "syntax error: unexpected {, expected expression" */ { } }
func b() { for i = range /* ERROR "syntax error: unexpected {, expected expression" */ { } }
func c() { for i, j, k = range x { } }
func d() { for var /* ERROR "syntax error: var declaration not allowed in for initializer" */ i = range x { } }
func e() { for i := 0; /* ERROR "syntax error: unexpected keyword range, expected expression" */ range x { } }
func /* ERROR "syntax error: unexpected name f, expected (" */ f() { for i := range x; i < 2 { } }
func g() { for (i) := range x { } }
func h() { for i /* ERROR "syntax error: unexpected keyword range, expected {" */ range x { } }
func j() { for i /* ERROR "syntax error: unexpected :, expected {" */ : x { } }
func k() { for i := range x /* ERROR "syntax error: unexpected name y, expected { after for clause" */ y { } }
func /* ERROR "syntax error: unexpected name l, expected (" */ l() { for range x, y { } }
func /* ERROR "syntax error: unexpected name main, expected (" */ main() {}
