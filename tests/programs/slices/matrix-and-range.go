// Range over slices: length fixed at the start, elements read live; nested slices, deletion and reversal in place.
package main

import (
	"fmt"
	"sort"
)

type byLen []string

func (b byLen) Len() int           { return len(b) }
func (b byLen) Less(i, j int) bool { return len(b[i]) < len(b[j]) }
func (b byLen) Swap(i, j int)      { b[i], b[j] = b[j], b[i] }

func reverse(s []rune) []rune {
	for i, j := 0, len(s)-1; i < j; i, j = i+1, j-1 {
		s[i], s[j] = s[j], s[i]
	}
	return s
}

func main() {
	s := []int{1, 2, 3}
	for i, v := range s {
		s = append(s, v*10)
		s[2] = 100
		fmt.Print(i, "=", v, " ")
	}
	fmt.Println(s)
	t := []int{1, 2, 3}
	for i, v := range t {
		t[:3][2] = 100
		if i == 0 {
			t = t[:1]
		}
		fmt.Print(v, " ")
	}
	fmt.Println(t)
	var i int
	for i = range t[:cap(t)] {
	}
	var st struct{ k, v int }
	for st.k, st.v = range []int{5, 6} {
	}
	arr := [2]int{}
	j := 0
	for j, arr[j] = range []int{7, 8} {
	}
	fmt.Println(i, st, j, arr)
	m := make([][]string, 3)
	for y := range m {
		m[y] = make([]string, y+1)
		for x := range m[y] {
			m[y][x] = string(rune('a' + y*3 + x))
		}
	}
	m[1], m[2] = m[2], m[1]
	fmt.Println(m, len(m[1]), cap(m[1][:1]))
	even := t[:0:0]
	for _, v := range []int{1, 2, 3, 4} {
		if v%2 == 0 {
			even = append(even, v)
		}
	}
	fmt.Println(even, string(reverse([]rune("añ世!"))))
	words := byLen{"three", "a", "to", "", "four"}
	sort.Sort(words)
	fmt.Printf("%q\n", words)
	sort.Sort(sort.Reverse(words))
	fmt.Printf("%q\n", words)
	z := make([]int, 3)
	defer fmt.Println("end")
	for i := range z {
		defer func(v *int) { fmt.Print(*v, i, ";") }(&z[i])
		z[i] = i * i
	}
	clear(z[1:2])
	clear(m[0])
	fmt.Println(z, m[0], min(3, 1, 2), max(2.5, 1), min("b", "a"))
	defer fmt.Print("deferred ")
}

// go1.26.8
// Output:
// 0=1 1=2 2=3 [1 2 100 10 20 30]
// 1 2 100 [1]
// 2 {1 6} 1 [8 0]
// [[a] [g h i] [d e]] 3 3
// [2 4] !世ña
// ["" "a" "to" "four" "three"]
// ["three" "four" "to" "a" ""]
// [0 0 4] [] 1 2.5 a
// deferred 4 2;0 1;0 0;end
