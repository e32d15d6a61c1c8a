// Keys that have no hash, by what finds them; lengths that are too long, by who is asked for them.
package main

import (
	"fmt"
	"runtime"
)

type T struct{ a interface{} }

func try(what string, f func()) {
	defer func() {
		r := recover()
		_, isErr := r.(runtime.Error)
		fmt.Printf("%s: %T | %v | %v\n", what, r, r, isErr)
	}()
	f()
}

var n = -1
var big = 1 << 62

func main() {
	m := map[interface{}]int{}
	ms := map[T]int{}
	var x []int
	var y []string
	var i, j interface{} = []int{}, []int{}
	try("read", func() { _ = m[[]int{}] })
	try("write", func() { m[[]int{}] = 1 })
	try("delete", func() { delete(m, interface{}(map[int]int{})) })
	try("struct", func() { _ = ms[T{func() {}}] })
	m[1] = 1
	try("read2", func() { _ = m[[]int{}] })
	try("literal", func() { _ = map[interface{}]bool{[]int{}: true} })
	try("eq", func() { _ = i == j })
	try("append neg", func() { _ = append(x, make([]int, n)...) })
	try("append big", func() { _ = append(x, make([]int, big)...) })
	try("append big s", func() { _ = append(y, make([]string, big/4)...) })
	try("make neg", func() { _ = make([]int, n) })
	try("make big", func() { _ = make([]int, big) })
	try("make cap", func() { _ = make([]int, 0, n) })
	try("make cap len", func() { k := 5; _ = make([]int, k, k-1) })
	try("make chan", func() { _ = make(chan int, n) })
	try("make chan big", func() { _ = make(chan int, big) })
	try("make map", func() { _ = make(map[int]int, n) })
	x = make([]int, 3)
	try("append3 neg", func() { _ = append(x, make([]int, n)...) })
	try("append3 big", func() { _ = append(x, make([]int, big)...) })
	try("int64", func() { k := int64(-5); _ = append(x, make([]int, k)...) })
	try("uint64", func() { k := uint64(1) << 63; _ = append(x, make([]int, k)...) })
	try("make u64", func() { k := uint64(1) << 63; _ = make([]int, k) })
	try("append cap", func() { _ = append(x, make([]int, 1, n)...) })
}

// go1.26.8
// Output:
// read: maps.unhashableTypeError | hash of unhashable type: []int | true
// write: runtime.errorString | runtime error: hash of unhashable type []int | true
// delete: maps.unhashableTypeError | hash of unhashable type: map[int]int | true
// struct: maps.unhashableTypeError | hash of unhashable type: func() | true
// read2: runtime.errorString | runtime error: hash of unhashable type []int | true
// literal: runtime.errorString | runtime error: hash of unhashable type []int | true
// eq: runtime.errorString | runtime error: comparing uncomparable type []int | true
// append neg: runtime.errorString | runtime error: makeslice: len out of range | true
// append big: runtime.errorString | runtime error: growslice: len out of range | true
// append big s: runtime.errorString | runtime error: growslice: len out of range | true
// make neg: runtime.errorString | runtime error: makeslice: len out of range | true
// make big: runtime.errorString | runtime error: makeslice: len out of range | true
// make cap: runtime.errorString | runtime error: makeslice: cap out of range | true
// make cap len: runtime.errorString | runtime error: makeslice: cap out of range | true
// make chan: runtime.plainError | makechan: size out of range | true
// make chan big: runtime.plainError | makechan: size out of range | true
// make map: <nil> | <nil> | false
// append3 neg: runtime.errorString | runtime error: makeslice: len out of range | true
// append3 big: runtime.errorString | runtime error: growslice: len out of range | true
// int64: runtime.errorString | runtime error: makeslice: len out of range | true
// uint64: runtime.errorString | runtime error: makeslice: len out of range | true
// make u64: runtime.errorString | runtime error: makeslice: len out of range | true
// append cap: runtime.errorString | runtime error: makeslice: cap out of range | true
