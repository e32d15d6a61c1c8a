package main

type inner struct{ n int }
type outer struct {
	in  inner
	ptr *inner
	arr [3]int
}

var global outer
var scalar int

func assign(o *outer, s []inner, i int) {
	o.in = inner{1}
	o.in.n = 2
	o.ptr.n += 3
	o.arr[i]++
	s[i] = o.in
	s[i], s[0] = s[0], s[i]
	i, s[i].n = 1, 5
	global = *o
	scalar = len(o.arr)
}

func addresses(o *outer, i int) (*inner, *int, *int) {
	x := i
	return &o.in, &o.arr[i], &x
}

func copies(a outer) outer {
	b := a
	b.in.n = 1
	return b
}

func main() { assign(nil, nil, 0); addresses(nil, 0); copies(outer{}) }
