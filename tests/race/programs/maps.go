package main

import "time"

// Every map operation under its own name, one pair after the other; time.Sleep orders nothing.

type key struct{ a, b int64 }

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

func main() {
	ints := map[int]int{1: 1}
	pair(func() { ints[2] = 2 }, func() { _ = ints[1] })
	words := map[int32]int{1: 1}
	pair(func() { words[2] = 2 }, func() { delete(words, 1) })
	strings := map[string]int{"a": 1}
	pair(func() { strings["b"]++ }, func() { _, ok := strings["c"]; _ = ok })
	pair(func() { delete(strings, "zz") }, func() { strings["zz"] = 1 })
	keys := map[key]int{{1, 2}: 1}
	pair(func() { keys[key{3, 4}] = 1 }, func() { _ = keys[key{5, 6}] })
	pointers := map[*int]int{}
	pair(func() { pointers[new(int)] = 1 }, func() { delete(pointers, nil) })
	large := map[int][200]byte{}
	pair(func() { large[1] = [200]byte{} }, func() { _ = len(large) })
	floats := map[float64]string{1: "x"}
	pair(func() { floats[2] = "y" }, func() {
		for range floats {
		}
	})
	pair(func() {
		for range floats {
		}
	}, func() { clear(floats) })
	lists := map[string][]int{"a": nil}
	pair(func() { lists["a"] = append(lists["a"], 1) }, func() { lists["a"] = append(lists["a"], 2) })
}

// go run -race, go1.26.8, exit 66:
// ==================
// WARNING: DATA RACE
// Read at 0x_ by main goroutine:
//   runtime.mapaccess1_fast64()
//       GOROOT/internal/runtime/maps/runtime_fast64.go
//   main.main.func2()
//       maps.go:22
//   main.pair()
//       maps.go:16
//   main.main()
//       maps.go:22
//
// Previous write at 0x_ by goroutine 2:
//   runtime.mapassign_fast64()
//       GOROOT/internal/runtime/maps/runtime_fast64.go
//   main.main.func1()
//       maps.go:22
//   main.pair.func1()
//       maps.go:12
//
// goroutine 2 (running) created at:
//   main.pair()
//       maps.go:11
//   main.main()
//       maps.go:22
// ==================
// ==================
// WARNING: DATA RACE
// Write at 0x_ by main goroutine:
//   runtime.mapdelete_fast32()
//       GOROOT/internal/runtime/maps/runtime_fast32.go
//   main.main.func4()
//       maps.go:24
//   main.pair()
//       maps.go:16
//   main.main()
//       maps.go:24
//
// Previous write at 0x_ by goroutine 3:
//   runtime.mapassign_fast32()
//       GOROOT/internal/runtime/maps/runtime_fast32.go
//   main.main.func3()
//       maps.go:24
//   main.pair.func1()
//       maps.go:12
//
// goroutine 3 (running) created at:
//   main.pair()
//       maps.go:11
//   main.main()
//       maps.go:24
// ==================
// ==================
// WARNING: DATA RACE
// Read at 0x_ by main goroutine:
//   runtime.mapaccess2_faststr()
//       GOROOT/internal/runtime/maps/runtime_faststr.go
//   main.main.func6()
//       maps.go:26
//   main.pair()
//       maps.go:16
//   main.main()
//       maps.go:26
//
// Previous write at 0x_ by goroutine 4:
//   runtime.mapassign_faststr()
//       GOROOT/internal/runtime/maps/runtime_faststr.go
//   main.main.func5()
//       maps.go:26
//   main.pair.func1()
//       maps.go:12
//
// goroutine 4 (running) created at:
//   main.pair()
//       maps.go:11
//   main.main()
//       maps.go:26
// ==================
// ==================
// WARNING: DATA RACE
// Write at 0x_ by main goroutine:
//   runtime.mapassign_faststr()
//       GOROOT/internal/runtime/maps/runtime_faststr.go
//   main.main.func8()
//       maps.go:27
//   main.pair()
//       maps.go:16
//   main.main()
//       maps.go:27
//
// Previous write at 0x_ by goroutine 5:
//   runtime.mapdelete_faststr()
//       GOROOT/internal/runtime/maps/runtime_faststr.go
//   main.main.func7()
//       maps.go:27
//   main.pair.func1()
//       maps.go:12
//
// goroutine 5 (running) created at:
//   main.pair()
//       maps.go:11
//   main.main()
//       maps.go:27
// ==================
// ==================
// WARNING: DATA RACE
// Read at 0x_ by main goroutine:
//   runtime.mapaccess1()
//       GOROOT/internal/runtime/maps/runtime.go
//   main.main.func10()
//       maps.go:29
//   main.pair()
//       maps.go:16
//   main.main()
//       maps.go:29
//
// Previous write at 0x_ by goroutine 6:
//   runtime.mapassign()
//       GOROOT/internal/runtime/maps/runtime.go
//   main.main.func9()
//       maps.go:29
//   main.pair.func1()
//       maps.go:12
//
// goroutine 6 (running) created at:
//   main.pair()
//       maps.go:11
//   main.main()
//       maps.go:29
// ==================
// ==================
// WARNING: DATA RACE
// Write at 0x_ by main goroutine:
//   runtime.mapdelete_fast64()
//       GOROOT/internal/runtime/maps/runtime_fast64.go
//   main.main.func12()
//       maps.go:31
//   main.pair()
//       maps.go:16
//   main.main()
//       maps.go:31
//
// Previous write at 0x_ by goroutine 7:
//   runtime.mapassign_fast64ptr()
//       GOROOT/internal/runtime/maps/runtime_fast64.go
//   main.main.func11()
//       maps.go:31
//   main.pair.func1()
//       maps.go:12
//
// goroutine 7 (running) created at:
//   main.pair()
//       maps.go:11
//   main.main()
//       maps.go:31
// ==================
// ==================
// WARNING: DATA RACE
// Read at 0x_ by main goroutine:
//   main.main.func14()
//       maps.go:33
//   main.pair()
//       maps.go:16
//   main.main()
//       maps.go:33
//
// Previous write at 0x_ by goroutine 8:
//   runtime.mapassign()
//       GOROOT/internal/runtime/maps/runtime.go
//   main.main.func13()
//       maps.go:33
//   main.pair.func1()
//       maps.go:12
//
// goroutine 8 (running) created at:
//   main.pair()
//       maps.go:11
//   main.main()
//       maps.go:33
// ==================
// ==================
// WARNING: DATA RACE
// Read at 0x_ by main goroutine:
//   runtime.mapIterStart()
//       GOROOT/runtime/map.go
//   main.main.func16()
//       maps.go:36
//   main.pair()
//       maps.go:16
//   main.main()
//       maps.go:35
//
// Previous write at 0x_ by goroutine 9:
//   runtime.mapassign()
//       GOROOT/internal/runtime/maps/runtime.go
//   main.main.func15()
//       maps.go:35
//   main.pair.func1()
//       maps.go:12
//
// goroutine 9 (running) created at:
//   main.pair()
//       maps.go:11
//   main.main()
//       maps.go:35
// ==================
// ==================
// WARNING: DATA RACE
// Write at 0x_ by main goroutine:
//   runtime.mapclear()
//       GOROOT/runtime/map.go
//   main.main.func18()
//       maps.go:42
//   main.pair()
//       maps.go:16
//   main.main()
//       maps.go:39
//
// Previous read at 0x_ by goroutine 10:
//   runtime.mapIterStart()
//       GOROOT/runtime/map.go
//   main.main.func17()
//       maps.go:40
//   main.pair.func1()
//       maps.go:12
//
// goroutine 10 (running) created at:
//   main.pair()
//       maps.go:11
//   main.main()
//       maps.go:39
// ==================
// ==================
// WARNING: DATA RACE
// Write at 0x_ by main goroutine:
//   runtime.mapassign_faststr()
//       GOROOT/internal/runtime/maps/runtime_faststr.go
//   main.main.func20()
//       maps.go:44
//   main.pair()
//       maps.go:16
//   main.main()
//       maps.go:44
//
// Previous write at 0x_ by goroutine 11:
//   runtime.mapassign_faststr()
//       GOROOT/internal/runtime/maps/runtime_faststr.go
//   main.main.func19()
//       maps.go:44
//   main.pair.func1()
//       maps.go:12
//
// goroutine 11 (running) created at:
//   main.pair()
//       maps.go:11
//   main.main()
//       maps.go:44
// ==================
// ==================
// WARNING: DATA RACE
// Read at 0x_ by main goroutine:
//   main.main.func20()
//       maps.go:44
//   main.pair()
//       maps.go:16
//   main.main()
//       maps.go:44
//
// Previous write at 0x_ by goroutine 11:
//   main.main.func19()
//       maps.go:44
//   main.pair.func1()
//       maps.go:12
//
// goroutine 11 (running) created at:
//   main.pair()
//       maps.go:11
//   main.main()
//       maps.go:44
// ==================
// ==================
// WARNING: DATA RACE
// Read at 0x_ by main goroutine:
//   runtime.growslice()
//       GOROOT/runtime/slice.go
//   main.main.func20()
//       maps.go:44
//   main.pair()
//       maps.go:16
//   main.main()
//       maps.go:44
//
// Previous write at 0x_ by goroutine 11:
//   main.main.func19()
//       maps.go:44
//   main.pair.func1()
//       maps.go:12
//
// goroutine 11 (running) created at:
//   main.pair()
//       maps.go:11
//   main.main()
//       maps.go:44
// ==================
// Found 12 data race(s)
