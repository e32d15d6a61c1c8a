package main

import "time"

func main() {
	m := map[int]int{1: 1, 2: 2}
	done := make(chan bool)
	go func() {
		for range m {
			time.Sleep(10 * time.Millisecond)
		}
		done <- true
	}()
	time.Sleep(5 * time.Millisecond)
	m[1] = 3
	<-done
	m[2] = 4
}
