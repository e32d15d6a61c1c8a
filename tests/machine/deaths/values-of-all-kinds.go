package main

import "errors"

type S string
type U uint8
type F float64
type C complex64
type B bool
type P struct{ a int }

func (p *P) String() string { return "ptr" }

type V struct{ a int }

func (v V) String() string { return "val" }
func main() {
	defer panic(S("a\nb"))
	defer panic(U(3))
	defer panic(F(2.5))
	defer panic(C(2))
	defer panic(B(true))
	defer panic(P{})
	defer panic(&P{})
	defer panic(V{})
	defer panic([]int{1})
	defer panic(map[int]int{})
	defer panic(errors.New("err"))
	defer panic('x')
	defer panic(nil)
	defer panic(uintptr(5))
	defer panic([2]int{})
	defer panic(2 + 3i)
	defer panic(func() {})
}
