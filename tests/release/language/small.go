package main

type A = int

type Reader interface{ Read() }

type Both interface {
	Reader
	Other
}

type Other interface{ Read() }

func main() {
	_ = 0b11
	_ = 0o17
	_ = 1_000
	_ = 0x1p4
	_ = 0x1
	_ = 017
	n := 3
	_ = 1 << n
	_ = n >> n
	n <<= n
	s := make([]int, 4)
	_ = (*[4]int)(s)
	_ = [4]int(s)
	_ = min(1, 2)
	_ = max(n, 2)
	clear(s)
	for i := range 10 {
		_ = i
	}
	for range n {
	}
	for x := range func(yield func(int) bool) {} {
		_ = x
	}
	_ = new(3)
	_ = new(n)
}
