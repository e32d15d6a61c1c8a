// Panicking again with another value.
package main

import "fmt"

func main() {
	defer func() {
		r := recover()
		panic(fmt.Sprint("re: ", r))
	}()
	panic("original")
}

// go1.26.8
// Stderr:
// panic: original [recovered]
// 	panic: re: original
// Exit: 2
