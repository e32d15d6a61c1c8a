package main

import "time"

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

type point struct{ x, y int }

func main() {
	s := make([]int, 4, 8)
	pair(func() { s[1] = 1 }, func() { s[1]++ })
	pair(func() { _ = append(s, 1) }, func() { _ = append(s, 2) })
	full := []int{1, 2, 3}
	pair(func() { full[2] = 1 }, func() { _ = append(full, 4) })
	pair(func() { full[0] = 1 }, func() { copy(s, full) })
	full = []int{4, 5, 6}
	pair(func() { full[1] = 1 }, func() { t := append(s, full...); _ = t })
	b := []byte("hello")
	pair(func() { b[1] = 'a' }, func() { _ = string(b) })
	r := []rune("hello")
	pair(func() { r[1] = 'a' }, func() { _ = string(r) })
	points := make([]point, 3)
	pair(func() { points[1].y = 1 }, func() { p := points[1]; _ = p })
	pair(func() { points[2].x = 1 }, func() {
		for _, p := range points {
			_ = p
		}
	})
	var array [4]string
	pair(func() { array[3] = "x" }, func() {
		for i := range array {
			if array[i] == "x" {
				return
			}
		}
	})
	pair(func() { s = append(s, 1) }, func() { println(len(s) > 0) })
	pair(func() { array[1] = "y" }, func() { other := array; _ = other })
	// Neighbours are not each other.
	pair(func() { s[0] = 1 }, func() { s[3] = 1 })
	pair(func() { b[0] = 1 }, func() { b[4] = 1 })
}
