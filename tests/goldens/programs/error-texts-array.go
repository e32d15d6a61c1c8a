// since 1.20
package main

import (
	"fmt"
	"unsafe"
)

type four [4]int

var list = []int{1, 2}

func told(f func()) {
	defer func() {
		v := recover()
		fmt.Printf("%T %v\n", v, v)
	}()
	f()
}

//go:noinline
func first(list []int) *four { return (*four)(list) }

func main() {
	told(func() { fmt.Println((*[4]int)(list)) })
	told(func() { fmt.Println([3]int(list)) })
	told(func() { fmt.Println(four(list)) })
	told(func() { fmt.Println((*[0]int)([]int(nil)) == nil) })
	told(func() { fmt.Println(unsafe.Slice(&list[0], list[0]-2)) })
	told(func() { var p *int; fmt.Println(unsafe.Slice(p, list[0])) })
	told(func() { fmt.Println(unsafe.String((*byte)(nil), list[0])) })
	first(list)
}
