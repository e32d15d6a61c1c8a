// since 1.18
package main

type number interface{ ~int | ~float64 }

func at[T number](s []T, i int) T { return s[i] }

func last[T number](s []T) T { return at(s, len(s)) }

type stack[T any] struct{ items []T }

func (s *stack[T]) pop() T { return s.items[len(s.items)-1] }

func main() {
	defer func() {
		recover()
		s := &stack[string]{}
		println(s.pop())
	}()
	println(last([]int{1, 2}))
}
