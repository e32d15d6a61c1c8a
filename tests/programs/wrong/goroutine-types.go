// Concurrency code that parses but does not type-check.
package main

import (
	"context"
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

func work(id int, out chan<- int) int { return id }

func main() {
	var mu sync.Mutex
	var wg sync.WaitGroup
	out := make(chan int)
	go work( /* ERROR "not enough arguments in call to work\n\thave (number)\n\twant (int, chan<- int)" */ 1)
	go work( /* ERROR "cannot use \"1\" (untyped string constant) as int value in argument to work" */ "1", out)
	mu. /* ERROR "mu.lock undefined (type \"sync\".Mutex has no field or method lock, but does have method Lock)" */ lock()
	mu.Lock( /* ERROR "too many arguments in call to mu.Lock\n\thave (number)\n\twant ()" */ 1)
	/* ERROR "not enough arguments in call to wg.Add\n\thave ()\n\twant (int)" */ wg.Add()
	wg.Done( /* ERROR "too many arguments in call to wg.Done\n\thave (number)\n\twant ()" */ 1)
	/* ERROR "declared and not used: n" */ n := /* ERROR "wg.Wait() (no value) used as value" */ wg.Wait()
	time.Sleep( /* ERROR "cannot use \"1s\" (untyped string constant) as time.Duration value in argument to time.Sleep" */ "1s")
	time.Sleep( /* ERROR "cannot use 1.5 (untyped float constant) as time.Duration value in argument to time.Sleep (truncated)" */ 1.5)
	d := 2
	time.Sleep( /* ERROR "invalid operation: d * time.Second (mismatched types int and time.Duration)" */ d * time.Second)
	var once sync.Once
	once.Do( /* ERROR "cannot use work (value of type func(id int, out chan<- int) int) as func() value in argument to once.Do" */ work)
	once.Do( /* ERROR "cannot use func() int {…} (value of type func() int) as func() value in argument to once.Do" */ func() int { return 1 })
	var m sync.Map
	v := /* ERROR "assignment mismatch: 1 variable but m.Load returns 2 values" */ m.Load("k")
	m.Store( /* ERROR "not enough arguments in call to m.Store\n\thave (string)\n\twant (any, any)" */ "k")
	fmt.Println(v + 1)
	var counter int
	atomic.AddInt64( /* ERROR "cannot use &counter (value of type *int) as *int64 value in argument to atomic.AddInt64" */ &counter, 1)
	var c64 atomic.Int64
	/* ERROR "invalid operation: c64++ (non-numeric type \"sync/atomic\".Int64)" */ c64++
	c64.Add( /* ERROR "cannot use \"1\" (untyped string constant) as int64 value in argument to c64.Add" */ "1")
	_ = /* ERROR "invalid operation: c64 + 1 (mismatched types \"sync/atomic\".Int64 and untyped int)" */ c64 + 1
	ctx , /* ERROR "declared and not used: cancel" */ cancel := /* ERROR "not enough arguments in call to context.WithCancel\n\thave ()\n\twant (context.Context)" */ context.WithCancel()
	/* ERROR "declared and not used: ctx2" */ ctx2 := /* ERROR "assignment mismatch: 1 variable but context.WithTimeout returns 2 values" */ context.WithTimeout(context.Background(), 5)
	ctx.Value("a" , /* ERROR "too many arguments in call to ctx.Value\n\thave (string, string)\n\twant (any)" */ "b")
	<- /* ERROR "invalid operation: cannot receive from non-channel func() <-chan struct{} ctx.Done (value of type func() <-chan struct{})" */ ctx.Done
	_ = sync.RWMutex{}. /* ERROR "cannot call pointer method RLock on \"sync\".RWMutex" */ RLock
	var p sync.Pool = sync.Pool{New: /* ERROR "cannot use func() int {…} (value of type func() int) as func() any value in struct literal" */ func() int { return 1 }}
	_ = /* ERROR "invalid operation: p.Get() + 1 (mismatched types any and untyped int)" */ p.Get() + 1
}
