package main

func main() {
	defer println("deferred")
	panic("first line\nsecond line")
}
