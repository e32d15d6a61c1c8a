package main

import "fmt"

// count yields 0, 1, … n-1.
func count(n int) func(func(int) bool) {
	return func(yield func(int) bool) {
		defer fmt.Println("iterator", n, "ends")
		for i := 0; i < n; i++ {
			if !yield(i) {
				return
			}
		}
	}
}

func pairs(yield func(string, int) bool) {
	_ = yield("a", 1) && yield("b", 2) && yield("c", 3)
}

func thrice(yield func() bool) {
	_ = yield() && yield() && yield()
}

type tree[T any] struct {
	left, right *tree[T]
	value       T
}

func (t *tree[T]) all(yield func(T) bool) {
	t.push(yield)
}

func (t *tree[T]) push(yield func(T) bool) bool {
	return t == nil || t.left.push(yield) && yield(t.value) && t.right.push(yield)
}

func unnamed(limit int) (int, string) {
	for i := range count(10) {
		for j := range count(10) {
			if i*j > limit {
				return i, fmt.Sprint(i, "*", j)
			}
		}
	}
	return -1, "none"
}

func named(limit int) (n int, err error) {
	defer func() { n *= 10 }()
	for i := range count(5) {
		n = i
		if i == limit {
			return
		}
		if i > limit {
			return 99, fmt.Errorf("beyond %d", limit)
		}
	}
	return n + 1, nil
}

type point struct{ x, y int }

func aggregate(limit int) point {
	for i := range count(4) {
		if i == limit {
			return point{i, i}
		}
	}
	return point{-1, -1}
}

func namedAggregate() (p point, q [2]int) {
	for i := range count(4) {
		p.x += i
		q[i%2]++
		if i == 2 {
			return p, [2]int{q[1], q[0]}
		}
	}
	return
}

func labels() {
outer:
	for i := range count(4) {
		for k := 0; k < 3; k++ {
			switch {
			case i == 0:
				continue outer
			case k == 1:
				break
			case i == 3:
				break outer
			}
			for _, n := range pairs {
				if n == 2 {
					continue outer
				}
				fmt.Println("labels", i, k, n)
			}
		}
	}
plain:
	for a := 0; a < 3; a++ {
		for s := range pairs {
			for range thrice {
				if s == "b" {
					if a == 1 {
						break plain
					}
					continue plain
				}
				fmt.Println("plain", a, s)
				break
			}
		}
	}
}

func gotos() {
	n := 0
again:
	for i := range count(3) {
		if n < 2 {
			n++
			goto again
		}
		k := 0
	inside:
		k++
		if k < 3 {
			goto inside
		}
		for s := range pairs {
			if s == "b" && i == 1 {
				goto out
			}
		}
		fmt.Println("gotos", i, k)
	}
	fmt.Println("never")
out:
	fmt.Println("out", n)
}

func assigned() {
	var k string
	var at [4]int
	i := 0
	for k, at[i] = range pairs {
		i++
	}
	fmt.Println(k, at, i)
	var x any
	for x = range count(2) {
	}
	fmt.Println(x)
	var fs []func() int
	for i := range count(3) {
		fs = append(fs, func() int { i++; return i })
	}
	for _, f := range fs {
		fmt.Println(f(), f())
	}
}

func inner() int {
	sum := 0
	add := func() int {
		for i := range count(4) {
			if i == 3 {
				return sum
			}
			sum += i
		}
		return -1
	}
	return add() + sum
}

func selects(c chan int) string {
	for i := range count(5) {
		select {
		case c <- i:
			continue
		default:
			if i == 2 {
				break
			}
			return fmt.Sprint("full at ", i)
		}
		fmt.Println("after select")
	}
	return "done"
}

func main() {
	fmt.Println(unnamed(3))
	fmt.Println(unnamed(100))
	fmt.Println(named(2))
	fmt.Println(named(-1))
	fmt.Println(named(100))
	fmt.Println(aggregate(1), aggregate(7))
	fmt.Println(namedAggregate())
	labels()
	gotos()
	assigned()
	fmt.Println(inner())
	fmt.Println(selects(make(chan int, 1)), selects(make(chan int, 2)))
	t := &tree[string]{&tree[string]{nil, nil, "x"}, &tree[string]{nil, nil, "z"}, "y"}
	for s := range t.all {
		fmt.Println(s)
		if s == "y" {
			break
		}
	}
}

// go1.26.8
// Output:
// iterator 10 ends
// iterator 10 ends
// iterator 10 ends
// 1 1*4
// iterator 10 ends
// iterator 10 ends
// iterator 10 ends
// iterator 10 ends
// iterator 10 ends
// iterator 10 ends
// iterator 10 ends
// iterator 10 ends
// iterator 10 ends
// iterator 10 ends
// iterator 10 ends
// -1 none
// iterator 5 ends
// 20 <nil>
// iterator 5 ends
// 990 beyond -1
// iterator 5 ends
// 50 <nil>
// iterator 4 ends
// iterator 4 ends
// {1 1} {-1 -1}
// iterator 4 ends
// {3 0} [1 2]
// labels 1 0 1
// labels 2 0 1
// iterator 4 ends
// plain 0 a
// plain 1 a
// iterator 3 ends
// iterator 3 ends
// gotos 0 3
// iterator 3 ends
// out 2
// c [1 2 3 0] 3
// iterator 2 ends
// 1
// iterator 3 ends
// 1 2
// 2 3
// 3 4
// iterator 4 ends
// 6
// iterator 5 ends
// after select
// iterator 5 ends
// full at 1 full at 3
// x
// y
