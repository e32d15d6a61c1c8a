// sort: slices, stable order, searching, reverse, custom Less, already sorted and equal elements.
package main

import (
	"fmt"
	"sort"
)

type person struct {
	name string
	age  int
}
type byAge []person

func (b byAge) Len() int           { return len(b) }
func (b byAge) Less(i, j int) bool { return b[i].age < b[j].age }
func (b byAge) Swap(i, j int)      { b[i], b[j] = b[j], b[i] }

func main() {
	a := []int{5, 2, 8, -1, 9, 3, 3, 0}
	sort.Ints(a)
	fmt.Println(a, sort.IntsAreSorted(a), sort.SearchInts(a, 3), sort.SearchInts(a, 100), sort.SearchInts(a, -5))
	s := []string{"b", "", "aa", "B", "a", "é"}
	sort.Strings(s)
	fmt.Printf("%q %d\n", s, sort.SearchStrings(s, "aa"))
	f := []float64{2.5, -1, 0, 1e10}
	sort.Float64s(f)
	fmt.Println(f, sort.Float64sAreSorted(f))
	sort.Sort(sort.Reverse(sort.IntSlice(a)))
	fmt.Println(a, sort.IsSorted(sort.Reverse(sort.IntSlice(a))))
	ps := []person{{"a", 3}, {"b", 1}, {"c", 3}, {"d", 2}, {"e", 1}, {"f", 3}}
	sort.Stable(byAge(ps))
	fmt.Println(ps)
	sort.SliceStable(ps, func(i, j int) bool { return ps[i].age > ps[j].age })
	fmt.Println(ps)
	sort.Slice(ps, func(i, j int) bool { return ps[i].name < ps[j].name })
	fmt.Println(ps, sort.SliceIsSorted(ps, func(i, j int) bool { return ps[i].name < ps[j].name }))
	fmt.Println(sort.Search(100, func(i int) bool { return i*i >= 50 }), sort.Search(0, func(int) bool { return true }), sort.Search(10, func(int) bool { return false }))
	i, found := sort.Find(5, func(i int) int { return 3 - i })
	fmt.Println(i, found)
	big := make([]int, 3000)
	x := uint32(12345)
	for i := range big {
		x = x*1664525 + 1013904223
		big[i] = int(x >> 16 % 1000)
	}
	want := 0
	for _, v := range big {
		want += v
	}
	sort.Ints(big)
	got := 0
	for i, v := range big {
		got += v
		if i > 0 && big[i-1] > v {
			fmt.Println("not sorted at", i)
		}
	}
	fmt.Println(got == want, big[0] <= big[2999])
	for _, n := range []int{0, 1, 2, 12, 13, 50, 100} {
		d := make([]int, n)
		for i := range d {
			d[i] = (i * 7) % 5
		}
		sort.Slice(d, func(i, j int) bool { return d[i] < d[j] })
		fmt.Print(sort.IntsAreSorted(d), " ")
		for i := range d {
			d[i] = n - i
		}
		sort.Sort(sort.IntSlice(d))
		fmt.Print(sort.IntsAreSorted(d), " ")
	}
	fmt.Println("end")
}

// go1.26.8
// Output:
// [-1 0 2 3 3 5 8 9] true 3 8 0
// ["" "B" "a" "aa" "b" "é"] 3
// [-1 0 2.5 1e+10] true
// [9 8 5 3 3 2 0 -1] true
// [{b 1} {e 1} {d 2} {a 3} {c 3} {f 3}]
// [{a 3} {c 3} {f 3} {d 2} {b 1} {e 1}]
// [{a 3} {b 1} {c 3} {d 2} {e 1} {f 3}] true
// 8 0 10
// 3 true
// true true
// true true true true true true true true true true true true true true end
