// select that blocks until another goroutine acts: merging, timeouts that do not fire, quit channels, send and receive in one select.
package main

import (
	"fmt"
	"sync"
	"time"
)

func merge(a, b <-chan int) int {
	sum := 0
	for a != nil || b != nil {
		select {
		case v, ok := <-a:
			if !ok {
				a = nil
				continue
			}
			sum += v
		case v, ok := <-b:
			if !ok {
				b = nil
				break
			}
			sum += v * 100
		}
	}
	return sum
}

func feed(n int) <-chan int {
	c := make(chan int)
	go func() {
		defer close(c)
		for i := 1; i <= n; i++ {
			c <- i
		}
	}()
	return c
}

func main() {
	fmt.Println(merge(feed(10), feed(20)))
	quit := make(chan struct{})
	ticks := make(chan int)
	go func() {
		for i := 0; i < 3; i++ {
			ticks <- i
		}
		close(quit)
	}()
	n := 0
	for open := true; open; {
		select {
		case <-ticks:
			n++
		case <-quit:
			open = false
		case <-time.After(time.Minute):
			fmt.Println("timeout")
		}
	}
	fmt.Println(n)
	select {
	case <-feed(0):
		fmt.Println("closed first")
	case <-time.After(time.Hour):
	}
	select {
	case <-make(chan int):
	case <-time.After(2 * time.Millisecond):
		fmt.Println("timed out")
	}
	c := make(chan int)
	var wg sync.WaitGroup
	sent, received := make([]int, 2), make([]int, 2)
	for g := 0; g < 2; g++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := 0; i < 50; i++ {
				select {
				case c <- g:
					sent[g]++
				case v := <-c:
					if v == g {
						fmt.Println("a goroutine met itself")
					}
					received[g]++
				}
			}
		}()
	}
	wg.Wait()
	fmt.Println(sent[0] == received[1], sent[1] == received[0], sent[0]+received[0])
	results := make(chan string, 1)
	go func() {
		select {
		case s := <-results:
			results <- "echo " + s
		}
	}()
	results <- "hi"
	time.Sleep(5 * time.Millisecond)
	fmt.Println(<-results)
}

// go1.26.8
// Output:
// 21055
// 3
// closed first
// timed out
// true true 50
// echo hi
