// Package-level variables are initialised in dependency order, then the init functions in source order.
package main

import "fmt"

var (
	a = c + b
	b = f("b", 2)
	c = f("c", b+1)
	d = 3
)

var table = func() map[string]int {
	fmt.Println("table sees", d, a)
	return map[string]int{"d": d}
}()

var first, second = two()

var _ = f("blank", 0)

var lazy = viaFunc()

var late = 40

func viaFunc() int { return late + 2 }

func two() (int, string) {
	fmt.Println("two")
	return 1, "second"
}

func f(name string, v int) int {
	fmt.Println("init", name, v)
	return v
}

func init() {
	fmt.Println("init 1", a, b, c, d)
	d = 10
}

func init() {
	fmt.Println("init 2", d, table, first, second, lazy)
}

func main() {
	fmt.Println("main", a, b, c, d, late)
}

// go1.26.8
// Output:
// init b 2
// init c 3
// table sees 3 5
// two
// init blank 0
// init 1 5 2 3 3
// init 2 10 map[d:3] 1 second 42
// main 5 2 3 10 40
