//go:build go1.21

package main

func main() {
	_ = min(1, 2)
	for i := range 10 {
		_ = i
	}
	for range func(yield func() bool) {} {
	}
	type A[T any] = []T
	_ = new(3)
}
