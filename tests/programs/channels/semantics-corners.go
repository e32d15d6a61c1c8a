// Corners of channel semantics: values copied on send, nil in select loops, len while blocked, equality as identity.
package main

import (
	"fmt"
	"runtime"
)

type big struct{ a [50]int }

func main() {
	c := make(chan big, 2)
	var b big
	b.a[49] = 1
	c <- b
	b.a[49] = 2
	c <- b
	first, second := <-c, <-c
	fmt.Println(first.a[49], second.a[49])
	ptrs := make(chan *big, 1)
	ptrs <- &b
	(<-ptrs).a[0] = 9
	fmt.Println(b.a[0])
	full := make(chan int, 2)
	full <- 1
	full <- 2
	blocked := make(chan bool)
	go func() {
		close(blocked)
		full <- 3
	}()
	<-blocked
	for i := 0; i < 10; i++ {
		runtime.Gosched()
	}
	fmt.Println(len(full), cap(full), <-full, <-full, <-full)
	fns := make(chan func() int, 3)
	for i := range 3 {
		fns <- func() int { return i * i }
	}
	close(fns)
	for f := range fns {
		fmt.Print(f(), " ")
	}
	fmt.Println("end")
	chans := []chan int{make(chan int, 1), nil, make(chan int, 1)}
	chans[2] <- 5
	sum := 0
	for _, ch := range chans {
		select {
		case v := <-ch:
			sum += v
		default:
			sum += 100
		}
	}
	fmt.Println(sum, chans[0] == chans[2], chans[1] == nil)
	m := map[chan int]string{chans[0]: "zero", chans[2]: "two"}
	fmt.Println(m[chans[2]], len(m))
	type token struct{}
	sem := make(chan token, 1)
	sem <- token{}
	select {
	case sem <- token{}:
		fmt.Println("never")
	default:
		fmt.Println("taken")
	}
	var any1 interface{} = chans[0]
	_, isRecv := any1.(<-chan int)
	_, isBoth := any1.(chan int)
	fmt.Println(isRecv, isBoth)
	errs := make(chan error, 1)
	var e *myErr
	errs <- e
	fmt.Println(<-errs == nil)
	done := make(chan struct{})
	data := make(chan int)
	go func() {
		defer close(done)
		for {
			v, ok := <-data
			if !ok {
				return
			}
			sum += v
		}
	}()
	for i := range 5 {
		data <- i
	}
	close(data)
	<-done
	fmt.Println(sum)
	x := <-func() chan int { c := make(chan int, 1); c <- 7; return c }() * 2
	fmt.Println(x)
}

type myErr struct{}

func (*myErr) Error() string { return "" }

// go1.26.8
// Output:
// 1 2
// 9
// 2 2 1 2 3
// 0 1 4 end
// 205 false true
// two 2
// taken
// false true
// false
// 215
// 14
