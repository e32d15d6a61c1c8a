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

// What gc does not inline, as it does not know what it holds.
var onceFunc = sync.OnceFunc

func main() {
	told(onceFunc(func() { panic("func") }))
	told(func() {
		f := onceFunc(func() { panic("func") })
		told(f)
		f()
	})
}
