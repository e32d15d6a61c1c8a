package runtime

const (
	GOOS     = "linux"
	GOARCH   = "amd64"
	Compiler = "gc"
)

// Gosched lets others run: the goroutine goes to the end of the global queue.
func Gosched()

// Goexit runs the deferred calls of the goroutine and ends it.
func Goexit()

func NumGoroutine() int

// NumCPU is as many as the schedule has cores in effect.
func NumCPU() int

func Version() string

var procs = NumCPU()

// GOMAXPROCS tells and keeps a number; who runs when is the schedule's business alone.
func GOMAXPROCS(n int) int {
	old := procs
	if n > 0 {
		procs = n
	}
	return old
}

// LockOSThread and UnlockOSThread are counted: nobody but a traceback asks.
func LockOSThread()
func UnlockOSThread()

func NumCgoCall() int64 { return 0 }

// Breakpoint stops a debugger, and there is none.
func Breakpoint() {}

func GOROOT() string { return "/usr/local/go" }
