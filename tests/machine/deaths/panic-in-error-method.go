package main

type E struct{ s string }

func (e E) Error() string { panic("in error " + e.s) }
func main() {
	panic(E{"x"})
}
