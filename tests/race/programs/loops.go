package main

import "time"

// Variables of loops: each iteration has its own, and the next one starts with a copy.

func main() {
	done := make(chan bool, 4)
	total := 0
	for i := 0; i < 2; i++ {
		go func() {
			total += i
			done <- true
		}()
	}
	<-done
	<-done
	for i := 0; i < 2; i++ {
		go func() {
			i++
			done <- true
		}()
		time.Sleep(time.Millisecond)
	}
	<-done
	<-done
	var shared int
	for shared = range 2 {
		go func() {
			_ = shared + 1
			done <- true
		}()
		time.Sleep(time.Millisecond)
	}
	for _, name := range []string{"a", "b"} {
		go func() {
			name += "c"
			done <- true
		}()
		time.Sleep(time.Millisecond)
	}
	sum := [2]int{}
	for i := range sum {
		go func() { sum[i] = i }()
	}
	time.Sleep(time.Millisecond)
	for i := range sum {
		if sum[i] != i {
			panic("sum")
		}
	}
}
