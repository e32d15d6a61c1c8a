package main

import "time"

//go:noinline
func ring() { panic("inside AfterFunc") }

func main() {
	time.AfterFunc(time.Millisecond, ring)
	time.Sleep(time.Minute)
}
