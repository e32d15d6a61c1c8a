// Closures as generators, memoisers and state machines.
package main

import "fmt"

func primes() func() int {
	var found []int
	n := 1
	return func() int {
	next:
		for {
			n++
			for _, p := range found {
				if p*p > n {
					break
				}
				if n%p == 0 {
					continue next
				}
			}
			found = append(found, n)
			return n
		}
	}
}

func memo(f func(int) int) func(int) int {
	seen := map[int]int{}
	return func(n int) int {
		if v, ok := seen[n]; ok {
			return v
		}
		v := f(n)
		seen[n] = v
		return v
	}
}

type state func(byte) state

func machine(out *[]string) state {
	var outside, inside state
	word := ""
	outside = func(b byte) state {
		if b == '<' {
			word = ""
			return inside
		}
		return outside
	}
	inside = func(b byte) state {
		if b == '>' {
			*out = append(*out, word)
			return outside
		}
		word += string(b)
		return inside
	}
	return outside
}

func main() {
	p := primes()
	for range 10 {
		fmt.Print(p(), " ")
	}
	fmt.Println("done")
	calls := 0
	var fib func(int) int
	fib = memo(func(n int) int {
		calls++
		if n < 2 {
			return n
		}
		return fib(n-1) + fib(n-2)
	})
	fmt.Println(fib(80), calls)
	var out []string
	s := machine(&out)
	for _, b := range []byte("a<bc>d<e><>") {
		s = s(b)
	}
	fmt.Printf("%q\n", out)
	toggles := make([]func() bool, 2)
	on := false
	for i := range toggles {
		toggles[i] = func() bool { on = !on; return on == (i == 0) }
	}
	fmt.Println(toggles[0](), toggles[1](), toggles[1]())
}

// go1.26.8
// Output:
// 2 3 5 7 11 13 17 19 23 29 done
// 23416728348467685 81
// ["bc" "e" ""]
// true true false
