// Calls with too few, too many or wrong arguments, and of things that are no functions.
package main

func none()                      {}
func two(a int, b string) bool   { return true }
func vary(a int, b ...string)    {}
func pair() (int, string)        { return 1, "" }
func three() (int, int, int)     { return 1, 2, 3 }

type T struct{}

func (T) M(x int) {}

func main() {
	none(/* ERROR "too many arguments in call to none\n\thave (number)\n\twant ()" */ 1)
	/* ERROR "not enough arguments in call to two\n\thave ()\n\twant (int, string)" */ two()
	two(/* ERROR "not enough arguments in call to two\n\thave (number)\n\twant (int, string)" */ 1)
	two(1, "a", /* ERROR "too many arguments in call to two\n\thave (number, string, number)\n\twant (int, string)" */ 2)
	two(/* ERROR "cannot use \"a\" (untyped string constant) as int value in argument to two" */ "a", /* ERROR "cannot use 1 (untyped int constant) as string value in argument to two" */ 1)
	two(pair())
	two(/* ERROR "too many arguments in call to two\n\thave (int, int, int)\n\twant (int, string)" */ three())
	two(1, /* ERROR "multiple-value pair() (value of type (int, string)) in single-value context" */ pair())
	/* ERROR "not enough arguments in call to vary\n\thave ()\n\twant (int, ...string)" */ vary()
	vary(/* ERROR "cannot use \"x\" (untyped string constant) as int value in argument to vary" */ "x")
	vary(1, /* ERROR "cannot use 2 (untyped int constant) as string value in argument to vary" */ 2)
	vary(1, /* ERROR "cannot use []string{…} (value of type []string) as string value in argument to vary" */ []string{"a"})
	vary(1, "a", /* ERROR "too many arguments in call to vary\n\thave (number, string, []string...)\n\twant (int, ...string)" */ []string{}...)
	vary(1, /* ERROR "cannot use []int{} (value of type []int) as []string value in argument to vary" */ []int{}...)
	/* ERROR "cannot use ... in call to non-variadic two" */ two(1, "a"...)
	x := /* ERROR "none() (no value) used as value" */ none()
	_ = two
	var n int
	/* ERROR "invalid operation: cannot call n (variable of type int): int is not a function" */ n()
	n = /* ERROR "cannot use two(1, \"a\") (value of type bool) as int value in assignment" */ two(1, "a")
	/* ERROR "not enough arguments in call to T{}.M\n\thave ()\n\twant (int)" */ T{}.M()
	T.M(/* ERROR "not enough arguments in call to T.M\n\thave (number)\n\twant (T, int)" */ 1)
	T{}./* ERROR "T{}.N undefined (type T has no field or method N)" */ N()
	/* ERROR "invalid operation: cannot call \"s\" (untyped string constant): untyped string is not a function" */ "s"()
	/* ERROR "invalid operation: cannot call nil: untyped nil is not a function" */ nil()
	/* ERROR "none (value of type func()) is not used" */ none
	/* ERROR "invalid operation: two(1, \"a\") + 1 (mismatched types bool and untyped int)" */ two(1, "a") + 1
	_ = x
	a, b, c := /* ERROR "assignment mismatch: 3 variables but pair returns 2 values" */ pair()
	d := /* ERROR "assignment mismatch: 1 variable but pair returns 2 values" */ pair()
	_, _, _, _ = a, b, c, d
	f := func(int) {}
	f(/* ERROR "cannot use 1.5 (untyped float constant) as int value in argument to f (truncated)" */ 1.5)
	f(n, /* ERROR "too many arguments in call to f\n\thave (int, int)\n\twant (int)" */ n)
	go /* ERROR "expression in go must be function call" */ none
	defer /* ERROR "expression in defer must be function call" */ two
	defer /* ERROR "expression in defer must be function call" */ recover
	go /* ERROR "expression in go must be function call" */ func() {}
	defer /* ERROR "defer requires function call, not conversion int(3) (constant 3 of type int)" */ int(3)
	defer /* ERROR "defer discards result of len(\"a\") (constant 1 of type int)" */ len("a")
	go /* ERROR "go discards result of append([]int{}, 1) (value of type []int)" */ append([]int{}, 1)
}
