package main

import (
	"os"
	"time"
)

// The same two stacks are reported once, other stacks and other places again.

var a, b int

func inc(p *int) { *p++ }

func twice(p *int) {
	for range 2 {
		go inc(p)
		time.Sleep(time.Millisecond)
		inc(p)
	}
}

func main() {
	twice(&a)
	twice(&b)
	go inc(&a)
	time.Sleep(time.Millisecond)
	inc(&a)
	go inc(&b)
	time.Sleep(time.Millisecond)
	b = 3
	os.Exit(3)
}

// go run -race, go1.26.8, exit 3:
// ==================
// WARNING: DATA RACE
// Read at 0x_ by main goroutine:
//   main.inc()
//       repeated.go:12
//   main.twice()
//       repeated.go:18
//   main.main()
//       repeated.go:23
//
// Previous write at 0x_ by goroutine 2:
//   main.inc()
//       repeated.go:12
//   main.twice.gowrap1()
//       repeated.go:16
//
// goroutine 2 (finished) created at:
//   main.twice()
//       repeated.go:16
//   main.main()
//       repeated.go:23
// ==================
// ==================
// WARNING: DATA RACE
// Read at 0x_ by main goroutine:
//   main.inc()
//       repeated.go:12
//   main.twice()
//       repeated.go:18
//   main.main()
//       repeated.go:24
//
// Previous write at 0x_ by goroutine 3:
//   main.inc()
//       repeated.go:12
//   main.twice.gowrap1()
//       repeated.go:16
//
// goroutine 3 (finished) created at:
//   main.twice()
//       repeated.go:16
//   main.main()
//       repeated.go:24
// ==================
// ==================
// WARNING: DATA RACE
// Read at 0x_ by main goroutine:
//   main.inc()
//       repeated.go:12
//   main.main()
//       repeated.go:27
//
// Previous write at 0x_ by goroutine 4:
//   main.inc()
//       repeated.go:12
//   main.main.gowrap1()
//       repeated.go:25
//
// goroutine 4 (finished) created at:
//   main.main()
//       repeated.go:25
// ==================
// ==================
// WARNING: DATA RACE
// Write at 0x_ by main goroutine:
//   main.main()
//       repeated.go:30
//
// Previous write at 0x_ by goroutine 5:
//   main.inc()
//       repeated.go:12
//   main.main.gowrap2()
//       repeated.go:28
//
// goroutine 5 (finished) created at:
//   main.main()
//       repeated.go:28
// ==================
