// Nil and empty slices, slicing expressions at the edges, conversion to arrays, comparison with nil.
package main

import "fmt"

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	var n []int
	e := []int{}
	fmt.Println(n == nil, e == nil, len(n), cap(e), n, e, n[:0] == nil, e[:0] == nil)
	fmt.Printf("%#v %#v %v %d\n", n, e, n, e)
	n = append(n, n...)
	fmt.Println(n == nil, append(n, e...) == nil, append(e, n...) == nil)
	s := []int{0, 1, 2, 3, 4}
	fmt.Println(s[:], s[2:], s[:2], s[5:], s[2:2], s[1:3:3], s[5:5:5], cap(s[2:]), cap(s[1:2:4]))
	s = s[:3]
	fmt.Println(s, s[3:5], s[:cap(s)], len(s[:0]))
	lo, hi, mx := 3, 7, -1
	try(func() { _ = s[lo:hi] })
	try(func() { _ = s[hi:] })
	try(func() { _ = s[lo:2] })
	try(func() { _ = s[mx:] })
	try(func() { _ = s[:mx] })
	try(func() { _ = s[0:2:hi] })
	try(func() { _ = s[0:lo:2] })
	try(func() { _ = s[lo:2:4] })
	try(func() { _ = s[lo] })
	try(func() { _ = s[mx] })
	try(func() { s[hi] = 1 })
	try(func() { _ = n[0] })
	try(func() { _ = n[0:1] })
	try(func() { _ = "abc"[hi:] })
	try(func() { _ = "abc"[lo:2] })
	try(func() { _ = "abc"[:hi] })
	try(func() { fmt.Println("abc"[lo:] == ""); _ = "abc"[lo] })
	arr := [4]int{1, 2, 3, 4}
	try(func() { _ = arr[:hi] })
	try(func() { _ = arr[hi-2:] })
	try(func() { _ = arr[1:2:hi] })
	try(func() { p := (*[2]int)(s); p[0] = 50; fmt.Println(s, *p) })
	try(func() { a := [3]int(s); a[0]--; fmt.Println(s, a) })
	try(func() { _ = (*[4]int)(s) })
	try(func() { _ = [4]int(s) })
	try(func() { fmt.Println((*[0]int)(n) == nil, (*[0]int)(e) == nil) })
	try(func() { _ = make([]int, mx) })
	try(func() { _ = make([]int, 2, lo-2) })
	try(func() { _ = make([]int, 1<<uint(60+lo)) })
	try(func() { _ = append(s, make([]int, 0, hi)[:lo]...); fmt.Println("fine") })
}

// go1.26.8
// Output:
// true false 0 0 [] [] true false
// []int(nil) []int{} [] []
// true true false
// [0 1 2 3 4] [2 3 4] [0 1] [] [] [1 2] [] 3 3
// [0 1 2] [3 4] [0 1 2 3 4] 0
// runtime error: slice bounds out of range [:7] with capacity 5
// runtime error: slice bounds out of range [7:3]
// runtime error: slice bounds out of range [3:2]
// runtime error: slice bounds out of range [-1:]
// runtime error: slice bounds out of range [:-1]
// runtime error: slice bounds out of range [::7] with capacity 5
// runtime error: slice bounds out of range [:3:2]
// runtime error: slice bounds out of range [3:2:]
// runtime error: index out of range [3] with length 3
// runtime error: index out of range [-1]
// runtime error: index out of range [7] with length 3
// runtime error: index out of range [0] with length 0
// runtime error: slice bounds out of range [:1] with capacity 0
// runtime error: slice bounds out of range [7:3]
// runtime error: slice bounds out of range [3:2]
// runtime error: slice bounds out of range [:7] with length 3
// true
// runtime error: index out of range [3] with length 3
// runtime error: slice bounds out of range [:7] with length 4
// runtime error: slice bounds out of range [5:4]
// runtime error: slice bounds out of range [::7] with length 4
// [50 1 2] [50 1]
// <nil>
// [50 1 2] [49 1 2]
// <nil>
// runtime error: cannot convert slice with length 3 to array or pointer to array with length 4
// runtime error: cannot convert slice with length 3 to array or pointer to array with length 4
// true false
// <nil>
// runtime error: makeslice: len out of range
// runtime error: makeslice: cap out of range
// runtime error: makeslice: len out of range
// fine
// <nil>
