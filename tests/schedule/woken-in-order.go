// The order in which goroutines of one core run after starting, waking, yielding and waiting for each other.
package main

import (
	"fmt"
	"runtime"
	"sync"
)

var log []string

func say(format string, args ...interface{}) { log = append(log, fmt.Sprintf(format, args...)) }

func section(name string, f func()) {
	log = nil
	f()
	fmt.Println(name, log)
}

func many(n int, f func(i int)) *sync.WaitGroup {
	var wg sync.WaitGroup
	wg.Add(n)
	for i := 0; i < n; i++ {
		i := i
		go func() {
			defer wg.Done()
			f(i)
		}()
	}
	return &wg
}

func main() {
	runtime.GOMAXPROCS(1)
	section("started", func() { many(6, func(i int) { say("%d", i) }).Wait() })
	section("yield twice", func() {
		many(4, func(i int) {
			say("%d", i)
			runtime.Gosched()
			say("%d'", i)
			runtime.Gosched()
			say("%d''", i)
		}).Wait()
	})
	section("unbuffered", func() {
		c := make(chan int)
		wg := many(3, func(i int) {
			for j := 0; j < 3; j++ {
				c <- i*10 + j
				say("s%d", i)
			}
		})
		for k := 0; k < 9; k++ {
			say("%d", <-c)
		}
		wg.Wait()
	})
	section("buffered", func() {
		c := make(chan int, 2)
		wg := many(3, func(i int) {
			for j := 0; j < 3; j++ {
				c <- i*10 + j
				say("s%d", i)
			}
		})
		for k := 0; k < 9; k++ {
			say("%d", <-c)
		}
		wg.Wait()
	})
	section("receivers in line", func() {
		c := make(chan int)
		wg := many(4, func(i int) { say("%d=%d", i, <-c) })
		runtime.Gosched()
		for k := 0; k < 4; k++ {
			c <- k
			say("sent%d", k)
		}
		wg.Wait()
	})
	section("close wakes all", func() {
		c := make(chan int)
		wg := many(5, func(i int) { <-c; say("%d", i) })
		runtime.Gosched()
		close(c)
		say("closed")
		wg.Wait()
	})
	section("mutex", func() {
		var mu sync.Mutex
		mu.Lock()
		wg := many(4, func(i int) {
			mu.Lock()
			say("%d", i)
			mu.Unlock()
			say("%d'", i)
		})
		runtime.Gosched()
		mu.Unlock()
		say("unlocked")
		wg.Wait()
	})
	section("mutex, yielding inside", func() {
		var mu sync.Mutex
		wg := many(4, func(i int) {
			for j := 0; j < 2; j++ {
				mu.Lock()
				say("%d", i)
				runtime.Gosched()
				mu.Unlock()
			}
		})
		wg.Wait()
	})
	section("rwmutex", func() {
		var mu sync.RWMutex
		mu.Lock()
		wg := many(6, func(i int) {
			if i%3 == 2 {
				mu.Lock()
				say("w%d", i)
				mu.Unlock()
			} else {
				mu.RLock()
				say("r%d", i)
				runtime.Gosched()
				mu.RUnlock()
			}
		})
		runtime.Gosched()
		mu.Unlock()
		say("unlocked")
		wg.Wait()
	})
	section("cond signal", func() {
		var mu sync.Mutex
		c := sync.NewCond(&mu)
		wg := many(4, func(i int) {
			mu.Lock()
			c.Wait()
			say("%d", i)
			mu.Unlock()
		})
		runtime.Gosched()
		for k := 0; k < 4; k++ {
			mu.Lock()
			c.Signal()
			mu.Unlock()
			say("signal")
		}
		wg.Wait()
	})
	section("cond broadcast", func() {
		var mu sync.Mutex
		c := sync.NewCond(&mu)
		wg := many(4, func(i int) {
			mu.Lock()
			c.Wait()
			say("%d", i)
			mu.Unlock()
		})
		runtime.Gosched()
		mu.Lock()
		c.Broadcast()
		say("told")
		mu.Unlock()
		wg.Wait()
	})
	section("wait group, several waiters", func() {
		var one sync.WaitGroup
		one.Add(1)
		wg := many(4, func(i int) { one.Wait(); say("%d", i) })
		runtime.Gosched()
		one.Done()
		say("done")
		wg.Wait()
	})
	section("once", func() {
		var once sync.Once
		many(4, func(i int) {
			once.Do(func() { runtime.Gosched(); say("once%d", i) })
			say("%d", i)
		}).Wait()
	})
	section("nested", func() {
		var wg sync.WaitGroup
		var tree func(path string, n int)
		tree = func(path string, n int) {
			defer wg.Done()
			say(path)
			if n > 0 {
				wg.Add(2)
				go tree(path+"l", n-1)
				go tree(path+"r", n-1)
			}
		}
		wg.Add(1)
		go tree("t", 2)
		wg.Wait()
	})
	section("ping pong", func() {
		a, b := make(chan int), make(chan int)
		wg := many(3, func(i int) {
			switch i {
			case 0:
				for j := 0; j < 3; j++ {
					a <- j
					say("p%d", <-b)
				}
			case 1:
				for j := 0; j < 3; j++ {
					say("q%d", <-a)
					b <- j
				}
			default:
				for j := 0; j < 4; j++ {
					say("x")
					runtime.Gosched()
				}
			}
		})
		wg.Wait()
	})
	section("pipeline", func() {
		first := make(chan int)
		in := first
		for s := 0; s < 3; s++ {
			out := make(chan int, s)
			go func(s int, in, out chan int) {
				for v := range in {
					say("%d:%d", s, v)
					out <- v
				}
				close(out)
			}(s, in, out)
			in = out
		}
		go func() {
			for i := 0; i < 4; i++ {
				first <- i
			}
			close(first)
		}()
		for v := range in {
			say("got%d", v)
		}
	})
	section("select, one ready", func() {
		a, b := make(chan int), make(chan int)
		wg := many(3, func(i int) {
			select {
			case v := <-a:
				say("%d:a%d", i, v)
			case v := <-b:
				say("%d:b%d", i, v)
			}
		})
		runtime.Gosched()
		b <- 1
		a <- 2
		b <- 3
		say("sent")
		wg.Wait()
	})
	section("goexit", func() {
		var wg sync.WaitGroup
		wg.Add(3)
		for i := 0; i < 3; i++ {
			go func(i int) {
				defer wg.Done()
				defer say("deferred%d", i)
				if i == 1 {
					runtime.Goexit()
				}
				say("%d", i)
			}(i)
		}
		wg.Wait()
	})
	section("token ring", func() {
		const n = 5
		var c [n]chan int
		for i := range c {
			c[i] = make(chan int)
		}
		wg := many(n, func(i int) {
			for j := 0; j < 2; j++ {
				v := <-c[i]
				say("%d", i)
				if v < 9 {
					c[(i+1)%n] <- v + 1
				}
			}
		})
		c[2] <- 0
		wg.Wait()
	})
	section("semaphore", func() {
		sem := make(chan bool, 2)
		many(6, func(i int) {
			sem <- true
			say("in%d", i)
			runtime.Gosched()
			<-sem
			say("out%d", i)
		}).Wait()
	})
	section("results", func() {
		res := make(chan int, 3)
		wg := many(7, func(i int) { res <- i; say("s%d", i) })
		for k := 0; k < 7; k++ {
			say("%d", <-res)
		}
		wg.Wait()
	})
	section("sync.Map and pool", func() {
		var m sync.Map
		many(5, func(i int) {
			_, loaded := m.LoadOrStore(i%2, i)
			say("%d:%v", i, loaded)
		}).Wait()
	})
	section("producer ahead", func() {
		c := make(chan int, 4)
		done := make(chan bool)
		go func() {
			for v := range c {
				say("c%d", v)
			}
			done <- true
		}()
		for i := 0; i < 10; i++ {
			c <- i
			say("p%d", i)
		}
		close(c)
		<-done
	})
	section("lock handed on", func() {
		var mu sync.Mutex
		n := 0
		many(3, func(i int) {
			for j := 0; j < 3; j++ {
				mu.Lock()
				n++
				say("%d.%d", i, n)
				mu.Unlock()
				if j == 1 {
					runtime.Gosched()
				}
			}
		}).Wait()
	})
}
