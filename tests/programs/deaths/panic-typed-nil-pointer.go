// A panic with a nil error pointer whose method handles nil.
package main

type E struct{}

func (e *E) Error() string {
	if e == nil {
		return "nil receiver"
	}
	return "E"
}

func main() {
	var e *E
	panic(e)
}

// go1.26.8
// Stderr:
// panic: nil receiver
// Exit: 2
