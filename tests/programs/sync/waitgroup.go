// WaitGroup: reuse, nested Add, Go, negative counter, several waiters, zero Wait.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	var wg sync.WaitGroup
	wg.Wait()
	var n atomic.Int64
	for round := 0; round < 3; round++ {
		for i := 0; i < 10; i++ {
			wg.Add(1)
			go func() {
				defer wg.Done()
				n.Add(1)
				wg.Add(1)
				go func() {
					defer wg.Done()
					n.Add(10)
				}()
			}()
		}
		wg.Wait()
		fmt.Println(n.Load())
	}
	for i := 1; i <= 4; i++ {
		wg.Go(func() { n.Add(int64(i * 1000)) })
	}
	wg.Wait()
	fmt.Println(n.Load())
	var start, done sync.WaitGroup
	start.Add(1)
	released := make([]int, 5)
	for i := range released {
		done.Add(1)
		go func() {
			defer done.Done()
			start.Wait()
			released[i] = i + 1
		}()
	}
	start.Done()
	done.Wait()
	fmt.Println(released)
	wg.Add(5)
	wg.Add(-5)
	wg.Wait()
	func() {
		defer func() { fmt.Println(recover()) }()
		wg.Done()
	}()
	func() {
		var other sync.WaitGroup
		defer func() { fmt.Println(recover()) }()
		other.Add(2)
		other.Add(-3)
	}()
}

// go1.26.8
// Output:
// 110
// 220
// 330
// 10330
// [1 2 3 4 5]
// sync: negative WaitGroup counter
// sync: negative WaitGroup counter
