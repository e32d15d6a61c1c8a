package main

import "time"

// Deletions, each from a map of its own.

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
	apart(func() { delete(words, 2) }, func() { _ = len(words) })
	ints := map[int]int{1: 1}
	apart(func() { delete(ints, 2) }, func() { _ = len(ints) })
	names := map[string]int{"a": 1}
	apart(func() { delete(names, "b") }, func() { _ = len(names) })
	points := map[point]int{{1, 2}: 1}
	apart(func() { delete(points, point{3, 4}) }, func() { _ = len(points) })
	pointers := map[*int]int{}
	apart(func() { delete(pointers, nil) }, func() { _ = len(pointers) })
}
