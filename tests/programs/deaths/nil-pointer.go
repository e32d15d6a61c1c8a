// An unrecovered nil pointer dereference has a signal line.
package main

func main() {
	var p *struct{ a, b int }
	println(p.b)
}

// go1.26.8
// Stderr:
// panic: runtime error: invalid memory address or nil pointer dereference
// [signal SIGSEGV: segmentation violation code=0x1 addr=0x8 pc=0x?]
// Exit: 2
