package main

import (
	"fmt"
	"time"
)

func pair(first, second func()) {
	done := make(chan bool)
	go func() {
		first()
		done <- true
	}()
	time.Sleep(time.Millisecond)
	second()
	<-done
}

type inner struct{ n int }
type outer struct {
	inner
	*deep
	text string
	any  any
}
type deep struct{ d int }

func (i *inner) set(n int)   { i.n = n }
func (i inner) get() int     { return i.n }
func (i inner) text() string { return "" }

type getter interface{ get() int }

var global int
var globalText string
var globalStruct outer

type cache struct{ size int }

var instance *cache

func get() *cache {
	if instance == nil {
		instance = &cache{size: 3}
	}
	return instance
}

func named(done chan bool) (n int, err error) {
	go func() {
		n = 1
		done <- true
	}()
	time.Sleep(time.Millisecond)
	return n, nil
}

func main() {
	local := 1
	pair(func() { local = 2 }, func() { local++ })
	pair(func() { global++ }, func() { global = 3 })
	pair(func() { globalText = "a" }, func() { _ = globalText == "b" })
	pair(func() { globalStruct.n = 1 }, func() { globalStruct = outer{} })
	in := inner{1}
	o := &outer{deep: &deep{}}
	pair(func() { o.set(1) }, func() { _ = o.get() })
	pair(func() { o.d = 1 }, func() { o.deep = nil })
	pair(func() { o.any = 1 }, func() { _, _ = o.any.(int) })
	getters := []getter{o, &in}
	pair(func() { o.n = 5 }, func() { _ = getters[len(in.text())].get() })
	pair(func() { get().size = 1 }, func() { _ = get().size })
	done := make(chan bool)
	named(done)
	<-done
	text := "a"
	pair(func() { text += "b" }, func() { text += "c" })
	p := &local
	pair(func() { *p = 1 }, func() { *p = 2 })
	pair(func() { in.n = 1 }, func() { var x any = in; _ = x })
	f := func() {}
	pair(func() { f = nil }, func() { _ = f == nil })
	big := [3]inner{}
	pair(func() { big[1].n = 1 }, func() { _ = big == [3]inner{} })
	fmt.Println("end")
}
