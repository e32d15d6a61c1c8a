package main

func main() {
	var err error
	panic(err)
}
