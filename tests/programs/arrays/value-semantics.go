// Arrays are values: assignment, parameters, range copies, multi-dimensional, pointers to arrays, slicing an array.
package main

import "fmt"

func change(a [3]int) { a[0] = 99 }

func pchange(a *[3]int) {
	for i := range a {
		a[i] *= 2
	}
}

func identity(g [2][3]int) [2][3]int { g[0][0] = -1; return g }

func main() {
	a := [3]int{1, 2, 3}
	b := a
	b[1] = 20
	change(a)
	pchange(&b)
	fmt.Println(a, b)
	for i, v := range a {
		a[2] = 100
		if i == 2 {
			fmt.Println("range over a copy:", v)
		}
	}
	a[2] = 3
	for i, v := range &a {
		a[2] = 100
		if i == 2 {
			fmt.Println("range over a pointer:", v)
		}
	}
	s := a[:]
	a[2] = 3
	for i, v := range s {
		a[2] = 100
		if i == 2 {
			fmt.Println("range over a slice:", v)
		}
	}
	var g [2][3]int
	g[1][2] = 5
	h := g
	h[1][2]++
	row := g[1]
	row[0] = 7
	prow := &g[1]
	prow[0] = 8
	fmt.Println(g, h, row, identity(g), g[0][0])
	p := &a
	p[0], (*p)[1] = 50, 60
	fmt.Println(len(p), cap(p), p[0:2], a, *p == a)
	for i := range p {
		p[i]++
	}
	fmt.Println(a, len([...]int{9: 1}), [0]int{} == [0]int{})
	s2 := g[0][:]
	s2[1] = 33
	fmt.Println(g[0], len(g), len(g[0]))
	arr := [2][]int{{1}, {2}}
	arr2 := arr
	arr2[0][0] = 42
	arr2[1] = nil
	fmt.Println(arr, arr2)
	cube := [2][2][2]int{{{1, 2}, {3, 4}}, {{5, 6}, {7, 8}}}
	sum := 0
	for _, plane := range cube {
		for _, line := range plane {
			for _, v := range line {
				sum += v
			}
		}
	}
	cube[0], cube[1] = cube[1], cube[0]
	fmt.Println(sum, cube)
	fs := [2]func() int{func() int { return a[0] }, func() int { return len(a) }}
	a[0] = 1000
	fmt.Println(fs[0](), fs[1]())
	k := 1
	m := map[string][2]int{"x": {1, 2}}
	fmt.Println(m["x"][k], m["y"][k])
	for range [4]struct{}{} {
		k++
	}
	fmt.Println(k)
	func() {
		defer func() { fmt.Println(recover()) }()
		var np *[3]int
		for i := range np {
			k += i
		}
		fmt.Println(k, len(np))
		for _, v := range np {
			k += v
		}
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		fmt.Println(a[k])
	}()
}

// go1.26.8
// Output:
// [1 2 3] [2 40 6]
// range over a copy: 3
// range over a pointer: 100
// range over a slice: 100
// [[0 0 0] [8 0 5]] [[0 0 0] [0 0 6]] [7 0 5] [[-1 0 0] [8 0 5]] 0
// 3 3 [50 60] [50 60 100] true
// [51 61 101] 10 true
// [0 33 0] 2 3
// [[42] [2]] [[42] []]
// 36 [[[5 6] [7 8]] [[1 2] [3 4]]]
// 1000 3
// 2 0
// 5
// 8 3
// runtime error: invalid memory address or nil pointer dereference
// runtime error: index out of range [8] with length 3
