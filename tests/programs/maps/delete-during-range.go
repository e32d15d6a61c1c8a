// Deleting, updating and adding entries while ranging: what is guaranteed whatever the order.
package main

import "fmt"

func fill(n int) map[int]int {
	m := make(map[int]int)
	for i := 0; i < n; i++ {
		m[i] = i
	}
	return m
}

func main() {
	for _, n := range []int{1, 5, 8, 9, 100, 2000} {
		m := fill(n)
		seen := 0
		for k := range m {
			delete(m, k)
			seen++
		}
		fmt.Print(seen == n, len(m), " ")
		m = fill(n)
		seen = 0
		for k := range m {
			for j := 0; j < n; j++ {
				if j != k {
					delete(m, j)
				}
			}
			seen++
		}
		fmt.Print(seen, len(m), " ")
		m = fill(n)
		for k := range m {
			m[k] = -k
		}
		sum := 0
		for _, v := range m {
			sum += v
		}
		fmt.Print(sum, " ")
		m = fill(n)
		times := map[int]int{}
		for k := range m {
			times[k]++
			if k < n && len(m) < 4*n {
				m[k+n] = 1
				m[k+2*n] = 1
			}
		}
		once, originals := true, 0
		for k, t := range times {
			once = once && t == 1
			if k < n {
				originals++
			}
		}
		fmt.Print(once, originals == n, " ")
		m = fill(n)
		seen = 0
		for range m {
			seen++
			clear(m)
		}
		fmt.Print(seen, " ")
		m = fill(n)
		seen = 0
		for k, v := range m {
			m = nil
			seen += k - v + 1
		}
		fmt.Println(seen == n, m == nil)
	}
	m := fill(50)
	for k, v := range m {
		if v >= 0 {
			for j := 0; j < 50; j++ {
				m[j] = -1
			}
			continue
		}
		if v != -1 {
			fmt.Println("stale value", k, v)
		}
	}
	for range 3 {
		for k := range m {
			delete(m, k)
			m[k] = 7
		}
	}
	fmt.Println(len(m), m[0], m[49])
}

// go1.26.8
// Output:
// true 0 1 1 0 true true 1 true true
// true 0 1 1 -10 true true 1 true true
// true 0 1 1 -28 true true 1 true true
// true 0 1 1 -36 true true 1 true true
// true 0 1 1 -4950 true true 1 true true
// true 0 1 1 -1999000 true true 1 true true
// 50 7 7
