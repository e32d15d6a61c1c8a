// Callers and their lines: wrappers, deferred calls, range functions, generic functions, method values.
package main

import (
	"fmt"
	"reflect"
	"runtime"
	"strings"
)

func lines() {
	pc := make([]uintptr, 10)
	n := runtime.Callers(1, pc)
	fr := runtime.CallersFrames(pc[:n])
	var calls []string
	for {
		f, more := fr.Next()
		if f.Function == "runtime.main" {
			break
		}
		calls = append(calls, fmt.Sprint(f.Function, ":", f.Line))
		if !more {
			break
		}
	}
	fmt.Println(strings.Join(calls, " "))
}

func first() { lines() }

func deferred() {
	defer lines()
}

type T struct{}

func (T) M()  { lines() }
func (*T) P() { lines() }

type I interface{ M() }

func gen[X any]() { lines() }

func main() {
	lines()
	first()
	func() {
		first()
	}()
	deferred()
	T{}.M()
	(&T{}).P()
	I(T{}).M()
	I(&T{}).M()
	gen[int]()
	f := T{}.M
	f()
	for range func(yield func() bool) { yield() } {
		lines()
	}
	func() {
		defer func() {
			recover()
			lines()
		}()
		panic(1)
	}()
	fl, ln := runtime.FuncForPC(reflect.ValueOf(first).Pointer()).FileLine(reflect.ValueOf(first).Pointer())
	fmt.Println(len(fl) > 0, ln, runtime.FuncForPC(reflect.ValueOf(T.M).Pointer()).Name(), runtime.FuncForPC(reflect.ValueOf(f).Pointer()).Name())
	done := make(chan bool)
	go func() { lines(); close(done) }()
	<-done
	_, _, l, _ := runtime.Caller(0)
	fmt.Println(l)
}

// go1.26.8
// Output:
// main.lines:13 main.main:45
// main.lines:13 main.first:29 main.main:46
// main.lines:13 main.first:29 main.main.func1:48 main.main:49
// main.lines:13 main.deferred:33 main.main:50
// main.lines:13 main.T.M:37 main.main:51
// main.lines:13 main.(*T).P:38 main.main:52
// main.lines:13 main.T.M:37 main.main:53
// main.lines:13 main.T.M:37 main.main:54
// main.lines:13 main.gen[...]:42 main.main:55
// main.lines:13 main.T.M:37 main.main:57
// main.lines:13 main.main-range1:59 main.main.func2:58 main.main:58
// main.lines:13 main.main.func3.1:64 runtime.gopanic:860 main.main.func3:66 main.main:67
// true 29 main.T.M main.T.M-fm
// main.lines:13 main.main.func4:71 runtime.goexit:1771
// 73
