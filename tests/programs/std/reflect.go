// Types, values, setting, calling, deep equality.
package main

import (
	"fmt"
	"math"
	"reflect"
	"sort"
	"strings"
)

type myErr struct{ code int }

func (e myErr) Error() string { return "my" }

type T struct {
	A int `json:"a,omitempty" xml:"x"`
	b string
	C []int
	D map[string]int
	E *T
	F any
	In
}
type In struct{ Z float64 }

func (t T) M1(x int) int                { return t.A + x }
func (t *T) M2()                        {}
func (t T) Many(a, b int) (int, string) { return a * b, "r" }

func try(name string, f func()) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println(name, "panics:", e)
		}
	}()
	f()
}

type Cycle struct{ P *Cycle }

func main() {
	t := T{A: 1, C: []int{1}, D: map[string]int{"k": 2}, F: 2.5}
	rt := reflect.TypeOf(t)
	fmt.Println(rt, rt.Kind(), rt.NumField(), rt.Field(0).Tag.Get("json"), rt.Field(0).Tag.Get("xml"), rt.NumMethod(), reflect.TypeOf(&t).NumMethod(), rt.Method(0).Name, rt.Size(), rt.PkgPath(), rt.Name())
	for i := 0; i < rt.NumField(); i++ {
		f := rt.Field(i)
		fmt.Println(f.Name, f.Type, f.PkgPath, f.Offset, f.Anonymous, f.Type.Kind(), f.IsExported())
	}
	v := reflect.ValueOf(&t).Elem()
	v.Field(0).SetInt(42)
	v.FieldByName("Z").SetFloat(1.5)
	v.FieldByName("C").Index(0).SetInt(9)
	v.FieldByName("C").Set(reflect.Append(v.FieldByName("C"), reflect.ValueOf(10)))
	v.FieldByName("D").SetMapIndex(reflect.ValueOf("n"), reflect.ValueOf(7))
	fmt.Printf("%+v\n", t)
	try("set unexported", func() { v.Field(1).SetString("x") })
	try("set unaddressable", func() { reflect.ValueOf(t).Field(0).SetInt(1) })
	try("kind", func() { reflect.ValueOf(3).Len() })
	try("zero", func() { reflect.Value{}.Type() })
	try("index", func() { reflect.ValueOf([]int{1}).Index(5) })
	try("assign", func() { v.Field(0).Set(reflect.ValueOf("s")) })
	out := reflect.ValueOf(t).MethodByName("M1").Call([]reflect.Value{reflect.ValueOf(8)})
	fmt.Println(out[0].Int(), out[0].Type())
	out = v.MethodByName("Many").Call([]reflect.Value{reflect.ValueOf(8), reflect.ValueOf(2)})
	fmt.Println(out[0], out[1])
	fmt.Println(reflect.ValueOf(strings.Repeat).Call([]reflect.Value{reflect.ValueOf("ab"), reflect.ValueOf(2)})[0])
	keys := reflect.ValueOf(map[string]int{"z": 1, "y": 2}).MapKeys()
	sort.Slice(keys, func(i, j int) bool { return keys[i].String() < keys[j].String() })
	fmt.Println(keys)
	fmt.Println(reflect.DeepEqual(map[string][]int{"a": {1}}, map[string][]int{"a": {1}}), reflect.DeepEqual([]int{}, []int(nil)), reflect.DeepEqual(t, t), reflect.DeepEqual(math.NaN(), math.NaN()), reflect.DeepEqual(1, int64(1)), reflect.DeepEqual(&T{A: 1}, &T{A: 1}))
	fmt.Println(reflect.Zero(rt).Interface().(T).A, reflect.New(rt).Elem().Field(0), reflect.TypeOf((*error)(nil)).Elem(), reflect.TypeOf(myErr{}).Implements(reflect.TypeOf((*error)(nil)).Elem()))
	fmt.Println(reflect.MakeMap(reflect.MapOf(reflect.TypeOf(""), reflect.TypeOf(0))).Type(), reflect.SliceOf(rt), reflect.PointerTo(rt), reflect.ValueOf(65).Convert(reflect.TypeOf("")).Interface(), reflect.ValueOf(3.9).Convert(reflect.TypeOf(0)))
	fmt.Println(reflect.TypeOf(func(int, ...string) error { return nil }), reflect.TypeOf(make(<-chan int)), reflect.TypeOf(struct{ X int }{}), reflect.TypeOf([3]*T{}))
	var c Cycle
	c.P = &c
	fmt.Println(reflect.DeepEqual(c, c), reflect.ValueOf(c).IsZero(), reflect.ValueOf(Cycle{}).IsZero())
}

// go1.26.8
// Output:
// main.T struct 7 a,omitempty x 2 3 M1 88 main T
// A int  0 false int true
// b string main 8 false string false
// C []int  24 false slice true
// D map[string]int  48 false map true
// E *main.T  56 false ptr true
// F interface {}  64 false interface true
// In main.In  80 true struct true
// {A:42 b: C:[9 10] D:map[k:2 n:7] E:<nil> F:2.5 In:{Z:1.5}}
// set unexported panics: reflect: reflect.Value.SetString using value obtained using unexported field
// set unaddressable panics: reflect: reflect.Value.SetInt using unaddressable value
// kind panics: reflect: call of reflect.Value.Len on int Value
// zero panics: reflect: call of reflect.Value.Type on zero Value
// index panics: reflect: slice index out of range
// assign panics: reflect.Set: value of type string is not assignable to type int
// 50 int
// 16 r
// abab
// [y z]
// true false true false false true
// 0 0 error true
// map[string]int []main.T *main.T A 3
// func(int, ...string) error <-chan int struct { X int } [3]*main.T
// true false true
