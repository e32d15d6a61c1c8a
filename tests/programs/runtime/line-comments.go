package main

import (
	"fmt"
	"runtime"
)

type T struct{ a int }

//line foo.go:100
func f() { _, file, line, _ := runtime.Caller(0); fmt.Println(file, line) }

func main() {
	f()
//line /abs/dir/bar.go:7
	f()
//line baz.go:7:3
	func() { _, file, line, _ := runtime.Caller(0); fmt.Println(file, line) }()
//line :50
	func() { _, file, line, _ := runtime.Caller(0); fmt.Println(file, line) }()
//line :50:1
	func() { _, file, line, _ := runtime.Caller(0); fmt.Println(file, line) }()
//line d/e.go:12
	func() { _, file, line, _ := runtime.Caller(0); fmt.Println(file, line) }()
	func() { /*line x.go:9*/ _, file, line, _ := runtime.Caller(0); fmt.Println(file, line) }()
}

// go1.26.8
// Output:
// foo.go 100
// foo.go 100
// baz.go 7
// ?? 50
// ?? 50
// d/e.go 12
// x.go 9
