package main

import "fmt"

var a = func() int { fmt.Println("a"); return b + 1 }()
var b = func() int { fmt.Println("b"); return 2 }()

func send(c chan int, n int) { fmt.Println(n); c <- 1 }

type T struct{ n int }

type E struct{ T }

func (t T) V()            { func() { func() { fmt.Println("v") }() }() }
func (t *T) Q(c chan int) { fmt.Println("q"); c <- 1 }

var table = map[string]func(){"a": func() { fmt.Println("in a map") }}

func seq(yield func(int) bool) { yield(1) }

func iterate[T any](f func(func(T) bool)) {
	for x := range f {
		func() { fmt.Println(x) }()
	}
}

func ranges() {
	func() {}()
	for range seq {
		func() { fmt.Println("in the body") }()
		for range seq {
			go fmt.Println("in the inner body")
			defer func() { fmt.Println("deferred") }()
		}
	}
	func() {
		for range seq {
			func() { fmt.Println("in the body of a literal") }()
		}
	}()
	for range seq {
		iterate(seq)
	}
}

func init() { func() { fmt.Println("init") }() }
func init() { func() { fmt.Println("second") }() }

func main() {
	c := make(chan int, 10)
	defer send(c, 1)
	go send(c, 2)
	<-c
	t := &T{}
	func() {
		defer send(c, 1)
		go send(c, 2)
		go t.Q(c)
		go func() { c <- 1 }()
		go func(x int) { c <- x; defer send(c, x) }(2)
		defer print(1)
		defer func() { recover() }()
		defer recover()
		defer close(c)
		defer fmt.Println("x")
	}()
	go send(c, 4)
	ranges()
	f := t.V
	f()
	t.V()
	table["a"]()
	e := &E{}
	g := e.Q
	g(c)
}
