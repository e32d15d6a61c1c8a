// runtime/pprof: labels, profiles of the program's own, and what of the built-in ones does not depend on addresses and time.
package main

import (
	"bytes"
	"context"
	"fmt"
	"runtime"
	"runtime/pprof"
	"strings"
	"sync"
	"time"
)

func try(f func()) {
	defer func() { fmt.Println("recovered:", recover()) }()
	f()
}

func worker(ch chan int) { <-ch }

func section(mu *sync.Mutex) {
	mu.Lock()
	time.Sleep(2 * time.Millisecond)
	mu.Unlock()
}

func names(text string) string {
	var out []string
	for _, line := range strings.Split(text, "\n") {
		if f := strings.Fields(line); len(f) >= 3 && f[0] == "#" && strings.HasPrefix(f[2], "main.") {
			name, _, _ := strings.Cut(f[2], "+")
			out = append(out, name)
		} else if strings.HasPrefix(line, "# labels") || strings.HasPrefix(line, "---") || strings.HasPrefix(line, "sampling") {
			out = append(out, line)
		}
	}
	return strings.Join(out, " ")
}

func text(name string) string {
	var b bytes.Buffer
	if err := pprof.Lookup(name).WriteTo(&b, 1); err != nil {
		return err.Error()
	}
	return b.String()
}

func main() {
	ctx := pprof.WithLabels(context.Background(), pprof.Labels("b", "1", "a", "2", "b", "3"))
	pprof.ForLabels(ctx, func(k, v string) bool { fmt.Print(k, v, " "); return true })
	ctx = pprof.WithLabels(ctx, pprof.Labels("c", "9", "a", "5"))
	pprof.ForLabels(ctx, func(k, v string) bool { fmt.Print(k, v, " "); return k != "b" })
	fmt.Println(pprof.Label(ctx, "c"))
	_, ok := pprof.Label(ctx, "z")
	fmt.Println(ok, pprof.Labels("b", "1", "a", "2"))
	try(func() { pprof.Labels("x") })
	try(func() { pprof.NewProfile("") })
	try(func() { pprof.NewProfile("heap") })
	p := pprof.NewProfile("open")
	p.Add(1, 0)
	p.Add(2, 0)
	try(func() { p.Add(1, 0) })
	try(func() { pprof.Lookup("heap").Add(1, 0) })
	p.Remove(2)
	p.Remove(2)
	fmt.Println(p.Count(), p.Name(), pprof.Lookup("open") == p, pprof.Lookup("none"))
	own := text("open")
	fmt.Println(strings.HasPrefix(own, "open profile: total 1\n1 @ 0x"), names(own))
	try(func() { new(pprof.Profile).WriteTo(nil, 1) })
	try(func() { new(pprof.Profile).Add(1, 1) })
	for _, p := range pprof.Profiles() {
		fmt.Print(p.Name(), " ")
	}
	fmt.Println(len(pprof.Profiles()))

	fmt.Println(runtime.SetMutexProfileFraction(1), runtime.SetMutexProfileFraction(-1))
	runtime.SetBlockProfileRate(1)
	ch := make(chan int)
	for range 2 {
		go worker(ch)
	}
	pprof.Do(ctx, pprof.Labels("job", "7"), func(context.Context) { go worker(ch) })
	time.Sleep(5 * time.Millisecond)
	goroutines := text("goroutine")
	fmt.Println(strings.HasPrefix(goroutines, "goroutine profile: total 4\n2 @ 0x"), names(goroutines))
	for range 3 {
		ch <- 1
	}
	var mu sync.Mutex
	var wg sync.WaitGroup
	for range 3 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			section(&mu)
		}()
	}
	wg.Wait()
	time.Sleep(5 * time.Millisecond)
	mutex := text("mutex")
	fmt.Println(strings.HasPrefix(mutex, "--- mutex:\ncycles/second="), names(mutex), strings.Contains(mutex, " 2 @ 0x"), strings.Contains(mutex, "sync.(*Mutex).Unlock"))
	block := text("block")
	fmt.Println(strings.HasPrefix(block, "--- contention:\ncycles/second="), strings.Contains(block, "sync.(*WaitGroup).Wait"), strings.Contains(block, "sync.(*Mutex).Lock"), strings.Contains(block, "main.worker"), strings.Contains(block, "main.section"))
	fmt.Println(pprof.Lookup("mutex").Count(), pprof.Lookup("goroutine").Count())
	records := make([]runtime.BlockProfileRecord, 10)
	n, ok := runtime.MutexProfile(records)
	fmt.Println(n, ok, records[0].Count)
	stacks := make([]runtime.StackRecord, 10)
	n, ok = runtime.GoroutineProfile(stacks)
	frame, _ := runtime.CallersFrames(stacks[0].Stack()).Next()
	fmt.Println(n, ok, frame.Function != "")
	var b bytes.Buffer
	pprof.Lookup("goroutine").WriteTo(&b, 2)
	fmt.Println(strings.HasPrefix(b.String(), "goroutine 1 [running]:\n"), strings.Contains(b.String(), "runtime/pprof.writeGoroutineStacks("))
	heap := text("heap")
	fmt.Println(strings.HasPrefix(heap, "heap profile: "), strings.Contains(heap, "\n# runtime.MemStats\n# Alloc = "))
	fmt.Println(strings.HasPrefix(text("threadcreate"), "threadcreate profile: total "))
}

// go1.26.8
// Output:
// a2 b3 a5 b3 9 true
// false {[{a 2} {b 1}]}
// recovered: uneven number of arguments to pprof.Labels
// recovered: pprof: NewProfile with empty name
// recovered: pprof: NewProfile name already in use: heap
// recovered: pprof: Profile.Add of duplicate value
// recovered: pprof: Add called on built-in Profile heap
// 1 open true <nil>
// true main.main
// recovered: pprof: use of zero Profile
// recovered: pprof: use of uninitialized Profile
// allocs block goroutine heap mutex open threadcreate 7
// 0 1
// true main.worker # labels: {"a":"5", "b":"3", "c":"9"} main.text main.main # labels: {"a":"5", "b":"3", "c":"9", "job":"7"} main.worker
// true --- mutex: sampling period=1 main.section main.main.func11 true true
// true true true true true
// 1 1
// 1 true 2
// 1 true true
// true true
// true true
// true
