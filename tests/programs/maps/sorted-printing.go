// fmt prints maps in key order: ints, floats with NaN, strings, bools, structs, arrays, interfaces of one type, nested maps.
package main

import (
	"fmt"
	"math"
)

type K struct {
	a int
	b string
}

func (k K) String() string { return k.b + "!" }

type ID int

func main() {
	fmt.Println(map[int]string{3: "c", -1: "a", 2: "b"})
	fmt.Println(map[uint8]bool{200: true, 3: false})
	fmt.Println(map[float64]int{2.5: 1, -1: 2, math.Inf(1): 3, math.Inf(-1): 4, math.NaN(): 5, 0: 6})
	fmt.Println(map[string]float64{"b": 1, "a": 2.5, "": 3, "B": 4, "é": 5, "z": 6})
	fmt.Println(map[bool]int{true: 1, false: 0})
	fmt.Println(map[K]int{{2, "x"}: 1, {1, "z"}: 2, {2, "a"}: 3})
	fmt.Println(map[[2]int]int{{2, 1}: 1, {1, 9}: 2, {1, 2}: 3})
	fmt.Println(map[interface{}]int{3: 1, 1: 2, 2: 3}, map[interface{}]int{"b": 1, "a": 2, nil: 3})
	fmt.Println(map[complex64]int{2i: 1, 1: 2, 1i: 3, -1: 4})
	fmt.Println(map[string]map[string][]int{"y": {"b": {1, 2}, "a": nil}, "x": nil})
	fmt.Printf("%v %+v %#v %d\n", map[ID]K{2: {1, "p"}, 1: {}}, map[string]struct{ N int }{"k": {1}}, map[string]int{"b": 1, "a": 2}, map[string]int{"x": 10})
	fmt.Printf("%#v %#v\n", map[K]bool{{1, "q"}: true}, map[int]interface{}{1: nil, 2: "s", 3: []string{"t"}})
	fmt.Printf("%q %x %s %T\n", map[string]string{"b": "v", "a": "w"}, map[string]int{"k": 255}, map[string]int{"k": 1}, map[ID]map[string][]int{})
	fmt.Printf("%6.2f|%-4d|%03d\n", map[string]float64{"pi": 3.14159, "e": 2.71828}, map[int]int{1: 2}, map[int]int{1: 2})
	m := map[string]interface{}{"self": 1}
	fmt.Println(&m, &[]map[int]int{{1: 2}}, struct{ M map[rune]string }{map[rune]string{'b': "x", 'a': "y"}})
}

// go1.26.8
// Output:
// map[-1:a 2:b 3:c]
// map[3:false 200:true]
// map[NaN:5 -Inf:4 -1:2 0:6 2.5:1 +Inf:3]
// map[:3 B:4 a:2.5 b:1 z:6 é:5]
// map[false:0 true:1]
// map[z!:2 a!:3 x!:1]
// map[[1 2]:3 [1 9]:2 [2 1]:1]
// map[1:2 2:3 3:1] map[<nil>:3 a:2 b:1]
// map[(-1+0i):4 (0+1i):3 (0+2i):1 (1+0i):2]
// map[x:map[] y:map[a:[] b:[1 2]]]
// map[1:! 2:p!] map[k:{N:1}] map[string]int{"a":2, "b":1} map[%!d(string=x):10]
// map[main.K]bool{main.K{a:1, b:"q"}:true} map[int]interface {}{1:interface {}(nil), 2:"s", 3:[]string{"t"}}
// map["a":"w" "b":"v"] map[6b:ff] map[k:%!s(int=1)] map[main.ID]map[string][]int
// map[%!f(string=     e):  2.72 %!f(string=    pi):  3.14]|map[1   :2   ]|map[001:002]
// &map[self:1] &[map[1:2]] {map[97:y 98:x]}
