package main

type Set[K comparable, V any] map[K]V

type Ints = Set[int, int]

type Number interface {
	int | ~float64
	String() string
}

type Lone interface{ int }

type Pair[A, B any] struct {
	a A
	b B
}

func (p Pair[A, B]) first() A { return p.a }

func sum[T int | float64](xs ...T) (t T) {
	return t
}

func apply(f func(int)) {}

func each[T any](x T) {}

func first[K, V any](k K, v V) K { return k }

func use[C comparable](c C) {}

var explicit = sum[int]

var assigned func(int) = each

var partly func(int, string) int = first[int]

type Alias[T any] = []T

func main() {
	_ = sum(1, 2)
	_ = sum[int](1, 2)
	apply(each)
	use(any(1))
	use(error(nil))
	var s Set[string, int]
	_ = s
	_ = Pair[int, string]{}.first()
}
