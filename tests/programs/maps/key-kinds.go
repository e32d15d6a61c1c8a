// Map keys of every comparable kind, and the run-time panics of keys that turn out uncomparable.
package main

import (
	"errors"
	"fmt"
	"math"
)

type P struct{ X, Y int16 }
type Deep struct {
	P
	S string
	I interface{}
	A [2]bool
}
type big struct{ a [20]int64 }
type E string

func (e E) Error() string { return string(e) }

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			_, ok := r.(error)
			fmt.Println(name, "|", r, "|", ok)
		}
	}()
	f()
}

func main() {
	bools := map[bool]int{true: 1}
	bools[false]--
	i8 := map[int8]string{-128: "min", 127: "max"}
	u64 := map[uint64]int{1<<64 - 1: 1, 0: 2}
	runes := map[rune]int{}
	for _, r := range "hello" {
		runes[r]++
	}
	fmt.Println(bools, i8, u64, runes)
	fs := map[float64]string{0: "zero", math.Inf(1): "inf", 0.1: "tenth"}
	fs[math.Copysign(0, -1)] = "negative zero"
	fmt.Println(len(fs), fs[0], fs[1e400*0+1] == "", fs)
	c := map[complex128]int{1 + 2i: 3}
	c[complex(1, 2)]++
	fmt.Println(c)
	ps := map[P]int{{1, 2}: 3}
	ps[P{1, 2}]++
	ps[P{2, 1}]--
	fmt.Println(ps)
	ds := map[Deep]int{}
	for i := 0; i < 3; i++ {
		ds[Deep{P{1, 2}, "s", i % 2, [2]bool{true}}]++
		ds[Deep{P{1, 2}, "s", int8(i % 2), [2]bool{true}}]++
	}
	fmt.Println(len(ds), ds[Deep{P{1, 2}, "s", 0, [2]bool{true, false}}])
	bs := map[big]int{}
	var b big
	bs[b]++
	b.a[19] = 1
	bs[b]++
	fmt.Println(len(bs), bs[b], bs[big{}])
	n, m := 1, 1
	ptrs := map[*int]string{&n: "n", &m: "m", nil: "nil"}
	n = 5
	fmt.Println(ptrs[&n], ptrs[&m], ptrs[nil], len(ptrs), ptrs[new(int)] == "")
	ch := make(chan int)
	chs := map[chan int]int{ch: 1, nil: 2}
	fmt.Println(chs[ch], chs[nil], chs[make(chan int)])
	anys := map[interface{}]int{1: 1, "1": 2, int8(1): 3, 1.0: 4, nil: 5, P{1, 1}: 6, [1]int{1}: 7, true: 8, E("1"): 9}
	anys[1]++
	fmt.Println(len(anys), anys[1], anys["1"], anys[int8(1)], anys[1.0], anys[nil], anys[P{1, 1}], anys[[1]int{1}], anys[E("1")], anys[uint(1)])
	errs := map[error]int{E("x"): 1, errors.New("x"): 2}
	fmt.Println(errs[E("x")], errs[errors.New("x")], len(errs))
	try("slice", func() { anys[[]int{1}] = 1 })
	try("map", func() { _ = anys[map[int]int{}] })
	try("func", func() { delete(anys, func() {}) })
	try("struct", func() { anys[struct{ f []int }{}] = 1 })
	try("deep", func() { ds[Deep{I: []string{}}]++ })
	try("array", func() { anys[[1]interface{}{[]int{}}] = 1 })
	fmt.Println(len(anys), len(ds))
}

// go1.26.8
// Output:
// map[false:-1 true:1] map[-128:min 127:max] map[0:2 18446744073709551615:1] map[101:1 104:1 108:2 111:1]
// 3 negative zero true map[-0:negative zero 0.1:tenth +Inf:inf]
// map[(1+2i):4]
// map[{1 2}:4 {2 1}:-1]
// 4 2
// 2 1 1
// n m nil 3 true
// 1 2 0
// 9 2 2 3 4 5 6 7 9 0
// 1 0 2
// slice | runtime error: hash of unhashable type []int | true
// map | runtime error: hash of unhashable type map[int]int | true
// func | runtime error: hash of unhashable type func() | true
// struct | runtime error: hash of unhashable type struct { f []int } | true
// deep | runtime error: hash of unhashable type []string | true
// array | runtime error: hash of unhashable type []int | true
// 9 4
