// What reflect says of wrong arguments, kinds and places.
package main

import (
	"fmt"
	"reflect"
)

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

func main() {
	try("call", func() { reflect.ValueOf(func(s string) {}).Call([]reflect.Value{reflect.ValueOf(1)}) })
	try("few", func() { reflect.ValueOf(func(s string) {}).Call(nil) })
	try("many", func() { reflect.ValueOf(func() {}).Call([]reflect.Value{reflect.ValueOf(1)}) })
	try("slice", func() { reflect.ValueOf(func(s ...int) {}).CallSlice([]reflect.Value{reflect.ValueOf(1)}) })
	try("variadic", func() { reflect.ValueOf(func(s ...int) {}).Call([]reflect.Value{reflect.ValueOf("x")}) })
	try("zero", func() { reflect.ValueOf(func(s string) {}).Call([]reflect.Value{{}}) })
	try("copy", func() { reflect.Copy(reflect.ValueOf([]int{1}), reflect.ValueOf([]string{"a"})) })
	try("copy2", func() { reflect.Copy(reflect.ValueOf(1), reflect.ValueOf([]string{"a"})) })
	try("copybytes", func() { b := make([]byte, 3); fmt.Println(reflect.Copy(reflect.ValueOf(b), reflect.ValueOf("xyz")), b) })
	try("copyarr", func() { var a [2]int; fmt.Println(reflect.Copy(reflect.ValueOf(a), reflect.ValueOf([]int{1}))) })
	try("copyarr2", func() {
		var a [2]int
		fmt.Println(reflect.Copy(reflect.ValueOf(&a).Elem(), reflect.ValueOf([]int{1})), a)
	})
	try("set", func() { x := 1; reflect.ValueOf(&x).Elem().Set(reflect.ValueOf("a")) })
	try("append", func() { reflect.Append(reflect.ValueOf([]int{}), reflect.ValueOf("a")) })
	try("mapindex", func() { reflect.ValueOf(map[string]int{}).MapIndex(reflect.ValueOf(1)) })
	try("setmap", func() { reflect.ValueOf(map[string]int{}).SetMapIndex(reflect.ValueOf("a"), reflect.ValueOf("b")) })
	try("send", func() { reflect.ValueOf(make(chan int, 1)).Send(reflect.ValueOf("b")) })
	try("conv", func() { reflect.ValueOf("x").Convert(reflect.TypeOf(1)) })
	try("field", func() { _ = reflect.ValueOf(struct{ a int }{}).Field(3) })
	try("unexp", func() { _ = reflect.ValueOf(struct{ a int }{}).Field(0).Interface() })
	try("elem", func() { reflect.ValueOf(1).Elem() })
	try("nilmeth", func() { var e error; reflect.ValueOf(&e).Elem().Method(0) })
	try("nilcall", func() { var f func(); reflect.ValueOf(f).Call(nil) })
	try("make", func() { reflect.MakeSlice(reflect.TypeOf(1), 1, 1) })
	try("slice", func() { reflect.ValueOf([]int{1}).Slice(0, 5) })
	try("index", func() { reflect.ValueOf([]int{1}).Index(5) })
	try("str", func() { reflect.ValueOf("abc").Index(5) })
	try("len", func() { reflect.ValueOf(1).Len() })
	try("setlen", func() { s := []int{1}; reflect.ValueOf(&s).Elem().SetLen(4) })
	try("setint", func() { reflect.ValueOf(1).SetInt(3) })
	try("isnil", func() { reflect.ValueOf(1).IsNil() })
	try("numf", func() { reflect.TypeOf(1).NumField() })
	try("key", func() { reflect.TypeOf(1).Key() })
	try("in", func() { reflect.TypeOf(func() {}).In(0) })
}

// go1.26.8
// Output:
// call reflect: Call using int as type string
// few reflect: Call with too few input arguments
// many reflect: Call with too many input arguments
// slice reflect: CallSlice using int as type []int
// variadic reflect: cannot use string as type int in Call
// zero reflect: Call using zero Value argument
// copy reflect.Copy: int != string
// copy2 reflect: call of reflect.Copy on int Value
// 3 [120 121 122]
// copybytes <nil>
// copyarr reflect: unknown method using unaddressable value
// 1 [1 0]
// copyarr2 <nil>
// set reflect.Set: value of type string is not assignable to type int
// append reflect.Set: value of type string is not assignable to type int
// mapindex reflect.Value.MapIndex: value of type int is not assignable to type string
// setmap reflect.Value.SetMapIndex: value of type string is not assignable to type int
// send reflect.Value.Send: value of type string is not assignable to type int
// conv reflect.Value.Convert: value of type string cannot be converted to type int
// field reflect: Field index out of range
// unexp reflect.Value.Interface: cannot return value obtained from unexported field or method
// elem reflect: call of reflect.Value.Elem on int Value
// nilmeth reflect: Method on nil interface value
// nilcall reflect.Value.Call: call of nil function
// make reflect.MakeSlice of non-slice type
// slice reflect.Value.Slice: slice index out of bounds
// index reflect: slice index out of range
// str reflect: string index out of range
// len reflect: call of reflect.Value.Len on int Value
// setlen reflect: slice length out of range in SetLen
// setint reflect: reflect.Value.SetInt using unaddressable value
// isnil reflect: call of reflect.Value.IsNil on int Value
// numf reflect: NumField of non-struct type int
// key reflect: Key of non-map type int
// in runtime error: index out of range [0] with length 0
