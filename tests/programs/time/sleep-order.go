// Sleeping goroutines wake in the order of their deadlines, whatever order they were started in.
package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	var mu sync.Mutex
	var wg sync.WaitGroup
	var order []int
	for _, n := range []int{5, 1, 4, 2, 3} {
		wg.Add(1)
		go func() {
			defer wg.Done()
			time.Sleep(time.Duration(n) * 30 * time.Millisecond)
			mu.Lock()
			order = append(order, n)
			mu.Unlock()
		}()
	}
	wg.Wait()
	fmt.Println(order)
	time.Sleep(0)
	time.Sleep(-5)
	start := time.Now()
	time.Sleep(20 * time.Millisecond)
	elapsed := time.Since(start)
	fmt.Println(elapsed >= 20*time.Millisecond, elapsed < 2*time.Second, time.Until(start) < 0)
	fmt.Println(start.Before(time.Now()), start.After(start), start.Equal(start), start.Sub(start), start.Add(time.Second).Sub(start))
}

// go1.26.8
// Output:
// [1 2 3 4 5]
// true true true
// true false true 0s 1s
