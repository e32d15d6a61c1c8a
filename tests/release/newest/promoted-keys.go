// Promoted fields as keys of struct literals (Go 1.27).
package main

import "fmt"

type point struct{ X, Y int }
type named struct {
	point
	Name string
}
type styled struct {
	Color string
	named
	Tags []string
	Box  [2]point
}
type pair[T any] struct{ First, Second T }
type wide[T any] struct {
	pair[T]
	N int
}

func say[T any](s string, v T) T { fmt.Print(s, " "); return v }

func main() {
	a := styled{Y: 2, Color: "red", X: 1, Name: "a", Box: [2]point{{1, 2}}}
	b := &styled{named: named{Name: "b"}, Tags: []string{"t"}}
	c := []styled{{X: 7}, {point: point{3, 4}, Name: "c"}}
	d := map[string]*styled{"k": {Name: "d", Y: 9}}
	fmt.Printf("%+v\n%+v\n%+v\n%+v\n", a, *b, c, *d["k"])
	e := wide[string]{Second: say("s", "2"), N: say("n", 1), First: say("f", "1")}
	fmt.Printf("%+v\n", e)
	a2 := a
	a2.X = 100
	fmt.Println(a.X, a2.X, styledLike(a).Y, struct {
		point
		z int
	}{X: 1, z: 2})
}

func styledLike(s styled) *styled { return &s }
