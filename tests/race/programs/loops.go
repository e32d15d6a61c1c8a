package main

import "time"

// Variables of loops: each iteration has its own, and the next one starts with a copy.

func main() {
	done := make(chan bool, 4)
	total := 0
	for i := 0; i < 2; i++ {
		go func() {
			total += i
			done <- true
		}()
	}
	<-done
	<-done
	for i := 0; i < 2; i++ {
		go func() {
			i++
			done <- true
		}()
		time.Sleep(time.Millisecond)
	}
	<-done
	var shared int
	for shared = range 2 {
		go func() {
			_ = shared + 1
			done <- true
		}()
		time.Sleep(time.Millisecond)
	}
	for _, name := range []string{"a", "b"} {
		go func() {
			name += "c"
			done <- true
		}()
		time.Sleep(time.Millisecond)
	}
	sum := [2]int{}
	for i := range sum {
		go func() { sum[i] = i }()
	}
	time.Sleep(time.Millisecond)
	for i := range sum {
		if sum[i] != i {
			panic("sum")
		}
	}
}

// go run -race, go1.26.8, exit 66:
// ==================
// WARNING: DATA RACE
// Read at 0x_ by goroutine 2:
//   main.main.func1()
//       loops.go:12
//
// Previous write at 0x_ by goroutine 3:
//   main.main.func1()
//       loops.go:12
//
// goroutine 2 (running) created at:
//   main.main()
//       loops.go:11
//
// goroutine 3 (finished) created at:
//   main.main()
//       loops.go:11
// ==================
// ==================
// WARNING: DATA RACE
// Read at 0x_ by main goroutine:
//   main.main()
//       loops.go:18
//
// Previous write at 0x_ by goroutine 4:
//   main.main.func2()
//       loops.go:20
//
// goroutine 4 (finished) created at:
//   main.main()
//       loops.go:19
// ==================
// ==================
// WARNING: DATA RACE
// Write at 0x_ by main goroutine:
//   main.main()
//       loops.go:27
//
// Previous read at 0x_ by goroutine 5:
//   main.main.func3()
//       loops.go:29
//
// goroutine 5 (finished) created at:
//   main.main()
//       loops.go:28
// ==================
// ==================
// WARNING: DATA RACE
// Read at 0x_ by main goroutine:
//   main.main()
//       loops.go:47
//
// Previous write at 0x_ by goroutine 6:
//   main.main.func5()
//       loops.go:43
//
// goroutine 6 (finished) created at:
//   main.main()
//       loops.go:43
// ==================
// Found 4 data race(s)
