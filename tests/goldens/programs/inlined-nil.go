package main

type node struct {
	next  *node
	value int
}

func (n *node) get() int { return n.value }

func (n node) sum() int { return n.value + n.next.get() }

type summer interface{ sum() int }

func total(s summer) int { return s.sum() }

func main() {
	n := node{value: 1}
	println(n.next.get() + total(&n))
}
