package main

import "time"

func pair(first, second func()) {
	done := make(chan bool)
	go func() {
		first()
		done <- true
	}()
	time.Sleep(5 * time.Millisecond)
	second()
	<-done
}

func main() {
	m := map[int]int{1: 1}
	pair(func() { clear(m) }, func() { m[2] = 2 })
	s := []int{1, 2, 3}
	pair(func() { clear(s) }, func() { s[2] = 2 })
}
