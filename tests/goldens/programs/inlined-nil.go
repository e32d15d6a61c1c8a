package main

type node struct {
	next  *node
	value int
}

func (n *node) get() int { return n.value }

func (n node) sum() int { return n.next.get() }

type summer interface{ sum() int }

//go:noinline
func total(s summer) int { return s.sum() }

func main() {
	n := node{value: 1}
	println(total(&n))
}
