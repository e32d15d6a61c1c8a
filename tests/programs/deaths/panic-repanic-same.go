// Panicking again with the recovered value.
package main

func main() {
	defer func() {
		r := recover()
		panic(r)
	}()
	panic("same value")
}

// go1.26.8
// Stderr:
// panic: same value [recovered, repanicked]
// Exit: 2
