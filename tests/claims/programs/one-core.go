// On one core: a map that grows under two writers, and maps that do not.
package main

import (
	"fmt"
	"os"
	"runtime"
	"strconv"
)

func main() {
	runtime.GOMAXPROCS(1)
	rounds, _ := strconv.Atoi(os.Args[2])
	m := map[int]int{}
	if os.Args[1] != "grow" {
		for i := 0; i < 8000; i++ {
			m[i] = i
		}
	}
	work := map[string]func(g, i int){
		"grow":   func(g, i int) { m[2*i+g] = i },
		"update": func(g, i int) { m[i%8000] = g },
		"range": func(g, i int) {
			if g == 0 {
				m[i%8000] = i
			} else if i%8000 == 0 {
				for range m {
				}
			}
		},
		"read": func(g, i int) {
			if g == 0 {
				m[i%8000] = i
			} else {
				_ = m[i%8000]
			}
		},
	}[os.Args[1]]
	done := make(chan bool)
	for g := 0; g < 2; g++ {
		go func(g int) {
			for i := 0; i < rounds; i++ {
				work(g, i)
			}
			done <- true
		}(g)
	}
	<-done
	<-done
	fmt.Println("survived", len(m) > 0)
}
