// A panic with a Stringer prints its String text; Error wins over String.
package main

type both struct{}

func (both) Error() string  { return "from Error" }
func (both) String() string { return "from String" }

type S int

func (s S) String() string { return "stringer text" }

func main() {
	defer panic(S(1))
	panic(both{})
}

// go1.26.8
// Stderr:
// panic: from Error
// 	panic: stringer text
// Exit: 2
