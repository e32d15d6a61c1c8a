// All goroutines finish but main waits for one result too many.
package main

import "fmt"

func main() {
	results := make(chan int)
	for i := range 3 {
		go func() { results <- i * i }()
	}
	sum := 0
	for range 4 {
		sum += <-results
		if sum == 5 {
			fmt.Println("sum", sum)
		}
	}
}

// go1.26.8
// Output:
// sum 5
// Stderr:
// fatal error: all goroutines are asleep - deadlock!
// Waiting:
// chan receive
// Exit: 2
