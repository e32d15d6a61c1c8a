// go with a nil function is fatal.
package main

func main() {
	defer func() { recover() }()
	var f func()
	go f()
	select {}
}

// go1.26.8
// Stderr:
// fatal error: go of nil func value
// Exit: 2
