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
	one = map[string]int{"a": 1}

	// What gc does not inline, as it does not know what they hold.
	values   = slices.Values[[]int]
	all      = slices.All[[]int]
	backward = slices.Backward[[]int]
	keys     = maps.Keys[map[string]int]
	vals     = maps.Values[map[string]int]
	entries  = maps.All[map[string]int]
)

func main() {
	told(func() {
		for range values([]int{1}) {
			panic(1)
		}
	})
	told(func() {
		for range all([]int{1}) {
			panic(1)
		}
	})
	told(func() {
		for range backward([]int{1}) {
			panic(1)
		}
	})
	told(func() {
		for range keys(one) {
			panic(1)
		}
	})
	told(func() {
		for range vals(one) {
			panic(1)
		}
	})
	told(func() {
		for range entries(one) {
			panic(1)
		}
	})
}
