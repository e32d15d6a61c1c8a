package main

import "fmt"

// A deferred recover itself counts as a call by the function that defers it.
func inside() {
	defer fmt.Println("recovered by the deferred function's own defer")
	defer func() {
		defer recover()
	}()
	panic(1)
}

// Run by the panic, it is called by nobody.
func directly() {
	defer func() { fmt.Println("still", recover()) }()
	defer recover()
	panic(2)
}

func nested() {
	defer func() { fmt.Println("outer", recover()) }()
	defer func() {
		defer func() { fmt.Println("inner", recover()) }()
		defer recover()
		panic(4)
	}()
	panic(3)
}

func main() {
	inside()
	directly()
	nested()
}

// go1.26.8
// Output:
// recovered by the deferred function's own defer
// still 2
// inner 4
// outer 3
