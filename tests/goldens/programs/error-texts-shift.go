// since 1.13
package main

import "fmt"

var minus = -1

func told(f func()) {
	defer func() {
		v := recover()
		fmt.Printf("%T %v\n", v, v)
	}()
	f()
}

func main() {
	told(func() { fmt.Println(1 << minus) })
	told(func() { fmt.Println(int8(1) >> int8(minus)) })
	told(func() { x := uint64(3); x <<= int64(minus); fmt.Println(x) })
	panic(1 << (minus + 3) << minus)
}
