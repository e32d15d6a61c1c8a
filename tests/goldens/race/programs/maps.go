package main

import "time"

// Every operation on a map, on maps for which gc has functions of their own and on those for which it has not. Sleeping orders nothing.

type key struct{ a, b int64 }

func pair(first, second func()) {
	done := make(chan bool)
	go func() {
		first()
		done <- true
	}()
	time.Sleep(5 * time.Millisecond)
	second()
	<-done
}

func main() {
	ints := map[int]int{1: 1}
	pair(func() { ints[2] = 2 }, func() { _ = ints[1] })
	pair(func() { delete(ints, 2) }, func() { _, ok := ints[1]; _ = ok })
	words := map[int32]int{1: 1}
	pair(func() { words[2] = 2 }, func() { _ = words[1] })
	pair(func() { delete(words, 2) }, func() { _, ok := words[1]; _ = ok })
	names := map[string]int{"a": 1}
	pair(func() { names["b"] = 2 }, func() { _ = names["a"] })
	pair(func() { delete(names, "b") }, func() { _, ok := names["a"]; _ = ok })
	keys := map[key]int{{1, 2}: 1}
	pair(func() { keys[key{3, 4}] = 1 }, func() { _ = keys[key{5, 6}] })
	pair(func() { delete(keys, key{3, 4}) }, func() { _, ok := keys[key{5, 6}]; _ = ok })
	pointers := map[*int]int{}
	pair(func() { pointers[new(int)] = 1 }, func() { delete(pointers, nil) })
	handles := map[uint64]int{}
	pair(func() { handles[1] = 1 }, func() { _ = len(handles) })
	floats := map[float64]string{1: "x", 2: "y"}
	pair(func() { floats[2] = "y" }, func() {
		for range floats {
			break
		}
	})
	pair(func() {
		for k := range floats {
			delete(floats, k)
		}
	}, func() { _ = floats[3] })
	for k := range floats {
		pair(func() { floats[k] = "z" }, func() {})
	}
}
