// What stands outside of functions.
package p

x /* ERROR "non-declaration statement outside function body" */ := 1

if true {
}

var a int b /* ERROR "unexpected name b after top level declaration" */

func
{ /* ERROR "unexpected {, expected name or (" */
}

func f()
{ /* ERROR "unexpected semicolon or newline before {" */
}

func 1 /* ERROR "unexpected literal 1, expected name or (" */() {
}

func (t T) ( /* ERROR "unexpected (, expected name" */) {
}

func () m /* ERROR "method has no receiver" */() {
}

func (a, b T) m /* ERROR "method has multiple receivers" */() {
}

func g() {} func /* ERROR "unexpected keyword func after top level declaration" */ h() {}

fmt /* ERROR "non-declaration statement outside function body" */.Println("x")
}

var ok = 1
