// Deferred calls print before the panic text; recovered values and exit codes.
package main

import "fmt"

type resource string

func (r resource) Close() { fmt.Println("closing", r) }

func open(n string) resource {
	fmt.Println("opening", n)
	return resource(n)
}

func work(i int) {
	defer open(fmt.Sprint("r", i)).Close()
	if i == 2 {
		var s []int
		s[i] = 1
	}
	work(i + 1)
}

func main() {
	defer fmt.Println("main deferred")
	work(0)
}

// go1.26.8
// Output:
// opening r0
// opening r1
// opening r2
// closing r2
// closing r1
// closing r0
// main deferred
// Stderr:
// panic: runtime error: index out of range [2] with length 0
// Exit: 2
