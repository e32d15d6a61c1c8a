// Package testing: tests, benchmarks, examples and the seeds of fuzz targets, run as the test command asks. What tracebacks show stands in this file.
package testing

import (
	"context"
	"flag"
	"fmt"
	"internal/testlog"
	"math/rand"
	"os"
	"runtime"
	"runtime/debug"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

var (
	parallelTests atomic.Int64
	numFailed     atomic.Int64

	runningMu sync.Mutex
	running   = map[string]time.Time{}
)

func setRunning(name string, since time.Time) {
	runningMu.Lock()
	running[name] = since
	runningMu.Unlock()
}

func notRunning(name string) {
	runningMu.Lock()
	delete(running, name)
	runningMu.Unlock()
}

func runningList() []string {
	runningMu.Lock()
	defer runningMu.Unlock()
	var list []string
	for name, since := range running {
		list = append(list, fmt.Sprintf("%s (%v)", name, time.Since(since).Round(time.Second)))
	}
	slices.Sort(list)
	return list
}

const ownFile = "/usr/local/go/src/testing/testing.go"

// blamesRaces is the line of ownFile, in the release, that does what checkRaces does.
func blamesRaces() int

// checkRaces blames the test for races that were found while it ran.
func (c *common) checkRaces() {
	now := int64(raceErrors())
	for before := c.races.Load(); now > before; before = c.races.Load() {
		if c.races.CompareAndSwap(before, now) {
			c.logAt(placeText(ownFile, blamesRaces()), "race detected during execution of test")
			c.Fail()
			return
		}
	}
}

// Attr tells a reader of the output something about the test; without -test.v nobody hears it.
func (c *common) Attr(key, value string) {
	if strings.ContainsFunc(key, isSpace) {
		c.Errorf("disallowed whitespace in attribute key %q", key)
		return
	}
	if strings.ContainsAny(value, "\r\n") {
		c.Errorf("disallowed newline in attribute value %q", value)
		return
	}
	if c.printer != nil {
		c.printer.update(c.name, "=== ATTR  %s %v %v\n", c.name, key, value)
	}
}

// Fail marks the test and all around it as failed; it goes on.
func (c *common) Fail() {
	if c.parent != nil {
		c.parent.Fail()
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.done {
		panic("Fail in goroutine after " + c.name + " has completed")
	}
	c.failed = true
}

// Cleanup has f called when the test and its subtests have ended, last in, first out.
func (c *common) Cleanup(f func()) {
	c.checkFuzz("Cleanup")
	var pcs [maxCalls]uintptr
	n := runtime.Callers(2, pcs[:])
	run := func() {
		c.setCleanupPCs(pcs[:n])
		f()
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.cleanups = append(c.cleanups, run)
}

func (c *common) runCleanup(handling panicHandling) (panicked any) {
	if handling == keep {
		defer func() { panicked = recover() }()
	}
	defer func() {
		// A panic or a Goexit does not spare the others.
		c.mu.Lock()
		rest := len(c.cleanups) > 0
		c.cleanupPCs = nil
		c.mu.Unlock()
		if rest {
			c.runCleanup(pass)
		}
	}()
	if c.cancel != nil {
		c.cancel()
	}
	for {
		c.mu.Lock()
		n := len(c.cleanups)
		if n == 0 {
			c.mu.Unlock()
			return nil
		}
		next := c.cleanups[n-1]
		c.cleanups = c.cleanups[:n-1]
		c.mu.Unlock()
		next()
	}
}

// testState is what all tests of a run share: the matcher, and who may run in parallel.
type testState struct {
	match    *matcher
	deadline time.Time

	mu      sync.Mutex
	release chan bool
	now     int
	waiting int
	most    int
}

func newTestState(most int, m *matcher) *testState {
	return &testState{match: m, release: make(chan bool), most: most, now: 1}
}

func (s *testState) waitParallel() {
	s.mu.Lock()
	if s.now < s.most {
		s.now++
		s.mu.Unlock()
		return
	}
	s.waiting++
	s.mu.Unlock()
	<-s.release
}

func (s *testState) giveUp() {
	s.mu.Lock()
	if s.waiting == 0 {
		s.now--
		s.mu.Unlock()
		return
	}
	s.waiting--
	s.mu.Unlock()
	s.release <- true
}

type T struct {
	common
	denyParallel bool
	inSynctest   bool
	state        *testState
}

const parallelDenied = "testing: test using t.Setenv, t.Chdir, or cryptotest.SetGlobalRandom can not use t.Parallel"

// checkParallel is for what changes the whole process.
func (t *T) checkParallel() {
	for c := &t.common; c != nil; c = c.parent {
		if c.isParallel {
			panic(parallelDenied)
		}
	}
	t.denyParallel = true
}

func (t *T) Setenv(key, value string) {
	t.checkParallel()
	t.common.Setenv(key, value)
}

// Deadline tells when -test.timeout will strike.
func (t *T) Deadline() (deadline time.Time, ok bool) {
	if t.inSynctest {
		panic("testing: t.Deadline called inside synctest bubble")
	}
	return t.state.deadline, !t.state.deadline.IsZero()
}

// Parallel waits until the sequential tests around are through.
func (t *T) Parallel() {
	if t.isParallel {
		panic("testing: t.Parallel called multiple times")
	}
	if t.inSynctest {
		panic("testing: t.Parallel called inside synctest bubble")
	}
	if t.denyParallel {
		panic(parallelDenied)
	}
	if t.parent.barrier == nil {
		return
	}
	t.isParallel = true
	t.duration += time.Since(t.start)
	t.parent.mu.Lock()
	t.parent.sub = append(t.parent.sub, t)
	t.parent.mu.Unlock()
	t.checkRaces()
	if t.printer != nil {
		t.printer.update(t.name, "=== PAUSE %s\n", t.name)
	}
	notRunning(t.name)
	t.signal <- true
	<-t.parent.barrier
	t.state.waitParallel()
	parallelTests.Add(1)
	if t.printer != nil {
		t.printer.update(t.name, "=== CONT  %s\n", t.name)
	}
	t.start = time.Now()
	setRunning(t.name, t.start)
	t.resetRaces()
}

// InternalTest is a row of the table that the test command generates.
type InternalTest struct {
	Name string
	F    func(*T)
}

func tRunner(t *T, fn func(t *T)) {
	t.runner = "testing.tRunner"

	// Runs when the function has returned, panicked, or left by Goexit.
	defer func() {
		t.checkRaces()
		if t.Failed() {
			numFailed.Add(1)
		}
		err := recover()
		signal := true
		if err == nil {
			err, signal = t.left()
		}
		// Whoever waits for a test that brings the program down must not go on meanwhile.
		dying := false
		defer func() {
			if dying {
				return
			}
			if err != nil {
				panic(err)
			}
			notRunning(t.name)
			t.signal <- signal
		}()
		die := func(err any) {
			t.lastWords()
			dying = true
			panic(err)
		}
		if err != nil {
			die(err)
		}
		t.duration += time.Since(t.start)
		if len(t.sub) > 0 {
			if r := t.finishParallel(t.state); r != nil {
				die(r)
			}
		} else if t.isParallel {
			t.state.giveUp()
		}
		if t.isParallel {
			parallelTests.Add(-1)
		}
		t.report()
		// Without the lock, so that the race detector sees a goroutine that uses the test after its end.
		t.done = true
		if t.parent != nil && !t.hasSub.Load() {
			t.setRan()
		}
	}()
	defer func() {
		if len(t.sub) == 0 {
			t.runCleanup(pass)
		}
	}()

	t.start = time.Now()
	t.resetRaces()
	fn(t)
	t.mu.Lock()
	t.finished = true
	t.mu.Unlock()
}

// left tells what is wrong with a function that did not panic: nothing, or it has left by Goexit. If it has ended a test around it, that one is
// to be left too, which signal says.
func (t *T) left() (err any, signal bool) {
	t.mu.RLock()
	finished := t.finished
	t.mu.RUnlock()
	if finished {
		return nil, true
	}
	for p := t.parent; p != nil; p = p.parent {
		p.mu.RLock()
		finished = p.finished
		p.mu.RUnlock()
		if !finished {
			continue
		}
		if t.isParallel {
			return errNilPanicOrGoexit, false
		}
		t.Errorf("%v: subtest may have called FailNow on a parent test", errNilPanicOrGoexit)
		return nil, false
	}
	return errNilPanicOrGoexit, true
}

// Run runs f as a subtest and waits until it has ended or become parallel.
func (t *T) Run(name string, f func(t *T)) bool {
	if t.inSynctest {
		panic("testing: t.Run called inside synctest bubble")
	}
	if t.cleanupRuns() {
		panic("testing: t.Run called during t.Cleanup")
	}
	name, ok, _ := t.state.match.fullName(&t.common, name)
	if !ok || shouldFailFast() {
		return true
	}
	sub := t.newSub(name, t.state)
	setRunning(sub.name, time.Now())
	go tRunner(sub, f)
	if !<-sub.signal {
		// The subtest has ended a test around it.
		runtime.Goexit()
	}
	return !sub.failed
}

func (c *common) cleanupRuns() bool {
	c.mu.RLock()
	defer c.mu.RUnlock()
	return c.cleanupPCs != nil
}

func shouldFailFast() bool { return *failFast && numFailed.Load() > 0 }

// testDeps is what the generated main function knows and this package does not.
type testDeps interface {
	ImportPath() string
	Seeds(target string) []string
	MatchString(pat, str string) (bool, error)
}

// M runs a test binary.
type M struct {
	deps        testDeps
	tests       []InternalTest
	benchmarks  []InternalBenchmark
	fuzzTargets []InternalFuzzTarget
	examples    []InternalExample

	timer *time.Timer

	numRun   int
	exitCode int
}

// MainStart is for the main function that the test command generates.
func MainStart(deps testDeps, tests []InternalTest, benchmarks []InternalBenchmark, fuzzTargets []InternalFuzzTarget, examples []InternalExample) *M {
	testBinary = true
	Init()
	return &M{deps: deps, tests: tests, benchmarks: benchmarks, fuzzTargets: fuzzTargets, examples: examples}
}

// matchStringOnly is what there is to depend on outside the test command.
type matchStringOnly func(pat, str string) (bool, error)

func (f matchStringOnly) MatchString(pat, str string) (bool, error) { return f(pat, str) }
func (f matchStringOnly) ImportPath() string                        { return "" }
func (f matchStringOnly) Seeds(string) []string                     { return nil }

// Main runs tests from a main function of the program's own. That makes no test binary of it: Testing stays false.
func Main(matchString func(pat, str string) (bool, error), tests []InternalTest, benchmarks []InternalBenchmark, examples []InternalExample) {
	Init()
	m := &M{deps: matchStringOnly(matchString), tests: tests, benchmarks: benchmarks, examples: examples}
	os.Exit(m.Run())
}

// Run runs everything that the flags ask for; the answer is an exit code.
func (m *M) Run() (code int) {
	defer func() { code = m.exitCode }()
	m.numRun++
	if !flag.Parsed() {
		flag.Parse()
	}
	if *parallel < 1 {
		fmt.Fprintln(os.Stderr, "testing: -parallel can only be given a positive integer")
		flag.Usage()
		m.exitCode = 2
		return
	}
	if *matchList != "" {
		listTests(m.deps.MatchString, m.tests, m.benchmarks, m.fuzzTargets, m.examples)
		m.exitCode = 0
		return
	}
	if *shuffle != "off" && !m.shuffle() {
		return
	}
	parseCPUList()
	if *panicOnExit0 {
		testlog.SetPanicOnExit0(true)
		defer testlog.SetPanicOnExit0(false)
	}
	deadline := m.startAlarm()
	importPath := m.deps.ImportPath()
	testRan, testOk := runTests("", importPath, m.deps.MatchString, m.tests, deadline)
	fuzzRan, fuzzOk := runFuzzTests(m.deps, m.fuzzTargets, deadline)
	exampleRan, exampleOk := runExamples(m.deps.MatchString, m.examples)
	m.stopAlarm()
	if !testRan && !exampleRan && !fuzzRan && *matchBench == "" {
		fmt.Fprintln(os.Stderr, "testing: warning: no tests to run")
	}
	if !testOk || !exampleOk || !fuzzOk || !runBenchmarks(importPath, m.deps.MatchString, m.benchmarks) || raceErrors() > 0 {
		fmt.Print(marker(), "FAIL\n")
		m.exitCode = 1
		return
	}
	fmt.Print(marker(), "PASS\n")
	m.exitCode = 0
	return
}

func marker() string {
	if chatty.json {
		return "\x16"
	}
	return ""
}

func (m *M) shuffle() bool {
	var n int64
	if *shuffle == "on" {
		n = time.Now().UnixNano()
	} else {
		var err error
		n, err = strconv.ParseInt(*shuffle, 10, 64)
		if err != nil {
			fmt.Fprintln(os.Stderr, `testing: -shuffle should be "off", "on", or a valid integer:`, err)
			m.exitCode = 2
			return false
		}
	}
	fmt.Println("-test.shuffle", n)
	rng := rand.New(rand.NewSource(n))
	rng.Shuffle(len(m.tests), func(i, j int) { m.tests[i], m.tests[j] = m.tests[j], m.tests[i] })
	rng.Shuffle(len(m.benchmarks), func(i, j int) { m.benchmarks[i], m.benchmarks[j] = m.benchmarks[j], m.benchmarks[i] })
	return true
}

// startAlarm has the binary die when -test.timeout is over.
func (m *M) startAlarm() time.Time {
	if *timeout <= 0 {
		return time.Time{}
	}
	deadline := time.Now().Add(*timeout)
	m.timer = time.AfterFunc(*timeout, func() {
		debug.SetTraceback("all")
		text := ""
		if list := runningList(); len(list) > 0 {
			text = "\nrunning tests:\n\t" + strings.Join(list, "\n\t")
		}
		panic(fmt.Sprintf("test timed out after %v%s", *timeout, text))
	})
	return deadline
}

func (m *M) stopAlarm() {
	if *timeout > 0 {
		m.timer.Stop()
	}
}

func listTests(matchString func(pat, str string) (bool, error), tests []InternalTest, benchmarks []InternalBenchmark, fuzzTargets []InternalFuzzTarget, examples []InternalExample) {
	if _, err := matchString(*matchList, "non-empty"); err != nil {
		fmt.Fprintf(os.Stderr, "testing: invalid regexp in -test.list (%q): %s\n", *matchList, err)
		os.Exit(1)
	}
	show := func(name string) {
		if ok, _ := matchString(*matchList, name); ok {
			fmt.Println(name)
		}
	}
	for _, test := range tests {
		show(test.Name)
	}
	for _, bench := range benchmarks {
		show(bench.Name)
	}
	for _, target := range fuzzTargets {
		show(target.Name)
	}
	for _, example := range examples {
		show(example.Name)
	}
}

// RunTests runs tests without a test binary around them.
func RunTests(matchString func(pat, str string) (bool, error), tests []InternalTest) (ok bool) {
	var deadline time.Time
	if *timeout > 0 {
		deadline = time.Now().Add(*timeout)
	}
	ran, ok := runTests("", "", matchString, tests, deadline)
	if !ran {
		fmt.Fprintln(os.Stderr, "testing: warning: no tests to run")
	}
	return ok
}

func runTests(modulePath, importPath string, matchString func(pat, str string) (bool, error), tests []InternalTest, deadline time.Time) (ran, ok bool) {
	ok = true
	for _, procs := range cpuList {
		runtime.GOMAXPROCS(procs)
		for i := uint(0); i < *count; i++ {
			if shouldFailFast() {
				break
			}
			if i > 0 && !ran {
				// Nothing will run the next time either.
				break
			}
			state := newTestState(*parallel, newMatcher(matchString, *match, "-test.run", *matchSkip))
			state.deadline = deadline
			root := newRoot(state)
			tRunner(root, func(t *T) {
				for _, test := range tests {
					t.Run(test.Name, test.F)
				}
			})
			select {
			case <-root.signal:
			default:
				panic("internal error: tRunner exited without sending on t.signal")
			}
			ok = ok && !root.Failed()
			ran = ran || root.ran
		}
	}
	return ran, ok
}

// newRoot makes the test around all others.
func newRoot(state *testState) *T {
	root := &T{state: state}
	root.w = os.Stdout
	if Verbose() {
		root.printer = newPrinter(root.w)
	}
	root.begin(nil, "")
	return root
}
