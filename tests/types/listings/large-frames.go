package main

type large struct{ b [1500000000]byte }
type part [100 << 20]byte

func (x large) method() int { return 5 }

func parameters(x, y large) {}

func results() (x large, i int) { return }

func parts(a, b, c, d, e, f, g, h, i, j, k part) int { return 1 }

func pointers(x, y *large) {}

func ranged(x *[1<<30 + 1e6]byte) byte {
	for _, b := range *x {
		return b
	}
	for i := range *x {
		return byte(i)
	}
	return 0
}

func throughPointer(x *[1<<30 + 1e6]byte) byte {
	for _, b := range x {
		return b
	}
	return 0
}

func literal() {
	f := func(x large) {}
	_ = f
}

func heap() *large {
	var l large
	return &l
}

func calls() {
	results()
}

func main() {}
