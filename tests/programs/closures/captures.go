// Closures capture variables, not values: shared counters, captured parameters, results and receivers.
package main

import "fmt"

func counter() (inc func() int, get func() int) {
	n := 0
	inc = func() int { n++; return n }
	get = func() int { return n }
	return
}

func param(x int) func() int {
	x *= 2
	return func() int { x++; return x }
}

func result() (r int, f func()) {
	f = func() { r++ }
	f()
	r += 10
	return r, f
}

type acc struct{ sum int }

func (a *acc) adder() func(int) int { return func(n int) int { a.sum += n; return a.sum } }

func (a acc) frozen() func() int { return func() int { a.sum++; return a.sum } }

func main() {
	inc, get := counter()
	inc2, get2 := counter()
	inc()
	inc()
	inc2()
	fmt.Println(get(), get2())
	p, q := param(1), param(1)
	fmt.Println(p(), p(), q())
	r, f := result()
	f()
	fmt.Println(r)
	a := acc{5}
	add, frozen := a.adder(), a.frozen()
	add(1)
	fmt.Println(add(2), a.sum, frozen(), frozen(), a.sum)
	x := 1
	show := func() int { return x }
	x = 2
	set := func(v int) { x = v }
	fmt.Println(show())
	set(9)
	fmt.Println(x, show())
	outer := 0
	func() {
		func() {
			func() { outer += 3 }()
			outer *= 2
		}()
	}()
	fmt.Println(outer)
	arr := [3]int{1, 2, 3}
	grow := func() { arr[0] += 10 }
	cp := arr
	grow()
	fmt.Println(arr, cp)
	px := &x
	*px++
	fmt.Println(show(), *px)
	if y := 5; true {
		defer func() { fmt.Println("deferred", y, x) }()
		y++
	}
	x = -1
}

// go1.26.8
// Output:
// 2 1
// 3 4 3
// 11
// 8 8 6 7 8
// 2
// 9 9
// 6
// [11 2 3] [1 2 3]
// 10 10
// deferred 6 -1
