package main

func main() {
	defer func() {
		recover()
		panic("new")
	}()
	panic("old")
}
