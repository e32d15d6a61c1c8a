package main

import (
	"fmt"
	"time"
)

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

type inner struct{ n int }
type outer struct {
	inner
	*deep
	text string
	any  any
}
type deep struct{ d int }

func (i *inner) set(n int)   { i.n = n }
func (i inner) get() int     { return i.n }
func (i inner) text() string { return "" }

type getter interface{ get() int }

var global int
var globalText string
var globalStruct outer

type cache struct{ size int }

var instance *cache

func get() *cache {
	if instance == nil {
		instance = &cache{size: 3}
	}
	return instance
}

func named(done chan bool) (n int, err error) {
	go func() {
		n = 1
		done <- true
	}()
	time.Sleep(time.Millisecond)
	return n, nil
}

func main() {
	local := 1
	pair(func() { local = 2 }, func() { local++ })
	pair(func() { global++ }, func() { global = 3 })
	pair(func() { globalText = "a" }, func() { _ = globalText == "b" })
	pair(func() { globalStruct.n = 1 }, func() { globalStruct = outer{} })
	in := inner{1}
	o := &outer{deep: &deep{}}
	pair(func() { o.set(1) }, func() { _ = o.get() })
	pair(func() { o.d = 1 }, func() { o.deep = nil })
	pair(func() { o.any = 1 }, func() { _, _ = o.any.(int) })
	getters := []getter{o, &in}
	pair(func() { o.n = 5 }, func() { _ = getters[len(in.text())].get() })
	pair(func() { get().size = 1 }, func() { _ = get().size })
	done := make(chan bool)
	named(done)
	<-done
	text := "a"
	pair(func() { text += "b" }, func() { text += "c" })
	p := &local
	pair(func() { *p = 1 }, func() { *p = 2 })
	pair(func() { in.n = 1 }, func() { var x any = in; _ = x })
	f := func() {}
	pair(func() { f = nil }, func() { _ = f == nil })
	big := [3]inner{}
	pair(func() { big[1].n = 1 }, func() { _ = big == [3]inner{} })
	fmt.Println("end")
}

// go run -race, go1.26.8, exit 66:
// ==================
// WARNING: DATA RACE
// Read at 0x_ by main goroutine:
//   main.main.func2()
//       variables.go:60
//   main.pair()
//       variables.go:15
//   main.main()
//       variables.go:60
//
// Previous write at 0x_ by goroutine 2:
//   main.main.func1()
//       variables.go:60
//   main.pair.func1()
//       variables.go:11
//
// goroutine 2 (running) created at:
//   main.pair()
//       variables.go:10
//   main.main()
//       variables.go:60
// ==================
// ==================
// WARNING: DATA RACE
// Write at 0x_ by main goroutine:
//   main.main.func4()
//       variables.go:61
//   main.pair()
//       variables.go:15
//   main.main()
//       variables.go:61
//
// Previous write at 0x_ by goroutine 3:
//   main.main.func3()
//       variables.go:61
//   main.pair.func1()
//       variables.go:11
//
// goroutine 3 (running) created at:
//   main.pair()
//       variables.go:10
//   main.main()
//       variables.go:61
// ==================
// ==================
// WARNING: DATA RACE
// Read at 0x_ by main goroutine:
//   main.main.func6()
//       variables.go:62
//   main.pair()
//       variables.go:15
//   main.main()
//       variables.go:62
//
// Previous write at 0x_ by goroutine 4:
//   main.main.func5()
//       variables.go:62
//   main.pair.func1()
//       variables.go:11
//
// goroutine 4 (running) created at:
//   main.pair()
//       variables.go:10
//   main.main()
//       variables.go:62
// ==================
// ==================
// WARNING: DATA RACE
// Write at 0x_ by main goroutine:
//   main.main.func8()
//       variables.go:63
//   main.pair()
//       variables.go:15
//   main.main()
//       variables.go:63
//
// Previous write at 0x_ by goroutine 5:
//   main.main.func7()
//       variables.go:63
//   main.pair.func1()
//       variables.go:11
//
// goroutine 5 (running) created at:
//   main.pair()
//       variables.go:10
//   main.main()
//       variables.go:63
// ==================
// ==================
// WARNING: DATA RACE
// Read at 0x_ by main goroutine:
//   main.main.func10()
//       variables.go:66
//   main.pair()
//       variables.go:15
//   main.main()
//       variables.go:66
//
// Previous write at 0x_ by goroutine 6:
//   main.(*inner).set()
//       variables.go:28
//   main.main.func9()
//       variables.go:66
//   main.pair.func1()
//       variables.go:11
//
// goroutine 6 (running) created at:
//   main.pair()
//       variables.go:10
//   main.main()
//       variables.go:66
// ==================
// ==================
// WARNING: DATA RACE
// Write at 0x_ by main goroutine:
//   main.main.func12()
//       variables.go:67
//   main.pair()
//       variables.go:15
//   main.main()
//       variables.go:67
//
// Previous read at 0x_ by goroutine 7:
//   main.main.func11()
//       variables.go:67
//   main.pair.func1()
//       variables.go:11
//
// goroutine 7 (running) created at:
//   main.pair()
//       variables.go:10
//   main.main()
//       variables.go:67
// ==================
// ==================
// WARNING: DATA RACE
// Read at 0x_ by main goroutine:
//   main.main.func14()
//       variables.go:68
//   main.pair()
//       variables.go:15
//   main.main()
//       variables.go:68
//
// Previous write at 0x_ by goroutine 8:
//   main.main.func13()
//       variables.go:68
//   main.pair.func1()
//       variables.go:11
//
// goroutine 8 (running) created at:
//   main.pair()
//       variables.go:10
//   main.main()
//       variables.go:68
// ==================
// ==================
// WARNING: DATA RACE
// Read at 0x_ by main goroutine:
//   main.(*outer).get()
//       <autogenerated>:1
//   main.main.func16()
//       variables.go:70
//   main.pair()
//       variables.go:15
//   main.main()
//       variables.go:70
//
// Previous write at 0x_ by goroutine 9:
//   main.main.func15()
//       variables.go:70
//   main.pair.func1()
//       variables.go:11
//
// goroutine 9 (running) created at:
//   main.pair()
//       variables.go:10
//   main.main()
//       variables.go:70
// ==================
// ==================
// WARNING: DATA RACE
// Read at 0x_ by main goroutine:
//   main.get()
//       variables.go:43
//   main.main.func18()
//       variables.go:71
//   main.pair()
//       variables.go:15
//   main.main()
//       variables.go:71
//
// Previous write at 0x_ by goroutine 10:
//   main.get()
//       variables.go:44
//   main.main.func17()
//       variables.go:71
//   main.pair.func1()
//       variables.go:11
//
// goroutine 10 (running) created at:
//   main.pair()
//       variables.go:10
//   main.main()
//       variables.go:71
// ==================
// ==================
// WARNING: DATA RACE
// Read at 0x_ by main goroutine:
//   main.main.func18()
//       variables.go:71
//   main.pair()
//       variables.go:15
//   main.main()
//       variables.go:71
//
// Previous write at 0x_ by goroutine 10:
//   main.get()
//       variables.go:44
//   main.main.func17()
//       variables.go:71
//   main.pair.func1()
//       variables.go:11
//
// goroutine 10 (running) created at:
//   main.pair()
//       variables.go:10
//   main.main()
//       variables.go:71
// ==================
// ==================
// WARNING: DATA RACE
// Read at 0x_ by main goroutine:
//   main.named()
//       variables.go:55
//   main.main()
//       variables.go:73
//
// Previous write at 0x_ by goroutine 11:
//   main.named.func1()
//       variables.go:51
//
// goroutine 11 (running) created at:
//   main.named()
//       variables.go:50
//   main.main()
//       variables.go:73
// ==================
// ==================
// WARNING: DATA RACE
// Read at 0x_ by main goroutine:
//   main.main.func20()
//       variables.go:76
//   main.pair()
//       variables.go:15
//   main.main()
//       variables.go:76
//
// Previous write at 0x_ by goroutine 12:
//   main.main.func19()
//       variables.go:76
//   main.pair.func1()
//       variables.go:11
//
// goroutine 12 (running) created at:
//   main.pair()
//       variables.go:10
//   main.main()
//       variables.go:76
// ==================
// ==================
// WARNING: DATA RACE
// Write at 0x_ by main goroutine:
//   main.main.func22()
//       variables.go:78
//   main.pair()
//       variables.go:15
//   main.main()
//       variables.go:78
//
// Previous write at 0x_ by goroutine 13:
//   main.main.func21()
//       variables.go:78
//   main.pair.func1()
//       variables.go:11
//
// goroutine 13 (running) created at:
//   main.pair()
//       variables.go:10
//   main.main()
//       variables.go:78
// ==================
// ==================
// WARNING: DATA RACE
// Read at 0x_ by main goroutine:
//   main.main.func24()
//       variables.go:79
//   main.pair()
//       variables.go:15
//   main.main()
//       variables.go:79
//
// Previous write at 0x_ by goroutine 14:
//   main.main.func23()
//       variables.go:79
//   main.pair.func1()
//       variables.go:11
//
// goroutine 14 (running) created at:
//   main.pair()
//       variables.go:10
//   main.main()
//       variables.go:79
// ==================
// ==================
// WARNING: DATA RACE
// Read at 0x_ by main goroutine:
//   main.main.func27()
//       variables.go:81
//   main.pair()
//       variables.go:15
//   main.main()
//       variables.go:81
//
// Previous write at 0x_ by goroutine 15:
//   main.main.func26()
//       variables.go:81
//   main.pair.func1()
//       variables.go:11
//
// goroutine 15 (running) created at:
//   main.pair()
//       variables.go:10
//   main.main()
//       variables.go:81
// ==================
// ==================
// WARNING: DATA RACE
// Read at 0x_ by main goroutine:
//   main.main.func29()
//       variables.go:83
//   main.pair()
//       variables.go:15
//   main.main()
//       variables.go:83
//
// Previous write at 0x_ by goroutine 16:
//   main.main.func28()
//       variables.go:83
//   main.pair.func1()
//       variables.go:11
//
// goroutine 16 (running) created at:
//   main.pair()
//       variables.go:10
//   main.main()
//       variables.go:83
// ==================
// Found 16 data race(s)
//
// end
