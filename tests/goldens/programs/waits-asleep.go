package main

import (
	"fmt"
	"runtime"
	"sync"
)

type queue struct {
	mu    sync.Mutex
	items chan int
}

//go:noinline
func (q *queue) take(n int) int {
	q.mu.Lock()
	defer q.mu.Unlock()
	return <-q.items + n
}

func main() {
	runtime.GOMAXPROCS(1)
	q := &queue{items: make(chan int)}
	var w sync.WaitGroup
	for i := 0; i < 3; i++ {
		w.Add(1)
		go func(n int) {
			defer w.Done()
			fmt.Println(q.take(n))
		}(i)
		runtime.Gosched()
	}
	w.Wait()
}
