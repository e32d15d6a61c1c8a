package main

import "fmt"

type wrapped struct{ error }

//go:noinline
func index(list []int, i int) int { return list[i] }

func main() {
	defer func() {
		err := recover().(error)
		defer func() {
			panic(wrapped{err})
		}()
		panic(fmt.Errorf("wrapping: %v", err))
	}()
	index([]int{1}, 4)
}
