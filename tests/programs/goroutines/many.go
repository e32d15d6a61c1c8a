// Ten thousand goroutines, deep recursion in several, results independent of the schedule.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func depth(n int) int {
	if n == 0 {
		return 0
	}
	return 1 + depth(n-1)
}

func tree(n int, c chan<- int) {
	if n == 0 {
		c <- 1
		return
	}
	sub := make(chan int)
	go tree(n-1, sub)
	go tree(n-1, sub)
	c <- <-sub + <-sub
}

func main() {
	var n atomic.Int64
	var wg sync.WaitGroup
	for i := 0; i < 10000; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			n.Add(int64(i))
		}()
	}
	wg.Wait()
	fmt.Println(n.Load())
	c := make(chan int)
	for i := 1; i <= 4; i++ {
		go func() { c <- depth(i * 1000) }()
	}
	fmt.Println(<-c + <-c + <-c + <-c)
	go tree(8, c)
	fmt.Println(<-c)
	chain := make(chan int)
	first := chain
	for i := 0; i < 1000; i++ {
		next := make(chan int)
		go func(in, out chan int) { out <- 1 + <-in }(chain, next)
		chain = next
	}
	go func() { first <- 0 }()
	fmt.Println(<-chain)
	var mu sync.Mutex
	m := map[int]int{}
	for i := 0; i < 100; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for j := 0; j < 20; j++ {
				mu.Lock()
				m[j] += i
				mu.Unlock()
			}
		}()
	}
	wg.Wait()
	fmt.Println(len(m), m[0], m[19])
}

// go1.26.8
// Output:
// 49995000
// 10000
// 256
// 1000
// 20 4950 4950
