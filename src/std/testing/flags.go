package testing

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"runtime"
	"strconv"
	"strings"
	"time"
)

// verbosity is the value of -test.v: off, on, or on with marks for a reader that is a program.
type verbosity struct {
	on   bool
	json bool
}

func (v *verbosity) IsBoolFlag() bool { return true }

func (v *verbosity) Set(arg string) error {
	switch arg {
	case "test2json":
		*v = verbosity{true, true}
		return nil
	case "true":
		*v = verbosity{on: true}
		return nil
	case "false":
		*v = verbosity{}
		return nil
	}
	return fmt.Errorf("invalid flag -test.v=%s", arg)
}

func (v *verbosity) String() string {
	if v.json {
		return "test2json"
	}
	return strconv.FormatBool(v.on)
}

func (v *verbosity) Get() any {
	if v.json {
		return "test2json"
	}
	return v.on
}

// quantity is the value of -test.benchtime: a time, or with an x behind it a number of rounds.
type quantity struct {
	d time.Duration
	n int
}

func (q *quantity) String() string {
	if q.n > 0 {
		return fmt.Sprintf("%dx", q.n)
	}
	return q.d.String()
}

func (q *quantity) Set(s string) error {
	if rounds, ok := strings.CutSuffix(s, "x"); ok {
		n, err := strconv.ParseInt(rounds, 10, 0)
		if err != nil || n < 0 {
			return errors.New("invalid count")
		}
		*q = quantity{n: int(n)}
		return nil
	}
	d, err := time.ParseDuration(s)
	if err != nil || d < 0 {
		return errors.New("invalid duration")
	}
	*q = quantity{d: d}
	return nil
}

var (
	initRan bool

	chatty       verbosity
	benchTime    = quantity{d: time.Second}
	match        *string
	matchSkip    *string
	matchBench   *string
	matchList    *string
	benchMemory  *bool
	short        *bool
	failFast     *bool
	fullPath     *bool
	panicOnExit0 *bool
	count        *uint
	parallel     *int
	cpuListStr   *string
	shuffle      *string
	timeout      *time.Duration

	cpuList []int
)

// Init registers the flags of a test binary; a second call does nothing.
func Init() {
	if initRan {
		return
	}
	initRan = true
	flag.Var(&chatty, "test.v", "verbose: print additional output")
	flag.Var(&benchTime, "test.benchtime", "run each benchmark for duration `d` or N times if `d` is of the form Nx")
	match = flag.String("test.run", "", "run only tests and examples matching `regexp`")
	matchSkip = flag.String("test.skip", "", "do not list or run tests matching `regexp`")
	matchBench = flag.String("test.bench", "", "run only benchmarks matching `regexp`")
	matchList = flag.String("test.list", "", "list tests, examples, and benchmarks matching `regexp` then exit")
	benchMemory = flag.Bool("test.benchmem", false, "print memory allocations for benchmarks")
	short = flag.Bool("test.short", false, "run smaller test suite to save time")
	failFast = flag.Bool("test.failfast", false, "do not start new tests after the first test failure")
	fullPath = flag.Bool("test.fullpath", false, "show full file names in error messages")
	panicOnExit0 = flag.Bool("test.paniconexit0", false, "panic on call to os.Exit(0)")
	count = flag.Uint("test.count", 1, "run tests and benchmarks `n` times")
	parallel = flag.Int("test.parallel", runtime.GOMAXPROCS(0), "run at most `n` tests in parallel")
	cpuListStr = flag.String("test.cpu", "", "comma-separated `list` of cpu counts to run each test with")
	shuffle = flag.String("test.shuffle", "off", "randomize the execution order of tests and benchmarks")
	timeout = flag.Duration("test.timeout", 0, "panic test binary after duration `d` (default 0, timeout disabled)")
}

func parseCPUList() {
	for _, word := range strings.Split(*cpuListStr, ",") {
		word = strings.TrimSpace(word)
		if word == "" {
			continue
		}
		cpu, err := strconv.Atoi(word)
		if err != nil || cpu <= 0 {
			fmt.Fprintf(os.Stderr, "testing: invalid value %q for -test.cpu\n", word)
			os.Exit(1)
		}
		cpuList = append(cpuList, cpu)
	}
	if cpuList == nil {
		cpuList = append(cpuList, runtime.GOMAXPROCS(-1))
	}
}

// Short tells whether -test.short is set.
func Short() bool {
	if short == nil {
		panic("testing: Short called before Init")
	}
	if !flag.Parsed() {
		panic("testing: Short called before Parse")
	}
	return *short
}

// Verbose tells whether -test.v is set.
func Verbose() bool {
	if !flag.Parsed() {
		panic("testing: Verbose called before Parse")
	}
	return chatty.on
}

// Testing tells whether the program is one that the test command made.
func Testing() bool { return testBinary }

// testBinary is set by the main function that the test command generates.
var testBinary bool

// CoverMode is empty: coverage is not measured.
func CoverMode() string { return "" }

func Coverage() float64 { return 0 }
