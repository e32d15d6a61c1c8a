package main

import "reflect"

type target struct{ n int }

//go:noinline
func (t target) Method(n int) int {
	if n > t.n {
		panic("called by reflect")
	}
	return n
}

func main() {
	reflect.ValueOf(target{1}).MethodByName("Method").Call([]reflect.Value{reflect.ValueOf(2)})
}
