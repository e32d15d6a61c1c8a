package main

import "time"

func main() {
	b := make([]byte, 24)
	go func() {
		b[0] = 1
		b[7] = 2
		b[8] = 3
		b[17] = 4
	}()
	time.Sleep(10 * time.Millisecond)
	b[0] = 5
	b[7] = 6
	b[8] = 7
	b[16] = 8
	b[17] = 9
	w := b[5:20]
	go func() {
		b[6] = 1
		b[7] = 2
		b[11] = 3
	}()
	time.Sleep(10 * time.Millisecond)
	w[1] = 1
	w[2] = 2
	w[6] = 3
	var a [8]byte
	go func() {
		a[1] = 1
		a[2] = 2
	}()
	time.Sleep(10 * time.Millisecond)
	a[1] = 3
	a[2] = 4
}
