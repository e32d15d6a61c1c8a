package main

var limit = 3

func init() { limit++ }

func init() {
	var list []int
	list[limit] = 1
}

func main() {}
