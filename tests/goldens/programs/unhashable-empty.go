package main

func main() {
	m := map[interface{}]int{}
	println(m[func() {}])
}
