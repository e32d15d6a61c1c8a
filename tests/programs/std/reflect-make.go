package main

import (
	"fmt"
	"reflect"
	"strings"
)

type point struct{ x, y int }

func (p point) Sum(z int) int            { return p.x + p.y + z }
func (p *point) Move(dx, dy int)         { p.x += dx; p.y += dy }
func (p point) Names(s ...string) string { return strings.Join(s, "+") }

func five() (a int, b string, c bool, d float64, e point) { return 1, "2", true, 4, point{5, 6} }

func main() {
	swap := reflect.MakeFunc(reflect.TypeOf(func(int, string) (string, int) { return "", 0 }), func(in []reflect.Value) []reflect.Value {
		return []reflect.Value{in[1], in[0]}
	}).Interface().(func(int, string) (string, int))
	fmt.Println(swap(1, "one"))
	move := reflect.MakeFunc(reflect.TypeOf(func(point) point { return point{} }), func(in []reflect.Value) []reflect.Value {
		p := in[0].Interface().(point)
		return []reflect.Value{reflect.ValueOf(point{p.y, p.x})}
	}).Interface().(func(point) point)
	p := point{1, 2}
	fmt.Println(move(p), p)
	sum := reflect.MakeFunc(reflect.TypeOf(func(...int) int { return 0 }), func(in []reflect.Value) []reflect.Value {
		total := 0
		for i := range in[0].Len() {
			total += int(in[0].Index(i).Int())
		}
		return []reflect.Value{reflect.ValueOf(total)}
	}).Interface().(func(...int) int)
	fmt.Println(sum(), sum(1, 2, 3))

	bound := reflect.ValueOf(p).MethodByName("Sum").Interface().(func(int) int)
	p.x = 100
	fmt.Println(bound(10))
	reflect.ValueOf(&p).MethodByName("Move").Interface().(func(int, int))(1, 1)
	fmt.Println(p)
	fmt.Println(reflect.ValueOf(p).MethodByName("Names").Interface().(func(...string) string)("a", "b"))
	m, _ := reflect.TypeOf(p).MethodByName("Sum")
	fmt.Println(m.Type, m.Func.Interface().(func(point, int) int)(p, 1), m.Func.Call([]reflect.Value{reflect.ValueOf(p), reflect.ValueOf(2)})[0])
	for _, r := range reflect.ValueOf(five).Call(nil) {
		fmt.Println(r)
	}
	func() {
		f := reflect.MakeFunc(reflect.TypeOf(func() {}), func([]reflect.Value) []reflect.Value {
			fmt.Println("recovered", recover())
			return nil
		}).Interface().(func())
		defer f()
		panic("made")
	}()

	fmt.Println(reflect.ArrayOf(3, reflect.TypeOf("")) == reflect.TypeOf([3]string{}))
	fmt.Println(reflect.ChanOf(reflect.RecvDir, reflect.TypeOf(0)), reflect.ChanOf(reflect.BothDir, reflect.TypeOf(0)))
	fmt.Println(reflect.FuncOf([]reflect.Type{reflect.TypeOf(0), reflect.TypeOf([]string{})}, []reflect.Type{reflect.TypeOf(true)}, true))
	st := reflect.StructOf([]reflect.StructField{
		{Name: "A", Type: reflect.TypeOf(byte(0)), Tag: `k:"v"`},
		{Name: "B", Type: reflect.TypeOf(int64(0))},
	})
	v := reflect.New(st).Elem()
	v.Field(1).SetInt(7)
	fmt.Printf("%v %+v %d %d\n", st, v, st.Size(), st.Field(1).Offset)
	_, same := v.Interface().(struct {
		A byte `k:"v"`
		B int64
	})
	fmt.Println(same)

	s, ages := []int{1, 2}, map[string]int{"a": 1}
	reflect.ValueOf(s).Clear()
	reflect.ValueOf(ages).Clear()
	fmt.Println(s, ages)
}

// go1.26.8
// Output:
// one 1
// {2 1} {1 2}
// 0 6
// 13
// {101 3}
// a+b
// func(main.point, int) int 105 106
// 1
// 2
// true
// 4
// {5 6}
// recovered made
// true
// <-chan int chan int
// func(int, ...string) bool
// struct { A uint8 "k:\"v\""; B int64 } {A:0 B:7} 16 8
// true
// [0 0] map[]
