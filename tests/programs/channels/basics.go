// Buffered and unbuffered channels: len, cap, close, comma-ok, range, directional types, channels of channels.
package main

import "fmt"

func produce(n int, out chan<- int) {
	for i := 0; i < n; i++ {
		out <- i
	}
	close(out)
}

func double(in <-chan int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for v := range in {
			out <- v * 2
		}
	}()
	return out
}

type request struct {
	n     int
	reply chan int
}

func main() {
	c := make(chan int, 3)
	c <- 1
	c <- 2
	fmt.Println(len(c), cap(c), <-c, len(c))
	close(c)
	v, ok := <-c
	w, ok2 := <-c
	fmt.Println(v, ok, w, ok2, len(c), cap(c))
	src := make(chan int)
	go produce(5, src)
	for v := range double(double(src)) {
		fmt.Print(v, " ")
	}
	fmt.Println("end")
	reqs := make(chan request)
	go func() {
		for r := range reqs {
			r.reply <- r.n * r.n
		}
	}()
	for i := 1; i <= 3; i++ {
		r := request{i, make(chan int)}
		reqs <- r
		fmt.Print(<-r.reply, " ")
	}
	close(reqs)
	fmt.Println("end")
	cc := make(chan chan string, 1)
	inner := make(chan string, 1)
	cc <- inner
	inner <- "nested"
	fmt.Println(<-<-cc)
	var s chan<- int = c
	var r <-chan int = c
	fmt.Printf("%T %T %T %T\n", c, s, r, make(chan (<-chan int)))
	fmt.Println(cap(make(chan int)), len(make(chan struct{}, 9)), c == r, s == (chan<- int)(c))
	var nilc chan int
	fmt.Println(nilc == nil, len(nilc), cap(nilc))
	st := make(chan struct{ a [2]int }, 1)
	val := struct{ a [2]int }{[2]int{1, 2}}
	st <- val
	val.a[0] = 9
	fmt.Println((<-st).a, val.a)
	e := make(chan error, 2)
	e <- nil
	close(e)
	x, more := <-e
	y, more2 := <-e
	fmt.Println(x, more, y, more2)
	x2 := 0
	f := make(chan func(), 1)
	f <- func() { x2 = 5 }
	(<-f)()
	fmt.Println(x2, <-closed()+1)
}

func closed() chan int {
	c := make(chan int)
	close(c)
	return c
}

// go1.26.8
// Output:
// 2 3 1 1
// 2 true 0 false 0 3
// 0 4 8 12 16 end
// 1 4 9 end
// nested
// chan int chan<- int <-chan int chan (<-chan int)
// 0 0 true true
// true 0 0
// [1 2] [9 2]
// <nil> true <nil> false
// 5 1
