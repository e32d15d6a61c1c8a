// Closing a channel wakes every receiver; values sent before the close still arrive in order.
package main

import (
	"fmt"
	"sync"
)

func main() {
	gate := make(chan struct{})
	var wg sync.WaitGroup
	got := make([]bool, 10)
	for i := range got {
		wg.Add(1)
		go func() {
			defer wg.Done()
			_, ok := <-gate
			got[i] = !ok
		}()
	}
	close(gate)
	wg.Wait()
	fmt.Println(got)
	c := make(chan string, 4)
	for _, s := range []string{"a", "b", "c"} {
		c <- s
	}
	close(c)
	for i := 0; i < 5; i++ {
		s, ok := <-c
		fmt.Printf("%q %v %d\n", s, ok, len(c))
	}
	count := 0
	for range c {
		count++
	}
	fmt.Println(count)
	order := make(chan int, 1)
	go func() {
		for i := 0; i < 10; i++ {
			order <- i
		}
		close(order)
	}()
	sum, prev := 0, -1
	for v := range order {
		if v != prev+1 {
			fmt.Println("out of order")
		}
		prev = v
		sum += v
	}
	fmt.Println(sum)
	done := make(chan bool)
	var once sync.Once
	for i := 0; i < 3; i++ {
		go once.Do(func() { close(done) })
	}
	<-done
	fmt.Println("closed once")
}

// go1.26.8
// Output:
// [true true true true true true true true true true]
// "a" true 2
// "b" true 1
// "c" true 0
// "" false 0
// "" false 0
// 0
// 45
// closed once
