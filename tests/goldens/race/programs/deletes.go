package main

import "time"

// Deletions and lookups that tell whether there is an entry, each on a map of its own: of one address ThreadSanitizer up to 1.19 reports once.

type point struct{ x, y int64 }

func apart(first, second func()) {
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
	words := map[int32]int{1: 1}
	apart(func() { delete(words, 2) }, func() { _, ok := words[1]; _ = ok })
	ints := map[int]int{1: 1}
	apart(func() { delete(ints, 2) }, func() { _, ok := ints[1]; _ = ok })
	names := map[string]int{"a": 1}
	apart(func() { delete(names, "b") }, func() { _, ok := names["a"]; _ = ok })
	points := map[point]int{{1, 2}: 1}
	apart(func() { delete(points, point{3, 4}) }, func() { _, ok := points[point{5, 6}]; _ = ok })
	pointers := map[*int]int{}
	apart(func() { delete(pointers, nil) }, func() { _, ok := pointers[nil]; _ = ok })
	named := map[string]int{"a": 1}
	apart(func() { delete(named, "a") }, func() { _ = len(named) })
}
