// Closures: counters, functions passed to functions, defer and recover.
package main

import "fmt"

func counter() func() int {
	n := 0
	return func() int {
		n++
		return n
	}
}

func apply(xs []int, f func(int) int) int {
	sum := 0
	for _, x := range xs {
		sum += f(x)
	}
	return sum
}

func guarded(i int) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("recovered %v", r)
		}
	}()
	if i%1000 == 0 {
		panic(i)
	}
	return nil
}

func main() {
	next := counter()
	for i := 0; i < 500_000; i++ {
		next()
	}
	xs := make([]int, 1000)
	for i := range xs {
		xs[i] = i
	}
	total, k := 0, 3
	for i := 0; i < 500; i++ {
		total += apply(xs, func(x int) int { return x*k + i })
	}
	failed := 0
	for i := 0; i < 50_000; i++ {
		if guarded(i) != nil {
			failed++
		}
	}
	fmt.Println(next(), total, failed)
}

// go1.26.8
// Output:
// 500001 874000000 50
