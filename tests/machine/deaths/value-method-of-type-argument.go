package main

type number struct{ n int }

func (n number) value() int { return n.n }

type valuer interface{ value() int }

func of[T valuer](x T) int { return x.value() }

func main() {
	var none *number
	of(none)
}
