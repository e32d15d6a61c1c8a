package main

import "time"

var x int

func main() {
	go func() { x = 1 }()
	time.Sleep(time.Millisecond)
	x = 2
	var m map[string]int
	m["a"] = 1
}
