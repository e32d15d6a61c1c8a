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

var st struct{ in struct{ list []int } }

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
	line("57 index", func() {
		_ =
			sl[i9]
	})
	line("61 array", func() {
		sink =
			arr[i9]
	})
	line("65 pa", func() {
		sink =
			pa[zero]
	})
	line("69 slice", func() {
		sink =
			sl[i9:i9]
	})
	line("73 set", func() {
		sl[i9] =
			3
	})
	line("77 add", func() {
		sl[i9] +=
			3
	})
	line("81 incr", func() {
		sl[i9]++
	})
	line("84 nilmap", func() {
		mp["x"] =
			3
	})
	line("88 mapadd", func() {
		mp["x"] +=
			3
	})
	line("92 mapget", func() {
		sink =
			mi[sl]
	})
	line("96 bigfield", func() {
		sink =
			big[i9].
				d
	})
	line("101 nilfield", func() {
		sink =
			ptr.
				d
	})
	line("106 setfield", func() {
		ptr.
			d =
			id(3)
	})
	line("111 deref", func() {
		sink =
			*ip
	})
	line("115 setderef", func() {
		*ip =
			id(3)
	})
	line("119 div", func() {
		sink =
			i9 /
				zero
	})
	line("124 diveq", func() {
		i9 /=
			zero
	})
	line("128 assert", func() {
		sink =
			e.(int)
	})
	line("132 call", func() {
		sink =
			fn(
				3)
	})
	line("137 make", func() {
		sink =
			make(
				[]int,
				neg)
	})
	line("143 str", func() {
		sink =
			str[i9]
	})
	line("147 addr", func() {
		sink =
			&sl[i9]
	})
	line("151 addrfield", func() {
		sink =
			&ptr.
				d
	})
	line("156 shift", func() {
		sink =
			i9 <<
				neg
	})
	line("161 cmp", func() {
		sink =
			any(sl) ==
				any(sl)
	})
	line("166 range", func() {
		for range pa[:] {
		}
		for _, x := range pa {
			_ = x
		}
	})
	line("173 multi", func() {
		var x int
		x, sl[i9] =
			1, 2
		_ = x
	})
	line("179 slicearr", func() {
		sink =
			arr[i9:i9]
	})
	line("183 delete", func() {
		delete(
			mi,
			any(sl))
	})
	line("188 nested", func() {
		sink =
			big[zero:][i9:]
	})
	line("192 opassign", func() {
		big[i9].
			d +=
			id(2)
	})
	line("197 lit", func() {
		sink = map[any]int{
			1:       2,
			any(sl): 3,
		}
	})
	line("203 panic", func() {
		panic(
			"x")
	})
	line("207 close", func() {
		var c chan int
		close(
			c)
	})
	line("212 chain", func() {
		sink =
			st.
				in.
				list[i9]
	})
	line("218 chainslice", func() {
		sink =
			st.
				in.
				list[i9:]
	})
	line("224 chainset", func() {
		st.
			in.
			list[i9] = id(
			1)
	})
}

// go1.26.8
// Output:
// 57 index 2 runtime error: index out of range [9] with length 0
// 61 array 2 runtime error: index out of range [9] with length 3
// 65 pa 2 runtime error: invalid memory address or nil pointer dereference
// 69 slice 2 runtime error: slice bounds out of range [:9] with capacity 0
// 73 set 1 runtime error: index out of range [9] with length 0
// 77 add 1 runtime error: index out of range [9] with length 0
// 81 incr 1 runtime error: index out of range [9] with length 0
// 84 nilmap 1 assignment to entry in nil map
// 88 mapadd 1 assignment to entry in nil map
// 92 mapget 2 hash of unhashable type: []int
// 96 bigfield 2 runtime error: index out of range [9] with length 0
// 101 nilfield 2 runtime error: invalid memory address or nil pointer dereference
// 106 setfield 2 runtime error: invalid memory address or nil pointer dereference
// 111 deref 2 runtime error: invalid memory address or nil pointer dereference
// 115 setderef 1 runtime error: invalid memory address or nil pointer dereference
// 119 div 2 runtime error: integer divide by zero
// 124 diveq 1 runtime error: integer divide by zero
// 128 assert 2 interface conversion: interface {} is nil, not int
// 132 call 2 runtime error: invalid memory address or nil pointer dereference
// 137 make 2 runtime error: makeslice: len out of range
// 143 str 2 runtime error: index out of range [9] with length 0
// 147 addr 2 runtime error: index out of range [9] with length 0
// 151 addrfield 2 runtime error: invalid memory address or nil pointer dereference
// 156 shift 2 runtime error: negative shift amount
// 161 cmp 2 runtime error: comparing uncomparable type []int
// 166 range 1 runtime error: invalid memory address or nil pointer dereference
// 173 multi 2 runtime error: index out of range [9] with length 0
// 179 slicearr 2 runtime error: slice bounds out of range [:9] with length 3
// 183 delete 1 hash of unhashable type: []int
// 188 nested 2 runtime error: slice bounds out of range [9:0]
// 192 opassign 1 runtime error: index out of range [9] with length 0
// 197 lit 1 runtime error: hash of unhashable type []int
// 203 panic 1 x
// 207 close 2 close of nil channel
// 212 chain 4 runtime error: index out of range [9] with length 0
// 218 chainslice 4 runtime error: slice bounds out of range [9:0]
// 224 chainset 3 runtime error: index out of range [9] with length 0
