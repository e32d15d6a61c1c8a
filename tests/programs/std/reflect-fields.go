// reflect: fields by index and name, visible fields, growth, conversions that can fail, overflow.
package main

import (
	"fmt"
	"reflect"
)

type Inner struct {
	A, B int
	c    string
}
type Mid struct {
	*Inner
	B string
}
type Outer struct {
	Mid
	D    float32
	Twin struct{ A int }
}

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, "panics:", r)
		}
	}()
	f()
}

func main() {
	t := reflect.TypeFor[Outer]()
	fmt.Println(t, reflect.TypeFor[error](), reflect.TypeFor[error]().Kind())
	for _, f := range reflect.VisibleFields(t) {
		fmt.Println(f.Name, f.Index, f.Type, f.Anonymous, f.IsExported())
	}
	fmt.Println(t.FieldByIndex([]int{0, 0, 1}).Name, t.FieldByIndex([]int{0, 1}).Type)
	f, ok := t.FieldByNameFunc(func(s string) bool { return s == "A" })
	fmt.Println(f.Name, f.Index, ok)
	_, ok = t.FieldByNameFunc(func(s string) bool { return len(s) == 1 })
	fmt.Println(ok)
	o := Outer{Mid: Mid{Inner: &Inner{1, 2, "c"}, B: "mid"}}
	v := reflect.ValueOf(&o).Elem()
	fmt.Println(v.FieldByNameFunc(func(s string) bool { return s == "A" }), v.FieldByName("B"))
	fv, err := v.FieldByIndexErr([]int{0, 0, 1})
	fmt.Println(fv, err)
	o.Inner = nil
	_, err = v.FieldByIndexErr([]int{0, 0, 1})
	fmt.Println(err)
	try("FieldByIndex", func() { v.FieldByIndex([]int{0, 0, 1}) })

	s := []int{1, 2}
	sv := reflect.ValueOf(&s).Elem()
	sv.Grow(10)
	fmt.Println(len(s), cap(s) >= 12, s)
	sv.SetLen(5)
	fmt.Println(s)
	sv.SetCap(6)
	fmt.Println(cap(s))
	try("SetCap", func() { sv.SetCap(3) })
	try("Grow", func() { sv.Grow(-1) })
	try("Grow on a copy", func() { reflect.ValueOf(s).Grow(1) })

	fmt.Println(reflect.ValueOf(1).CanConvert(reflect.TypeFor[string]()), reflect.ValueOf("x").CanConvert(reflect.TypeFor[int]()))
	fmt.Println(reflect.TypeFor[int8]().OverflowInt(127), reflect.TypeFor[int8]().OverflowInt(128), reflect.TypeFor[uint16]().OverflowUint(70000), reflect.TypeFor[float32]().OverflowFloat(1e39), reflect.TypeFor[float32]().OverflowFloat(1e38), reflect.TypeFor[complex64]().OverflowComplex(complex(1e39, 0)), reflect.TypeFor[float64]().OverflowFloat(1e300))
	try("Overflow", func() { reflect.TypeFor[string]().OverflowInt(1) })
	x, ok := reflect.TypeAssert[int](reflect.ValueOf(5))
	fmt.Println(x, ok)
	e, ok := reflect.TypeAssert[fmt.Stringer](reflect.ValueOf(5))
	fmt.Println(e, ok)
	var a any = "in"
	str, ok := reflect.TypeAssert[string](reflect.ValueOf(&a).Elem())
	fmt.Println(str, ok)
	fmt.Println(reflect.TypeFor[struct {
		A int8
		B int64
	}]().FieldAlign())
	try("VisibleFields", func() { reflect.VisibleFields(reflect.TypeFor[int]()) })
}

// go1.26.8
// Output:
// main.Outer error interface
// Mid [0] main.Mid true true
// Inner [0 0] *main.Inner true true
// A [0 0 0] int false true
// c [0 0 2] string false false
// B [0 1] string false true
// D [1] float32 false true
// Twin [2] struct { A int } false true
// B string
// A [0 0 0] true
// true
// 1 mid
// 2 <nil>
// reflect: indirection through nil pointer to embedded struct field Inner
// FieldByIndex panics: reflect: indirection through nil pointer to embedded struct
// 2 true [1 2]
// [1 2 0 0 0]
// 6
// SetCap panics: reflect: slice capacity out of range in SetCap
// Grow panics: reflect.Value.Grow: negative len
// Grow on a copy panics: reflect: reflect.Value.Grow using unaddressable value
// true false
// false true true true false true false
// Overflow panics: reflect: OverflowInt of non-int type string
// 5 true
// <nil> false
// in true
// 8
// VisibleFields panics: reflect.VisibleFields of non-struct type
