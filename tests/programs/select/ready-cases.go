// select with one ready case: receive, receive with ok, send, default, closed and nil channels, assignment targets, break.
package main

import "fmt"

func ch(name string, c chan int) chan int { fmt.Print(name, " "); return c }
func val(n int) int                       { fmt.Print("v", n, " "); return n }

func main() {
	a, b := make(chan int, 1), make(chan int, 1)
	var null chan int
	for i := 0; i < 4; i++ {
		select {
		case v := <-a:
			fmt.Println("a", v)
		case v, ok := <-b:
			fmt.Println("b", v, ok)
		case <-null:
			fmt.Println("never")
		case null <- 1:
			fmt.Println("never")
		default:
			fmt.Println("default", i)
			switch i {
			case 0:
				a <- 10
			case 2:
				b <- 20
			}
		}
	}
	close(b)
	select {
	case v, ok := <-b:
		fmt.Println("closed", v, ok)
	case a <- func() int { return 5 }():
		<-a
		b = nil
		fmt.Println("closed", 0, false)
	}
	full := make(chan int, 1)
	full <- 1
	select {
	case ch("recv-null", null) <- val(1):
	case ch("full", full) <- val(2):
		fmt.Println("never")
	case x := <-ch("null", null):
		fmt.Println(x)
	case arr[val(0)], okay = <-ch("ready", ready()):
		fmt.Println("assigned", arr, okay)
	}
	m := map[string]int{}
	r := make(chan int, 2)
	r <- 1
	r <- 2
	select {
	case m["x"] = <-r:
	}
	var e interface{}
	select {
	case e = <-r:
	}
	fmt.Println(m, e)
loop:
	for i := 0; ; i++ {
		select {
		case full <- 1:
		default:
			if i == 3 {
				break loop
			}
			if i == 1 {
				break
			}
			fmt.Print("spin", i, " ")
			continue
		}
		fmt.Print("after", i, " ")
	}
	fmt.Println("end")
	select {
	default:
		fmt.Println("only default")
	}
}

var (
	arr  [2]int
	okay bool
)

func ready() chan int {
	c := make(chan int, 1)
	c <- 42
	return c
}

// go1.26.8
// Output:
// default 0
// a 10
// default 2
// b 20 true
// closed 0 false
// recv-null v1 full v2 null ready v0 assigned [42 0] true
// map[x:1] 2
// spin0 after1 spin2 end
// only default
