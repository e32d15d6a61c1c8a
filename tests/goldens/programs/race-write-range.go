package main

import "time"

//go:noinline
func write(m map[string]int) {
	for {
		m["key"] = 1
	}
}

//go:noinline
func walk(m map[string]int) {
	for {
		for range m {
		}
	}
}

func main() {
	m := map[string]int{"key": 0, "other": 1}
	go write(m)
	go walk(m)
	time.Sleep(time.Minute)
}
