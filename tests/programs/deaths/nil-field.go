package main

type header struct {
	tag  byte
	size int32
}

type message struct {
	name string
	header
	body [4]int
	next *message
	huge [4096]byte
	last int
}

func fault(what string, f func()) {
	defer func() { println(what, recover().(error).Error()) }()
	f()
}

func main() {
	var m *message
	fault("next", func() { _ = m.next.name })
	fault("last", func() { m.last++ })
	m.header.size = 1
}

// go1.26.8
// Stderr:
// next runtime error: invalid memory address or nil pointer dereference
// last runtime error: invalid memory address or nil pointer dereference
// panic: runtime error: invalid memory address or nil pointer dereference
// [signal SIGSEGV: segmentation violation code=0x1 addr=0x14 pc=0x?]
// Exit: 2
