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

// go run -race, go1.26.8, exit 66:
// ==================
// WARNING: DATA RACE
// Read at 0x_ by main goroutine:
//   main.main.func2()
//       slices.go:20
//   main.pair()
//       slices.go:12
//   main.main()
//       slices.go:20
//
// Previous write at 0x_ by goroutine 2:
//   main.main.func1()
//       slices.go:20
//   main.pair.func1()
//       slices.go:8
//
// goroutine 2 (running) created at:
//   main.pair()
//       slices.go:7
//   main.main()
//       slices.go:20
// ==================
// ==================
// WARNING: DATA RACE
// Write at 0x_ by main goroutine:
//   main.main.func4()
//       slices.go:21
//   main.pair()
//       slices.go:12
//   main.main()
//       slices.go:21
//
// Previous write at 0x_ by goroutine 3:
//   main.main.func3()
//       slices.go:21
//   main.pair.func1()
//       slices.go:8
//
// goroutine 3 (running) created at:
//   main.pair()
//       slices.go:7
//   main.main()
//       slices.go:21
// ==================
// ==================
// WARNING: DATA RACE
// Read at 0x_ by main goroutine:
//   runtime.growslice()
//       GOROOT/runtime/slice.go
//   main.main.func6()
//       slices.go:23
//   main.pair()
//       slices.go:12
//   main.main()
//       slices.go:23
//
// Previous write at 0x_ by goroutine 4:
//   main.main.func5()
//       slices.go:23
//   main.pair.func1()
//       slices.go:8
//
// goroutine 4 (running) created at:
//   main.pair()
//       slices.go:7
//   main.main()
//       slices.go:23
// ==================
// ==================
// WARNING: DATA RACE
// Read at 0x_ by main goroutine:
//   runtime.slicecopy()
//       GOROOT/runtime/slice.go
//   main.main.func8()
//       slices.go:24
//   main.pair()
//       slices.go:12
//   main.main()
//       slices.go:24
//
// Previous write at 0x_ by goroutine 5:
//   main.main.func7()
//       slices.go:24
//   main.pair.func1()
//       slices.go:8
//
// goroutine 5 (running) created at:
//   main.pair()
//       slices.go:7
//   main.main()
//       slices.go:24
// ==================
// ==================
// WARNING: DATA RACE
// Read at 0x_ by main goroutine:
//   runtime.slicecopy()
//       GOROOT/runtime/slice.go
//   main.main.func10()
//       slices.go:26
//   main.pair()
//       slices.go:12
//   main.main()
//       slices.go:26
//
// Previous write at 0x_ by goroutine 6:
//   main.main.func9()
//       slices.go:26
//   main.pair.func1()
//       slices.go:8
//
// goroutine 6 (running) created at:
//   main.pair()
//       slices.go:7
//   main.main()
//       slices.go:26
// ==================
// ==================
// WARNING: DATA RACE
// Read at 0x_ by main goroutine:
//   runtime.slicebytetostring()
//       GOROOT/runtime/string.go
//   main.main.func12()
//       slices.go:28
//   main.pair()
//       slices.go:12
//   main.main()
//       slices.go:28
//
// Previous write at 0x_ by goroutine 7:
//   main.main.func11()
//       slices.go:28
//   main.pair.func1()
//       slices.go:8
//
// goroutine 7 (running) created at:
//   main.pair()
//       slices.go:7
//   main.main()
//       slices.go:28
// ==================
// ==================
// WARNING: DATA RACE
// Read at 0x_ by main goroutine:
//   runtime.slicerunetostring()
//       GOROOT/runtime/string.go
//   main.main.func14()
//       slices.go:30
//   main.pair()
//       slices.go:12
//   main.main()
//       slices.go:30
//
// Previous write at 0x_ by goroutine 8:
//   main.main.func13()
//       slices.go:30
//   main.pair.func1()
//       slices.go:8
//
// goroutine 8 (running) created at:
//   main.pair()
//       slices.go:7
//   main.main()
//       slices.go:30
// ==================
// ==================
// WARNING: DATA RACE
// Read at 0x_ by main goroutine:
//   main.main.func16()
//       slices.go:32
//   main.pair()
//       slices.go:12
//   main.main()
//       slices.go:32
//
// Previous write at 0x_ by goroutine 9:
//   main.main.func15()
//       slices.go:32
//   main.pair.func1()
//       slices.go:8
//
// goroutine 9 (running) created at:
//   main.pair()
//       slices.go:7
//   main.main()
//       slices.go:32
// ==================
// ==================
// WARNING: DATA RACE
// Read at 0x_ by main goroutine:
//   main.main.func18()
//       slices.go:34
//   main.pair()
//       slices.go:12
//   main.main()
//       slices.go:33
//
// Previous write at 0x_ by goroutine 10:
//   main.main.func17()
//       slices.go:33
//   main.pair.func1()
//       slices.go:8
//
// goroutine 10 (running) created at:
//   main.pair()
//       slices.go:7
//   main.main()
//       slices.go:33
// ==================
// ==================
// WARNING: DATA RACE
// Read at 0x_ by main goroutine:
//   main.main.func20()
//       slices.go:41
//   main.pair()
//       slices.go:12
//   main.main()
//       slices.go:39
//
// Previous write at 0x_ by goroutine 11:
//   main.main.func19()
//       slices.go:39
//   main.pair.func1()
//       slices.go:8
//
// goroutine 11 (running) created at:
//   main.pair()
//       slices.go:7
//   main.main()
//       slices.go:39
// ==================
// ==================
// WARNING: DATA RACE
// Read at 0x_ by main goroutine:
//   main.main.func22()
//       slices.go:46
//   main.pair()
//       slices.go:12
//   main.main()
//       slices.go:46
//
// Previous write at 0x_ by goroutine 12:
//   main.main.func21()
//       slices.go:46
//   main.pair.func1()
//       slices.go:8
//
// goroutine 12 (running) created at:
//   main.pair()
//       slices.go:7
//   main.main()
//       slices.go:46
// ==================
// true
// ==================
// WARNING: DATA RACE
// Read at 0x_ by main goroutine:
//   main.main.func24()
//       slices.go:47
//   main.pair()
//       slices.go:12
//   main.main()
//       slices.go:47
//
// Previous write at 0x_ by goroutine 13:
//   main.main.func23()
//       slices.go:47
//   main.pair.func1()
//       slices.go:8
//
// goroutine 13 (running) created at:
//   main.pair()
//       slices.go:7
//   main.main()
//       slices.go:47
// ==================
// Found 12 data race(s)
