// An assignment where a condition is wanted, one to a function.
package main

func a(x int) { if x /* ERROR "syntax error: cannot use assignment x = 2 as value" */ = 2 { } }
func b() { for x /* ERROR "syntax error: cannot use x := 3 as value" */ := 3 { } }
func c(x int) { if x == 1 { } else /* ERROR "syntax error: else must be followed by if or statement block" */ x = 3 }
func d(x bool) { if x { } else { } /* ERROR "syntax error: unexpected keyword else at end of statement" */ else { } }
func e() { if /* ERROR "syntax error: missing condition in if statement" */ { } }
func f() { if x /* ERROR "syntax error: cannot use x := 1 as value" */ := 1 { } }
func g() { for i := 0; i < 10 /* ERROR "syntax error: unexpected {, expected semicolon or newline" */ { } }
func h(x int) { switch x /* ERROR "syntax error: cannot use assignment x = 1 as value" */ = 1 { } }
func i(x int) { if x == 1 == 2 { } }
func j(x int) { if x /* ERROR "syntax error: cannot use x := x as value" */ := x { } }
func main() {}
