// Sorting: quicksort by hand, sort.Ints and sort.Slice of the same pseudo-random numbers.
package main

import (
	"fmt"
	"sort"
)

func numbers(n int) []int {
	out := make([]int, n)
	x := 12345
	for i := range out {
		x = (x*1103515245 + 12345) % 2147483648
		out[i] = x
	}
	return out
}

func quick(a []int) {
	if len(a) < 2 {
		return
	}
	pivot, i, j := a[len(a)/2], 0, len(a)-1
	for i <= j {
		for a[i] < pivot {
			i++
		}
		for a[j] > pivot {
			j--
		}
		if i <= j {
			a[i], a[j] = a[j], a[i]
			i++
			j--
		}
	}
	quick(a[:j+1])
	quick(a[i:])
}

func main() {
	const n = 60000
	a, b, c := numbers(n), numbers(n), numbers(n/4)
	quick(a)
	sort.Ints(b)
	sort.Slice(c, func(i, j int) bool { return c[i] > c[j] })
	same := 0
	for i := range a {
		if a[i] == b[i] {
			same++
		}
	}
	fmt.Println(a[0], a[n/2], same, c[0])
}

// go1.26.8
// Output:
// 31950 1073232170 60000 2147465837
