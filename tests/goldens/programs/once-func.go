// since 1.21
package main

import (
	"runtime/debug"
	"sync"
)

func told(f func()) {
	defer func() {
		recover()
		debug.PrintStack()
	}()
	f()
}

func fails() (int, error) { panic("fails") }

func main() {
	told(func() { sync.OnceFunc(func() { panic("func") })() })
	told(func() {
		f := sync.OnceValue(func() int { panic("value") })
		println(f())
	})
	told(func() {
		f := sync.OnceValues(fails)
		f()
	})
}
