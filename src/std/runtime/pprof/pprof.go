// Package pprof: profiles as text, from the stacks of the machine's goroutines and the waits that it counts. It takes no samples:
// the heap's profile has no stacks, and a profile of the processor's time is refused, as is the compressed form.
package pprof

import (
	"errors"
	"fmt"
	"io"
	"runtime"
	"slices"
	"strings"
	"sync"
	"text/tabwriter"
	"unsafe"
)

// goroutineStack and contended are package runtime's.
func goroutineStack(i int, pcs []uintptr) (n int, labels unsafe.Pointer)
func contended(mutexes bool, i int, pcs []uintptr) (n int, count, ns int64)

const maxDepth = 128

var (
	errBinary = errors.New("maprace: profiles in protobuf form are not in this simulator: WriteTo with debug 1")
	errCPU    = errors.New("maprace: CPU profiles are not in this simulator")
)

// Profile is stacks. One of the program's own says for each value which stack added it.
type Profile struct {
	name  string
	mu    sync.Mutex
	m     map[any][]uintptr
	count func() int
	write func(io.Writer, int) error
}

var profiles struct {
	mu sync.Mutex
	m  map[string]*Profile
}

func lockProfiles() {
	profiles.mu.Lock()
	if profiles.m != nil {
		return
	}
	profiles.m = map[string]*Profile{}
	for _, p := range []*Profile{
		{name: "goroutine", count: runtime.NumGoroutine, write: writeGoroutine},
		{name: "threadcreate", count: countThreads, write: writeThreadCreate},
		{name: "heap", count: countNothing, write: writeHeap},
		{name: "allocs", count: countNothing, write: writeHeap},
		{name: "block", count: func() int { return len(events(false)) }, write: writeBlock},
		{name: "mutex", count: func() int { return len(events(true)) }, write: writeMutex},
	} {
		profiles.m[p.name] = p
	}
}

func unlockProfiles() { profiles.mu.Unlock() }

func NewProfile(name string) *Profile {
	lockProfiles()
	defer unlockProfiles()
	if name == "" {
		panic("pprof: NewProfile with empty name")
	}
	if profiles.m[name] != nil {
		panic("pprof: NewProfile name already in use: " + name)
	}
	p := &Profile{name: name, m: map[any][]uintptr{}}
	profiles.m[name] = p
	return p
}

func Lookup(name string) *Profile {
	lockProfiles()
	defer unlockProfiles()
	return profiles.m[name]
}

func Profiles() []*Profile {
	lockProfiles()
	defer unlockProfiles()
	all := make([]*Profile, 0, len(profiles.m))
	for _, p := range profiles.m {
		all = append(all, p)
	}
	slices.SortFunc(all, func(a, b *Profile) int { return strings.Compare(a.name, b.name) })
	return all
}

func (p *Profile) Name() string { return p.name }

func (p *Profile) Count() int {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.count != nil {
		return p.count()
	}
	return len(p.m)
}

// Add keeps the stack of its caller, or of one skip calls further out, with value.
func (p *Profile) Add(value any, skip int) {
	if p.name == "" {
		panic("pprof: use of uninitialized Profile")
	}
	if p.write != nil {
		panic("pprof: Add called on built-in Profile " + p.name)
	}
	stack := make([]uintptr, 32)
	stack = stack[:runtime.Callers(skip+1, stack)]
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.m[value] != nil {
		panic("pprof: Profile.Add of duplicate value")
	}
	p.m[value] = stack
}

func (p *Profile) Remove(value any) {
	p.mu.Lock()
	defer p.mu.Unlock()
	delete(p.m, value)
}

func (p *Profile) WriteTo(w io.Writer, debug int) error {
	if p.name == "" {
		panic("pprof: use of zero Profile")
	}
	if p.write != nil {
		return p.write(w, debug)
	}
	p.mu.Lock()
	stacks := make([]counted, 0, len(p.m))
	for _, pcs := range p.m {
		stacks = append(stacks, counted{pcs: pcs, count: 1})
	}
	p.mu.Unlock()
	return printCountProfile(w, debug, p.name, stacks)
}

// counted is a stack, how often it was seen, for how long and with which labels.
type counted struct {
	pcs    []uintptr
	count  int64
	ns     int64
	labels *labelMap
}

func (c counted) key() string {
	var b strings.Builder
	b.WriteByte('@')
	for _, pc := range c.pcs {
		fmt.Fprintf(&b, " %#x", pc)
	}
	if c.labels != nil {
		b.WriteString("\n# labels: " + c.labels.String())
	}
	return b.String()
}

// printCountProfile counts equal stacks together, the most frequent first.
func printCountProfile(w io.Writer, debug int, name string, stacks []counted) error {
	if debug <= 0 {
		return errBinary
	}
	groups := map[string]*counted{}
	var keys []string
	for _, c := range stacks {
		key := c.key()
		if groups[key] == nil {
			groups[key] = &counted{pcs: c.pcs}
			keys = append(keys, key)
		}
		groups[key].count += c.count
	}
	slices.SortFunc(keys, func(a, b string) int {
		if x, y := groups[a].count, groups[b].count; x != y {
			return int(y - x)
		}
		return strings.Compare(a, b)
	})
	tw := tabwriter.NewWriter(w, 1, 8, 1, '\t', 0)
	fmt.Fprintf(tw, "%s profile: total %d\n", name, len(stacks))
	for _, key := range keys {
		fmt.Fprintf(tw, "%d %s\n", groups[key].count, key)
		printStackRecord(tw, groups[key].pcs, false)
	}
	return tw.Flush()
}

// printStackRecord leaves out the runtime's frames at the top, unless there are no others.
func printStackRecord(w io.Writer, stk []uintptr, allFrames bool) {
	show := allFrames
	frames := runtime.CallersFrames(stk)
	for {
		frame, more := frames.Next()
		name := frame.Function
		switch {
		case name == "":
			show = true
			fmt.Fprintf(w, "#\t%#x\n", frame.PC)
		case name != "runtime.goexit" && (show || !strings.HasPrefix(name, "runtime.")):
			show = true
			fmt.Fprintf(w, "#\t%#x\t%s+%#x\t%s:%d\n", frame.PC, name, frame.PC-frame.Entry, frame.File, frame.Line)
		}
		if !more {
			break
		}
	}
	if !show {
		printStackRecord(w, stk, true)
		return
	}
	fmt.Fprintf(w, "\n")
}

func writeGoroutine(w io.Writer, debug int) error {
	if debug >= 2 {
		return writeGoroutineStacks(w)
	}
	return writeRuntimeProfile(w, debug)
}

func writeGoroutineStacks(w io.Writer) error {
	for size := 1 << 16; ; size *= 2 {
		buf := make([]byte, size)
		if n := runtime.Stack(buf, true); n < size {
			_, err := w.Write(buf[:n])
			return err
		}
	}
}

func writeRuntimeProfile(w io.Writer, debug int) error {
	pcs := make([]uintptr, maxDepth)
	var all []counted
	for i := 0; ; i++ {
		n, labels := goroutineStack(i, pcs)
		if n == 0 {
			break
		}
		all = append(all, counted{pcs: slices.Clone(pcs[:n]), count: 1, labels: (*labelMap)(labels)})
	}
	return printCountProfile(w, debug, "goroutine", all)
}

func countNothing() int { return 0 }

func countThreads() int { return runtime.GOMAXPROCS(0) }

// writeThreadCreate: the machine's processors are threads that nothing in the program created.
func writeThreadCreate(w io.Writer, debug int) error {
	threads := make([]counted, countThreads())
	for i := range threads {
		threads[i] = counted{pcs: []uintptr{0}, count: 1}
	}
	return printCountProfile(w, debug, "threadcreate", threads)
}

// events are the waits that the machine has counted.
func events(mutexes bool) []counted {
	pcs := make([]uintptr, maxDepth)
	var all []counted
	for i := 0; ; i++ {
		n, count, ns := contended(mutexes, i, pcs)
		if n == 0 {
			return all
		}
		all = append(all, counted{pcs: lockFrames(slices.Clone(pcs[:n])), count: count, ns: ns})
	}
}

// lockFrames leaves out what package sync's locks are made of: the call of the lock is meant.
func lockFrames(pcs []uintptr) []uintptr {
	for len(pcs) > 1 && strings.HasPrefix(runtime.FuncForPC(pcs[0]-1).Name(), "internal/sync.") {
		pcs = pcs[1:]
	}
	return pcs
}

func writeBlock(w io.Writer, debug int) error {
	return writeProfileInternal(w, debug, "contention", events(false), false)
}

func writeMutex(w io.Writer, debug int) error {
	return writeProfileInternal(w, debug, "mutex", events(true), true)
}

// writeProfileInternal: a cycle is a nanosecond of the virtual clock.
func writeProfileInternal(w io.Writer, debug int, name string, all []counted, fraction bool) error {
	if debug <= 0 {
		return errBinary
	}
	slices.SortStableFunc(all, func(a, b counted) int { return int(min(max(b.ns-a.ns, -1), 1)) })
	tw := tabwriter.NewWriter(w, 1, 8, 1, '\t', 0)
	fmt.Fprintf(tw, "--- %s:\ncycles/second=%v\n", name, 1_000_000_000)
	if fraction {
		fmt.Fprintf(tw, "sampling period=%d\n", runtime.SetMutexProfileFraction(-1))
	}
	for _, c := range all {
		fmt.Fprintf(tw, "%v %v %s\n", c.ns, c.count, c.key())
		printStackRecord(tw, c.pcs, true)
	}
	return tw.Flush()
}

func WriteHeapProfile(w io.Writer) error { return writeHeap(w, 0) }

// writeHeap has the counts of memory and no stacks.
func writeHeap(w io.Writer, debug int) error {
	if debug <= 0 {
		return errBinary
	}
	var s runtime.MemStats
	runtime.ReadMemStats(&s)
	tw := tabwriter.NewWriter(w, 1, 8, 1, '\t', 0)
	fmt.Fprintf(tw, "heap profile: 0: 0 [0: 0] @ heap/%d\n", 2*runtime.MemProfileRate)
	fmt.Fprintf(tw, "\n# runtime.MemStats\n")
	for _, row := range []struct {
		name  string
		value any
	}{
		{"Alloc", s.Alloc}, {"TotalAlloc", s.TotalAlloc}, {"Sys", s.Sys}, {"Lookups", s.Lookups}, {"Mallocs", s.Mallocs}, {"Frees", s.Frees},
		{"HeapAlloc", s.HeapAlloc}, {"HeapSys", s.HeapSys}, {"HeapIdle", s.HeapIdle}, {"HeapInuse", s.HeapInuse},
		{"HeapReleased", s.HeapReleased}, {"HeapObjects", s.HeapObjects},
		{"NextGC", s.NextGC}, {"LastGC", s.LastGC}, {"NumGC", s.NumGC}, {"NumForcedGC", s.NumForcedGC}, {"GCCPUFraction", s.GCCPUFraction},
		{"DebugGC", s.DebugGC},
	} {
		fmt.Fprintf(tw, "# %s = %v\n", row.name, row.value)
	}
	return tw.Flush()
}

func StartCPUProfile(w io.Writer) error { return errCPU }

func StopCPUProfile() {}
