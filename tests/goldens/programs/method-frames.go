package main

type stack struct{ items []int }

//go:noinline
func (s *stack) pop() int { return s.items[len(s.items)-1] }

type wrapper struct{ *stack }

//go:noinline
func (w wrapper) twice() int { return w.pop() + w.pop() }

func main() {
	f := wrapper{&stack{}}.twice
	println(f())
}
