package main

import "errors"

type problem struct{ list []int }

var again = errors.New("again")

func main() {
	defer func() { panic(again) }()
	defer func() { panic(again) }()
	defer func() { panic(problem{[]int{1}}) }()
	defer func() { panic(7) }()
	defer func() { panic(7) }()
	defer func() { panic(again) }()
	defer func() {
		recover()
		panic("recovered")
	}()
	panic(again)
}
