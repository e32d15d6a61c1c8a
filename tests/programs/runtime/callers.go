package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
	"strings"
)

type T struct{}

func (T) value() string    { return where(1) }
func (*T) pointer() string { return where(1) }

func where(skip int) string {
	pc, _, line, ok := runtime.Caller(skip)
	return fmt.Sprint(runtime.FuncForPC(pc).Name(), ":", line, " ", ok)
}

func generic[E any](E) string { return where(1) }

func stack(skip int) (names []string) {
	pcs := make([]uintptr, 20)
	pcs = pcs[:runtime.Callers(skip, pcs)]
	frames := runtime.CallersFrames(pcs)
	for {
		f, more := frames.Next()
		names = append(names, f.Function)
		if !more {
			return names
		}
	}
}

func deferred() {
	defer func() {
		recover()
		fmt.Println(stack(1))
	}()
	var none []int
	_ = none[len(none)]
}

func main() {
	fmt.Println(where(0))
	fmt.Println(where(1))
	fmt.Println(T{}.value(), new(T).pointer())
	fmt.Println(generic(1))
	func() { fmt.Println(where(1)) }()
	fmt.Println(stack(0))
	deferred()
	_, _, _, ok := runtime.Caller(100)
	fmt.Println(ok)
	done := make(chan []string)
	go func() { done <- stack(1) }()
	fmt.Println(<-done)

	fmt.Println(runtime.FuncForPC(0) == nil, runtime.FuncForPC(0).Name() == "")
	text := string(debug.Stack())
	fmt.Println(strings.HasPrefix(text, "goroutine 1 [running]:\n"), strings.Contains(text, "main.main()"))
}

// go1.26.8
// Output:
// main.where:16 true
// main.main:46 true
// main.T.value:12 true main.(*T).pointer:13 true
// main.generic[...]:20 true
// main.main.func1:49 true
// [runtime.Callers main.stack main.main runtime.main runtime.goexit]
// [main.stack main.deferred.func1 runtime.gopanic runtime.panicBounds64 runtime.panicBounds main.deferred main.main runtime.main runtime.goexit]
// false
// [main.stack main.main.func2 runtime.goexit]
// true true
// true true
