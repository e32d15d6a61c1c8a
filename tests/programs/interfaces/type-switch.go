// Every form of the type switch: binding, lists, nil, interfaces, default in the middle, shadowing, no binding.
package main

import (
	"errors"
	"fmt"
)

type Shape interface{ Area() float64 }
type Sq float64
type Rect struct{ w, h float64 }

func (s Sq) Area() float64    { return float64(s * s) }
func (r *Rect) Area() float64 { return r.w * r.h }
func (r *Rect) Name() string  { return "rect" }

func classify(v interface{}) string {
	switch x := v.(type) {
	case nil:
		return "nil"
	default:
		return fmt.Sprintf("other %T", x)
	case int, int8:
		return fmt.Sprintf("int-ish %v %T", x, x)
	case string:
		return "string " + x[:1]
	case error:
		return "error " + x.Error()
	case interface {
		Shape
		Name() string
	}:
		return x.Name() + fmt.Sprint(x.Area())
	case Shape:
		return fmt.Sprint("shape ", x.Area())
	case []int:
		x = append(x, len(x))
		return fmt.Sprint("slice ", x)
	case func(int) int:
		return fmt.Sprint("func ", x(20))
	case map[string]int, *int:
		return fmt.Sprintf("map or ptr %T", x)
	case struct{ A int }:
		return fmt.Sprint("anonymous ", x.A)
	case [2]int:
		return fmt.Sprint("array ", x[1])
	}
}

type T struct{ A int }

func main() {
	n := 1
	for _, v := range []interface{}{nil, 1, int8(2), int16(3), "str", errors.New("bad"), Sq(2), &Rect{2, 3}, Rect{2, 3},
		[]int{7, 8}, func(i int) int { return i + 1 }, map[string]int{}, &n, struct{ A int }{5}, T{6}, [2]int{1, 2}, [3]int{}, 'r', 2.5, (error)(nil), (*Rect)(nil) == nil} {
		fmt.Println(classify(v))
	}
	var sh Shape = Sq(3)
	switch sh.(type) {
	case *Rect:
		fmt.Println("no")
	case Sq:
		fmt.Println("Sq without binding")
	}
	switch y := sh.(type) {
	case Sq:
		y++
		fmt.Println(y, sh)
	}
	switch x := interface{}(n).(type) {
	case int:
		if x > 0 {
			break
		}
		fmt.Println("not reached")
	}
	switch z := 5; w := interface{}(z).(type) {
	case int:
		fmt.Println(z + w)
	}
}

// go1.26.8
// Output:
// nil
// int-ish 1 int
// int-ish 2 int8
// other int16
// string s
// error bad
// shape 4
// rect6
// other main.Rect
// slice [7 8 2]
// func 21
// map or ptr map[string]int
// map or ptr *int
// anonymous 5
// other main.T
// array 2
// other [3]int
// other int32
// other float64
// nil
// other bool
// Sq without binding
// 4 3
// 10
