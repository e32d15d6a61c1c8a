// Recursion without an end exceeds the stack limit.
package main

type node struct{ next *node }

func (n *node) length() int { return 1 + n.next.length() }

func main() {
	ring := &node{}
	ring.next = ring
	println(ring.length())
}

// go1.26.8
// Stderr:
// runtime: goroutine stack exceeds 1000000000-byte limit
// runtime: sp=0x? stack=[0x?, 0x?]
// fatal error: stack overflow
// Exit: 2
