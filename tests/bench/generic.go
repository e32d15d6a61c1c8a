// Generics: a binary tree and a stack with type parameters, map and filter over slices.
package main

import "fmt"

type ordered interface{ ~int | ~float64 | ~string }

type node[K ordered, V any] struct {
	key         K
	value       V
	left, right *node[K, V]
}

func (n *node[K, V]) insert(k K, v V) *node[K, V] {
	if n == nil {
		return &node[K, V]{key: k, value: v}
	}
	switch {
	case k < n.key:
		n.left = n.left.insert(k, v)
	case k > n.key:
		n.right = n.right.insert(k, v)
	default:
		n.value = v
	}
	return n
}

func (n *node[K, V]) walk(visit func(K, V)) {
	if n != nil {
		n.left.walk(visit)
		visit(n.key, n.value)
		n.right.walk(visit)
	}
}

type stack[T any] struct{ items []T }

func (s *stack[T]) push(x T) { s.items = append(s.items, x) }
func (s *stack[T]) pop() T {
	x := s.items[len(s.items)-1]
	s.items = s.items[:len(s.items)-1]
	return x
}

func filter[T any](xs []T, keep func(T) bool) []T {
	var out []T
	for _, x := range xs {
		if keep(x) {
			out = append(out, x)
		}
	}
	return out
}

func main() {
	var root *node[int, string]
	x := 1
	for i := 0; i < 20_000; i++ {
		x = x * 48271 % 2147483647
		root = root.insert(x, "v")
	}
	s := &stack[int]{}
	root.walk(func(k int, _ string) { s.push(k) })
	sum := 0
	for i := 0; i < 20; i++ {
		even := filter(s.items, func(k int) bool { return k%2 == 0 })
		sum += len(even)
	}
	last := 0
	for len(s.items) > 0 {
		last = s.pop()
	}
	fmt.Println(sum, last)
}

// go1.26.8
// Output:
// 200020 48271
