// Calling a method of a nil interface.
package main

func main() {
	var err error
	println(err.Error())
}

// go1.26.8
// Stderr:
// panic: runtime error: invalid memory address or nil pointer dereference
// [signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x?]
// Exit: 2
