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

// go run -race, go1.26.8, exit 66:
// ==================
// WARNING: DATA RACE
// Read at 0x_ by main goroutine:
//   main.load()
//       publish.go:24
//   main.main.func2()
//       publish.go:61
//   main.pair()
//       publish.go:55
//   main.main()
//       publish.go:60
//
// Previous write at 0x_ by goroutine 2:
//   main.load()
//       publish.go:27
//   main.main.func1()
//       publish.go:60
//   main.pair.func1()
//       publish.go:52
//
// goroutine 2 (finished) created at:
//   main.pair()
//       publish.go:50
//   main.main()
//       publish.go:60
// ==================
// ==================
// WARNING: DATA RACE
// Read at 0x_ by main goroutine:
//   main.main.func2()
//       publish.go:62
//   main.pair()
//       publish.go:55
//   main.main()
//       publish.go:60
//
// Previous write at 0x_ by goroutine 2:
//   main.load()
//       publish.go:27
//   main.main.func1()
//       publish.go:60
//   main.pair.func1()
//       publish.go:52
//
// goroutine 2 (finished) created at:
//   main.pair()
//       publish.go:50
//   main.main()
//       publish.go:60
// ==================
// ==================
// WARNING: DATA RACE
// Read at 0x_ by main goroutine:
//   main.main.func2()
//       publish.go:63
//   main.pair()
//       publish.go:55
//   main.main()
//       publish.go:60
//
// Previous write at 0x_ by goroutine 2:
//   main.load()
//       publish.go:27
//   main.main.func1()
//       publish.go:60
//   main.pair.func1()
//       publish.go:52
//
// goroutine 2 (finished) created at:
//   main.pair()
//       publish.go:50
//   main.main()
//       publish.go:60
// ==================
// ==================
// WARNING: DATA RACE
// Read at 0x_ by main goroutine:
//   main.main.func2()
//       publish.go:63
//   main.pair()
//       publish.go:55
//   main.main()
//       publish.go:60
//
// Previous write at 0x_ by goroutine 2:
//   main.load()
//       publish.go:27
//   main.main.func1()
//       publish.go:60
//   main.pair.func1()
//       publish.go:52
//
// goroutine 2 (finished) created at:
//   main.pair()
//       publish.go:50
//   main.main()
//       publish.go:60
// ==================
// ==================
// WARNING: DATA RACE
// Read at 0x_ by main goroutine:
//   main.(*lazy).get()
//       publish.go:40
//   main.main.func4()
//       publish.go:66
//   main.pair()
//       publish.go:55
//   main.main()
//       publish.go:66
//
// Previous write at 0x_ by goroutine 3:
//   main.(*lazy).get()
//       publish.go:42
//   main.main.func3()
//       publish.go:66
//   main.pair.func1()
//       publish.go:52
//
// goroutine 3 (finished) created at:
//   main.pair()
//       publish.go:50
//   main.main()
//       publish.go:66
// ==================
// ==================
// WARNING: DATA RACE
// Read at 0x_ by main goroutine:
//   main.(*lazy).get()
//       publish.go:44
//   main.main.func4()
//       publish.go:66
//   main.pair()
//       publish.go:55
//   main.main()
//       publish.go:66
//
// Previous write at 0x_ by goroutine 3:
//   main.(*lazy).get()
//       publish.go:41
//   main.main.func3()
//       publish.go:66
//   main.pair.func1()
//       publish.go:52
//
// goroutine 3 (finished) created at:
//   main.pair()
//       publish.go:50
//   main.main()
//       publish.go:66
// ==================
// ==================
// WARNING: DATA RACE
// Read at 0x_ by main goroutine:
//   strings.(*Builder).copyCheck()
//       GOROOT/strings/builder.go
//   strings.(*Builder).WriteByte()
//       GOROOT/strings/builder.go
//   main.main.func6()
//       publish.go:68
//   main.pair()
//       publish.go:55
//   main.main()
//       publish.go:68
//
// Previous write at 0x_ by goroutine 4:
//   strings.(*Builder).copyCheck()
//       GOROOT/strings/builder.go
//   strings.(*Builder).WriteString()
//       GOROOT/strings/builder.go
//   main.main.func5()
//       publish.go:68
//   main.pair.func1()
//       publish.go:52
//
// goroutine 4 (finished) created at:
//   main.pair()
//       publish.go:50
//   main.main()
//       publish.go:68
// ==================
// ==================
// WARNING: DATA RACE
// Read at 0x_ by main goroutine:
//   strings.(*Builder).WriteByte()
//       GOROOT/strings/builder.go
//   main.main.func6()
//       publish.go:68
//   main.pair()
//       publish.go:55
//   main.main()
//       publish.go:68
//
// Previous write at 0x_ by goroutine 4:
//   strings.(*Builder).WriteString()
//       GOROOT/strings/builder.go
//   main.main.func5()
//       publish.go:68
//   main.pair.func1()
//       publish.go:52
//
// goroutine 4 (finished) created at:
//   main.pair()
//       publish.go:50
//   main.main()
//       publish.go:68
// ==================
// ==================
// WARNING: DATA RACE
// Read at 0x_ by main goroutine:
//   main.main.func8()
//       publish.go:74
//   main.pair()
//       publish.go:55
//   main.main()
//       publish.go:70
//
// Previous write at 0x_ by goroutine 5:
//   main.main.func7()
//       publish.go:72
//   main.pair.func1()
//       publish.go:52
//
// goroutine 5 (finished) created at:
//   main.pair()
//       publish.go:50
//   main.main()
//       publish.go:70
// ==================
// ==================
// WARNING: DATA RACE
// Write at 0x_ by main goroutine:
//   main.main.func8()
//       publish.go:75
//   main.pair()
//       publish.go:55
//   main.main()
//       publish.go:70
//
// Previous write at 0x_ by goroutine 5:
//   main.main.func7()
//       publish.go:71
//   main.pair.func1()
//       publish.go:52
//
// goroutine 5 (finished) created at:
//   main.pair()
//       publish.go:50
//   main.main()
//       publish.go:70
// ==================
// ==================
// WARNING: DATA RACE
// Read at 0x_ by main goroutine:
//   main.main()
//       publish.go:86
//
// Previous write at 0x_ by goroutine 6:
//   main.main.func9()
//       publish.go:82
//
// goroutine 6 (finished) created at:
//   main.main()
//       publish.go:79
// ==================
// ==================
// WARNING: DATA RACE
// Read at 0x_ by main goroutine:
//   runtime.mapaccess1_faststr()
//       GOROOT/internal/runtime/maps/runtime_faststr.go
//   main.main.func11()
//       publish.go:91
//   main.pair()
//       publish.go:55
//   main.main()
//       publish.go:87
//
// Previous write at 0x_ by goroutine 7:
//   runtime.mapassign_faststr()
//       GOROOT/internal/runtime/maps/runtime_faststr.go
//   main.main.func10()
//       publish.go:89
//   main.pair.func1()
//       publish.go:52
//
// goroutine 7 (finished) created at:
//   main.pair()
//       publish.go:50
//   main.main()
//       publish.go:87
// ==================
// ==================
// WARNING: DATA RACE
// Read at 0x_ by main goroutine:
//   main.main.func11()
//       publish.go:91
//   main.pair()
//       publish.go:55
//   main.main()
//       publish.go:87
//
// Previous write at 0x_ by goroutine 7:
//   main.main.func10()
//       publish.go:89
//   main.pair.func1()
//       publish.go:52
//
// goroutine 7 (finished) created at:
//   main.pair()
//       publish.go:50
//   main.main()
//       publish.go:87
// ==================
// ==================
// WARNING: DATA RACE
// Read at 0x_ by main goroutine:
//   main.main.func13()
//       publish.go:95
//   main.pair()
//       publish.go:55
//   main.main()
//       publish.go:93
//
// Previous write at 0x_ by goroutine 8:
//   main.main.func12()
//       publish.go:93
//   main.pair.func1()
//       publish.go:52
//
// goroutine 8 (finished) created at:
//   main.pair()
//       publish.go:50
//   main.main()
//       publish.go:93
// ==================
// ==================
// WARNING: DATA RACE
// Read at 0x_ by main goroutine:
//   main.main.func15()
//       publish.go:101
//   main.pair()
//       publish.go:55
//   main.main()
//       publish.go:101
//
// Previous write at 0x_ by goroutine 9:
//   main.main.func14()
//       publish.go:101
//   main.pair.func1()
//       publish.go:52
//
// goroutine 9 (finished) created at:
//   main.pair()
//       publish.go:50
//   main.main()
//       publish.go:101
// ==================
// ==================
// WARNING: DATA RACE
// Read at 0x_ by main goroutine:
//   runtime.growslice()
//       GOROOT/runtime/slice.go
//   main.main.func15()
//       publish.go:101
//   main.pair()
//       publish.go:55
//   main.main()
//       publish.go:101
//
// Previous write at 0x_ by goroutine 9:
//   main.main.func14()
//       publish.go:101
//   main.pair.func1()
//       publish.go:52
//
// goroutine 9 (finished) created at:
//   main.pair()
//       publish.go:50
//   main.main()
//       publish.go:101
// ==================
// Found 16 data race(s)
//
// true
