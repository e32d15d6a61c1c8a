package main

import (
	"fmt"
	"runtime"
)

type shape interface{ area() int }

type solid interface {
	shape
	volume() int
}

type square struct{ side int }

func (s square) area() int { return s.side * s.side }

type circle struct{ r int }

func (c *circle) area() int { return c.r }

type named int

type holder struct {
	n int
	f func()
}

// told prints what its function panics with: the type, whether it is a run-time error, and the text.
func told(what string, f func()) {
	defer func() {
		v := recover()
		_, isRuntime := v.(runtime.Error)
		fmt.Printf("%s: %T %v %v\n", what, v, isRuntime, v)
	}()
	f()
}

var (
	list   = []int{1, 2, 3}
	text   = "text"
	five   [5]int
	pFive  = &five
	noFive *[5]int
	minus  = -1
	zero   = 0
	ten    = 10
	large  = uint64(1) << 63
	byte9  = uint8(200)
	small  = int8(-3)
	spare  = make([]int, 2, 8)
	noMap  map[string]int
	nobody *square
	empty  interface{}
	any1   interface{} = 1
	form   shape
	sq     shape = square{2}
	noFunc func()
	keys   = map[interface{}]int{1: 1}
	shut   chan int
)

func bounds() {
	told("index", func() { _ = list[ten] })
	told("index minus", func() { _ = list[minus] })
	told("index uint64", func() { _ = list[large] })
	told("index uint8", func() { _ = list[byte9] })
	told("index int8", func() { _ = list[small] })
	told("index array", func() { _ = five[ten] })
	told("index array pointer", func() { pFive[ten] = 1 })
	told("index string", func() { _ = text[ten] })
	told("index string minus", func() { _ = text[minus] })
	told("slice high", func() { _ = list[:ten] })
	told("slice high spare", func() { _ = spare[:ten] })
	told("slice low", func() { _ = list[ten:] })
	told("slice both", func() { _ = list[3 : zero+2] })
	told("slice minus", func() { _ = list[minus:] })
	told("slice minus high", func() { _ = list[:minus] })
	told("slice uint64", func() { _ = list[:large] })
	told("slice low uint64", func() { _ = list[large:] })
	told("slice array", func() { _ = five[:ten] })
	told("slice array low", func() { _ = five[ten:] })
	told("slice array pointer", func() { _ = pFive[:ten] })
	told("slice string", func() { _ = text[:ten] })
	told("slice string low", func() { _ = text[ten:] })
	told("slice string both", func() { _ = text[3 : zero+2] })
	told("slice string minus", func() { _ = text[minus:2] })
	told("slice string uint64", func() { _ = text[large:] })
	told("full max", func() { _ = list[0:1:ten] })
	told("full max array", func() { _ = five[0:1:ten] })
	told("full high", func() { _ = spare[0:ten:4] })
	told("full low", func() { _ = spare[ten : ten-7 : 4] })
	told("full max minus", func() { _ = spare[0:1:minus] })
	told("full high minus", func() { _ = spare[0:minus:4] })
	told("full low minus", func() { _ = spare[minus:1:4] })
	told("full max uint64", func() { _ = spare[0:1:large] })
	told("slice then index", func() { _ = list[1:][ten] })
}

func conversions() {
	told("assert nil", func() { _ = empty.(int) })
	told("assert type", func() { _ = any1.(string) })
	told("assert named", func() { _ = any1.(named) })
	told("assert struct", func() { _ = any1.(struct{ a int }) })
	told("assert nil method", func() { _ = form.(square) })
	told("assert other", func() { _ = sq.(*circle) })
	told("assert value", func() { _ = empty.(shape) })
	told("assert interface", func() { _ = any1.(shape) })
	told("assert pointer method", func() { _ = interface{}(circle{1}).(shape) })
	told("assert larger", func() { _ = sq.(solid) })
	told("assert error", func() { _ = sq.(error) })
	told("assert same name", func() {
		type square struct{ side int }
		_ = interface{}(square{1}).(fmt.Stringer)
	})
	told("assert scopes", func() {
		type square struct{ side int }
		_ = sq.(interface{}).(square)
	})
}

func memory() {
	told("nil map", func() { noMap["a"] = 1 })
	told("nil pointer", func() { _ = nobody.side })
	told("nil array", func() { _ = noFive[1] })
	told("nil array slice", func() { _ = noFive[:] })
	told("nil interface", func() { form.area() })
	told("nil func", func() { noFunc() })
	told("nil receiver", func() { nobody.area() })
	told("nil method value", func() { _ = form.area })
	told("nil interface method", func() { var e error; _ = e.Error() })
	told("divide", func() { _ = ten / zero })
	told("modulo", func() { _ = ten % zero })
	told("divide int8", func() { _ = small / int8(zero) })
	told("divide uint64", func() { _ = large / uint64(zero) })
	told("make slice", func() { _ = make([]int, minus) })
	told("make slice cap", func() { _ = make([]int, 2, zero+1) })
	told("make slice large", func() { _ = make([]int, large) })
	told("make slice cap minus", func() { _ = make([]int, 0, minus) })
	told("make chan", func() { _ = make(chan int, minus) })
	told("make chan large", func() { _ = make(chan int, large) })
	told("make map", func() { _ = make(map[int]int, minus) })
}

func comparing() {
	told("hash slice", func() { keys[[]int{1}] = 1 })
	told("hash map", func() { _ = keys[map[int]int{}] })
	told("hash func", func() { delete(keys, func() {}) })
	told("hash struct", func() { keys[holder{}] = 1 })
	told("hash array", func() { keys[[1]interface{}{[]int{1}}] = 1 })
	told("compare slices", func() { _ = interface{}([]int{1}) == interface{}([]int{1}) })
	told("compare funcs", func() { _ = interface{}(told) == interface{}(told) })
	told("compare structs", func() { _ = interface{}(holder{}) == interface{}(holder{}) })
	told("compare fields", func() {
		type two struct{ a, b interface{} }
		x := two{1, []int{}}
		_ = x == two{1, []int{}}
	})
	told("compare arrays", func() {
		x := [2]interface{}{1, map[int]int{}}
		_ = x == [2]interface{}{1, map[int]int{}}
	})
	told("switch", func() {
		switch any := interface{}([]int{}); any {
		case interface{}([]int{}):
		}
	})
}

func channels() {
	told("close nil", func() { close(shut) })
	shut = make(chan int, 1)
	close(shut)
	told("close closed", func() { close(shut) })
	told("send closed", func() { shut <- 1 })
	told("select closed", func() {
		select {
		case shut <- 1:
		default:
		}
	})
}

func main() {
	bounds()
	conversions()
	memory()
	comparing()
	channels()
}
