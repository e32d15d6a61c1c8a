// The program ends when main returns, whatever other goroutines do.
package main

import "fmt"

func main() {
	block := make(chan int)
	for i := 0; i < 5; i++ {
		go func() { <-block }()
	}
	go func() {
		for {
			select {
			case block <- 1:
				return
			default:
				return
			}
		}
	}()
	fmt.Println("main is done")
}

// go1.26.8
// Output:
// main is done
