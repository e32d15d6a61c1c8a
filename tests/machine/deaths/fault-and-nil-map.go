package main

type I interface{ M() }
type T int

func (T) M() {}

type S struct {
	a [10]int
	p int
}

func deref(s *S) int { return s.p }
func main() {
	defer func() {
		println("a")
		var m map[string]int
		m["x"] = 1
	}()
	deref(nil)
}
