package main

import (
	"strings"
	"time"
)

// What package runtime reads and writes for a program.

type pointers struct {
	p *int
	s string
	n int
}
type numbers struct{ a, b, c int }

var sink interface{}
var text string
var list []int

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
	full := make([]int, 3, 3)
	pair(func() { full[1] = 1 }, func() { list = append(full, 4) })
	from, to := make([]int, 3), make([]int, 3)
	pair(func() { from[2] = 1 }, func() { copy(to, from) })
	pair(func() { copy(to, from[:2]) }, func() { to[1] = 2 })
	bytes := []byte("abc")
	pair(func() { bytes[0] = 'x' }, func() { text = string(bytes) })
	more := []byte("abc")
	pair(func() { copy(more, "xy") }, func() { more[0] = 'z' })
	runes := []rune("abc")
	pair(func() { runes[0] = 'x' }, func() { text = string(runes) })
	tail := make([]int, 1, 8)
	pair(func() { tail[:2][1] = 1 }, func() { list = append(tail, from...) })
	last := make([]int, 1, 8)
	pair(func() { last[:2][1] = 1 }, func() { list = append(last, 5) })
	boxed := &pointers{}
	pair(func() { boxed.n = 1 }, func() { sink = *boxed })
	plain := &numbers{}
	pair(func() { plain.c = 1 }, func() { sink = *plain })
	a := &numbers{}
	pair(func() { a.b = 1 }, func() { *plain = *a })
	rows := [][3]int{{}, {}}
	pair(func() { rows[0][1] = 1 }, func() { rows[1] = rows[0] })
	words := []string{"a", "b"}
	pair(func() { words[1] = "c" }, func() { text = strings.Join(words, "-") })
}
