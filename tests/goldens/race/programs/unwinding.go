package main

import (
	"runtime"
	"time"
)

func pair(first, second func()) {
	done := make(chan bool)
	go func() {
		defer func() { done <- true }()
		first()
	}()
	time.Sleep(5 * time.Millisecond)
	second()
	<-done
}

var x, y, z int

func main() {
	pair(func() {
		for i := 0; i < 2; i++ {
			defer func() { x = 1 }()
		}
	}, func() { x = 2 })
	pair(func() {
		defer func() { recover() }()
		defer func() { y = 1 }()
		panic("p")
	}, func() { y = 2 })
	pair(func() {
		defer func() { z = 1 }()
		runtime.Goexit()
	}, func() { z = 2 })
}
