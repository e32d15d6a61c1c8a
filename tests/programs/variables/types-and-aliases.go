// Defined types, aliases, local types, recursive function and channel types, identical underlying types.
package main

import "fmt"

type Celsius float64
type Fahrenheit float64
type Temp = Celsius
type Handler func(string) Handler
type Stream chan Stream
type Tree []Tree
type Graph map[string]Graph
type Op int
type Pair struct{ A, B interface{} }
type PP *Pair
type Ints []int
type Chain interface{ Next() Chain }
type link int

func (l link) Next() Chain {
	if l == 0 {
		return nil
	}
	return l - 1
}

func (t Celsius) F() Fahrenheit { return Fahrenheit(t*9/5 + 32) }

func count(t Tree) int {
	n := 1
	for _, c := range t {
		n += count(c)
	}
	return n
}

func main() {
	var t Temp = 100
	fmt.Printf("%T %v %v\n", t, t.F(), Celsius(37).F())
	var log []string
	var h Handler
	h = func(s string) Handler { log = append(log, s); return h }
	h("a")("b")("c")
	fmt.Println(log)
	s := make(Stream, 1)
	s <- s
	fmt.Println(<-s == s)
	fmt.Println(count(Tree{{}, {{}, {{}}}, nil}), Tree{{}, {}})
	g := Graph{"a": {"b": {"c": nil}}, "d": nil}
	fmt.Println(g, len(g["a"]["b"]), g["x"]["y"] == nil)
	type Op string
	var o Op = "local"
	fmt.Printf("%T %v\n", o, o)
	{
		type Op struct{ n int }
		fmt.Printf("%T %v\n", Op{1}, Op{1} == Op{1})
	}
	var pp PP = &Pair{1, "x"}
	fmt.Println(pp.A, (*pp).B, (*Pair)(pp) != nil)
	var is Ints = []int{3, 1}
	var plain []int = is
	is[0] = 9
	fmt.Println(plain, Ints(plain)[0])
	n := 0
	for c := Chain(link(4)); c != nil; c = c.Next() {
		n++
	}
	fmt.Println(n)
	type fn = func(int) int
	var f fn = func(x int) int { return x + 1 }
	fmt.Printf("%T %d\n", f, f(1))
	type A struct {
		*A
		v int
	}
	a := A{&A{nil, 1}, 2}
	fmt.Println(a.v, a.A.v, a.A.A == nil)
	var anon struct {
		X int
		Y struct{ Z []string }
	}
	anon.Y.Z = append(anon.Y.Z, "deep")
	fmt.Printf("%+v %T\n", anon, anon)
	var u8s []byte = []uint8{1}
	var r rune = int32(5)
	fmt.Printf("%T %T %T\n", u8s, r, any(nil))
}

// go1.26.8
// Output:
// main.Celsius 212 98.6
// [a b c]
// true
// 7 [[] []]
// map[a:map[b:map[c:map[]]] d:map[]] 1 true
// main.Op local
// main.Op true
// 1 x true
// [9 1] 9
// 5
// func(int) int 2
// 2 1 true
// {X:0 Y:{Z:[deep]}} struct { X int; Y struct { Z []string } }
// []uint8 int32 <nil>
