package main

import "time"

//go:noinline
func write(m map[string]int) {
	for {
		m["key"] = 1
	}
}

//go:noinline
func read(m map[string]int) {
	for {
		_ = m["key"]
	}
}

func main() {
	m := map[string]int{"key": 0}
	go write(m)
	go read(m)
	time.Sleep(time.Minute)
}
