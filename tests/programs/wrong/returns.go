// Return statements with the wrong number or type of results, and functions that end without one.
package main

func a() int { /* ERROR "not enough return values\n\thave ()\n\twant (int)" */ return }
func b()     { return /* ERROR "too many return values\n\thave (number)\n\twant ()" */ 1 }
func c() (int, string) {
	return /* ERROR "not enough return values\n\thave (number)\n\twant (int, string)" */ 1
}
func d() (int, string) {
	return /* ERROR "cannot use \"a\" (untyped string constant) as int value in return statement" */ "a" , /* ERROR "cannot use 1 (untyped int constant) as string value in return statement" */ 1
}
func e() int {
	
/* ERROR "missing return" */ }
func f(x bool) int {
	if x {
		return 1
	}
	
/* ERROR "missing return" */ }
func g(x int) int {
	for {
		break
	}
	
/* ERROR "missing return" */ }
func h(x int) int {
	switch x {
	case 1:
		return 1
	}
	
/* ERROR "missing return" */ }
func i() int {
	for {
	}
}
func j(x int) int {
	switch {
	default:
		panic("x")
	case x > 1:
		return 2
	}
}
func k() (n int, err error) {
	{
		/* ERROR "declared and not used: n" */ n := 2
		/* ERROR "result parameter n not in scope at return" */ return
	}
}
func l() (int, int) {
	return /* ERROR "cannot use c() (value of type string) as int value in return statement" */ c()
}
func m() (x int) {
	return 1 , /* ERROR "too many return values\n\thave (number, number)\n\twant (int)" */ 2
}
func n(c chan int) int {
	select {
	case <-c:
		return 1
	}
}
func o() int {
L:
	for {
		for {
			break L
		}
	}
	
/* ERROR "missing return" */ }
func p() int {
	goto L
L:
	return 1
}
func q() int { func() int { return 1 }() /* ERROR "missing return" */ }
func r() error {
	return /* ERROR "cannot use 5 (constant of type int) as error value in return statement: int does not implement error (missing method Error)" */ 5
}

func main() {
	return /* ERROR "too many return values\n\thave (number)\n\twant ()" */ 1
}
