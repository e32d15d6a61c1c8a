package main

func main() {
	var v interface{} = "text"
	println(v.(int))
}
