// Package testenv tells Go's tests what there is around them: no other program to start, and no optimizer whose work could be counted on.
package testenv

import "testing"

func Builder() string { return "" }

func OptimizationOff() bool { return true }

func SkipIfOptimizationOff(t testing.TB) { t.Skip("nothing is optimized") }

func SkipFlaky(t testing.TB, issue int) { t.Skip("flaky: issue", issue) }

func MustHaveExec(t testing.TB) { t.Skip("no other program can be started") }

func MustHaveGoBuild(t testing.TB) { MustHaveExec(t) }

func MustHaveGoRun(t testing.TB) { MustHaveExec(t) }

func MustHaveSymlink(t testing.TB) { t.Skip("no symbolic links") }

func Executable(t testing.TB) string {
	MustHaveExec(t)
	return ""
}
