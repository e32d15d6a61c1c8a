package main

import (
	"os"
	"time"
)

// The same two stacks are reported once, other stacks and other places again.

var a, b int

func inc(p *int) { *p++ }

func twice(p *int) {
	for range 2 {
		go inc(p)
		time.Sleep(time.Millisecond)
		inc(p)
	}
}

func main() {
	twice(&a)
	twice(&b)
	go inc(&a)
	time.Sleep(time.Millisecond)
	inc(&a)
	go inc(&b)
	time.Sleep(time.Millisecond)
	b = 3
	os.Exit(3)
}
