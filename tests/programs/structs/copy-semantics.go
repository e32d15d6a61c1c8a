// Struct assignment copies every field deeply through nested structs and arrays, but shares what pointers refer to.
package main

import "fmt"

type Inner struct {
	A [2]int
	P *int
}
type Outer struct {
	In  Inner
	Arr [2]Inner
	S   []Inner
	M   map[string]Inner
}

func ret(o Outer) Outer { return o }

func main() {
	n := 1
	a := Outer{In: Inner{[2]int{1, 2}, &n}, S: []Inner{{}}, M: map[string]Inner{"k": {}}}
	b := a
	b.In.A[0] = 100
	b.Arr[1].A[1] = 5
	*b.In.P = 7
	b.S[0].A[0] = 9
	b.M["k"] = Inner{A: [2]int{3, 3}}
	fmt.Println(a.In.A, *a.In.P, a.Arr[1].A, a.S[0].A, a.M["k"].A)
	fmt.Println(b.In.A, b.Arr[1].A)
	c := ret(a)
	c.In.A[1] = -1
	fmt.Println(a.In.A, c.In.A, ret(a).In.A[1], ret(a).Arr[0].A[0])
	arr := [3]Outer{}
	x := arr[1]
	x.In.A[0] = 1
	arr[2] = x
	arr[2].In.A[1] = 2
	p := &arr[1].In
	p.A[1] = 44
	q := *p
	p.A[1]++
	fmt.Println(arr[0].In.A, arr[1].In.A, arr[2].In.A, x.In.A, q.A)
	s := []Inner{{A: [2]int{1, 1}}, {A: [2]int{2, 2}}}
	for _, e := range s {
		e.A[0] = 50
	}
	for i := range s {
		s[i].A[1] *= 3
	}
	fmt.Println(s[0].A, s[1].A)
	s[0], s[1] = s[1], s[0]
	first := &s[0]
	s = append(s, Inner{})
	first.A[0] = 99
	fmt.Println(s[0].A, first.A)
	m := map[string]Inner{"a": {A: [2]int{1, 2}}}
	v := m["a"]
	v.A[0] = 8
	fmt.Println(m["a"].A, v.A)
	ch := make(chan Outer, 1)
	ch <- a
	a.In.A[0] = -5
	fmt.Println((<-ch).In.A, a.In.A)
	f := func() Outer { return a }
	a.In.A[0] = -6
	fmt.Println(f().In.A)
	pa := &a
	*pa = Outer{}
	fmt.Println(a.In.A, a.S == nil, a.M == nil)
}

// go1.26.8
// Output:
// [1 2] 7 [0 0] [9 0] [3 3]
// [100 2] [0 5]
// [1 2] [1 -1] 2 0
// [0 0] [0 45] [1 2] [1 0] [0 44]
// [1 3] [2 6]
// [2 6] [99 6]
// [1 2] [8 2]
// [1 2] [-5 2]
// [-6 2]
// [0 0] true true
