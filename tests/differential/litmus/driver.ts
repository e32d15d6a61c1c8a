// The Go around litmus programs: what stands above them, and the files beside them that say who runs them and what a step is.
import { PANICS } from './statement.ts';

/** What the programs tell goes into a record: of each goroutine a log, which it alone writes, and how it was last seen. */
export const HEAD = `package main

import (
	"context"
	"errors"
	"runtime"
	"strconv"
	"sync"
	"sync/atomic"
	"time"
)

type record struct {
	logs  [8][]int
	fates [8]byte
	live  atomic.Int32
	over  chan bool
}

func newRecord() *record {
	r := &record{over: make(chan bool)}
	for g := range r.fates {
		r.fates[g] = '-'
	}
	return r
}

//go:noinline
func (r *record) put(g, n int) { r.logs[g] = append(r.logs[g], n) }

//go:noinline
func (r *record) is(g int, ok bool) bool {
	if ok {
		r.put(g, 1)
	} else {
		r.put(g, 0)
	}
	return ok
}

// expect: goroutine g will start, unless it is given up.
func (r *record) expect() { r.live.Add(1) }

func (r *record) giveUp(ok bool) bool {
	if ok {
		r.leave()
	}
	return ok
}

func (r *record) leave() {
	if r.live.Add(-1) == 0 {
		close(r.over)
	}
}

func (r *record) start(g int) { r.fates[g] = '?' }

// end is deferred by goroutine g; only its last statement says that it came there.
func (r *record) end(g int) {
	if whole {
		return
	}
	if e := recover(); e != nil {
		r.put(g, code(e))
		r.fates[g] = '!'
	} else if r.fates[g] == '?' {
		r.fates[g] = 'x'
	}
	r.leave()
}

func (r *record) caught(g int) {
	if e := recover(); e != nil {
		r.put(g, code(e))
	}
}

func code(e any) int {
	text := ""
	switch e := e.(type) {
	case int:
		return e
	case string:
		text = e
	case error:
		text = e.Error()
	}
	switch text {
${Object.entries(PANICS)
  .map(([text, code]) => `\tcase ${JSON.stringify(text)}:\n\t\treturn ${code}`)
  .join('\n')}
	}
	panic(e)
}

func cause(err error) int {
	switch {
	case errors.Is(err, context.Canceled):
		return 1
	case errors.Is(err, context.DeadlineExceeded):
		return 2
	}
	return 0
}

func (r *record) outcome() string {
	text := ""
	for g := range r.logs {
		if g >= threads {
			break
		}
		if g > 0 {
			text += "|"
		}
		text += r.list(g) + string(r.fates[g])
	}
	return text
}

func (r *record) list(g int) string {
	text := ""
	for i, n := range r.logs[g] {
		if i > 0 {
			text += ","
		}
		text += strconv.Itoa(n)
	}
	return text
}

// process: the program is all there is.
func process(p func(*record)) {
	r := newRecord()
	r.expect()
	p(r)
	step()
	print("exit " + r.list(0))
}

func begin(r *record, p func(*record)) {
	r.expect()
	r.start(0)
	go func() {
		defer r.end(0)
		p(r)
		r.fates[0] = '.'
	}()
}

var (
	threads int
	whole   bool
)

var (
	_ = context.Background
	_ sync.Mutex
	_ = time.After
	_ = runtime.Gosched
)

`;

/** In the simulator: once, with an hour of its time to come to rest. How long timers take is told. */
const alone = (step: string): string => `package main

import (
	"os"
	"runtime"
	"strconv"
	"time"
)

var tick time.Duration

var _ = runtime.Gosched

func step() ${step}

func main() {
	p := programs[os.Args[1]]
	threads = p.threads
	ns, _ := strconv.Atoi(os.Args[2])
	tick = time.Duration(ns)
	if whole = p.whole; whole {
		process(p.run)
		return
	}
	r := newRecord()
	begin(r, p.run)
	time.Sleep(time.Hour)
	print(r.outcome())
}
`;
export const ALONE = alone('{}');
/** Whoever picks is asked before every operation. */
export const BY_STEPS = alone('{ runtime.Gosched() }');

/**
 * With real Go: again and again for some time. A run is at rest when all its goroutines are gone, or when none is doing anything three times in a row,
 * with longer in between than any timer takes.
 */
export const AGAIN = `package main

import (
	"math/rand/v2"
	"os"
	"regexp"
	"runtime"
	"strconv"
	"time"
)

var tick = 20 * time.Microsecond

var between string

//go:noinline
func step() {
	switch between {
	case "nothing":
		return
	case "yield":
		runtime.Gosched()
		return
	}
	switch rand.IntN(12) {
	case 0, 1, 2:
		runtime.Gosched()
	case 3, 4, 5:
		for n := rand.IntN(400); n > 0; n-- {
			spin++
		}
	case 6:
		time.Sleep(time.Duration(rand.IntN(50)) * time.Microsecond)
	}
}

var spin int

var busy *regexp.Regexp

var dump []byte

func atRest() bool {
	n := runtime.Stack(dump, true)
	return len(busy.FindAll(dump[:n], 2)) == 1
}

func settle(r *record) (stuck bool) {
	for quiet := 0; ; {
		select {
		case <-r.over:
			return false
		case <-time.After(time.Millisecond):
		}
		if !atRest() {
			quiet = 0
		} else if quiet++; quiet == 3 {
			return true
		}
	}
}

func main() {
	p := programs[os.Args[1]]
	threads = p.threads
	limit, _ := time.ParseDuration(os.Args[2])
	between = os.Args[3]
	if whole = p.whole; whole {
		// A process that has just started takes its time.
		tick = time.Millisecond
		process(p.run)
		return
	}
	// Not before: so much would start a collection, which starts goroutines.
	busy = regexp.MustCompile(\`(?m)^goroutine \\d+ \\[(runnable|sleep|running)\`)
	dump = make([]byte, 1<<22)
	most, _ := strconv.Atoi(os.Args[4])
	seen := map[string]int{}
	for began, stuck := time.Now(), 0; time.Since(began) < limit && stuck < most; {
		r := newRecord()
		begin(r, p.run)
		if settle(r) {
			stuck++
		}
		seen[r.outcome()]++
	}
	for outcome, n := range seen {
		println(n, outcome)
	}
}
`;
