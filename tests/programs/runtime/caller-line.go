// What Caller, FuncForPC and FileLine say of a call: its own line, also where the next one follows at once.
package main

import (
	"fmt"
	"path/filepath"
	"runtime"
)

func where(skip int) {
	pc, file, line, ok := runtime.Caller(skip)
	fn := runtime.FuncForPC(pc)
	if fn == nil {
		fmt.Println(skip, "nil", ok)
		return
	}
	f2, l2 := fn.FileLine(pc)
	_, l3 := fn.FileLine(fn.Entry())
	fmt.Println(skip, filepath.Base(file), line, ok, fn.Name(), filepath.Base(f2), l2, l3)
}

var at = func() int { where(1); return 1 }()

func init() { where(1) }

type S struct{}

func (s *S) M() func() { return func() { where(1) } }

func main() {
	where(0)
	where(1)
	where(9)
	new(S).M()()
	fmt.Println(runtime.FuncForPC(0) == nil)
	_, _, _, ok := runtime.Caller(100)
	fmt.Println(ok)
}

// go1.26.8
// Output:
// 1 caller-line.go 22 true main.init.func1 caller-line.go 22 22
// 1 caller-line.go 24 true main.init.0 caller-line.go 24 24
// 0 caller-line.go 11 true main.where caller-line.go 11 10
// 1 caller-line.go 32 true main.main caller-line.go 32 30
// 9 nil false
// 1 caller-line.go 28 true main.main.(*S).M.func1 caller-line.go 28 28
// true
// false
