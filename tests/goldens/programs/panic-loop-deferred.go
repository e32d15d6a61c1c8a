package main

// The deferred calls of a loop, which gc does not compile where the function ends: in 1.14 to 1.21 a panic runs them from another place than others.

//go:noinline
func second(text string) {
	panic(text)
}

//go:noinline
func inLoop() {
	for i := 0; i < 2; i++ {
		defer second("from the loop")
	}
	panic("first")
}

func main() {
	inLoop()
}
