// Deep and mutual recursion, recursive types, recursion with growing stacks.
package main

import "fmt"

type node struct {
	left, right *node
	key         int
}

func insert(n *node, k int) *node {
	if n == nil {
		return &node{key: k}
	}
	if k < n.key {
		n.left = insert(n.left, k)
	} else {
		n.right = insert(n.right, k)
	}
	return n
}

func (n *node) walk(f func(int)) {
	if n == nil {
		return
	}
	n.left.walk(f)
	f(n.key)
	n.right.walk(f)
}

func depth(n *node) int {
	if n == nil {
		return 0
	}
	return 1 + max(depth(n.left), depth(n.right))
}

func even(n int) bool {
	if n == 0 {
		return true
	}
	return odd(n - 1)
}

func odd(n int) bool {
	if n == 0 {
		return false
	}
	return even(n - 1)
}

func ackermann(m, n int) int {
	switch {
	case m == 0:
		return n + 1
	case n == 0:
		return ackermann(m-1, 1)
	}
	return ackermann(m-1, ackermann(m, n-1))
}

func hanoi(n int, from, to, via string, moves *int) {
	if n == 0 {
		return
	}
	hanoi(n-1, from, via, to, moves)
	*moves++
	hanoi(n-1, via, to, from, moves)
}

func deep(n int, pad [8]int) int {
	if n == 0 {
		return pad[0]
	}
	pad[0] += n
	return deep(n-1, pad)
}

func main() {
	var root *node
	for _, k := range []int{5, 2, 8, 1, 9, 3, 7} {
		root = insert(root, k)
	}
	root.walk(func(k int) { fmt.Print(k, " ") })
	fmt.Println(depth(root))
	fmt.Println(even(10000), odd(7), ackermann(2, 3))
	moves := 0
	hanoi(8, "a", "b", "c", &moves)
	fmt.Println(moves, deep(5000, [8]int{}))
}

// go1.26.8
// Output:
// 1 2 3 5 7 8 9 3
// true true 9
// 255 12502500
