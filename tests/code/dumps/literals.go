package main

type pair struct {
	key   string
	value int
	extra any
}

var table = map[string][]pair{"a": {{"x", 1, nil}}, "b": nil}

func lists() ([]int, [4]int, []*pair, [3]string) {
	return []int{1, 2, 3}, [4]int{1, 2}, []*pair{{value: 3}}, [...]string{2: "c"}
}

func out(n int) pair { return pair{extra: n, key: "k"} }

func main() { lists(); out(1); println(len(table)) }
