// A field of a struct in a struct, through pointers that are there and one that is nil: the fault names the place of the innermost field.
package main

import "fmt"

type point struct{ x, y int }

type segment struct {
	name     string
	from, to point
	next     *segment
}

func length(s *segment) int { return s.to.x - s.from.x + s.to.y - s.from.y }

func main() {
	s := &segment{to: point{3, 4}}
	s.from.y = 2
	s.next = &segment{from: point{-1, -1}}
	fmt.Println(length(s), length(s.next), s.next.from.y)
	fmt.Println(s.next.next.to.y)
}

// go1.26.8
// Output:
// 5 2 -1
// Stderr:
// panic: runtime error: invalid memory address or nil pointer dereference
// [signal SIGSEGV: segmentation violation code=0x1 addr=0x28 pc=0x?]
// Exit: 2
