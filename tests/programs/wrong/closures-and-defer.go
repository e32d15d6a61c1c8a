// Function literals with the wrong type.
package main

func run(f func(int) string) {}

func main() {
	run( /* ERROR "cannot use func() {} (value of type func()) as func(int) string value in argument to run" */ func() {})
	run( /* ERROR "cannot use func(s string) string {…} (value of type func(s string) string) as func(int) string value in argument to run" */ func(s string) string { return s })
	run(func(int) string { /* ERROR "missing return" */ })
	run( /* ERROR "cannot use func(int) (string, error) {…} (value of type func(int) (string, error)) as func(int) string value in argument to run" */ func(int) (string, error) { return "", nil })
	run(func(x int) string {
		return /* ERROR "cannot use x (variable of type int) as string value in return statement" */ x
	})
	run(nil)
	run( /* ERROR "cannot use main (value of type func()) as func(int) string value in argument to run" */ main)
	run(func(int) string { /* ERROR "declared and not used: y" */ y := 1; return "" })
	var f func() = /* ERROR "cannot use func() int {…} (value of type func() int) as func() value in variable declaration" */ func() int { return 1 }
	f = /* ERROR "cannot use func(x int) {} (value of type func(x int)) as func() value in assignment" */ func(x int) {}
	var g func(...int) = /* ERROR "cannot use func([]int) {} (value of type func([]int)) as func(...int) value in variable declaration" */ func([]int) {}
	func() { return /* ERROR "too many return values\n\thave (number)\n\twant ()" */ 1 }()
	x := /* ERROR "func() {}() (no value) used as value" */ func() {}()
	_, _ = g, x
	/* ERROR "f() (no value) used as value or type" */ f()()
	/* ERROR "not enough arguments in call to func(a int) {}\n\thave ()\n\twant (int)" */ func(a int) {}()
	h := func() { /* ERROR "undefined: h" */ h() }
	h()
}
