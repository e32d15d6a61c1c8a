package main

import "time"

var x int

func main() {
	go func() { x = 1 }()
	time.Sleep(time.Millisecond)
	x = 2
	var m map[string]int
	m["a"] = 1
}

// go run -race, go1.26.8, exit 2:
// ==================
// WARNING: DATA RACE
// Write at 0x_ by main goroutine:
//   main.main()
//       panics.go:10
//
// Previous write at 0x_ by goroutine 2:
//   main.main.func1()
//       panics.go:8
//
// goroutine 2 (finished) created at:
//   main.main()
//       panics.go:8
// ==================
// panic: assignment to entry in nil map
//
// goroutine 1 [running]:
// main.main()
// 	panics.go:12
