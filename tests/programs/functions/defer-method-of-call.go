// A deferred or started method whose argument is itself a call of a method of the same receiver: both are evaluated where the statement stands.
package main

import "fmt"

type stack struct {
	items []int
	done  chan int
}

func (s *stack) mark() int        { return len(s.items) }
func (s *stack) cut(n int)        { s.items = s.items[:n] }
func (s *stack) tell(n int)       { s.done <- n * 10 }
func (s *stack) pair() (a, b int) { return len(s.items), cap(s.done) }
func (s *stack) both(a, b int)    { fmt.Println("both", a, b) }

type cutter interface{ cut(int) }

func walk(s *stack) {
	defer s.cut(s.mark())
	defer s.both(s.pair())
	s.items = append(s.items, 7)
	var c cutter = s
	func() {
		defer c.cut(s.mark())
		s.items = append(s.items, 8, 9)
		fmt.Println(s.items)
	}()
	go s.tell(s.mark())
	fmt.Println(s.items, <-s.done)
}

func main() {
	s := &stack{items: []int{1, 2}, done: make(chan int, 3)}
	walk(s)
	fmt.Println(s.items)
}

// go1.26.8
// Output:
// [1 2 7 8 9]
// [1 2 7] 30
// both 2 3
// [1 2]
