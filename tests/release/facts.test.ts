// Every row of the facts has a program that prints different things at the last release before each change and at the first of it.
import { describe, expect, test } from 'vitest';
import { compareReleases, DEFAULT_RELEASE, FACTS, type Facts, factsOf, type Release, RELEASES } from '#release';
import type { Settings, SourceText } from '#session';
import { runProgram } from '../support/run-program.ts';

type Shown = readonly SourceText[] | string;

/** A body of main, with what it imports. */
const body = (imports: string, text: string, after = ''): string => {
  const specs =
    imports === ''
      ? ''
      : `import (\n${imports
          .split(' ')
          .map((path) => `\t"${path}"\n`)
          .join('')})\n\n`;
  return `package main\n\n${specs}func main() {\n${text}\n}\n${after}`;
};

const module = (files: Readonly<Record<string, string>>): readonly SourceText[] =>
  Object.entries(files).map(([name, text]) => ({ name: `./${name}`, text }));

const TWO_PACKAGES = {
  'main.go': 'package main\n\nimport (\n\t"m/z"\n\t"m/a"\n)\n\nfunc main() { z.F(); a.F() }\n',
  'z/z.go': 'package z\n\nfunc init() { println("z") }\n\nfunc F() {}\n',
  'a/a.go': 'package a\n\nfunc init() { println("a") }\n\nfunc F() {}\n',
  'go.mod': 'module m\n\ngo 1.10\n',
};

const CYCLE = {
  'main.go': 'package main\n\nimport "m/a"\n\nfunc main() { a.F() }\n',
  'a/a.go': 'package a\n\nimport "m/a"\n\nfunc F() { a.F() }\n',
  'go.mod': 'module m\n\ngo 1.10\n',
};

const NEWER = { 'main.go': 'package main\n\nfunc main() { println("runs") }\n', 'go.mod': 'module m\n\ngo 1.99\n' };

const LOCKED = body('sync', 'var m sync.Mutex\nm.Lock()\nm.Lock()');
const UNLOCKED = body('sync', 'var m sync.Mutex\nm.Unlock()');
const MANY = 'm := map[int]int{}\nfor i := 0; i < 60; i++ {\nm[i] = i\n}\n';

/** Races with what sync/atomic stores; its typed pointers came with 1.19. */
const STORED = {
  'go.mod': 'module m\n\ngo 1.19\n',
  'main.go':
    'package main\n\nimport (\n"sync/atomic"\n"time"\n)\n\nfunc main() {\nvar v T\ngo func() { v.n.Store(1) }()\ntime.Sleep(1000)\nv = T{}\npointer()\n}\n\ntype T struct{ n atomic.Value }\n',
  'older.go': '//go:build !go1.19\n// +build !go1.19\n\npackage main\n\nfunc pointer() {}\n',
  'newer.go':
    '//go:build go1.19\n\npackage main\n\nimport (\n"sync/atomic"\n"time"\n)\n\nfunc pointer() {\nvar p P\ngo func() { p.n.Store(new(int)) }()\ntime.Sleep(1000)\np = P{}\n}\n\ntype P struct{ n atomic.Pointer[int] }\n',
};

const PROGRAMS: Readonly<Record<keyof Facts, Shown>> = {
  version: body('runtime', 'println(runtime.Version())'),
  std: 'package main\n\nimport "nosuch"\n\nfunc main() {}\n',
  namesFolders: 'package main\n\nimport "nosuch"\n\nfunc main() {}\n',
  importCycleFiles: module(CYCLE),
  packageInit: module(TWO_PACKAGES),
  newerModule: module(NEWER),
  mapKind: body('', `${MANY}for k := range m {\nprint(k, " ")\n}`),
  mapWindowOpens: body('', 'm := map[int]int{}\ngo func() {\nfor {\nm[1]++\n}\n}()\nfor {\nm[2]++\n}'),
  unhashableInEmptyMap: body('fmt', 'defer func() { fmt.Println(recover()) }()\nvar m map[interface{}]int\n_ = m[[]int{}]'),
  growsliceText: body('fmt', 'defer func() { fmt.Println(recover()) }()\nn := 1 << 62\n_ = append([]int{}, make([]int, n)...)'),
  mapClearEndsIterators: body(
    '',
    'm := map[int]int{}\nfor i := 0; i < 52; i++ {\nm[i] = i\n}\nn := 0\nfor range m {\nn++\nif n == 1 {\nm[100] = 1\nfor k := range m {\ndelete(m, k)\n}\n}\n}\nprintln(n)',
  ),
  mapPrunesTombstones: body('', `${MANY}for i := 0; i < 5000; i++ {\ndelete(m, i)\nm[i+60] = i\n}\nfor k := range m {\nprint(k, " ")\n}`),
  smallMapGrows: body(
    '',
    'm := map[int]int{1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6, 7: 7, 8: 8}\nm[3]++\nfor i := 0; i < 20; i++ {\nlast, turned := 0, true\nfor k := range m {\nturned = turned && (last == 0 || k == last%8+1)\nlast = k\n}\nprint(turned, " ")\n}',
  ),
  smallWordAssignCalls: body(
    '',
    'm, done := map[int]int{0: 0, 1: 1}, make(chan bool)\nfor g := 0; g < 2; g++ {\ngo func() {\nfor i := 0; i < 1000000; i++ {\nm[i&1] = i\n}\ndone <- true\n}()\n}\n<-done\n<-done',
  ),
  mapClones: body('maps', `${MANY}for i := 0; i < 40; i++ {\ndelete(m, i)\n}\nfor k := range maps.Clone(m) {\nprint(k, " ")\n}`),
  fatalListsOthers: body('sync runtime', 'go func() { select {} }()\nruntime.Gosched()\nvar m sync.Mutex\nm.Unlock()'),
  fatalThrows: UNLOCKED,
  throwsShowSystem: body('runtime/debug', 'debug.SetMaxStack(1 << 16)\nf()', '\nfunc f() { f() }\n'),
  throwsTellThreads: body('', 'panic(T{})', '\ntype T struct{}\n\nfunc (T) Error() string { panic("oops") }\n'),
  longStacksLose: body('', 'f(150)', '\nfunc f(n int) int {\nif n == 0 {\npanic(1)\n}\nreturn f(n-1) + 1\n}\n'),
  overflowTellsStack: body('runtime/debug', 'debug.SetMaxStack(1 << 16)\nf()', '\nfunc f() { f() }\n'),
  preemption: body(
    'sync/atomic',
    'var x int32\ngo func() { atomic.StoreInt32(&x, 1) }()\nn := 0\nfor atomic.LoadInt32(&x) == 0 && n < 2000000 {\nn++\n}\nprintln(n < 2000000)',
  ),
  raceTellsAddresses: body(
    'time',
    'm := map[int]int{}\ngo func() { m[1] = 1 }()\ntime.Sleep(1000)\n_ = m[1]\ngo func() { m[2] = 2 }()\ntime.Sleep(1000)\n_ = m[2]',
  ),
  threadSanitizer: body(
    'sync time',
    'var mu sync.Mutex\nx := 0\nfor g := 0; g < 2; g++ {\ngo func() {\nmu.Lock()\nx++\nmu.Unlock()\n}()\ntime.Sleep(1)\n}\nprintln(x)',
  ),
  raceRangeReads: body('time', 'var x, y [2]int\ngo func() { x[1] = 1 }()\ntime.Sleep(1000)\ny = x\nprintln(y[0])'),
  raceStacksCross: module(STORED),
  raceErrors: body('', 'println()'),
  raceShowsInlined: body('time', 'x := 0\ngo func() { set(&x) }()\ntime.Sleep(1000)\nset(&x)', '\nfunc set(p *int) { *p = 1 }\n'),
  raceTypeArguments: body(
    'time',
    'x := 0\ngo func() { set(&x, 1) }()\nset(&x, 2)\ntime.Sleep(1000)',
    '\nfunc set[T any](p *T, v T) { *p = v }\n',
  ),
  timerChannels: body('time', 't := time.NewTimer(1)\ntime.Sleep(2)\nprintln(len(t.C), cap(t.C), t.Stop())'),
  createdInGoroutine: body('', 'go func() { panic(1) }()\nselect {}'),
  argumentWords: body('', 'f("a", 1)', '\n//go:noinline\nfunc f(s string, n int) { panic(s) }\n'),
  deferredCaptures: body('', 's := "a"\ndefer func() {\ndefer println(s)\npanic(s)\n}()'),
  panicWords: body('', 'defer func() { panic(2) }()\npanic(1)'),
  goexitOutlivesRecover: body(
    'runtime',
    'for _, f := range []func(){one, two} {\ndone := make(chan bool)\ngo func() {\ndefer close(done)\nf()\nprintln("goes on")\n}()\n<-done\n}',
    '\nfunc one() {\ndefer func() { recover() }()\ndefer func() { panic(1) }()\nruntime.Goexit()\n}\n' +
      '\nfunc two() {\ndefer func() { recover() }()\ndefer func() { panic(2) }()\ndefer func() { panic(1) }()\nruntime.Goexit()\n}\n',
  ),
  panicNil: body('', 'panic(nil)'),
  panicValues: body('', 'panic(T(1))', '\ntype T int\n'),
  panicIndents: body('', 'panic("one\\ntwo")'),
  deferredInlined: body('sync', 'var mu sync.Mutex\ndefer mu.Unlock()\nprintln(1)'),
  recoveredAt: body(
    'runtime',
    'f()\ng()',
    `
func told() { _, _, line, _ := runtime.Caller(1); println(line) }

func f() {
	defer told()
	defer func() { recover() }()
	panic(1)
}

func g() {
	for i := 0; i < 1; i++ {
		defer told()
		defer func() { recover() }()
	}
	panic(1)
}
`,
  ),
  repanicShares: body('', 'e := new(int)\ndefer func() { panic(e) }()\ndefer func() { panic(e) }()\npanic(1)'),
  printingPanicTold: body('', 'panic(T{})', '\ntype T struct{}\n\nfunc (T) Error() string { panic("oops") }\n'),
  fatalTellsPanics: body('sync', 'defer func() {\nvar m sync.Mutex\nm.Unlock()\n}()\npanic("pending")'),
  floats: body('', 'println(3.5)'),
  sliceToArray: body('', 'x := make([]int, 2)\n_ = (*[4]int)(x)'),
  boundsNumbers: body('', 'var s []int\ni := 3\nprintln(s[i])'),
  nilCaseWait: body('', 'var c chan int\nselect {\ncase <-c:\n}'),
  methodValueFrames: body('', 'f := T{}.m\nf(1)', '\ntype T struct{}\n\nfunc (T) m(n int) { panic(n) }\n'),
  loopBodyNames: body('', 'for range func(yield func() bool) { yield() } {\nfunc() { panic(1) }()\n}'),
  finalizerFrames: body(
    'runtime',
    'f()\nruntime.GC()\nselect {}',
    '\nfunc f() { runtime.SetFinalizer(new([64]int), func(*[64]int) { panic(1) }) }\n',
  ),
  mutexWait: LOCKED,
  rwMutexReadWait: body('sync', 'var m sync.RWMutex\nm.Lock()\nm.RLock()'),
  rwMutexWriteWait: body('sync', 'var m sync.RWMutex\nm.RLock()\nm.Lock()'),
  waitGroupWait: body('sync', 'var w sync.WaitGroup\nw.Add(1)\nw.Wait()'),
};

/** Runs of a random schedule show what one may not. */
const RANDOM = Array.from({ length: 40 }, (_, seed): Partial<Settings> => ({ schedule: 'random', seed }));
const SCHEDULES: Readonly<Partial<Record<keyof Facts, readonly Partial<Settings>[]>>> = {
  mapWindowOpens: RANDOM,
  smallWordAssignCalls: [{ schedule: 'go' }],
  raceTellsAddresses: [{ race: true }],
  threadSanitizer: [{ race: true }],
  raceRangeReads: [{ race: true }],
  raceStacksCross: [{ race: true }],
  raceErrors: [{ race: true, env: ['GORACE=exitcode'] }],
  raceShowsInlined: [{ race: true }],
  raceTypeArguments: [{ race: true }],
};

function printed(files: Shown, release: Release, runs: readonly Partial<Settings>[]): string {
  const sources = typeof files === 'string' ? [{ name: './main.go', text: files }] : files;
  return runs
    .map((settings) => {
      const { merged, result } = runProgram(sources, { ...settings, release });
      return merged + result.diagnostics.map((d) => d.printed).join('\n') + (result.end === 'bug' ? result.detail : '');
    })
    .join('\n');
}

describe.each(Object.keys(FACTS) as readonly (keyof Facts)[])('%s', (name) => {
  const { changes } = FACTS[name];
  test.each(changes.slice(1))('changes with %s', (change) => {
    const after = RELEASES.find((r) => compareReleases(change, r) <= 0) ?? DEFAULT_RELEASE;
    const before = RELEASES[RELEASES.indexOf(after) - 1] ?? RELEASES[0];
    expect(factsOf(before)[name]).not.toEqual(factsOf(after)[name]);
    const runs = SCHEDULES[name] ?? [{}];
    expect(printed(PROGRAMS[name], after, runs)).not.toBe(printed(PROGRAMS[name], before, runs));
  });
});

test('a module of an older release keeps what GODEBUG keeps for it', () => {
  const files = (language: string): readonly SourceText[] =>
    module({ 'go.mod': `module m\n\ngo ${language}\n`, 'main.go': body('', 'defer func() { println(recover() == nil) }()\npanic(nil)') });
  expect(printed(files('1.20'), '1.26', [{}])).toBe('true\n');
  expect(printed(files('1.21'), '1.26', [{}])).toBe('false\n');
});
