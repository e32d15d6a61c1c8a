// golang.org/x/sync/singleflight: one call for all, its error, its panic and its Goexit.
package main

import (
	"errors"
	"fmt"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"golang.org/x/sync/singleflight"
)

func main() {
	var g singleflight.Group
	v, err, shared := g.Do("k", func() (any, error) { return "v", nil })
	fmt.Println(v, err, shared)
	v, err, shared = g.Do("k", func() (any, error) { return nil, errors.New("bad") })
	fmt.Println(v, err, shared)

	var calls atomic.Int32
	var wg sync.WaitGroup
	start := make(chan bool)
	var all, sharedCount atomic.Int32
	for range 10 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			<-start
			v, _, shared := g.Do("slow", func() (any, error) {
				calls.Add(1)
				time.Sleep(30 * time.Millisecond)
				return 42, nil
			})
			if v == 42 {
				all.Add(1)
			}
			if shared {
				sharedCount.Add(1)
			}
		}()
	}
	close(start)
	wg.Wait()
	fmt.Println(calls.Load(), all.Load(), sharedCount.Load())

	block := make(chan bool)
	a := g.DoChan("c", func() (any, error) { <-block; return "chan", nil })
	b := g.DoChan("c", func() (any, error) { return "never", nil })
	close(block)
	fmt.Println(<-a, <-b)

	first := make(chan bool)
	c := g.DoChan("f", func() (any, error) { <-first; return 1, nil })
	g.Forget("f")
	d, _, _ := g.Do("f", func() (any, error) { return 2, nil })
	close(first)
	fmt.Println((<-c).Val, d)

	func() {
		defer func() {
			e := recover().(error)
			line, _, _ := strings.Cut(e.Error(), "\n")
			fmt.Printf("%T %s %v\n", e, line, errors.Unwrap(e))
		}()
		g.Do("p", func() (any, error) { panic(errors.New("inside")) })
	}()
	func() {
		defer func() {
			e := recover().(error)
			line, _, _ := strings.Cut(e.Error(), "\n")
			fmt.Println(line, errors.Unwrap(e))
		}()
		g.Do("p", func() (any, error) { panic("text") })
	}()
	done := make(chan bool)
	go func() {
		defer close(done)
		defer func() { fmt.Println("goexit", recover()) }()
		g.Do("e", func() (any, error) { runtime.Goexit(); return nil, nil })
		fmt.Println("not reached")
	}()
	<-done
	v, err, shared = g.Do("e", func() (any, error) { return "again", nil })
	fmt.Println(v, err, shared)
}

// go1.26.8
// Output:
// v <nil> false
// <nil> bad false
// 1 10 10
// {chan <nil> true} {chan <nil> true}
// 1 2
// *singleflight.panicError inside inside
// text <nil>
// goexit <nil>
// again <nil> false
