package main

import (
	"fmt"
	"strings"
	"sync"
	"time"
)

// Objects that others find before they are safe to use, and accesses inside the library.

type config struct {
	name string
	tags []string
}

var (
	current *config
	byName  = map[string]*config{}
	mu      sync.Mutex
)

func load() *config {
	if current == nil {
		mu.Lock()
		if current == nil {
			current = &config{name: "a", tags: []string{"x", "y"}}
		}
		mu.Unlock()
	}
	return current
}

type lazy struct {
	value string
	ready bool
}

func (l *lazy) get() string {
	if !l.ready {
		l.value = "computed"
		l.ready = true
	}
	return l.value
}

func pair(first, second func()) {
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		first()
	}()
	time.Sleep(time.Millisecond)
	second()
	wg.Wait()
}

func main() {
	pair(func() { load() }, func() {
		c := load()
		_ = c.name
		_ = c.tags[1]
	})
	var l lazy
	pair(func() { l.get() }, func() { l.get() })
	var b strings.Builder
	pair(func() { b.WriteString("a") }, func() { b.WriteByte('b') })
	var p *int
	pair(func() {
		n := 5
		p = &n
	}, func() {
		if p != nil {
			*p = 6
		}
	})
	c := make(chan *config)
	go func() {
		x := &config{name: "sent"}
		c <- x
		x.name = "changed"
	}()
	got := <-c
	time.Sleep(time.Millisecond)
	fmt.Println(len(got.name) > 0)
	pair(func() {
		mu.Lock()
		byName["a"] = &config{}
		mu.Unlock()
	}, func() { _ = byName["a"] })
	results := make([]int, 3)
	pair(func() { results[0] = 1 }, func() {
		sum := 0
		for _, n := range results {
			sum += n
		}
		_ = sum
	})
	errs := []error{}
	pair(func() { errs = append(errs, fmt.Errorf("a")) }, func() { errs = append(errs, fmt.Errorf("b")) })
}
