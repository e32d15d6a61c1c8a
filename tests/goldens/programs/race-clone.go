package main

import (
	"maps"
	"time"
)

//go:noinline
func write(m map[string]int) {
	for {
		m["key"] = 1
	}
}

//go:noinline
func copies(m map[string]int) {
	for {
		maps.Clone(m)
	}
}

func main() {
	m := map[string]int{"key": 0}
	go write(m)
	go copies(m)
	time.Sleep(time.Minute)
}
