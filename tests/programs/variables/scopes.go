// Block scopes and shadowing: if, for, switch, function literals, redeclaration with :=.
package main

import (
	"errors"
	"fmt"
)

var x = "package"

func pair() (int, error) { return 2, errors.New("late") }

func named() (n int, err error) {
	if n, err := pair(); err == nil {
		_ = n
	}
	n = 5
	{
		n := n * 2
		n++
		_ = n
	}
	return
}

func main() {
	fmt.Println(x)
	x := x + "/main"
	fmt.Println(x)
	if x := len(x); x > 3 {
		fmt.Println("if", x)
		x := "inner"
		fmt.Println(x)
	} else if y := x * 2; y > 0 {
		fmt.Println("else", x, y)
	}
	a, err := 1, error(nil)
	b, err := pair()
	a, c := b, a
	fmt.Println(a, b, c, err)
	fmt.Println(named())
	for x := 0; x < 2; x++ {
		x := x * 10
		fmt.Print(x, " ")
	}
	fmt.Println(x)
	switch x := interface{}(x).(type) {
	case string:
		x += "!"
		fmt.Println(x)
	}
	func(x string) {
		x = "param"
		_ = x
	}(x)
	type int string
	var s int = "shadowed type"
	true := false
	fmt.Println(s, true, x)
	len := func(v string) string { return "len of " + v }
	fmt.Println(len("abc"))
	var nil = 3
	fmt.Println(nil)
}

// go1.26.8
// Output:
// package
// package/main
// if 12
// inner
// 2 2 1 late
// 5 <nil>
// 0 10 package/main
// package/main!
// shadowed type false package/main
// len of abc
// 3
