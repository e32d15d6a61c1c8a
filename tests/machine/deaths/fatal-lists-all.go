package main

import "time"

func w(n int) { select {} }
func main() {
	ch := make(chan int)
	go w(3)
	go func() { ch <- 1 }()
	go func() { time.Sleep(time.Hour) }()
	time.Sleep(time.Millisecond)
	var mm map[string]int
	defer func() { recover(); var f func(); go f() }()
	mm["a"] = 1
}
