package main

import "time"

//go:noinline
func remove(m map[[2]string]int, n string) {
	for {
		delete(m, [2]string{n})
	}
}

func main() {
	m := map[[2]string]int{{"x"}: 1}
	go remove(m, "a")
	go remove(m, "b")
	time.Sleep(time.Minute)
}
