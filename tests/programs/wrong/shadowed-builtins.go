// Predeclared names that the program has taken over.
package main

type int string

var nil = "nil"

const true = 5

func len(x string) bool { return x == "" }

func main() {
	var i int = /* ERROR "cannot use 5 (untyped int constant) as int value in variable declaration" */ 5
	var p *int = /* ERROR "cannot use nil (variable of type string) as *int value in variable declaration" */ nil
	if /* ERROR "non-boolean condition in if statement" */ true {
	}
	n := /* ERROR "invalid operation: len(\"a\") + 1 (mismatched types bool and untyped int)" */ len("a") + 1
	error := 1
	var err /* ERROR "error (local variable) is not a type" */ error
	string := "s"
	_ = /* ERROR "invalid operation: cannot call string (variable of type string): string is not a function" */ string(65)
	var append []bool
	append = /* ERROR "invalid operation: cannot call append (variable of type []bool): []bool is not a function" */ append(append, false)
	iota := "x"
	const c = /* ERROR "iota (variable of type string) is not constant" */ iota
	_, _, _, _ = i, p, n, err
}
