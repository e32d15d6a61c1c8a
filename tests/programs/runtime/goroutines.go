// NumGoroutine, Gosched, GOMAXPROCS, Goexit in the functions of package runtime.
package main

import (
	"fmt"
	"runtime"
	"sync"
)

func main() {
	fmt.Println(runtime.NumGoroutine())
	block := make(chan int)
	for i := 0; i < 5; i++ {
		go func() { <-block }()
	}
	fmt.Println(runtime.NumGoroutine())
	close(block)
	for runtime.NumGoroutine() > 1 {
		runtime.Gosched()
	}
	fmt.Println(runtime.NumGoroutine())
	var wg sync.WaitGroup
	turns := 0
	var mu sync.Mutex
	for i := 0; i < 3; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for j := 0; j < 10; j++ {
				mu.Lock()
				turns++
				mu.Unlock()
				runtime.Gosched()
			}
		}()
	}
	wg.Wait()
	fmt.Println(turns)
	n := runtime.GOMAXPROCS(0)
	fmt.Println(n >= 1, runtime.GOMAXPROCS(2) == n, runtime.GOMAXPROCS(0), runtime.NumCPU() >= 1)
	fmt.Println(runtime.GOOS, runtime.GOARCH, runtime.Compiler)
	exited := make(chan bool)
	go func() {
		defer close(exited)
		func() { runtime.Goexit() }()
		fmt.Println("never")
	}()
	<-exited
	var err error
	func() {
		defer func() { err = recover().(runtime.Error) }()
		var m map[string]int
		m["x"] = 1
	}()
	fmt.Println(err)
	done := make(chan struct{})
	flag := false
	go func() {
		flag = true
		close(done)
	}()
	<-done
	fmt.Println(flag)
}

// go1.26.8
// Output:
// 1
// 6
// 1
// 30
// true true 2 true
// linux amd64 gc
// assignment to entry in nil map
// true
