package main

type node struct {
	pad  [5]int
	next *node
}

func main() {
	var n *node
	println(n.next.next == nil)
}
