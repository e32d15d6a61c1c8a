// Zero values of every kind of type, as values and as fmt prints them.
package main

import "fmt"

type S struct {
	B  bool
	I  int
	F  float64
	St string
	P  *int
	Sl []int
	M  map[string]int
	Fn func()
	C  chan int
	E  error
	A  [2]bool
	In struct{ X, Y int8 }
}

func main() {
	var s S
	fmt.Printf("%v\n%+v\n", s, s)
	fmt.Println(s.P == nil, s.Sl == nil, s.M == nil, s.Fn == nil, s.C == nil, s.E == nil, s.St == "")
	fmt.Println(len(s.Sl), cap(s.Sl), len(s.M), len(s.C), cap(s.C), s.M["absent"])
	for range s.Sl {
		panic("unreachable")
	}
	for range s.M {
		panic("unreachable")
	}
	var (
		c  complex128
		r  rune
		by byte
		up uintptr
		an interface{}
		ar [3]string
		pa *[3]int
	)
	fmt.Printf("%v %v %v %v %v %q %v %d\n", c, r, by, up, an, ar, pa, len(pa))
	delete(s.M, "x")
	fmt.Println(append(s.Sl, 1), append([]int(nil)) == nil, s.Sl[:] == nil, s.Sl[0:0:0] == nil)
	fmt.Println(*new(int), *new(string) == "", new(S).In, len(new([4]int)))
	var fn func(int) int
	defer func() { fmt.Println("recovered:", recover()) }()
	fn(1)
}

// go1.26.8
// Output:
// {false 0 0  <nil> [] map[] <nil> <nil> <nil> [false false] {0 0}}
// {B:false I:0 F:0 St: P:<nil> Sl:[] M:map[] Fn:<nil> C:<nil> E:<nil> A:[false false] In:{X:0 Y:0}}
// true true true true true true true
// 0 0 0 0 0 0
// (0+0i) 0 0 0 <nil> ["" "" ""] <nil> 3
// [1] true true true
// 0 true {0 0} 4
// recovered: runtime error: invalid memory address or nil pointer dereference
