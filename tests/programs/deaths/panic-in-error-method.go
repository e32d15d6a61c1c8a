// A panic inside the Error method while the panic is printed.
package main

type E struct{}

func (E) Error() string { panic("inside Error") }

func main() { panic(E{}) }

// go1.26.8
// Stderr:
// fatal error: panic while printing panic value: inside Error
// Exit: 2
