package main

import "runtime/debug"

type shape interface{ area() int }

type square struct{ side int }

func (s square) area() int { return s.side }

var (
	list   = []int{1, 2, 3}
	text   = "text"
	minus  = -1
	zero   = 0
	ten    = 10
	ints   map[int]int
	words  map[string]int
	pairs  map[[3]string]int
	empty  interface{}
	number interface{} = 1
	form   shape
	shut   chan int
	keys   = map[interface{}]int{1: 1}
)

//go:noinline
func origin(f func()) {
	defer func() {
		println(recover().(error).Error())
		debug.PrintStack()
	}()
	f()
}

func main() {
	origin(func() { var s *square; s.side = 1 })
	origin(func() { form.area() })
	origin(func() { list[ten] = 1 })
	origin(func() { println(text[minus]) })
	origin(func() { println(len(list[:ten])) })
	origin(func() { println(len(text[ten:])) })
	origin(func() { println(ten / zero) })
	origin(func() { println(number.(string)) })
	origin(func() { println(empty.(int)) })
	origin(func() { println(form.(square).side) })
	origin(func() { println(number.(shape) == nil) })
	origin(func() { println(empty.(shape) == nil) })
	origin(func() { ints[1] = 1 })
	origin(func() { words["a"] = 1 })
	origin(func() { pairs[[3]string{}] = 1 })
	origin(func() { close(shut) })
	shut = make(chan int)
	close(shut)
	origin(func() { close(shut) })
	origin(func() { shut <- 1 })
	origin(func() { list = make([]int, minus) })
	origin(func() { shut = make(chan int, minus) })
	origin(func() { keys[[]int{}] = 1 })
	origin(func() { println(interface{}([]int{}) == interface{}([]int{})) })
}
