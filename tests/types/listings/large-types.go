package main

type V [1 << 50]byte
type C chan [1 << 17]byte
type S struct {
	a int
	c chan [1 << 16]byte
}

var X *[1 << 50]byte
var A [1 << 40][1 << 20]int8
var c chan struct{ v [65536]byte }
var ok chan [65535]byte

func f(x [][1 << 52]byte) {
	var l map[string][1 << 51]int
	_ = l
	_ = make(chan [1 << 20]int)
}

func (s S) m() {
	ch := make(chan [1 << 19]int)
	close(ch)
}

func main() {}
