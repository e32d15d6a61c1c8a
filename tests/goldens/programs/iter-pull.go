// since 1.23
package main

import "iter"

func main() {
	next, stop := iter.Pull(func(yield func(int) bool) {
		yield(1)
		panic("inside Pull")
	})
	defer stop()
	println(next())
	println(next())
}
