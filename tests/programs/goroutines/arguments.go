// Arguments of go statements are evaluated at once, in the calling goroutine.
package main

import (
	"fmt"
	"sync"
)

type T struct{ n int }

func (t T) show(c chan string)   { c <- fmt.Sprint("value ", t.n) }
func (t *T) pshow(c chan string) { c <- fmt.Sprint("pointer ", t.n) }

func pick() func(chan string, int) {
	fmt.Println("picking")
	return func(c chan string, n int) { c <- fmt.Sprint("picked ", n) }
}

func main() {
	c := make(chan string)
	x := 1
	go func(v int) { c <- fmt.Sprint("arg ", v) }(x)
	x = 2
	fmt.Println(<-c)
	t := T{1}
	hold := make(chan bool)
	go func() { <-hold; c <- "held" }()
	go t.show(c)
	t.n = 2
	fmt.Println(<-c)
	go t.pshow(c)
	fmt.Println(<-c)
	go pick()(c, x+1)
	fmt.Println(<-c)
	close(hold)
	fmt.Println(<-c)
	f := func() { c <- "first f" }
	go f()
	f = func() { c <- "second f" }
	fmt.Println(<-c)
	var wg sync.WaitGroup
	results := make([]int, 5)
	for i, v := range []int{10, 20, 30, 40, 50} {
		wg.Add(1)
		go func(p *int, v int) {
			defer wg.Done()
			*p = v + i
		}(&results[i], v)
	}
	wg.Wait()
	fmt.Println(results)
	m := map[string]int{"a": 1}
	done := make(chan int)
	go func(m map[string]int) { m["a"]++; done <- m["a"] }(m)
	fmt.Println(<-done, m["a"])
	arr := [2]int{1, 2}
	go func(a [2]int) { a[0] = 100; done <- a[0] + a[1] }(arr)
	fmt.Println(<-done, arr)
	go close(done)
	_, ok := <-done
	fmt.Println(ok)
	var mu sync.Mutex
	mu.Lock()
	go mu.Unlock()
	mu.Lock()
	fmt.Println("unlocked elsewhere")
}

// go1.26.8
// Output:
// arg 1
// value 1
// pointer 2
// picking
// picked 3
// held
// first f
// [10 21 32 43 54]
// 2 2
// 102 [1 2]
// false
// unlocked elsewhere
