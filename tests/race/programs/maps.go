package main

import "time"

// Every map operation under its own name, one pair after the other; time.Sleep orders nothing.

type key struct{ a, b int64 }

func pair(first, second func()) {
	done := make(chan bool)
	go func() {
		first()
		done <- true
	}()
	time.Sleep(time.Millisecond)
	second()
	<-done
}

func main() {
	ints := map[int]int{1: 1}
	pair(func() { ints[2] = 2 }, func() { _ = ints[1] })
	words := map[int32]int{1: 1}
	pair(func() { words[2] = 2 }, func() { delete(words, 1) })
	strings := map[string]int{"a": 1}
	pair(func() { strings["b"]++ }, func() { _, ok := strings["c"]; _ = ok })
	pair(func() { delete(strings, "zz") }, func() { strings["zz"] = 1 })
	keys := map[key]int{{1, 2}: 1}
	pair(func() { keys[key{3, 4}] = 1 }, func() { _ = keys[key{5, 6}] })
	pointers := map[*int]int{}
	pair(func() { pointers[new(int)] = 1 }, func() { delete(pointers, nil) })
	large := map[int][200]byte{}
	pair(func() { large[1] = [200]byte{} }, func() { _ = len(large) })
	floats := map[float64]string{1: "x"}
	pair(func() { floats[2] = "y" }, func() {
		for range floats {
		}
	})
	pair(func() {
		for range floats {
		}
	}, func() { clear(floats) })
	lists := map[string][]int{"a": nil}
	pair(func() { lists["a"] = append(lists["a"], 1) }, func() { lists["a"] = append(lists["a"], 2) })
}
