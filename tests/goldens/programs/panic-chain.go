package main

import "errors"

var again = errors.New("again")

func recovered(v interface{}) {
	defer func() { recover() }()
	panic(v)
}

//go:noinline
func replaced() {
	defer func() {
		r := recover()
		defer func() {
			panic(recover())
		}()
		panic(r.(error).Error() + ", replaced")
	}()
	panic(again)
}

func main() {
	defer func() {
		defer func() {
			recovered("gone")
			panic("last")
		}()
		panic(recover())
	}()
	replaced()
}
