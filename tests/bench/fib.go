// Calls: fib(32), about seven million of them.
package main

import "fmt"

func fib(n int) int {
	if n < 2 {
		return n
	}
	return fib(n-1) + fib(n-2)
}

func main() {
	fmt.Println(fib(32))
}

// go1.26.8
// Output:
// 2178309
