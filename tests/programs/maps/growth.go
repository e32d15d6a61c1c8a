// A map that grows to 10,000 entries and shrinks again keeps every entry right; int, string and struct keys.
package main

import (
	"fmt"
	"strconv"
)

type key struct {
	a uint8
	b string
}

func main() {
	const n = 10000
	m := map[int]int{}
	s := make(map[string]int, 100)
	k := map[key]int{}
	for i := 0; i < n; i++ {
		m[i*7919] = i
		s["key-"+strconv.Itoa(i)] = i
		k[key{uint8(i), strconv.Itoa(i / 256)}] = i
	}
	fmt.Println(len(m), len(s), len(k))
	bad := 0
	for i := 0; i < n; i++ {
		if m[i*7919] != i || s["key-"+strconv.Itoa(i)] != i || k[key{uint8(i), strconv.Itoa(i / 256)}] != i {
			bad++
		}
		if _, ok := m[i*7919+1]; ok {
			bad++
		}
	}
	fmt.Println("bad:", bad)
	sum, count := 0, 0
	for _, v := range m {
		sum += v
		count++
	}
	fmt.Println(sum, count)
	for i := 0; i < n; i++ {
		if i%3 != 0 {
			delete(m, i*7919)
			delete(s, "key-"+strconv.Itoa(i))
		}
		delete(k, key{uint8(i), strconv.Itoa(i / 256)})
		delete(k, key{uint8(i), "absent"})
	}
	fmt.Println(len(m), len(s), len(k))
	for i := 0; i < n; i++ {
		m[-i-1]++
		m[-i/2-1]++
	}
	sum = 0
	for key, v := range m {
		sum += key%10 + v
	}
	fmt.Println(len(m), sum)
	seen := make(map[int]bool)
	for key := range m {
		if seen[key] {
			fmt.Println("twice", key)
		}
		seen[key] = true
	}
	fmt.Println(len(seen) == len(m))
}

// go1.26.8
// Output:
// 10000 10000 10000
// bad: 0
// 49995000 10000
// 3334 3334 0
// 13334 16658330
// true
