package testing

import (
	"context"
	"errors"
	"fmt"
	"os"
	"runtime"
	"sync"
	"sync/atomic"
	"time"
)

// TB is what T, B and F have in common.
type TB interface {
	Attr(key, value string)
	Chdir(dir string)
	Cleanup(func())
	Error(args ...any)
	Errorf(format string, args ...any)
	Fail()
	FailNow()
	Failed() bool
	Fatal(args ...any)
	Fatalf(format string, args ...any)
	Helper()
	Log(args ...any)
	Logf(format string, args ...any)
	Name() string
	Setenv(key, value string)
	Skip(args ...any)
	SkipNow()
	Skipf(format string, args ...any)
	Skipped() bool
	TempDir() string
	Context() context.Context

	private()
}

var (
	_ TB = (*T)(nil)
	_ TB = (*B)(nil)
)

type common struct {
	mu sync.RWMutex
	// output is what the test said and has not told its parent yet.
	output []byte
	out    writer
	// w is where the test reports to.
	w       interface{ Write([]byte) (int, error) }
	printer *printer
	ran     bool
	failed  bool
	skipped bool
	// done: the test and its subtests have ended. finished: the function has, by its own will.
	done       bool
	finished   bool
	bench      bool
	inFuzz     bool
	isParallel bool
	// proxy: the test is its parent's function in a bubble, and what it says is the parent's.
	proxy      bool
	hasSub     atomic.Bool
	parent     *common
	level      int
	name       string
	runner     string
	creator    []uintptr
	helpers    map[string]bool
	cleanups   []func()
	cleanupPCs []uintptr
	start      time.Time
	duration   time.Duration
	// barrier is closed when parallel subtests may go on; signal tells the parent of an end, or that the test has become parallel.
	barrier  chan bool
	signal   chan bool
	sub      []*T
	ctx      context.Context
	cancel   context.CancelFunc
	// races is how many data races had been reported when it was last asked whether some are the test's.
	races    atomic.Int64
	tempDirs tempDirs
}

// begin makes a test of its own below parent; nil is around all others.
func (c *common) begin(parent *common, name string) {
	c.name, c.parent = name, parent
	c.barrier, c.signal = make(chan bool), make(chan bool, 1)
	c.ctx, c.cancel = context.WithCancel(context.Background())
	c.out.c = c
	if parent == nil {
		return
	}
	c.level = parent.level + 1
	c.printer = parent.printer
	c.w = indenter{c}
	if c.printer != nil {
		c.printer.update(c.name, "=== RUN   %s\n", c.name)
	}
}

// newSub makes a subtest for the caller's caller.
func (c *common) newSub(name string, state *testState) *T {
	c.hasSub.Store(true)
	t := &T{state: state}
	var pcs [maxCalls]uintptr
	t.creator = pcs[:runtime.Callers(3, pcs[:])]
	t.begin(c, name)
	return t
}

func (c *common) private() {}

func (c *common) Name() string { return c.name }

func (c *common) Context() context.Context {
	c.checkFuzz("Context")
	return c.ctx
}

func (c *common) checkFuzz(name string) {
	if c.inFuzz {
		panic(fmt.Sprintf("testing: f.%s was called inside the fuzz target, use t.%s instead", name, name))
	}
}

func (c *common) setRan() {
	if c.parent != nil {
		c.parent.setRan()
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.ran = true
}

func (c *common) Failed() bool {
	c.mu.RLock()
	defer c.mu.RUnlock()
	if !c.done && int64(raceErrors()) > c.races.Load() {
		return true
	}
	return c.failed
}

// FailNow ends the calling goroutine, which should be the test's.
func (c *common) FailNow() {
	c.checkFuzz("FailNow")
	c.Fail()
	c.stop()
}

func (c *common) stop() {
	c.mu.Lock()
	c.finished = true
	c.mu.Unlock()
	runtime.Goexit()
}

func (c *common) SkipNow() {
	c.checkFuzz("SkipNow")
	c.mu.Lock()
	c.skipped = true
	c.mu.Unlock()
	c.stop()
}

func (c *common) Skipped() bool {
	c.mu.RLock()
	defer c.mu.RUnlock()
	return c.skipped
}

func (c *common) Log(args ...any) {
	c.checkFuzz("Log")
	c.log(fmt.Sprintln(args...))
}

func (c *common) Logf(format string, args ...any) {
	c.checkFuzz("Logf")
	c.log(fmt.Sprintf(format, args...))
}

func (c *common) Error(args ...any) {
	c.checkFuzz("Error")
	c.log(fmt.Sprintln(args...))
	c.Fail()
}

func (c *common) Errorf(format string, args ...any) {
	c.checkFuzz("Errorf")
	c.log(fmt.Sprintf(format, args...))
	c.Fail()
}

func (c *common) Fatal(args ...any) {
	c.checkFuzz("Fatal")
	c.log(fmt.Sprintln(args...))
	c.FailNow()
}

func (c *common) Fatalf(format string, args ...any) {
	c.checkFuzz("Fatalf")
	c.log(fmt.Sprintf(format, args...))
	c.FailNow()
}

func (c *common) Skip(args ...any) {
	c.checkFuzz("Skip")
	c.log(fmt.Sprintln(args...))
	c.SkipNow()
}

func (c *common) Skipf(format string, args ...any) {
	c.checkFuzz("Skipf")
	c.log(fmt.Sprintf(format, args...))
	c.SkipNow()
}

// Setenv sets a variable until the test has ended.
func (c *common) Setenv(key, value string) {
	c.checkFuzz("Setenv")
	before, set := os.LookupEnv(key)
	if err := os.Setenv(key, value); err != nil {
		c.Fatalf("cannot set environment variable: %v", err)
	}
	c.Cleanup(func() {
		if set {
			os.Setenv(key, before)
		} else {
			os.Unsetenv(key)
		}
	})
}

func (c *common) setCleanupPCs(pcs []uintptr) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.cleanupPCs = pcs
}

// What becomes of a panic of a cleanup function.
type panicHandling bool

const (
	pass panicHandling = false
	keep panicHandling = true
)

// flushToParent writes a line about the test to where it reports to, and what it has said behind it.
func (c *common) flushToParent(name, format string, args ...any) {
	c.flushPartial()
	p := c.parent
	p.mu.Lock()
	defer p.mu.Unlock()
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(c.output) > 0 {
		format += "%s"
		args = append(args[:len(args):len(args)], c.output)
		c.output = c.output[:0]
	}
	if c.printer != nil && (p.w == c.printer.w || c.printer.json) {
		c.printer.update(name, format, args...)
		return
	}
	fmt.Fprintf(p.w, c.printer.prefix()+format, args...)
}

func (c *common) report() {
	if c.parent == nil || c.proxy {
		return
	}
	const format = "--- %s: %s (%s)\n"
	d := fmtDuration(c.duration)
	switch {
	case c.Failed():
		c.flushToParent(c.name, format, "FAIL", c.name, d)
	case c.printer != nil && c.Skipped():
		c.flushToParent(c.name, format, "SKIP", c.name, d)
	case c.printer != nil:
		c.flushToParent(c.name, format, "PASS", c.name, d)
	}
}

// lastWords tells all that was said up to here, because the test is about to bring the program down.
func (c *common) lastWords() {
	c.Fail()
	if r := c.runCleanup(keep); r != nil {
		c.Logf("cleanup panicked with %v", r)
	}
	for ; c.parent != nil; c = c.parent {
		if c.proxy {
			c.flushPartial()
			continue
		}
		c.mu.Lock()
		c.duration += time.Since(c.start)
		d := c.duration
		c.mu.Unlock()
		c.flushToParent(c.name, "--- FAIL: %s (%s)\n", c.name, fmtDuration(d))
		if r := c.parent.runCleanup(keep); r != nil {
			fmt.Fprintf(c.parent.w, "cleanup panicked with %v", r)
		}
	}
}

// finishParallel lets the parallel subtests run and waits for them; the answer is what a cleanup function panicked with.
func (c *common) finishParallel(state *testState) any {
	state.giveUp()
	notRunning(c.name)
	close(c.barrier)
	for _, sub := range c.sub {
		<-sub.signal
	}
	start := time.Now()
	setRunning(c.name, start)
	err := c.runCleanup(keep)
	c.duration += time.Since(start)
	if err != nil {
		return err
	}
	c.checkRaces()
	if !c.isParallel {
		state.waitParallel()
	}
	return nil
}

// resetRaces begins to count for c; what was found until now is its parent's.
func (c *common) resetRaces() {
	if c.parent != nil {
		c.parent.checkRaces()
	}
	c.races.Store(int64(raceErrors()))
}

// raceErrors is how many data races the detector has reported.
func raceErrors() int

func fmtDuration(d time.Duration) string { return fmt.Sprintf("%.2fs", d.Seconds()) }

var errNilPanicOrGoexit = errors.New("test executed panic(nil) or runtime.Goexit")
