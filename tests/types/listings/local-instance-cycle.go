package main

type G[T any] struct{ x T }

func (G[T]) M() {
	type L struct{ t T }
	_ = G[L]{}
}

func main() {}
