// Package debug: tracebacks as text, and the settings of the collector.
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
	maxThreads = 10000
	onFault    bool
)

func swap[T any](setting *T, to T) T {
	old := *setting
	*setting = to
	return old
}

// keep is no percentage.
const keep = -2

// setPacing gives the settings as they were; a percentage of keep and a negative limit change nothing.
func setPacing(percentage int, limit int64) (int, int64)

// release gives back to the system what the heap has no use for.
func release()

func SetGCPercent(percentage int) int {
	old, _ := setPacing(max(percentage, -1), -1)
	return old
}

// SetMaxStack is in force: a goroutine whose stack is larger by the machine's model is a fatal error.
func SetMaxStack(bytes int) int

func SetMaxThreads(threads int) int { return swap(&maxThreads, threads) }

func SetPanicOnFault(enabled bool) bool { return swap(&onFault, enabled) }

func SetMemoryLimit(limit int64) int64 {
	_, old := setPacing(keep, limit)
	return old
}

// SetTraceback says, as the variable GOTRACEBACK does, what is listed when the program dies; it cannot ask for less than that does.
func SetTraceback(level string)

func FreeOSMemory() {
	runtime.GC()
	release()
}
