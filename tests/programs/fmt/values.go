// The %v, %+v and %#v forms of structs, pointers, slices, maps, arrays, interfaces, functions.
package main

import (
	"errors"
	"fmt"
	"time"
)

type P struct{ X, Y int }
type T struct {
	Name string
	P    *P
	In   P
	S    []P
	M    map[string]P
	E    error
	I    interface{}
	F    func()
	A    [2]bool
	D    time.Duration
	priv int
	b    []byte
}
type Str struct{ n int }
type PStr struct{ n int }
type Hold struct {
	S Str
	P *PStr
	s Str
}
type Rec struct {
	V    int
	Next *Rec
}

func (s Str) String() string   { return fmt.Sprintf("Str<%d>", s.n) }
func (p *PStr) String() string { return fmt.Sprintf("PStr<%d>", p.n) }

type Empty struct{}
type IntSlice []int
type Fn func(int) string

func main() {
	t := T{Name: "n", In: P{1, 2}, S: []P{{3, 4}}, M: map[string]P{"k": {5, 6}}, E: errors.New("e"), I: 7, D: time.Second, b: []byte("hi")}
	fmt.Printf("%v\n%+v\n", t, t)
	t.E, t.F = nil, nil
	fmt.Printf("%#v\n", t)
	fmt.Println(&P{1, 2}, []*int{nil}, &[]int{1}, &map[string]int{"a": 1}, &[2]bool{true})
	fmt.Printf("%v %+v %#v %T\n", &P{1, 2}, &P{1, 2}, &P{1, 2}, &P{1, 2})
	fmt.Println(Hold{Str{1}, nil, Str{3}}, []Str{{1}}, map[string]Str{"a": {2}}, struct{ X interface{} }{Str{4}})
	fmt.Printf("%+v %#v\n", Hold{S: Str{1}}, Hold{S: Str{1}})
	fmt.Println(PStr{1}, &PStr{2}, []PStr{{3}}, []interface{}{PStr{4}, &PStr{5}, Str{6}, nil})
	fmt.Printf("%d %x %s %q\n", Str{10}, Str{255}, Str{1}, Str{1})
	fmt.Println(Empty{}, []Empty{{}, {}}, struct{}{}, [0]int{}, map[int]int{}, []string{}, [2]string{})
	fmt.Printf("%#v %#v %#v %#v %#v %#v\n", Empty{}, []Empty{{}}, struct{ A int }{1}, [0]int{}, map[int]bool{}, []string(nil))
	fmt.Printf("%v %+v %#v %T\n", IntSlice{1, 2}, IntSlice{1}, IntSlice{1}, IntSlice{})
	fmt.Printf("%v %#v %T %T %T\n", Fn(nil), Fn(nil), Fn(nil), func(a int, b ...string) (int, error) { return 0, nil }, make(chan<- int))
	fmt.Printf("%#v %#v %#v %#v\n", []interface{}{1, "a", nil, 2.0, 'c', true}, map[string]interface{}{"z": nil}, (*int)(nil), (error)(nil))
	fmt.Printf("%v %+v\n", []interface{}{[]int{1}, map[string]int{"a": 1}, P{1, 2}}, []interface{}{P{1, 2}})
	fmt.Printf("%#v %#v %#v\n", [2]P{{1, 2}}, [][]int{{1}, nil}, map[P]string{{1, 2}: "x"})
	fmt.Printf("%#v %#v %#v %#v %#v %#v\n", 1.5, float32(2), uint(3), int8(-4), uintptr(5), 6i)
	r := Rec{1, &Rec{2, nil}}
	fmt.Printf("%v %+v\n", *r.Next, *r.Next)
	fmt.Printf("%6v|%-6v|%06v\n", P{1, 2}, []int{1, 2}, [2]int{3, 4})
	fmt.Printf("%5.1f %x %q %t\n", []float64{1, 2.25}, [3]int{10, 11, 12}, struct{ A, B string }{"x", "y"}, []bool{true, false})
	fmt.Printf("%s %d\n", P{1, 2}, struct {
		A string
		B int
	}{"s", 1})
	fmt.Printf("%p %v %t\n", nil, (*P)(nil), (*P)(nil) == nil)
	fmt.Printf("%T %T %T %T %T\n", t, &t, []T{}, map[P][]*T{}, struct{ A, b int }{})
}

// go1.26.8
// Output:
// {n <nil> {1 2} [{3 4}] map[k:{5 6}] e 7 <nil> [false false] 1s 0 [104 105]}
// {Name:n P:<nil> In:{X:1 Y:2} S:[{X:3 Y:4}] M:map[k:{X:5 Y:6}] E:e I:7 F:<nil> A:[false false] D:1s priv:0 b:[104 105]}
// main.T{Name:"n", P:(*main.P)(nil), In:main.P{X:1, Y:2}, S:[]main.P{main.P{X:3, Y:4}}, M:map[string]main.P{"k":main.P{X:5, Y:6}}, E:error(nil), I:7, F:(func())(nil), A:[2]bool{false, false}, D:1000000000, priv:0, b:[]uint8{0x68, 0x69}}
// &{1 2} [<nil>] &[1] &map[a:1] &[true false]
// &{1 2} &{X:1 Y:2} &main.P{X:1, Y:2} *main.P
// {Str<1> <nil> {3}} [Str<1>] map[a:Str<2>] {Str<4>}
// {S:Str<1> P:<nil> s:{n:0}} main.Hold{S:main.Str{n:1}, P:(*main.PStr)(nil), s:main.Str{n:0}}
// {1} PStr<2> [{3}] [{4} PStr<5> Str<6> <nil>]
// {10} 5374723c3235353e Str<1> "Str<1>"
// {} [{} {}] {} [] map[] [] [ ]
// main.Empty{} []main.Empty{main.Empty{}} struct { A int }{A:1} [0]int{} map[int]bool{} []string(nil)
// [1 2] [1] main.IntSlice{1} main.IntSlice
// <nil> (main.Fn)(nil) main.Fn func(int, ...string) (int, error) chan<- int
// []interface {}{1, "a", interface {}(nil), 2, 99, true} map[string]interface {}{"z":interface {}(nil)} (*int)(nil) <nil>
// [[1] map[a:1] {1 2}] [{X:1 Y:2}]
// [2]main.P{main.P{X:1, Y:2}, main.P{X:0, Y:0}} [][]int{[]int{1}, []int(nil)} map[main.P]string{main.P{X:1, Y:2}:"x"}
// 1.5 2 0x3 -4 0x5 (0+6i)
// {2 <nil>} {V:2 Next:<nil>}
// {     1      2}|[1      2     ]|[000003 000004]
// [  1.0   2.2] [a b c] {"x" "y"} [true false]
// {%!s(int=1) %!s(int=2)} {%!d(string=s) 1}
// %!p(<nil>) <nil> true
// main.T *main.T []main.T map[main.P][]*main.T struct { A int; b int }
