// Anonymous structs, struct literals with and without keys, nested composite literals with elided types, conversion between identical structs.
package main

import "fmt"

type Point struct{ X, Y int }
type Line struct{ A, B Point }
type Tagged struct {
	X int `json:"x"`
	Y int
}
type Named Point

func (n Named) Sum() int { return n.X + n.Y }

func main() {
	cfg := struct {
		Name string
		Opts struct{ Debug, Trace bool }
		Pts  []Point
	}{Name: "cfg", Pts: []Point{{1, 2}, {Y: 3}}}
	cfg.Opts.Trace = true
	fmt.Printf("%+v\n", cfg)
	l := Line{Point{1, 2}, Point{Y: 4}}
	fmt.Println(l, Line{B: Point{9, 9}}, Line{}, (&l).B.Y)
	ps := []*Point{{1, 1}, nil, {X: 2}}
	fmt.Println(*ps[0], ps[1] == nil, ps[2].X)
	m := map[Point][]Line{{1, 2}: {{}, {A: Point{5, 6}}}, {}: nil}
	fmt.Println(len(m), m[Point{1, 2}][1].A.Y, m[Point{}] == nil)
	mp := map[string]*Line{"a": {B: Point{7, 8}}}
	mp["a"].B.X++
	fmt.Println(mp["a"].B)
	grid := [2][2]Point{{{1, 2}, {3, 4}}, 1: {1: {X: 5}}}
	fmt.Println(grid)
	sparse := [...]string{2: "two", "three", 0: "zero"}
	fmt.Printf("%q %d\n", sparse, len(sparse))
	sl := []int{5: 1, 2, 1: 7}
	fmt.Println(sl, len(sl), cap(sl))
	tests := []struct {
		in   string
		want int
	}{{"a", 1}, {in: "b"}, {want: 3}}
	for i, t := range tests {
		fmt.Print(i, t, " ")
	}
	fmt.Println("end")
	n := Named(l.A)
	t := Tagged(Point{3, 4})
	var anon struct{ X, Y int } = l.A
	l.A = anon
	fmt.Println(n.Sum(), t, Point(t) == Point{3, 4}, anon == l.A, Named(t).Sum())
	fmt.Printf("%T %T\n", anon, cfg.Opts)
	type pair struct {
		Point
		*Line
		n int
	}
	pr := pair{Point{1, 2}, &l, 3}
	pr.A.X = 11
	fmt.Println(pr.X, pr.B.Y, l.A.X, pr.n)
	var e struct{}
	fmt.Println(e, e == struct{}{}, []struct{}{{}, {}})
	type rec struct {
		next *rec
		v    int
	}
	r := &rec{&rec{nil, 2}, 1}
	fmt.Println(r.v, r.next.v, r.next.next == nil)
}

// go1.26.8
// Output:
// {Name:cfg Opts:{Debug:false Trace:true} Pts:[{X:1 Y:2} {X:0 Y:3}]}
// {{1 2} {0 4}} {{0 0} {9 9}} {{0 0} {0 0}} 4
// {1 1} true 2
// 2 6 true
// {8 8}
// [[{1 2} {3 4}] [{0 0} {5 0}]]
// ["zero" "" "two" "three"] 4
// [0 7 0 0 0 1 2] 7 7
// 0 {a 1} 1 {b 0} 2 { 3} end
// 3 {3 4} true true 7
// struct { X int; Y int } struct { Debug bool; Trace bool }
// 1 4 11 3
// {} true [{} {}]
// 1 2 true
