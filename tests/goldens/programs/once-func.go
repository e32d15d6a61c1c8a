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

func main() {
	told(func() { sync.OnceFunc(func() { panic("func") })() })
	told(func() {
		f := sync.OnceFunc(func() { panic("again") })
		told(f)
		f()
	})
}
