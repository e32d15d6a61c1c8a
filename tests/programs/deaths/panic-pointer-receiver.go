// A Stringer with a pointer receiver, passed by value, is printed like any struct.
package main

type T struct{ n int }

func (t *T) String() string { return "never called" }

func main() { panic(T{1}) }

// go1.26.8
// Stderr:
// panic: (main.T) 0x?
// Exit: 2
