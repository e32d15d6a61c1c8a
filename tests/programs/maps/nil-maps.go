// Nil maps read as empty; writing to one panics after the operands were evaluated.
package main

import "fmt"

type T struct{ m map[string][]int }

func side(s string) string { fmt.Print("<", s, ">"); return s }
func val(n int) int        { fmt.Print("<", n, ">"); return n }

func try(f func()) {
	defer func() {
		r := recover()
		_, isErr := r.(error)
		fmt.Println(r, isErr)
	}()
	f()
}

func main() {
	var m map[string]int
	v, ok := m["x"]
	fmt.Println(m == nil, len(m), v, ok, m, fmt.Sprintf("%#v", m))
	for range m {
		fmt.Println("never")
	}
	delete(m, "x")
	clear(m)
	fmt.Println(m["a"]+m["b"], m == nil)
	try(func() { m[side("key")] = val(1) })
	try(func() { m[side("key")]++ })
	try(func() { m[side("key")] += val(2) })
	var t T
	fmt.Println(len(t.m["x"]), append(t.m["x"], 1))
	try(func() { t.m["x"] = append(t.m["x"], 1) })
	var nested map[int]map[int]string
	fmt.Println(nested[1][2] == "", len(nested[5]))
	try(func() { nested[1][2] = "v" })
	outer := map[int]map[int]string{1: nil}
	try(func() { outer[1][2] = "v" })
	try(func() { outer[2][2] = "v" })
	outer[2] = map[int]string{2: "v"}
	fmt.Println(outer[2][2], len(outer), outer)
	var p *map[string]int
	try(func() { fmt.Println((*p)["x"]) })
	p = &m
	*p = map[string]int{"via pointer": 1}
	fmt.Println(m, (*p)["via pointer"])
	var ifm map[interface{}]int
	try(func() { fmt.Println(ifm["ok"]); ifm[side("k")] = 1 })
	try(func() { _ = ifm[[]int{}] })
	try(func() { ifm = map[interface{}]int{}; _ = ifm[[]int{}] })
	try(func() { ifm[1] = 1; _ = ifm[[]int{}] })
	try(func() { delete(ifm, interface{}([]int{})) })
}

// go1.26.8
// Output:
// true 0 0 false map[] map[string]int(nil)
// 0 true
// <key><1>assignment to entry in nil map true
// <key>assignment to entry in nil map true
// <key><2>assignment to entry in nil map true
// 0 [1]
// assignment to entry in nil map true
// true 0
// assignment to entry in nil map true
// assignment to entry in nil map true
// assignment to entry in nil map true
// v 2 map[1:map[] 2:map[2:v]]
// runtime error: invalid memory address or nil pointer dereference true
// map[via pointer:1] 1
// 0
// <k>assignment to entry in nil map true
// hash of unhashable type: []int true
// hash of unhashable type: []int true
// runtime error: hash of unhashable type []int true
// runtime error: hash of unhashable type []int true
