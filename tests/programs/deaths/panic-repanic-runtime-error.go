// A run-time error recovered and thrown again keeps its text and signal.
package main

func main() {
	defer func() {
		panic(recover())
	}()
	var p *int
	*p = 1
}

// go1.26.8
// Stderr:
// panic: runtime error: invalid memory address or nil pointer dereference [recovered, repanicked]
// [signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x?]
// Exit: 2
