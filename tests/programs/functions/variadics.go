// Variadic parameters: none, several, a spread slice that is shared, nil spread, interface elements.
package main

import "fmt"

func sum(base int, xs ...int) (total int) {
	total = base
	for _, x := range xs {
		total += x
	}
	return
}

func overwrite(xs ...int) {
	if len(xs) > 0 {
		xs[0] = -1
	}
}

func describe(args ...interface{}) string {
	return fmt.Sprintf("%d %v", len(args), args)
}

func isNil(xs ...string) (bool, int) { return xs == nil, len(xs) }

type T struct{ log []string }

func (t *T) add(prefix string, parts ...string) *T {
	for _, p := range parts {
		t.log = append(t.log, prefix+p)
	}
	return t
}

func three() (int, int, int) { return 1, 2, 3 }

func main() {
	fmt.Println(sum(1), sum(1, 2), sum(1, 2, 3, 4), sum(three()))
	s := []int{5, 6, 7}
	overwrite(s...)
	overwrite(s[1], s[2])
	overwrite()
	fmt.Println(s, sum(0, s...), sum(0, s[1:]...))
	fmt.Println(describe(), describe(nil), describe(nil, 1), describe([]int{1, 2}), describe([]interface{}{1, "a"}...))
	fmt.Println(isNil())
	fmt.Println(isNil([]string{}...))
	fmt.Println(isNil(nil...))
	t := (&T{}).add("a", "1", "2").add("b").add("c", []string{"3"}...)
	fmt.Println(t.log)
	f := sum
	fmt.Println(f(10, 1), func(xs ...string) int { return len(xs) }("x", "y"))
	fmt.Printf("%T %T\n", sum, describe)
	fmt.Println(append([]byte("he"), "llo"...), string(append([]byte(nil), "bytes"...)))
}

// go1.26.8
// Output:
// 1 3 10 6
// [-1 6 7] 12 13
// 0 [] 1 [<nil>] 2 [<nil> 1] 1 [[1 2]] 2 [1 a]
// true 0
// false 0
// true 0
// [a1 a2 c3]
// 11 2
// func(int, ...int) int func(...interface {}) string
// [104 101 108 108 111] bytes
