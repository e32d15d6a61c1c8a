// since 1.23
package main

import (
	"maps"
	"runtime/debug"
	"slices"
)

func told(f func()) {
	defer func() {
		recover()
		debug.PrintStack()
	}()
	f()
}

var (
	zero int
	one  = map[string]int{"a": 1}
)

func main() {
	told(func() {
		for v := range slices.Values([]int{1, 0}) {
			println(1 / v)
		}
	})
	told(func() {
		for i := range slices.All([]string{"x"}) {
			println(1 / i)
		}
	})
	told(func() {
		for i := range slices.Backward([]string{"x"}) {
			println(1 / i)
		}
	})
	told(func() {
		for k := range maps.Keys(one) {
			panic(k)
		}
	})
	told(func() {
		for v := range maps.Values(one) {
			panic(v)
		}
	})
	told(func() {
		for k, v := range maps.All(one) {
			println(k[v])
		}
	})
	told(func() {
		for _, k := range slices.Sorted(maps.Keys(one)) {
			panic(k)
		}
	})
	told(func() { slices.IndexFunc([]int{1}, func(n int) bool { panic(n) }) })
	told(func() { slices.ContainsFunc([]int{1}, func(n int) bool { panic(n) }) })
	told(func() { maps.DeleteFunc(one, func(k string, v int) bool { panic(k) }) })
	told(func() { slices.Chunk([]int{1}, zero) })
	told(func() { slices.Grow([]int{}, zero-1) })
	told(func() { slices.Repeat([]int{1}, zero-1) })
	told(func() { slices.Min([]int{}) })
	told(func() { slices.Delete([]int{1, 2}, 2, 1+zero) })
	told(func() { slices.Insert([]int{1}, 3, 4) })
	told(func() { slices.Replace([]int{1, 2}, 1, 5, 4) })
}
