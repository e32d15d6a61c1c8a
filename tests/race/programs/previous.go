package main

import (
	"sync"
	"time"
)

// Which of several earlier accesses a report shows, and how much of a range of memory it is about.

type pair struct{ a, b int }

func pause() { time.Sleep(20 * time.Millisecond) }

var mu sync.Mutex

func locked(f func()) {
	mu.Lock()
	f()
	mu.Unlock()
}

func main() {
	// The first of two that are ordered.
	x := 0
	go locked(func() { x = 1 })
	pause()
	go locked(func() { x = 2 })
	pause()
	println(x)

	// A word after a range of an earlier time, a range after a word of the same time.
	var p, q pair
	go func() {
		p = pair{1, 2}
		locked(func() {})
		p.a = 3
		q.a = 3
		q = pair{4, 5}
	}()
	pause()
	println(p.a)
	println(q.a)

	// A word on both sides of a range.
	s := make([]int, 3)
	go func() {
		locked(func() {})
		s[0] = 1
		locked(func() {})
		copy(s, []int{5, 6})
		s[0] = 2
	}()
	pause()
	println(s[0])

	// One race of a range is enough; the rest of it can still race.
	v := &pair{}
	go func() { *v = pair{1, 2} }()
	pause()
	*v = pair{3, 4}
	v.b++

	// What started this goroutine does not tell of its callers.
	var wg sync.WaitGroup
	w := 0
	go wg.Go(func() { w++ })
	pause()
	println(w)
}

// go run -race, go1.26.8, exit 66:
// ==================
// WARNING: DATA RACE
// Read at 0x_ by main goroutine:
//   main.main()
//       previous.go:29
//
// Previous write at 0x_ by goroutine 2:
//   main.main.func1()
//       previous.go:25
//   main.locked()
//       previous.go:18
//   main.main.gowrap1()
//       previous.go:25
//
// goroutine 2 (finished) created at:
//   main.main()
//       previous.go:25
// ==================
// 2
// ==================
// WARNING: DATA RACE
// Read at 0x_ by main goroutine:
//   main.main()
//       previous.go:41
//
// Previous write at 0x_ by goroutine 3:
//   main.main.func3()
//       previous.go:34
//
// goroutine 3 (finished) created at:
//   main.main()
//       previous.go:33
// ==================
// 3
// ==================
// WARNING: DATA RACE
// Read at 0x_ by main goroutine:
//   main.main()
//       previous.go:42
//
// Previous write at 0x_ by goroutine 3:
//   main.main.func3()
//       previous.go:38
//
// goroutine 3 (finished) created at:
//   main.main()
//       previous.go:33
// ==================
// 4
// ==================
// WARNING: DATA RACE
// Read at 0x_ by main goroutine:
//   main.main()
//       previous.go:54
//
// Previous write at 0x_ by goroutine 4:
//   main.main.func4()
//       previous.go:51
//
// goroutine 4 (finished) created at:
//   main.main()
//       previous.go:46
// ==================
// 2
// ==================
// WARNING: DATA RACE
// Write at 0x_ by main goroutine:
//   main.main()
//       previous.go:60
//
// Previous write at 0x_ by goroutine 5:
//   main.main.func5()
//       previous.go:58
//
// goroutine 5 (finished) created at:
//   main.main()
//       previous.go:58
// ==================
// ==================
// WARNING: DATA RACE
// Read at 0x_ by main goroutine:
//   main.main()
//       previous.go:61
//
// Previous write at 0x_ by goroutine 5:
//   main.main.func5()
//       previous.go:58
//
// goroutine 5 (finished) created at:
//   main.main()
//       previous.go:58
// ==================
// ==================
// WARNING: DATA RACE
// Read at 0x_ by main goroutine:
//   main.main()
//       previous.go:68
//
// Previous write at 0x_ by goroutine 6:
//   main.main.func6()
//       previous.go:66
//
// goroutine 6 (finished) created at:
//   sync.(*WaitGroup).Go()
//       GOROOT/sync/waitgroup.go
// ==================
// 1
// Found 7 data race(s)
