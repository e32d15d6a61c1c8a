package main

import (
	"fmt"
	"iter"
)

func main() {
	next, _ := iter.Pull(func(yield func(int) bool) { yield(1); yield(2) })
	fmt.Println(next())
	select {}
}

// go1.26.8
// Output:
// 1 true
// Stderr:
// fatal error: all goroutines are asleep - deadlock!
// Waiting:
// coroutine
// select (no cases)
// Exit: 2
