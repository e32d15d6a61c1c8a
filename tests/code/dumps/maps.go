package main

func count(words []string) map[string]int {
	m := make(map[string]int, len(words))
	for _, w := range words {
		m[w]++
	}
	return m
}

func group(m map[int][]string, k int, s string) { m[k] = append(m[k], s) }

func divide(m map[string]int, k string) { m[k] /= 2 }

func get(m map[string]int) (int, bool) {
	v, ok := m["a"]
	delete(m, "a")
	return v, ok
}

func empty(m map[string]int) {
	for k := range m {
		delete(m, k)
	}
}

func sum(m map[string]int) (n int) {
	for _, v := range m {
		n += v
	}
	return
}

func main() { get(count(nil)); group(nil, 1, ""); divide(nil, ""); empty(nil); sum(nil) }
