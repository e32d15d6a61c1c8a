package main

import (
	"cmp"
	"fmt"
	"iter"
	"maps"
	"math"
	"slices"
	"strconv"
	"strings"
)

type person struct {
	name string
	age  int
}

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, "panics:", r)
		}
	}()
	f()
}

func count(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}

func main() {
	s := []int{3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7, 9, 3, 2, 3, 8, 4}
	t := slices.Clone(s)
	slices.Sort(t)
	fmt.Println(t, slices.IsSorted(t), slices.IsSorted(s))
	fmt.Println(slices.BinarySearch(t, 5))
	fmt.Println(slices.BinarySearch(t, 10))
	fmt.Println(slices.Compact(slices.Clone(t)), slices.Min(s), slices.Max(s))
	fmt.Println(slices.Index(s, 9), slices.Contains(s, 10), slices.IndexFunc(s, func(x int) bool { return x > 5 }))
	floats := []float64{2, math.NaN(), 1, math.Inf(-1), math.NaN(), 0}
	slices.Sort(floats)
	fmt.Println(floats, slices.IsSorted(floats), slices.Max([]float64{1, math.NaN()}))
	fmt.Println(cmp.Compare(math.NaN(), 1), cmp.Compare(1, math.NaN()), cmp.Less(math.NaN(), 1), cmp.Compare("a", "b"))
	fmt.Println(cmp.Or(0, 3, 4), cmp.Or("", "x"), cmp.Or[int]())

	people := []person{{"Ann", 30}, {"Bob", 25}, {"Cid", 30}, {"Dee", 25}, {"Eve", 41}}
	slices.SortFunc(people, func(a, b person) int {
		return cmp.Or(-cmp.Compare(a.age, b.age), strings.Compare(a.name, b.name))
	})
	fmt.Println(people)
	slices.SortStableFunc(people, func(a, b person) int { return cmp.Compare(a.age, b.age) })
	fmt.Println(people)
	fmt.Println(slices.MinFunc(people, func(a, b person) int { return cmp.Compare(a.age, b.age) }))
	fmt.Println(slices.BinarySearchFunc(people, 30, func(p person, age int) int { return cmp.Compare(p.age, age) }))

	a := []string{"a", "b", "c", "d"}
	fmt.Println(slices.Insert(slices.Clone(a), 1, "x", "y"), slices.Delete(slices.Clone(a), 1, 3))
	d := slices.Clone(a)
	fmt.Println(len(slices.DeleteFunc(d, func(s string) bool { return s < "c" })), d)
	fmt.Println(slices.Replace(slices.Clone(a), 0, 2, "1", "2", "3"), slices.Concat(a, a[:1], nil), slices.Repeat(a[:2], 3))
	g := slices.Grow([]int{1}, 10)
	fmt.Println(len(g), cap(g) >= 11, cap(slices.Clip(g)))
	slices.Reverse(a)
	fmt.Println(a, slices.Equal(a, a), slices.Compare([]int{1, 2}, []int{1, 3}), slices.Compare([]int{1, 2}, []int{1}))
	fmt.Println(slices.EqualFunc([]int{1, 2}, []string{"1", "2"}, func(i int, s string) bool { return strconv.Itoa(i) == s }))

	for i, v := range slices.Backward(a) {
		fmt.Print(i, v, ",")
	}
	fmt.Println()
	for c := range slices.Chunk(s, 6) {
		fmt.Print(c, len(c), cap(c), ";")
	}
	fmt.Println()
	fmt.Println(slices.Collect(count(4)), slices.AppendSeq([]int{9}, count(2)), slices.Collect(count(0)) == nil)
	fmt.Println(slices.Sorted(slices.Values(s)))
	fmt.Println(slices.SortedFunc(count(5), func(a, b int) int { return b - a }))
	fmt.Println(maps.Collect(slices.All([]string{"zero", "one"})))

	m := map[string]int{"one": 1, "two": 2, "three": 3}
	fmt.Println(slices.Sorted(maps.Keys(m)), slices.Sorted(maps.Values(m)))
	c := maps.Clone(m)
	c["four"] = 4
	fmt.Println(len(m), len(c), maps.Equal(m, c), maps.Clone(map[int]int(nil)) == nil)
	maps.DeleteFunc(c, func(k string, v int) bool { return v%2 == 0 })
	fmt.Println(c, maps.EqualFunc(c, map[string]string{"one": "1", "three": "3"}, func(i int, s string) bool { return strconv.Itoa(i) == s }))
	maps.Copy(c, m)
	maps.Insert(c, maps.All(map[string]int{"five": 5}))
	fmt.Println(c)
	big := map[int]string{}
	for i := range 3000 {
		big[i*7] = strconv.Itoa(i)
	}
	big2 := maps.Clone(big)
	clear(big)
	for i := range 3000 {
		if big2[i*7] != strconv.Itoa(i) {
			fmt.Println("lost", i)
		}
	}
	big2[1] = "one"
	fmt.Println(len(big), len(big2))

	long := make([]int, 1000)
	for i := range long {
		long[i] = i * 7919 % 1009
	}
	slices.Sort(long)
	fmt.Println(slices.IsSorted(long), long[:5], long[995:])
	try("Min", func() { slices.Min([]int{}) })
	try("Chunk", func() { slices.Chunk(s, 0) })
	try("Grow", func() { slices.Grow(s, -1) })
	try("Repeat", func() { slices.Repeat(s, -1) })
	try("Delete", func() { slices.Delete(s, 3, 2) })
	try("Insert", func() { slices.Insert(s, 30, 1) })
}

// go1.26.8
// Output:
// [1 1 2 2 3 3 3 3 4 4 5 5 5 6 7 8 8 9 9 9] true false
// 10 true
// 20 false
// [1 2 3 4 5 6 7 8 9] 1 9
// 5 false 5
// [NaN NaN -Inf 0 1 2] true NaN
// -1 1 true -1
// 3 x 0
// [{Eve 41} {Ann 30} {Cid 30} {Bob 25} {Dee 25}]
// [{Bob 25} {Dee 25} {Ann 30} {Cid 30} {Eve 41}]
// {Bob 25}
// 2 true
// [a x y b c d] [a d]
// 2 [c d  ]
// [1 2 3 c d] [a b c d a] [a b a b a b]
// 1 true 1
// [d c b a] true -1 1
// true
// 3a,2b,1c,0d,
// [3 1 4 1 5 9] 6 6;[2 6 5 3 5 8] 6 6;[9 7 9 3 2 3] 6 6;[8 4] 2 2;
// [0 1 2 3] [9 0 1] true
// [1 1 2 2 3 3 3 3 4 4 5 5 5 6 7 8 8 9 9 9]
// [4 3 2 1 0]
// map[0:zero 1:one]
// [one three two] [1 2 3]
// 3 4 false true
// map[one:1 three:3] true
// map[five:5 one:1 three:3 two:2]
// 0 3001
// true [0 1 2 3 4] [1004 1005 1006 1007 1008]
// Min panics: slices.Min: empty list
// Chunk panics: cannot be less than 1
// Grow panics: cannot be negative
// Repeat panics: cannot be negative
// Delete panics: runtime error: slice bounds out of range [3:2:]
// Insert panics: runtime error: slice bounds out of range [30:20]
