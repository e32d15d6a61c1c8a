package main

import (
	"fmt"
	"runtime"
)

func here() string {
	pc, _, line, _ := runtime.Caller(0)
	return fmt.Sprint(runtime.FuncForPC(pc).Name(), " ", line)
}

func above(skip int) (string, int) {
	pc, _, line, _ := runtime.Caller(skip)
	return runtime.FuncForPC(pc).Name(), line
}

func through() (string, int) { return above(1) }

func names() []string {
	pcs := make([]uintptr, 10)
	frames := runtime.CallersFrames(pcs[:runtime.Callers(1, pcs)])
	var list []string
	for {
		f, more := frames.Next()
		list = append(list, fmt.Sprint(f.Function, ":", f.Line))
		if !more {
			return list
		}
	}
}

func via() []string { return names() }

func later() func() []string { return func() []string { return names() } }

func main() {
	fmt.Println(here())
	fmt.Println(above(0))
	fmt.Println(above(1))
	fmt.Println(through())
	fmt.Println(via()[:3])
	fmt.Println(later()()[:3])
	func() { fmt.Println(via()[:4]) }()
}
