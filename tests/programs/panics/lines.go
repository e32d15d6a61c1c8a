package main

import (
	"fmt"
	"runtime"
	"strings"
)

func line(name string, f func()) {
	defer func() {
		r := recover()
		pcs := make([]uintptr, 40)
		frames := runtime.CallersFrames(pcs[:runtime.Callers(0, pcs)])
		for {
			fr, more := frames.Next()
			if strings.HasPrefix(fr.Function, "main.main.func") {
				base := 0
				fmt.Sscan(name, &base)
				fmt.Println(name, fr.Line-base, r)
				return
			}
			if !more {
				break
			}
		}
		fmt.Println(name, "?", r)
	}()
	f()
}

type pt struct{ a, b, c, d, e int }

var (
	sl   []int
	arr  [3]int
	mp   map[string]int
	mi   map[any]int
	big  []pt
	ptr  *pt
	ip   *int
	str  string
	i9   = 9
	zero int
	e    any
	fn   func(int) int
	neg  = -1
	sink any
	pa   *[3]int
)

//go:noinline
func id(x int) int { return x }

func main() {
	line("55 index", func() {
		_ =
			sl[
				i9]
	})
	line("60 array", func() {
		sink =
			arr[
				i9]
	})
	line("65 pa", func() {
		sink =
			pa[
				zero]
	})
	line("70 slice", func() {
		sink =
			sl[
				i9:
				i9]
	})
	line("76 set", func() {
		sl[
			i9] =
			3
	})
	line("81 add", func() {
		sl[
			i9] +=
			3
	})
	line("86 incr", func() {
		sl[
			i9]++
	})
	line("90 nilmap", func() {
		mp[
			"x"] =
			3
	})
	line("95 mapadd", func() {
		mp[
			"x"] +=
			3
	})
	line("100 mapget", func() {
		sink =
			mi[
				sl]
	})
	line("105 bigfield", func() {
		sink =
			big[
				i9].
				d
	})
	line("111 nilfield", func() {
		sink =
			ptr.
				d
	})
	line("116 setfield", func() {
		ptr.
			d =
			id(3)
	})
	line("121 deref", func() {
		sink =
			*
			ip
	})
	line("126 setderef", func() {
		*
		ip =
			id(3)
	})
	line("131 div", func() {
		sink =
			i9 /
				zero
	})
	line("136 diveq", func() {
		i9 /=
			zero
	})
	line("140 assert", func() {
		sink =
			e.
				(
				int)
	})
	line("146 call", func() {
		sink =
			fn(
				3)
	})
	line("151 make", func() {
		sink =
			make(
				[]int,
				neg)
	})
	line("157 str", func() {
		sink =
			str[
				i9]
	})
	line("162 addr", func() {
		sink =
			&sl[
				i9]
	})
	line("167 addrfield", func() {
		sink =
			&ptr.
				d
	})
	line("172 shift", func() {
		sink =
			i9 <<
				neg
	})
	line("177 cmp", func() {
		sink =
			any(sl) ==
				any(sl)
	})
	line("182 range", func() {
		for range
		pa[:] {
		}
		for _, x := range
		pa {
			_ = x
		}
	})
	line("191 multi", func() {
		var x int
		x, sl[
			i9] =
			1, 2
		_ = x
	})
	line("198 slicearr", func() {
		sink =
			arr[
				i9:
				i9]
	})
	line("204 delete", func() {
		delete(
			mi,
			any(sl))
	})
	line("209 nested", func() {
		sink =
			big[
				zero:][
				i9:]
	})
	line("215 opassign", func() {
		big[
			i9].
			d +=
			id(2)
	})
	line("221 lit", func() {
		sink = map[any]int{
			1: 2,
			any(sl): 3,
		}
	})
	line("227 panic", func() {
		panic(
			"x")
	})
	line("231 close", func() {
		var c chan int
		close(
			c)
	})
}

// go1.26.8
// Output:
// 55 index 2 runtime error: index out of range [9] with length 0
// 60 array 2 runtime error: index out of range [9] with length 3
// 65 pa 2 runtime error: invalid memory address or nil pointer dereference
// 70 slice 2 runtime error: slice bounds out of range [:9] with capacity 0
// 76 set 1 runtime error: index out of range [9] with length 0
// 81 add 1 runtime error: index out of range [9] with length 0
// 86 incr 1 runtime error: index out of range [9] with length 0
// 90 nilmap 1 assignment to entry in nil map
// 95 mapadd 1 assignment to entry in nil map
// 100 mapget 2 hash of unhashable type: []int
// 105 bigfield 2 runtime error: index out of range [9] with length 0
// 111 nilfield 2 runtime error: invalid memory address or nil pointer dereference
// 116 setfield 2 runtime error: invalid memory address or nil pointer dereference
// 121 deref 2 runtime error: invalid memory address or nil pointer dereference
// 126 setderef 2 runtime error: invalid memory address or nil pointer dereference
// 131 div 2 runtime error: integer divide by zero
// 136 diveq 1 runtime error: integer divide by zero
// 140 assert 2 interface conversion: interface {} is nil, not int
// 146 call 2 runtime error: invalid memory address or nil pointer dereference
// 151 make 2 runtime error: makeslice: len out of range
// 157 str 2 runtime error: index out of range [9] with length 0
// 162 addr 2 runtime error: index out of range [9] with length 0
// 167 addrfield 2 runtime error: invalid memory address or nil pointer dereference
// 172 shift 2 runtime error: negative shift amount
// 177 cmp 2 runtime error: comparing uncomparable type []int
// 182 range 2 runtime error: invalid memory address or nil pointer dereference
// 191 multi 2 runtime error: index out of range [9] with length 0
// 198 slicearr 2 runtime error: slice bounds out of range [:9] with length 3
// 204 delete 1 hash of unhashable type: []int
// 209 nested 3 runtime error: slice bounds out of range [9:0]
// 215 opassign 1 runtime error: index out of range [9] with length 0
// 221 lit 1 runtime error: hash of unhashable type []int
// 227 panic 1 x
// 231 close 2 close of nil channel
