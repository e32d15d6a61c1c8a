// Package debug: tracebacks as text, and the settings of a collector that never has to run.
package debug

import (
	"os"
	"runtime"
)

func Stack() []byte {
	buf := make([]byte, 1024)
	for {
		n := runtime.Stack(buf, false)
		if n < len(buf) {
			return buf[:n]
		}
		buf = make([]byte, 2*len(buf))
	}
}

func PrintStack() { os.Stderr.Write(Stack()) }

var (
	percent    = 100
	maxThreads = 10000
	limit      = int64(1<<63 - 1)
	onFault    bool
)

func swap[T any](setting *T, to T) T {
	old := *setting
	*setting = to
	return old
}

// The settings are kept and told: the simulator frees memory by counting, whatever they say.

func SetGCPercent(percentage int) int { return swap(&percent, max(percentage, -1)) }

// SetMaxStack is in force: a goroutine whose stack is larger by the machine's model is a fatal error.
func SetMaxStack(bytes int) int

func SetMaxThreads(threads int) int { return swap(&maxThreads, threads) }

func SetPanicOnFault(enabled bool) bool { return swap(&onFault, enabled) }

func SetMemoryLimit(bytes int64) int64 {
	if bytes < 0 {
		return limit
	}
	return swap(&limit, bytes)
}

// SetTraceback says, as the variable GOTRACEBACK does, what is listed when the program dies; it cannot ask for less than that does.
func SetTraceback(level string)

func FreeOSMemory() { runtime.GC() }
