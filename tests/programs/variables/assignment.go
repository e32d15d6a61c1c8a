// Assignment: swaps, tuple order, operands evaluated before any store, op= on elements, blank.
package main

import "fmt"

type P struct {
	a [3]int
	m map[string]int
	n *P
}

func trace(s string, v int) int {
	fmt.Print(s, " ")
	return v
}

func main() {
	a, b, c := 1, 2, 3
	a, b, c = c, a, b
	fmt.Println(a, b, c)
	i := 0
	xs := []int{10, 20, 30}
	i, xs[i] = 2, 99
	fmt.Println(i, xs)
	xs[0], xs[1], xs[2] = xs[2], xs[0], xs[1]
	fmt.Println(xs)
	var p P
	p.m = map[string]int{}
	p.a[1], p.m["k"] = 4, 5
	p.n = &P{}
	p.n.a[2]++
	p.n.a[2] <<= 3
	p.m["k"] *= 7
	p.m["new"]--
	fmt.Println(p.a, p.m["k"], p.m["new"], p.n.a, len(p.m))
	_, _ = trace("l", 1), trace("r", 2)
	xs[trace("i", 0)], xs[trace("j", 1)] = trace("v", 7), trace("w", 8)
	fmt.Println(xs)
	xs[trace("k", 2)] += trace("z", 100)
	fmt.Println(xs)
	q := &p
	q, q.n = q.n, nil
	fmt.Println(q.a, p.n == nil)
	x, y := 6, 4
	x, y = x^y, x&y
	x &^= 2
	y |= 9
	x %= 7
	fmt.Println(x, y)
	var e interface{}
	e, _ = 5, e
	fmt.Println(e)
	s := "ab"
	s += string(s[0]) + s
	fmt.Println(s)
	var arr2 [2][2]int
	arr2[1] = [2]int{5, 6}
	arr2[0], arr2[1] = arr2[1], arr2[0]
	fmt.Println(arr2)
}

// go1.26.8
// Output:
// 3 1 2
// 2 [99 20 30]
// [30 99 20]
// [0 4 0] 35 -1 [0 0 8] 2
// l r i j v w [7 8 20]
// k z [7 8 120]
// [0 0 8] true
// 0 13
// 5
// abaab
// [[5 6] [0 0]]
