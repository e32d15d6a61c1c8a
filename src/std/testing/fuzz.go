package testing

import (
	"fmt"
	"reflect"
	"runtime"
	"time"
)

// InternalFuzzTarget is a row of the table that the test command generates.
type InternalFuzzTarget struct {
	Name string
	Fn   func(f *F)
}

// F collects seeds and runs a target with them; new inputs are not searched for.
type F struct {
	common
	state  *testState
	seeds  []seed
	files  []string // texts of further seeds (testDeps.Seeds)
	target bool
}

var _ TB = (*F)(nil)

// Fail and Skipped are the target's own while it runs.
func (f *F) Fail() {
	if f.inFuzz {
		panic("testing: f.Fail was called inside the fuzz target, use t.Fail instead")
	}
	f.common.Fail()
}

func (f *F) Skipped() bool {
	if f.inFuzz {
		panic("testing: f.Skipped was called inside the fuzz target, use t.Skipped instead")
	}
	return f.common.Skipped()
}

var fuzzable = map[reflect.Type]bool{
	reflect.TypeOf([]byte(nil)): true, reflect.TypeOf(""): true, reflect.TypeOf(true): true,
	reflect.TypeOf(byte(0)): true, reflect.TypeOf(rune(0)): true, reflect.TypeOf(float32(0)): true, reflect.TypeOf(float64(0)): true,
	reflect.TypeOf(int(0)): true, reflect.TypeOf(int8(0)): true, reflect.TypeOf(int16(0)): true, reflect.TypeOf(int64(0)): true,
	reflect.TypeOf(uint(0)): true, reflect.TypeOf(uint16(0)): true, reflect.TypeOf(uint32(0)): true, reflect.TypeOf(uint64(0)): true,
}

// Add adds a seed.
func (f *F) Add(args ...any) {
	for _, arg := range args {
		if t := reflect.TypeOf(arg); !fuzzable[t] {
			panic(fmt.Sprintf("testing: unsupported type to Add %v", t))
		}
	}
	f.seeds = append(f.seeds, seed{fmt.Sprintf("seed#%d", len(f.seeds)), args})
}

// Fuzz runs ff with every seed as a subtest: those of Add, then those of files.
func (f *F) Fuzz(ff any) {
	f.Helper()
	if f.target {
		panic("testing: F.Fuzz called more than once")
	}
	f.target = true
	if f.failed {
		return
	}
	fn := reflect.ValueOf(ff)
	types := f.targetTypes(fn.Type(), fn.Kind())
	for _, s := range f.seeds {
		if err := checkValues(s.values, types); err != nil {
			f.Fatal(err)
		}
	}
	files, err := readSeeds(f.name, f.files, types)
	if err != nil {
		f.Fatal(err)
	}
	for _, s := range append(f.seeds, files...) {
		f.runSeed(s, fn)
	}
}

func (f *F) targetTypes(t reflect.Type, kind reflect.Kind) []reflect.Type {
	if kind != reflect.Func {
		panic("testing: F.Fuzz must receive a function")
	}
	if t.NumIn() < 2 || t.In(0) != reflect.TypeOf((*T)(nil)) {
		panic("testing: fuzz target must receive at least two arguments, where the first argument is a *T")
	}
	if t.NumOut() != 0 {
		panic("testing: fuzz target must not return a value")
	}
	var types []reflect.Type
	for i := 1; i < t.NumIn(); i++ {
		if !fuzzable[t.In(i)] {
			panic(fmt.Sprintf("testing: unsupported type for fuzzing %v", t.In(i)))
		}
		types = append(types, t.In(i))
	}
	return types
}

func (f *F) runSeed(s seed, fn reflect.Value) {
	name, ok, _ := f.state.match.fullName(&f.common, s.name)
	if !ok || shouldFailFast() {
		return
	}
	t := f.newSub(name, f.state)
	f.inFuzz = true
	go tRunner(t, func(t *T) {
		args := []reflect.Value{reflect.ValueOf(t)}
		for _, v := range s.values {
			args = append(args, reflect.ValueOf(v))
		}
		fn.Call(args)
	})
	<-t.signal
	f.inFuzz = false
}

func runFuzzTests(deps testDeps, targets []InternalFuzzTarget, deadline time.Time) (ran, ok bool) {
	ok = true
	if len(targets) == 0 {
		return ran, ok
	}
	m := newMatcher(deps.MatchString, *match, "-test.run", *matchSkip)
	for _, procs := range cpuList {
		runtime.GOMAXPROCS(procs)
		for i := uint(0); i < *count; i++ {
			if shouldFailFast() {
				break
			}
			state := newTestState(*parallel, m)
			state.deadline = deadline
			root := newRoot(state)
			for _, target := range targets {
				if shouldFailFast() {
					break
				}
				name, matched, _ := m.fullName(nil, target.Name)
				if !matched {
					continue
				}
				f := newF(root, name, state)
				f.files = deps.Seeds(target.Name)
				go fRunner(f, target.Fn)
				<-f.signal
				ran = ran || f.ran
			}
			ok = ok && !root.Failed()
		}
	}
	return ran, ok
}

func newF(root *T, name string, state *testState) *F {
	f := &F{state: state}
	f.begin(&root.common, name)
	f.signal = make(chan bool)
	return f
}

func fRunner(f *F, fn func(*F)) {
	f.runner = "testing.fRunner"

	// Runs when the function has returned, panicked, or left by Goexit.
	defer func() {
		f.checkRaces()
		if f.Failed() {
			numFailed.Add(1)
		}
		err := recover()
		f.mu.RLock()
		if err == nil && !f.finished && !f.skipped && !f.failed {
			err = errNilPanicOrGoexit
		}
		f.mu.RUnlock()
		dying := false
		defer func() {
			if !dying {
				f.signal <- true
			}
		}()
		die := func(err any) {
			f.lastWords()
			dying = true
			panic(err)
		}
		if err != nil {
			die(err)
		}
		f.duration += time.Since(f.start)
		if len(f.sub) > 0 {
			if r := f.finishParallel(f.state); r != nil {
				die(r)
			}
		}
		f.report()
		f.done = true
		f.setRan()
	}()
	defer func() {
		if len(f.sub) == 0 {
			f.runCleanup(pass)
		}
	}()

	f.start = time.Now()
	f.resetRaces()
	fn(f)
	f.checkTarget()
	f.mu.Lock()
	f.finished = true
	f.mu.Unlock()
}

func (f *F) checkTarget() {
	if !f.target && !f.skipped && !f.failed {
		f.Errorf("returned without calling F.Fuzz, F.Fail, or F.Skip")
	}
}
