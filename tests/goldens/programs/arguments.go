package main

type pair struct {
	name string
	n    int
}

//go:noinline
func take(a int, s string, b []byte, e error, p pair, f float64, q *pair, ok bool) int {
	if a == 7 {
		panic("arguments")
	}
	return len(s) + len(b) + p.n
}

func main() { println(take(7, "seven", []byte("bytes"), nil, pair{"p", 2}, 1.5, nil, true)) }
