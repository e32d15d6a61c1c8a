// Closures that call themselves, deferred closures that change results, closures kept in structures.
package main

import (
	"fmt"
	"strings"
)

type node struct {
	name string
	kids []*node
	on   func(*node)
}

func walk(n *node, depth int, visit func(*node, int) func()) {
	after := visit(n, depth)
	if after != nil {
		defer after()
	}
	for _, k := range n.kids {
		walk(k, depth+1, visit)
	}
}

func retry(times int, f func(int) error) (err error, tries int) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("recovered on try %d: %v", tries, r)
		}
	}()
	for tries = 1; tries <= times; tries++ {
		if err = f(tries); err == nil {
			return
		}
	}
	return
}

func main() {
	t := &node{name: "root", kids: []*node{{name: "a", kids: []*node{{name: "a1"}}}, {name: "b"}}}
	var out []string
	walk(t, 0, func(n *node, d int) func() {
		out = append(out, strings.Repeat(" ", d)+"<"+n.name)
		if len(n.kids) == 0 {
			return nil
		}
		return func() { out = append(out, strings.Repeat(" ", d)+n.name+">") }
	})
	fmt.Println(strings.Join(out, "|"))
	fmt.Println(retry(3, func(i int) error {
		if i < 2 {
			return fmt.Errorf("try %d", i)
		}
		return nil
	}))
	fmt.Println(retry(2, func(i int) error { return fmt.Errorf("try %d", i) }))
	fmt.Println(retry(5, func(i int) error {
		if i == 3 {
			panic("boom")
		}
		return fmt.Errorf("no")
	}))
	count := 0
	t.on = func(n *node) {
		count++
		for _, k := range n.kids {
			k.on = n.on
			k.on(k)
		}
	}
	t.on(t)
	fmt.Println(count)
	y := func(f func(func(int) int) func(int) int) func(int) int {
		var g func(int) int
		g = f(func(n int) int { return g(n) })
		return g
	}
	fmt.Println(y(func(self func(int) int) func(int) int {
		return func(n int) int {
			if n < 2 {
				return n
			}
			return self(n-1) + self(n-2)
		}
	})(15))
	perms := [][]int{}
	var permute func([]int, int)
	permute = func(s []int, k int) {
		if k == len(s) {
			perms = append(perms, append([]int(nil), s...))
			return
		}
		for i := k; i < len(s); i++ {
			s[k], s[i] = s[i], s[k]
			permute(s, k+1)
			s[k], s[i] = s[i], s[k]
		}
	}
	permute([]int{1, 2, 3}, 0)
	fmt.Println(perms)
}

// go1.26.8
// Output:
// <root| <a|  <a1| a>| <b|root>
// <nil> 2
// try 2 3
// recovered on try 3: boom 3
// 4
// 610
// [[1 2 3] [1 3 2] [2 1 3] [2 3 1] [3 2 1] [3 1 2]]
