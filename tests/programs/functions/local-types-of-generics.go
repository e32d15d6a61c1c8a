package main

import "fmt"

type G[T any] struct{ x T }

func F[A any]() []any {
	type E int
	type T struct{}
	{
		type T[B any] struct{ e E }
		type Q struct{ t *T[A] }
		fmt.Printf("%T %T %T\n", T[int]{}, G[T[E]]{}, Q{}.t)
		func() {
			type T []string
			fmt.Printf("%T %T\n", T{}, G[T]{})
		}()
	}
	return []any{E(0), T{}, G[E]{}, G[*T]{}}
}

func same[A, B any](a A, b B) bool { return any(a) == any(b) }

func H() {
	type T struct{}
	fmt.Printf("%T %T\n", T{}, G[T]{})
	type K int
	{
		type T int
		fmt.Printf("%T %T\n", T(0), G[T]{})
	}
	type P[B any] struct{ b B }
	fmt.Printf("%T %T\n", P[K]{}, G[P[int]]{})
}

var glob = func() any {
	type T int
	return G[T]{}
}()

func (G[T]) M() {
	type L struct{ t T }
	type N struct{}
	func() {
		type O[A any] struct{}
		fmt.Printf("%T %T %T %T\n", L{}, [1]L{}, N{}, O[N]{})
	}()
}

func main() {
	x, y := F[int](), F[string]()
	z := F[int]()
	for i := range x {
		fmt.Printf("%T %T %v %v\n", x[i], y[i], x[i] == y[i], x[i] == z[i])
	}
	H()
	fmt.Printf("%T\n", glob)
	G[bool]{}.M()
	G[G[bool]]{}.M()
}

// go1.26.8
// Output:
// main.T[int;int] main.G[main.T[int;main.E[int]·1]·3] *main.T[int;int]
// main.T[int] main.G[main.T[int]·5]
// main.T[string;int] main.G[main.T[string;main.E[string]·1]·3] *main.T[string;string]
// main.T[string] main.G[main.T[string]·5]
// main.T[int;int] main.G[main.T[int;main.E[int]·1]·3] *main.T[int;int]
// main.T[int] main.G[main.T[int]·5]
// main.E[int] main.E[string] false true
// main.T[int] main.T[string] false true
// main.G[main.E[int]·1] main.G[main.E[string]·1] false true
// main.G[*main.T[int]·2] main.G[*main.T[string]·2] false true
// main.T main.G[main.T·6]
// main.T main.G[main.T·8]
// main.P[main.K·7] main.G[main.P[int]·9]
// main.G[main.T·10]
// main.L[bool] [1]main.L[bool] main.N[bool] main.O[bool;main.N[bool]·12]
// main.L[main.G[bool]] [1]main.L[main.G[bool]] main.N[main.G[bool]] main.O[main.G[bool];main.N[main.G[bool]]·12]
