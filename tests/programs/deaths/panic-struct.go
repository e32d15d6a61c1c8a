// A panic with a struct prints its type and an address.
package main

func main() {
	panic(struct{ A int }{1})
}

// go1.26.8
// Stderr:
// panic: (struct { A int }) 0x?
// Exit: 2
