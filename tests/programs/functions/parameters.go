// Parameters are copies: arrays and structs by value, pointers, slices and maps share; unnamed and blank parameters.
package main

import "fmt"

type big struct {
	a [4]int
	s []int
	m map[string]int
}

func mutate(b big) big {
	b.a[0] = 100
	b.s[0] = 100
	b.m["k"] = 100
	b.s = append(b.s, 1)
	b.m = nil
	return b
}

func viaPointer(b *big) { b.a[1], b.s = 7, nil }

func arr(a [3]int) [3]int { a[0]++; return a }

func arrp(a *[3]int) { a[0]++ }

func blank(_ int, _ string, x float64, _ ...bool) float64 { return x }

func unnamed(int, string) string { return "unnamed" }

func order(a int, b *int) int { *b = 50; return a }

func main() {
	b := big{s: []int{1, 2}, m: map[string]int{}}
	c := mutate(b)
	fmt.Println(b.a, b.s, b.m, len(b.s))
	fmt.Println(c.a, c.s, c.m == nil)
	viaPointer(&b)
	fmt.Println(b.a, b.s == nil, c.a)
	x := [3]int{1, 2, 3}
	y := arr(x)
	arrp(&x)
	fmt.Println(x, y, x == y)
	fmt.Println(blank(1, "", 2.5), blank(1, "", 3, true), unnamed(0, ""))
	n := 5
	fmt.Println(order(n, &n), n)
	p := &n
	func(p *int) { *p = 1; p = nil; _ = p }(p)
	fmt.Println(n, p == &n, *p)
	var i interface{} = b
	b.a[2] = 9
	fmt.Println(i.(big).a, b.a)
}

// go1.26.8
// Output:
// [0 0 0 0] [100 2] map[k:100] 2
// [100 0 0 0] [100 2 1] true
// [0 7 0 0] true [100 0 0 0]
// [2 2 3] [2 2 3] true
// 2.5 3 unnamed
// 5 50
// 1 true 1
// [0 7 0 0] [0 7 9 0]
