package main

func f() {
	defer func() { recover() }()
	var p *int
	*p = 1
}
func main() {
	f()
	panic("x")
}
