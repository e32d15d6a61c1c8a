package main

import "time"

func counter() (func() int, func()) {
	n := 0
	return func() int { return n }, func() { n++ }
}

func setter(p *int) func(int) { return func(v int) { *p = v } }

func each(p *int) func(func(int) bool) {
	return func(yield func(int) bool) { yield(*p) }
}

func main() {
	get, inc := counter()
	go func() { inc() }()
	time.Sleep(5 * time.Millisecond)
	println(get() >= 0)
	x := 0
	set := setter(&x)
	go func() { set(1) }()
	time.Sleep(5 * time.Millisecond)
	set(2)
	go func() { x = 3 }()
	time.Sleep(5 * time.Millisecond)
	each(&x)(func(v int) bool { return v > 0 })
}
