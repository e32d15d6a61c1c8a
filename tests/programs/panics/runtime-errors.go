// Texts and types of run-time faults that a program can recover from.
package main

import (
	"fmt"
	"runtime"
)

type T struct {
	pad [10]int
	n   int
	arr [4]int
}
type V struct{ n int }
type M interface{ Meth() int }

func (v V) Meth() int { return v.n }

func try(name string, f func()) {
	defer func() {
		r := recover()
		_, re := r.(runtime.Error)
		_, err := r.(error)
		fmt.Println(name+":", r, re, err)
	}()
	f()
}

// A slice hides the dynamic type, so the call is not turned into a direct one, which faults in another way.
var methods []M

func zero() int { return 0 }

func main() {
	z, neg, five := zero(), -1, 5
	var p *T
	var pv *V
	var m M
	var f func(int)
	var e interface{} = "s"
	arr := [3]int{}
	try("div", func() { fmt.Println(five / z) })
	try("mod", func() { fmt.Println(five % z) })
	try("div8", func() { fmt.Println(uint8(five) / uint8(z)) })
	try("div64", func() { fmt.Println(uint64(five) % uint64(z)) })
	try("div assign", func() { five /= z })
	try("float", func() { fmt.Println(5 / float64(z)) })
	try("shift", func() { fmt.Println(1 << neg) })
	try("shift right", func() { fmt.Println(uint8(200) >> neg) })
	try("shift assign", func() { five <<= neg })
	try("nil field", func() { fmt.Println(p.n) })
	try("nil store", func() { p.n = 1 })
	try("nil array", func() { fmt.Println(p.arr[2]) })
	try("nil address", func() { q := &p.n; fmt.Println(q == nil) })
	try("nil deref", func() { fmt.Println(*pv) })
	try("value method", func() { fmt.Println(pv.Meth()) })
	try("nil interface", func() { m.Meth() })
	try("nil func", func() { f(1) })
	try("nil pointer in interface", func() { methods = append(methods, pv); fmt.Println(methods[0].Meth()) })
	try("index", func() { fmt.Println(arr[five]) })
	try("index negative", func() { fmt.Println(arr[neg]) })
	try("index uint8", func() { fmt.Println(arr[uint8(neg)]) })
	try("index uint64", func() { fmt.Println(arr[uint64(1<<63)+uint64(z)]) })
	try("string index", func() { fmt.Println("abc"[five]) })
	try("slice", func() { fmt.Println([]int{1, 2}[five:]) })
	try("assertion", func() { fmt.Println(e.(int)) })
	try("nil map", func() { var m map[string]int; m["a"] = 1 })
	try("conversion", func() { fmt.Println([4]int([]int{1, 2})) })
	try("makeslice", func() { fmt.Println(make([]int, neg)) })
	try("makeslice cap", func() { fmt.Println(make([]int, 0, neg)) })
	try("makechan", func() { fmt.Println(make(chan int, neg)) })
	try("goexit in deferred", func() { panic(fmt.Errorf("plain %d", 1)) })
	try("nil panic", func() { panic(nil) })
	try("custom runtime error", func() { panic(custom{}) })
	var re runtime.Error = custom{}
	fmt.Println(re, five)
}

type custom struct{}

func (custom) Error() string { return "custom" }
func (custom) RuntimeError() {}

// go1.26.8
// Output:
// div: runtime error: integer divide by zero true true
// mod: runtime error: integer divide by zero true true
// div8: runtime error: integer divide by zero true true
// div64: runtime error: integer divide by zero true true
// div assign: runtime error: integer divide by zero true true
// +Inf
// float: <nil> false false
// shift: runtime error: negative shift amount true true
// shift right: runtime error: negative shift amount true true
// shift assign: runtime error: negative shift amount true true
// nil field: runtime error: invalid memory address or nil pointer dereference true true
// nil store: runtime error: invalid memory address or nil pointer dereference true true
// nil array: runtime error: invalid memory address or nil pointer dereference true true
// nil address: runtime error: invalid memory address or nil pointer dereference true true
// nil deref: runtime error: invalid memory address or nil pointer dereference true true
// value method: runtime error: invalid memory address or nil pointer dereference true true
// nil interface: runtime error: invalid memory address or nil pointer dereference true true
// nil func: runtime error: invalid memory address or nil pointer dereference true true
// nil pointer in interface: value method main.V.Meth called using nil *V pointer true true
// index: runtime error: index out of range [5] with length 3 true true
// index negative: runtime error: index out of range [-1] true true
// index uint8: runtime error: index out of range [255] with length 3 true true
// index uint64: runtime error: index out of range [9223372036854775808] with length 3 true true
// string index: runtime error: index out of range [5] with length 3 true true
// slice: runtime error: slice bounds out of range [5:2] true true
// assertion: interface conversion: interface {} is string, not int true true
// nil map: assignment to entry in nil map true true
// conversion: runtime error: cannot convert slice with length 2 to array or pointer to array with length 4 true true
// makeslice: runtime error: makeslice: len out of range true true
// makeslice cap: runtime error: makeslice: cap out of range true true
// makechan: makechan: size out of range true true
// goexit in deferred: plain 1 false true
// nil panic: panic called with nil argument true true
// custom runtime error: custom true true
// custom 5
