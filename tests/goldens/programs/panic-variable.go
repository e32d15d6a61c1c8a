package main

type table map[string]int

//go:noinline
func (t table) must(key string) int {
	n, ok := t[key]
	if !ok {
		panic("no " + key)
	}
	return n
}

var (
	sizes = table{"a": 1}
	size  = func() int {
		recover()
		return sizes.must("b")
	}()
)

func main() { println(size) }
