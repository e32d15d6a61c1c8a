// Which operands gc reads before the calls that stand behind them, and which after.
package main

import "fmt"

func two(a, b int) { println("two", a, b) }

type D struct{ x *int }

func main() {
	sl := []int{1, 2, 3}
	two(len(sl), func() int { sl = nil; return 1 }())
	str := "abc"
	two(len(str), func() int { str = "x"; return 2 }())
	c := make(chan int, 5)
	two(cap(c), func() int { c = nil; return 3 }())
	two(len(c), func() int { c = make(chan int, 1); c <- 1; return 33 }())
	m := map[int]int{1: 1}
	two(len(m), func() int { m[2] = 1; return 4 }())
	sl = []int{1, 2, 3}
	fmt.Println(len(sl), func() int { sl = nil; return 1 }())
	sl = []int{1, 2, 3}
	x := len(sl) + func() int { sl = nil; return 1 }()
	println(x)
	a := 1
	two(a+1, func() int { a = 10; return 1 }())
	two(-a, func() int { a = 20; return 1 }())
	two(int(int8(a)), func() int { a = 30; return 1 }())
	z := 0
	defer func() { println(recover() != nil) }()
	two(a/z, func() int { z = 1; return 1 }())
	f := 1.5
	two(int(f), func() int { f = 2.5; return 1 }())
	var i any = 5
	j := &i
	println((*j).(int), func() int { i = 7; return 1 }())
	s := "abc"
	b := []byte(s)
	two(int(s[0]), func() int { s = "z"; return 1 }())
	println(string(b), func() int { b[0] = 'X'; return 1 }())
	println(a == 30, func() int { a = 31; return 1 }())
	println(a == 31 && b != nil, func() int { a = 32; return 1 }())
	var st struct {
		in [2]int
		q  D
	}
	st.q.x = &a
	println(st.in[1], func() int { st.in[1] = 32; return 1 }(), *st.q.x, func() int { st.q.x = new(int); return 1 }())
	e := func() any { return a }
	println(i == e(), i.(int))
	i = 31
	println(i == func() any { i = 99; return 99 }())
	var arr [3]int
	k := 0
	println(arr[k], func() int { arr[1] = 5; k = 1; return 0 }())
	sl = arr[:]
	println(len(sl[k:]), func() int { k = 2; return 0 }())
	y := sl[k:]
	v, w := y[0], func() int { y[0] = 44; return 0 }()
	println(v, w)
	st2 := struct{ a, b int }{1, 2}
	q, w := st2, func() int { st2.a = 44; return 0 }()
	println(q.a, w)
	p1 := &st2
	q, w = *p1, func() int { p1 = &struct{ a, b int }{8, 8}; return 0 }()
	println(q.a, w)
	fmt.Println(*p1, func() int { p1.a = 9; return 0 }())
	fmt.Println(any(st2), func() int { st2.a = 9; return 0 }())
	fmt.Println(st2.a, any(st2.a), func() int { st2.a = 10; return 0 }())
	fmt.Println(s+"!", func() string { s = "late"; return "" }())
	fmt.Println(append(sl, 1), func() int { sl = nil; return 1 }())
	println(min(a, 1000), func() int { a = -5; return 1 }())
	println(float64(a), func() int { a = -6; return 1 }())
	println(uint8(a)<<1, func() int { a = 1; return 1 }())
	say := func(x int) int { print(x, " "); return x }
	println(len(map[int]int{say(1): say(2), 3: say(4), say(5): a}), a)
	m = map[int]int{say(1): sl2()[say(0)], 3: say(4)}
	println(m[1] + say(7) + map[int]int{2: say(8)}[say(2)])
}

func sl2() []int {
	print("sl2 ")
	return []int{6}
}
