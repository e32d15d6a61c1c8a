// With several ready cases every one is chosen sooner or later, and all values arrive.
package main

import "fmt"

func main() {
	a, b, c := make(chan int, 300), make(chan int, 300), make(chan int, 600)
	for i := 0; i < 300; i++ {
		a <- 1
		b <- 1
	}
	var na, nb, ns int
	for i := 0; i < 300; i++ {
		select {
		case <-a:
			na++
		case <-b:
			nb++
		case c <- i:
			ns++
		}
	}
	fmt.Println(na > 20, nb > 20, ns > 20, na+nb+ns, len(c) == ns, len(a)+na, len(b)+nb)
	closed := make(chan int)
	close(closed)
	hits := 0
	for i := 0; i < 200; i++ {
		select {
		case <-closed:
			hits++
		case <-closed:
			hits += 1000
		}
	}
	fmt.Println(hits%1000 > 10, hits/1000 > 10, hits%1000+hits/1000)
}

// go1.26.8
// Output:
// true true true 300 true 300 300
// true true 200
