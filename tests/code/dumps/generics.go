package main

type number interface{ ~int | ~float64 }

func sum[T number](list []T) (total T) {
	for _, x := range list {
		total += x
	}
	return total
}

type stack[T any] struct{ items []T }

func (s *stack[T]) push(x T) { s.items = append(s.items, x) }

func main() {
	println(sum([]int{1, 2}), sum([]float64{1.5}))
	var s stack[string]
	s.push("a")
}
