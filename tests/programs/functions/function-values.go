// Functions as values: maps and slices of them, comparison with nil, recursion through variables, returning functions.
package main

import (
	"fmt"
	"sort"
)

type op func(int, int) int

func (o op) twice(a, b int) int { return o(o(a, b), b) }

func compose(fs ...func(int) int) func(int) int {
	return func(x int) int {
		for _, f := range fs {
			x = f(x)
		}
		return x
	}
}

func apply(f func(int) int, n int) func() int { return func() int { return f(n) } }

var table = map[string]op{
	"add": func(a, b int) int { return a + b },
	"mul": func(a, b int) int { return a * b },
	"sub": minus,
}

func minus(a, b int) int { return a - b }

type walker struct {
	visit func(*walker, int) int
	depth int
}

func main() {
	var names []string
	for n := range table {
		names = append(names, n)
	}
	sort.Strings(names)
	for _, n := range names {
		fmt.Println(n, table[n](7, 3), table[n].twice(2, 5))
	}
	inc := func(x int) int { return x + 1 }
	dbl := func(x int) int { return x * 2 }
	fmt.Println(compose()(3), compose(inc, dbl)(3), compose(dbl, inc, compose(dbl, dbl))(3))
	fmt.Println(apply(inc, 41)())
	var fact func(int) int
	fact = func(n int) int {
		if n < 2 {
			return 1
		}
		return n * fact(n-1)
	}
	fmt.Println(fact(20), table["missing"] == nil, fact == nil)
	w := &walker{visit: func(w *walker, n int) int {
		w.depth++
		if n == 0 {
			return w.depth
		}
		return w.visit(w, n-1)
	}}
	fmt.Println(w.visit(w, 4), op(minus).twice(10, 3))
	fmt.Println(func(a int) func(int) int { return func(b int) int { return a - b } }(10)(3))
	var arr [2]func() string
	for i := range arr {
		arr[i] = func() string { return fmt.Sprint("f", i) }
	}
	fmt.Println(arr[0](), arr[1]())
}

// go1.26.8
// Output:
// add 10 12
// mul 21 50
// sub 4 -8
// 3 8 28
// 42
// 2432902008176640000 true false
// 5 4
// 7
// f0 f1
