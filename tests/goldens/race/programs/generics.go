package main

import "time"

type number int

type record struct {
	id   int
	name string
}

type list[T any] struct {
	head *node[T]
	n    int
}

type node[T any] struct {
	v    T
	next *node[T]
}

type pair[K comparable, V any] struct {
	k K
	v V
}

func (l *list[T]) push(v T)         { l.n++ }
func (p *pair[K, V]) set(v V)       { p.v = v }
func set[T any](p *T, v T)          { *p = v }
func later[T any](p *T, v T) func() { return func() { *p = v } }

func twice(f func()) {
	go f()
	time.Sleep(5 * time.Millisecond)
	f()
}

func main() {
	var n number
	twice(func() { set(&n, 1) })
	var r record
	twice(func() { set(&r, record{}) })
	p := &r
	twice(func() { set(&p, nil) })
	var e error
	twice(func() { set(&e, nil) })
	var m map[string]record
	twice(func() { set(&m, nil) })
	var f func(int, ...string) (bool, error)
	twice(func() { set(&f, nil) })
	var u struct {
		X int8
		y []byte `json:"y"`
		z <-chan struct{}
	}
	twice(func() { set(&u, u) })
	var l list[*record]
	twice(func() { l.push(nil) })
	var q pair[string, list[rune]]
	twice(func() { q.set(list[rune]{}) })
	twice(func() { set(&q, pair[string, list[rune]]{}) })
	twice(later(&n, 3))
}
