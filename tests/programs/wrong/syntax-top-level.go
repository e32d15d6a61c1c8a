// Statements and odd tokens outside of functions.
package main

/* ERROR "syntax error: non-declaration statement outside function body" */ x := 1
fmt.Println("a")
for {
}
func
/* ERROR "syntax error: unexpected keyword func, expected name or (" */ func 5() {}
func f( /* ERROR "syntax error: unexpected {, expected )" */ {}
func (t T) {}
var
/* ERROR "syntax error: unexpected keyword var, expected name" */ var 1x int
type
/* ERROR "syntax error: unexpected keyword type, expected name" */ type T struct {
	a, int
	b
	c int d string
}
const /* ERROR "syntax error: unexpected =, expected name" */ = 1
}
return
if true {}
go f()
/* ERROR "syntax error: imports must appear before other declarations" */ import "fmt"
var ok = 1
