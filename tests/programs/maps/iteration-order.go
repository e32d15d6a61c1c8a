// Iteration starts anywhere, visits everything once, and differs from loop to loop.
package main

import (
	"fmt"
	"sort"
)

func keysOf(m map[int]string) (ks []int) {
	for k := range m {
		ks = append(ks, k)
	}
	return
}

func main() {
	m := map[int]string{}
	for i := 0; i < 8; i++ {
		m[i] = fmt.Sprint("v", i)
	}
	first := map[int]bool{}
	orders := map[string]bool{}
	for i := 0; i < 200; i++ {
		ks := keysOf(m)
		first[ks[0]] = true
		orders[fmt.Sprint(ks)] = true
		for j := range ks {
			if ks[(j+1)%8] != (ks[j]+1)%8 {
				fmt.Println("not a rotation of the insertion order", ks)
			}
		}
		sort.Ints(ks)
		if fmt.Sprint(ks) != "[0 1 2 3 4 5 6 7]" {
			fmt.Println("wrong keys", ks)
		}
	}
	fmt.Println(len(first) > 1, len(orders) > 1, len(orders) <= 8)
	for i := 8; i < 100; i++ {
		m[i] = fmt.Sprint("v", i)
	}
	clear(orders)
	for i := 0; i < 50; i++ {
		ks := keysOf(m)
		orders[fmt.Sprint(ks[:3])] = true
		if len(ks) != 100 {
			fmt.Println("wrong count", len(ks))
		}
	}
	fmt.Println(len(orders) > 5)
	for k, v := range m {
		if v != fmt.Sprint("v", k) {
			fmt.Println("wrong value", k, v)
		}
	}
	var k int
	var v string
	n := 0
	for k, v = range m {
		n++
		if n == 10 {
			break
		}
	}
	fmt.Println(n, m[k] == v)
	single := map[string]int{"only": 1}
	for k := range single {
		single["a"+k] = 2
		delete(single, k)
		break
	}
	fmt.Println(single)
}

// go1.26.8
// Output:
// true true true
// true
// 10 true
// map[aonly:2]
