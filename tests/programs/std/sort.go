// Sorting, stable sorting, searching.
package main

import (
	"fmt"
	"sort"
)

func main() {
	xs := []int{5, 2, 8, 1, 9, 3, 3, 7, 0, 4, 6, 11, 15, 13, 12, 14, 10}
	sort.Ints(xs)
	fmt.Println(xs, sort.SearchInts(xs, 7), sort.IntsAreSorted(xs))
	type P struct {
		N string
		A int
	}
	ps := []P{{"a", 3}, {"b", 1}, {"c", 3}, {"d", 2}, {"e", 1}}
	sort.SliceStable(ps, func(i, j int) bool { return ps[i].A < ps[j].A })
	fmt.Println(ps)
	sort.Slice(ps, func(i, j int) bool { return ps[i].N > ps[j].N })
	fmt.Println(ps)
	ss := sort.StringSlice{"b", "a", "c"}
	sort.Sort(sort.Reverse(ss))
	fmt.Println(ss)
}

// go1.26.8
// Output:
// [0 1 2 3 3 4 5 6 7 8 9 10 11 12 13 14 15] 8 true
// [{b 1} {e 1} {d 2} {a 3} {c 3}]
// [{e 1} {d 2} {c 3} {b 1} {a 3}]
// [c b a]
