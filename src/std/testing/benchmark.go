package testing

import (
	"context"
	"fmt"
	"math"
	"os"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// InternalBenchmark is a row of the table that the test command generates.
type InternalBenchmark struct {
	Name string
	F    func(b *B)
}

// benchmarkLock: benchmarks run one at a time.
var benchmarkLock sync.Mutex

// memoryNow is kept here so that reading the statistics allocates nothing.
var memoryNow runtime.MemStats

type B struct {
	common
	N int

	benchmark InternalBenchmark
	state     *benchState
	benchTime quantity
	previousN int
	result    BenchmarkResult

	timerOn    bool
	showAllocs bool
	missing    bool
	bytes      int64

	startAllocs, startBytes uint64
	netAllocs, netBytes     uint64
	extra                   map[string]float64
	parallelism             int

	// A loop of Loop: how many rounds are through, and after how many it looks at the clock.
	loopN    uint64
	loopNext uint64
	looped   bool
}

// benchState is what all benchmarks of a run share.
type benchState struct {
	match  *matcher
	maxLen int
	extLen int
}

func (b *B) StartTimer() {
	if b.timerOn {
		return
	}
	runtime.ReadMemStats(&memoryNow)
	b.startAllocs, b.startBytes = memoryNow.Mallocs, memoryNow.TotalAlloc
	b.start = time.Now()
	b.timerOn = true
}

func (b *B) StopTimer() {
	if !b.timerOn {
		return
	}
	b.duration += time.Since(b.start)
	runtime.ReadMemStats(&memoryNow)
	b.netAllocs += memoryNow.Mallocs - b.startAllocs
	b.netBytes += memoryNow.TotalAlloc - b.startBytes
	b.timerOn = false
}

func (b *B) ResetTimer() {
	clear(b.extra)
	if b.timerOn {
		runtime.ReadMemStats(&memoryNow)
		b.startAllocs, b.startBytes = memoryNow.Mallocs, memoryNow.TotalAlloc
		b.start = time.Now()
	}
	b.duration = 0
	b.netAllocs, b.netBytes = 0, 0
}

// SetBytes tells how many bytes a round handles.
func (b *B) SetBytes(n int64) { b.bytes = n }

func (b *B) ReportAllocs() { b.showAllocs = true }

func (b *B) Elapsed() time.Duration {
	d := b.duration
	if b.timerOn {
		d += time.Since(b.start)
	}
	return d
}

// ReportMetric adds a number to the result.
func (b *B) ReportMetric(n float64, unit string) {
	if unit == "" {
		panic("metric unit must not be empty")
	}
	if strings.ContainsFunc(unit, isSpace) {
		panic("metric unit must not contain whitespace")
	}
	b.extra[unit] = n
}

// SetParallelism has RunParallel start p goroutines for each processor.
func (b *B) SetParallelism(p int) {
	if p >= 1 {
		b.parallelism = p
	}
}

// runN runs the function once, for n rounds.
func (b *B) runN(n int) {
	benchmarkLock.Lock()
	defer benchmarkLock.Unlock()
	b.ctx, b.cancel = context.WithCancel(context.Background())
	defer b.runCleanup(pass)
	runtime.GC()
	b.resetRaces()
	b.N = n
	b.loopN, b.loopNext, b.looped = 0, 0, false
	b.parallelism = 1
	b.ResetTimer()
	b.StartTimer()
	b.benchmark.F(b)
	b.StopTimer()
	b.previousN = n
	b.checkRaces()
	if b.loopN > 0 && !b.looped && !b.failed {
		b.Error("benchmark function returned without B.Loop() == false (break or return in loop?)")
	}
}

// Loop tells whether the function is to go round once more; the timer runs from the first call to the last.
func (b *B) Loop() bool {
	if b.loopN != 0 && b.loopN < b.loopNext && b.timerOn {
		b.loopN++
		return true
	}
	return b.loopSlow()
}

func (b *B) loopSlow() bool {
	if b.looped {
		panic("B.Loop called after B.Loop returned false")
	}
	if b.loopN > 0 && !b.timerOn {
		b.Fatal("B.Loop called with timer stopped")
	}
	if b.loopN == 0 {
		b.loopNext = 1
		if b.benchTime.n > 0 {
			b.loopNext = uint64(b.benchTime.n)
		}
		b.ResetTimer()
		b.StartTimer()
	} else if !b.loopMore() {
		b.StopTimer()
		b.N = int(b.loopN)
		b.looped = true
		return false
	}
	b.loopN++
	return true
}

// loopMore looks at the clock, and says after how many rounds to look again.
func (b *B) loopMore() bool {
	if b.benchTime.n > 0 {
		return b.loopN < uint64(b.benchTime.n)
	}
	spent := b.Elapsed()
	if spent >= b.benchTime.d || b.loopN >= maxRounds {
		return false
	}
	b.loopNext = uint64(predict(b.benchTime.d, int64(b.loopN), spent, int64(b.loopN)))
	return true
}

const maxRounds = 1_000_000_000

// predict says how many rounds fill the goal: a fifth more than it looks like, at most a hundred times as many as before.
func predict(goal time.Duration, rounds int64, spent time.Duration, last int64) int {
	ns := max(spent.Nanoseconds(), 1)
	n := goal.Nanoseconds() * rounds / ns
	n += n / 5
	return int(min(max(min(n, 100*last), last+1), maxRounds))
}

// run1 runs one round; false: that is all there is to see.
func (b *B) run1() bool {
	if b.state != nil {
		b.state.maxLen = max(b.state.maxLen, len(b.name)+b.state.extLen)
	}
	go func() {
		// When the function leaves by Goexit.
		defer func() { b.signal <- true }()
		b.runN(1)
	}()
	<-b.signal
	if b.failed {
		fmt.Fprintf(b.w, "%s--- FAIL: %s\n%s", b.printer.prefix(), b.name, b.takeOutput())
		return false
	}
	if b.hasSub.Load() || b.finished {
		label := "BENCH"
		if b.skipped {
			label = "SKIP"
		}
		if out := b.takeOutput(); b.printer != nil && (len(out) > 0 || b.finished) {
			fmt.Fprintf(b.w, "%s--- %s: %s\n%s", b.printer.prefix(), label, b.name, cut(out))
		}
		return false
	}
	return true
}

func (b *B) takeOutput() string {
	b.flushPartial()
	b.mu.Lock()
	defer b.mu.Unlock()
	out := string(b.output)
	b.output = nil
	return out
}

// cut keeps of a benchmark's output what can be read.
func cut(out string) string {
	const lines = 10
	if strings.Count(out, "\n") <= lines {
		return out
	}
	return strings.Join(strings.SplitAfterN(out, "\n", lines+1)[:lines], "") + "\n    ... [output truncated]\n"
}

func (b *B) run() {
	if b.state != nil {
		b.printHead()
		b.state.process(b)
		return
	}
	b.doBench()
}

var headPrinted bool

// importPath is told in front of the first result.
var importPath string

func (b *B) printHead() {
	if headPrinted {
		return
	}
	headPrinted = true
	fmt.Fprintf(b.w, "goos: %s\ngoarch: %s\n", runtime.GOOS, runtime.GOARCH)
	if importPath != "" {
		fmt.Fprintf(b.w, "pkg: %s\n", importPath)
	}
}

func (b *B) doBench() BenchmarkResult {
	go b.launch()
	<-b.signal
	return b.result
}

// launch goes on from one round until the time is filled.
func (b *B) launch() {
	defer func() { b.signal <- true }()
	switch {
	case b.looped:
		// Loop has filled it in the first round.
	case b.benchTime.n > 0:
		if b.benchTime.n > 1 {
			b.runN(b.benchTime.n)
		}
	default:
		for n := int64(1); !b.failed && b.duration < b.benchTime.d && n < maxRounds; {
			n = int64(predict(b.benchTime.d, int64(b.N), b.duration, n))
			b.runN(int(n))
		}
	}
	b.result = BenchmarkResult{b.N, b.duration, b.bytes, b.netAllocs, b.netBytes, b.extra}
}

// BenchmarkResult is what a benchmark found.
type BenchmarkResult struct {
	N         int
	T         time.Duration
	Bytes     int64
	MemAllocs uint64
	MemBytes  uint64
	Extra     map[string]float64
}

func (r BenchmarkResult) NsPerOp() int64 {
	if v, ok := r.Extra["ns/op"]; ok {
		return int64(v)
	}
	if r.N <= 0 {
		return 0
	}
	return r.T.Nanoseconds() / int64(r.N)
}

func (r BenchmarkResult) mbPerSec() float64 {
	if v, ok := r.Extra["MB/s"]; ok {
		return v
	}
	if r.Bytes <= 0 || r.T <= 0 || r.N <= 0 {
		return 0
	}
	return float64(r.Bytes) * float64(r.N) / 1e6 / r.T.Seconds()
}

func (r BenchmarkResult) AllocsPerOp() int64       { return r.perOp("allocs/op", r.MemAllocs) }
func (r BenchmarkResult) AllocedBytesPerOp() int64 { return r.perOp("B/op", r.MemBytes) }

func (r BenchmarkResult) perOp(unit string, total uint64) int64 {
	if v, ok := r.Extra[unit]; ok {
		return int64(v)
	}
	if r.N <= 0 {
		return 0
	}
	return int64(total) / int64(r.N)
}

func (r BenchmarkResult) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%8d", r.N)
	ns, ok := r.Extra["ns/op"]
	if !ok {
		ns = float64(r.T.Nanoseconds()) / float64(r.N)
	}
	if ns != 0 {
		b.WriteByte('\t')
		number(&b, ns, "ns/op")
	}
	if mbs := r.mbPerSec(); mbs != 0 {
		fmt.Fprintf(&b, "\t%7.2f MB/s", mbs)
	}
	var units []string
	for unit := range r.Extra {
		switch unit {
		case "ns/op", "MB/s", "B/op", "allocs/op":
		default:
			units = append(units, unit)
		}
	}
	slices.Sort(units)
	for _, unit := range units {
		b.WriteByte('\t')
		number(&b, r.Extra[unit], unit)
	}
	return b.String()
}

// MemString tells the allocations of a round.
func (r BenchmarkResult) MemString() string {
	return fmt.Sprintf("%8d B/op\t%8d allocs/op", r.AllocedBytesPerOp(), r.AllocsPerOp())
}

// number shows four digits that matter, with the points one below the other.
func number(b *strings.Builder, x float64, unit string) {
	format := "%10.0f %s"
	switch y := math.Abs(x); {
	case y == 0 || y >= 999.95:
	case y >= 99.995:
		format = "%12.1f %s"
	case y >= 9.9995:
		format = "%13.2f %s"
	case y >= 0.99995:
		format = "%14.3f %s"
	case y >= 0.099995:
		format = "%15.4f %s"
	case y >= 0.0099995:
		format = "%16.5f %s"
	case y >= 0.00099995:
		format = "%17.6f %s"
	default:
		format = "%18.7f %s"
	}
	fmt.Fprintf(b, format, x, unit)
}

func benchmarkName(name string, procs int) string {
	if procs == 1 {
		return name
	}
	return name + "-" + strconv.Itoa(procs)
}

// RunBenchmarks runs benchmarks without a test binary around them.
func RunBenchmarks(matchString func(pat, str string) (bool, error), benchmarks []InternalBenchmark) {
	runBenchmarks("", matchString, benchmarks)
}

func runBenchmarks(path string, matchString func(pat, str string) (bool, error), benchmarks []InternalBenchmark) bool {
	if *matchBench == "" {
		return true
	}
	importPath = path
	most := 1
	for _, procs := range cpuList {
		most = max(most, procs)
	}
	state := &benchState{
		match:  newMatcher(matchString, *matchBench, "-test.bench", *matchSkip),
		extLen: len(benchmarkName("", most)),
	}
	var chosen []InternalBenchmark
	for _, row := range benchmarks {
		if _, ok, _ := state.match.fullName(nil, row.Name); ok {
			chosen = append(chosen, row)
			state.maxLen = max(state.maxLen, len(benchmarkName(row.Name, most)))
		}
	}
	main := &B{
		benchmark: InternalBenchmark{"Main", func(b *B) {
			for _, row := range chosen {
				b.Run(row.Name, row.F)
			}
		}},
		benchTime: benchTime,
		state:     state,
	}
	main.bench = true
	main.w = os.Stdout
	main.begin(nil, "Main")
	if Verbose() {
		main.printer = newPrinter(main.w)
	}
	main.runN(1)
	return !main.failed
}

// process runs a benchmark as often as -test.count and -test.cpu say.
func (s *benchState) process(b *B) {
	for i, procs := range cpuList {
		for j := uint(0); j < *count; j++ {
			runtime.GOMAXPROCS(procs)
			name := benchmarkName(b.name, procs)
			if b.printer == nil {
				fmt.Fprintf(b.w, "%-*s\t", s.maxLen, name)
			}
			if i > 0 || j > 0 {
				again := &B{benchmark: b.benchmark, benchTime: b.benchTime}
				again.copyOf(b)
				b = again
				b.run1()
			}
			r := b.doBench()
			if b.failed {
				fmt.Fprintf(b.w, "%s--- FAIL: %s\n%s", b.printer.prefix(), name, b.takeOutput())
				continue
			}
			results := r.String()
			if b.printer != nil {
				fmt.Fprintf(b.w, "%-*s\t", s.maxLen, name)
			}
			if *benchMemory || b.showAllocs {
				results += "\t" + r.MemString()
			}
			fmt.Fprintln(b.w, results)
			if out := b.takeOutput(); out != "" {
				fmt.Fprintf(b.w, "%s--- BENCH: %s\n%s", b.printer.prefix(), name, cut(out))
			}
			if p := runtime.GOMAXPROCS(-1); p != procs {
				fmt.Fprintf(os.Stderr, "testing: %s left GOMAXPROCS set to %d\n", name, p)
			}
			if b.printer != nil && b.printer.json {
				b.printer.update("", "=== NAME  %s\n", "")
			}
		}
	}
}

func (b *B) copyOf(other *B) {
	b.bench = true
	b.name, b.w, b.printer = other.name, other.w, other.printer
	b.parent, b.level = other.parent, other.level
	b.signal = make(chan bool, 1)
	b.out.c = &b.common
	b.extra = map[string]float64{}
}

// Run runs f as a benchmark below b; b itself is not measured then.
func (b *B) Run(name string, f func(b *B)) bool {
	b.hasSub.Store(true)
	benchmarkLock.Unlock()
	defer benchmarkLock.Lock()

	full, ok, partial := name, true, false
	if b.state != nil {
		full, ok, partial = b.state.match.fullName(&b.common, name)
	}
	if !ok {
		return true
	}
	sub := &B{benchmark: InternalBenchmark{full, f}, benchTime: b.benchTime, state: b.state, extra: map[string]float64{}}
	sub.bench = true
	sub.beginBench(&b.common, full)
	if partial {
		// Only benchmarks below it are wanted.
		sub.hasSub.Store(true)
	}
	if b.printer != nil {
		benchmarkNames.Do(func() { sub.printHead() })
		b.printer.update(full, "%s\n", full)
	}
	if sub.run1() {
		sub.run()
	}
	if sub.failed {
		b.failed = true
	}
	return !sub.failed
}

// benchmarkNames: with -test.v the head comes in front of the first name.
var benchmarkNames sync.Once

func (b *B) beginBench(parent *common, name string) {
	p := parent.printer
	b.printer = nil
	b.name, b.parent, b.level = name, parent, parent.level+1
	b.w, b.printer = parent.w, p
	b.signal = make(chan bool, 1)
	b.out.c = &b.common
	var pcs [maxCalls]uintptr
	b.creator = pcs[:runtime.Callers(3, pcs[:])]
}

// PB counts the rounds of a goroutine of RunParallel.
type PB struct {
	global *atomic.Uint64
	grain  uint64
	cache  uint64
	most   uint64
}

// Next tells whether there is another round to do.
func (pb *PB) Next() bool {
	if pb.cache == 0 {
		n := pb.global.Add(pb.grain)
		switch {
		case n <= pb.most:
			pb.cache = pb.grain
		case n < pb.most+pb.grain:
			pb.cache = pb.most + pb.grain - n
		default:
			return false
		}
	}
	pb.cache--
	return true
}

// RunParallel has several goroutines share the rounds.
func (b *B) RunParallel(body func(*PB)) {
	if b.N == 0 {
		return
	}
	grain := uint64(1)
	if b.previousN > 0 && b.duration > 0 {
		// About 100 µs of work at a time.
		grain = uint64(100*time.Microsecond) * uint64(b.previousN) / uint64(b.duration)
	}
	grain = min(max(grain, 1), 10_000)
	var done atomic.Uint64
	var wg sync.WaitGroup
	n := b.parallelism * runtime.GOMAXPROCS(0)
	wg.Add(n)
	for i := 0; i < n; i++ {
		go func() {
			defer wg.Done()
			body(&PB{global: &done, grain: grain, most: uint64(b.N)})
		}()
	}
	wg.Wait()
	if done.Load() <= uint64(b.N) && !b.failed {
		b.Fatal("RunParallel: body exited without pb.Next() == false")
	}
}

// Benchmark measures f by itself.
func Benchmark(f func(b *B)) BenchmarkResult {
	b := &B{benchmark: InternalBenchmark{F: f}, benchTime: benchTime, extra: map[string]float64{}}
	b.bench = true
	b.signal = make(chan bool, 1)
	b.w = discard{}
	b.out.c = &b.common
	if b.run1() {
		b.run()
	}
	return b.result
}

type discard struct{}

func (discard) Write(b []byte) (n int, err error) { return len(b), nil }
