// Append within capacity writes into the shared array; beyond it, the slice moves. Full slice expressions stop that.
package main

import "fmt"

func main() {
	base := make([]int, 3, 6)
	a := append(base, 1)
	b := append(base, 2)
	fmt.Println(a, b, base, len(base), cap(base), &a[3] == &b[3])
	c := append(base[:1], 9)
	fmt.Println(base, c, cap(c))
	d := append(base[:2:2], 5)
	d[0] = 77
	fmt.Println(base, d)
	e := base[1:2]
	fmt.Println(len(e), cap(e), e[:5], e[3:5])
	e = append(e, 4, 4, 4, 4)
	e[0] = 88
	fmt.Println(base, base[:6], e)
	e = append(e, 5)
	e[0] = 99
	fmt.Println(base[:6], e)
	s := []int{1, 2, 3, 4, 5}
	s = append(s[:1], s[2:]...)
	fmt.Println(s, s[:5], cap(s))
	s = append(s[:2], append([]int{100}, s[2:]...)...)
	fmt.Println(s)
	s = append(s, s...)
	fmt.Println(s)
	s = append(s[1:], s[0])
	fmt.Println(s)
	copy(s[2:], s)
	fmt.Println(s, copy(s, s[3:]), s)
	n := copy(s, []int{})
	bs := make([]byte, 4)
	n += copy(bs, "string longer")
	fmt.Println(n, string(bs), copy(bs[1:], bs), string(bs))
	x := [5]int{1, 2, 3, 4, 5}
	y := x[1:3:4]
	y = append(y, 40)
	y = append(y, 50)
	y[0] = -1
	fmt.Println(x, y, len(y))
	var m [][]int
	row := []int{0}
	for i := 0; i < 3; i++ {
		row[0] = i
		m = append(m, row)
	}
	fmt.Println(m)
	f := func(s []int) { s = append(s, 1); s[0] = 5 }
	g := make([]int, 1, 2)
	f(g)
	h := make([]int, 1)
	f(h)
	fmt.Println(g, h, g[:2])
}

// go1.26.8
// Output:
// [0 0 0 2] [0 0 0 2] [0 0 0] 3 6 true
// [0 9 0] [0 9] 6
// [0 9 0] [77 9 5]
// 1 5 [9 0 2 0 0] [0 0]
// [0 88 4] [0 88 4 4 4 4] [88 4 4 4 4]
// [0 88 4 4 4 4] [99 4 4 4 4 5]
// [1 3 4 5] [1 3 4 5 5] 5
// [1 3 100 4 5]
// [1 3 100 4 5 1 3 100 4 5]
// [3 100 4 5 1 3 100 4 5 1]
// [100 4 5 1 3 100 4 3 100 4] 7 [100 4 5 1 3 100 4 3 100 4]
// 4 sstr 3 sstr
// [1 2 3 40 5] [-1 3 40 50] 4
// [[2] [2] [2]]
// [5] [0] [5 1]
