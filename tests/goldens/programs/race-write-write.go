package main

import "time"

//go:noinline
func write(m map[int]int, n int) {
	for {
		m[n]++
	}
}

func main() {
	m := map[int]int{}
	go write(m, 1)
	go write(m, 2)
	time.Sleep(time.Minute)
}
