package main

import "unsafe"

type G[P any] struct{ P }

type (
	alias   = G[int]
	pointer = *G[int]
)

func (alias) a() {}
func (*alias) a() {}
func (p pointer) b() {}

type own[P any] struct {
	own[P]
}

func sizes[P any]() (uintptr, uintptr) {
	return unsafe.Sizeof(own[int]{}), unsafe.Sizeof(own[P]{})
}

func hidden[int any](x int) int {
	x = 42
	return x
}

func pick[T any](a, b T) T { return a }

func id[T any](x T) T { return x }

type pair[K, V any] struct{}

func both[K, V any](pair[K, V]) {}

type word uintptr

type raw unsafe.Pointer

func main() {
	pick[map[string]int](id, id)
	var p pair[int]
	both(p)
	switch x := any(1); x {
	case word(1):
	case word(1):
	}
	switch any(1).(type) {
	case func(int):
	case func(n int):
	}
	var _ interface {
		b()
		A()
	} = 1
	_ = int8(1e100)
	_ = int8(complex64(1000))
	_ = 0_i
	const _ = raw(nil)
}
