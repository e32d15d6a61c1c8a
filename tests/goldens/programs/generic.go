// since 1.18
package main

import "runtime/debug"

type number interface{ ~int | ~float64 }

type list[T any] struct {
	items []T
	next  *list[T]
}

//go:noinline
func (l *list[T]) at(i int) T {
	debug.PrintStack()
	return l.items[i]
}

//go:noinline
func apply[T, U any](items []T, f func(T) U) []U {
	var out []U
	for _, item := range items {
		out = append(out, f(item))
	}
	return out
}

//go:noinline
func sum[T number](a, b T) T {
	debug.PrintStack()
	return a + b
}

//go:noinline
func both[K comparable, V any](m map[K]V, key K) V {
	debug.PrintStack()
	return m[key]
}

type celsius float64

type pair[A, B any] struct {
	a A
	b B
}

func main() {
	l := &list[string]{items: []string{"a"}}
	l.at(0)
	sum(1, 2)
	sum(1.5, 2.5)
	sum(celsius(1), 2)
	both(map[string]int{}, "k")
	apply([]int{1}, func(n int) string {
		debug.PrintStack()
		return ""
	})
	f := l.at
	f(0)
	defer l.at(0)
	(&list[pair[int, error]]{}).at(3)
}
