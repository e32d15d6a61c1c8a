package main

func main() {
	defer func() { panic("third") }()
	defer func() {
		recover()
		panic("second")
	}()
	panic("first")
}
