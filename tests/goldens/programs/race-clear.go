package main

import "time"

//go:noinline
func wipe(m map[string]int) {
	for {
		for k := range m {
			delete(m, k)
		}
	}
}

//go:noinline
func write(m map[string]int) {
	for {
		m["key"] = 1
	}
}

func main() {
	m := map[string]int{}
	go wipe(m)
	go write(m)
	time.Sleep(time.Minute)
}
