package main

func main() {
	var v interface{}
	println(v.(int))
}
