// The detector's settings and results: exit codes, GORACE, races as data, prints that hide races; and the parts of it that stand alone.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { SYNC_EDGES } from '#race';
import { DEFAULT_SETTINGS, type Settings } from '#session';
import { runProgram } from '../support/run-program.ts';

const run = (text: string, settings: Partial<Settings> = {}) => runProgram([{ name: 'main.go', text }], { race: true, ...settings });

const RACY = `package main
import "time"
var x, y int
func main() {
	go func() { x = 1; y = 1 }()
	time.Sleep(1000)
	x = 2
	y = 2
	println("after")
}
`;

describe('a run with races', () => {
  test('goes on, counts them, and ends with 66', () => {
    const { stderr, result } = run(RACY);
    expect(stderr.split('\n').slice(-3)).toEqual(['after', 'Found 2 data race(s)', '']);
    expect([result.end, result.exitCode, result.races.length]).toEqual(['finished', 66, 2]);
  });

  test('has them as data', () => {
    const [first] = run(RACY).result.races;
    expect(first).toMatchObject({
      current: { write: true, goroutine: 0, stack: [{ func: 'main.main', file: 'main.go', line: 7 }] },
      previous: { write: true, goroutine: 7, stack: [{ func: 'main.main.func1', line: 5 }] },
      created: [{ goroutine: 7, running: false, stack: [{ func: 'main.main', line: 5 }] }],
    });
  });

  test('is the same run without the detector, which then says nothing', () => {
    const { stderr, result } = run(RACY, { race: false });
    expect([stderr, result.exitCode, result.races]).toEqual(['after\n', 0, []]);
  });

  test('keeps the exit code of os.Exit, 0 apart, and of a panic', () => {
    const exits = (code: number) =>
      run(RACY.replace('println("after")', `os.Exit(${code})`).replace('import "time"', 'import ("os"; "time")')).result.exitCode;
    expect([exits(0), exits(3)]).toEqual([66, 3]);
    const { stderr, result } = run(RACY.replace('println("after")', 'panic("p")'));
    expect(result.exitCode).toBe(2);
    expect(stderr).not.toContain('Found');
  });
});

describe('the same instructions on the same object', () => {
  /** Each round: by main, by another goroutine, and by main again once it is `heard` of. */
  const rounds = (access: string, heard: string) => `package main
import ("sync"; "time")
type box struct { n int; at [3]int; of []int; sum *int }
var (
	mu sync.Mutex
	b = &box{of: make([]int, 3), sum: new(int)}
)
func touch(c chan bool) {
	for i := 0; i < 3; i++ { ${access} }
	c <- true
}
func main() {
	c := make(chan bool, 1)
	for round := 0; round < 3; round++ {
		touch(c)
		<-c
		go touch(c)
		time.Sleep(1000)
		${heard}
		touch(make(chan bool, 1))
		time.Sleep(1000)
		mu.Lock()
		mu.Unlock()
		select {
		case <-c:
		default:
		}
	}
}
`;
  const racesOf = (access: string, heard: string) => run(rounds(access, heard)).result.races.length;
  const WRITES = ['b.n++', 'b.at[i] = i', 'b.of[i]++', '*b.sum += i', 'b.n = b.of[i] + *b.sum'];

  test.each(WRITES)('%s races as soon as nothing orders them', (access) => {
    expect(racesOf(access, '<-c')).toBe(0);
    expect(racesOf(access, '')).toBeGreaterThan(0);
  });

  test('reading never races, and what was only read can still be written', () => {
    expect(racesOf('_ = b.n + b.at[i] + b.of[i] + *b.sum', '')).toBe(0);
    expect(racesOf('if _ = b.n; i == 2 { b.n = i }', '')).toBeGreaterThan(0);
  });
});

describe('atomics', () => {
  /** `first` in another goroutine, `then` in main later: as go1.26.8 -race, go1.19 and go1.12 tell of it. */
  const racesOf = (first: string, then: string) =>
    run(`package main
import ("sync/atomic"; "time")
var x int32
func main() {
	go func() { ${first} }()
	time.Sleep(1000)
	${then}
}
`).result.races.length;

  test('a load is ordered after the store that it sees, other operations only from then on', () => {
    const writes = 'x = 1; atomic.StoreInt32(&x, 2)';
    expect(racesOf(writes, 'atomic.LoadInt32(&x)')).toBe(0);
    expect(racesOf(writes, 'atomic.AddInt32(&x, 1)')).toBe(1);
    expect(racesOf(writes, 'atomic.CompareAndSwapInt32(&x, 2, 1)')).toBe(1);
  });

  test('a compare-and-swap that fails counts as a write', () => {
    expect(racesOf('_ = x', 'atomic.LoadInt32(&x)')).toBe(0);
    expect(racesOf('_ = x', 'atomic.CompareAndSwapInt32(&x, 7, 1)')).toBe(1);
  });
});

describe('GORACE', () => {
  const withRace = (value: string) => run(RACY, { env: [...DEFAULT_SETTINGS.env, `GORACE=${value}`] });

  test('halt_on_error ends the run with the first race', () => {
    const { stderr, result } = withRace('halt_on_error=1');
    expect([result.races.length, result.exitCode]).toEqual([1, 66]);
    expect(stderr).not.toMatch(/after|Found/);
  });

  test('exitcode', () => expect(withRace('history_size=2 exitcode=7').result.exitCode).toBe(7));

  test('log_path=stdout', () => {
    const { stdout, stderr } = withRace('log_path=stdout');
    expect([stdout.match(/DATA RACE/g)?.length, stdout.includes('Found 2'), stderr]).toEqual([2, true, 'after\n']);
  });

  // Real, 1.26: the same for each.
  test.each([
    ['nonsense=1 x="a b=c"', 66, 2, ''],
    [' , :exitcode=8:', 8, 2, ''],
    ["exitcode='5' halt_on_error=yes", 5, 1, ''],
    ['exitcode=', 0, 2, ''],
    ['exitcode=-1', 255, 2, ''],
    ['exitcode=99999999999', 255, 2, ''],
    ['report_bugs=no', 0, 0, ''],
    ['exitcode=9 halt_on_error', 9, 0, "ThreadSanitizer: ERROR: expected '=' in GORACE\n"],
    ["exitcode='3'5", 3, 0, "ThreadSanitizer: ERROR: expected '=' in GORACE\n"],
    ["exitcode='5", 66, 0, 'ThreadSanitizer: ERROR: unterminated string\n'],
    ['exitcode=3x5', 3, 0, "ERROR: Invalid value for int option: '3x5'\nThreadSanitizer: ERROR: Flag parsing failed.\n"],
    [
      'halt_on_error=TRUE exitcode=7',
      66,
      0,
      "ERROR: Invalid value for bool option: 'TRUE'\nThreadSanitizer: ERROR: Flag parsing failed.\n",
    ],
    ['history_size=x', 66, 0, "ERROR: Invalid value for uptr option: 'x'\nThreadSanitizer: ERROR: Flag parsing failed.\n"],
  ])('%s', (value, exit, races, error) => {
    const { stderr, result } = withRace(value);
    expect([result.exitCode, result.races.length]).toEqual([exit, races]);
    if (error !== '') expect(stderr).toBe(error);
  });

  test('strip_path_prefix takes what comes before it too', () => {
    const files = (prefix: string) => new Set(withRace(`strip_path_prefix=${prefix}`).stderr.match(/^ {6}.*(?=:\d+ \+0x)/gm));
    const [file = ''] = files('');
    const name = file.trim();
    expect(files(name.slice(1, -1))).toEqual(new Set([`      ${name.slice(-1)}`]));
    expect(files('elsewhere')).toEqual(new Set([file]));
  });

  test('suppress_equal_stacks=0 tells every race', () => {
    const text = `package main
import "time"
var xs [3]int
func set(i int) { xs[i] = 1 }
func main() {
	go func() { for i := range xs { set(i) } }()
	time.Sleep(1000)
	for i := range xs { set(i) }
}
`;
    const races = (env: string) => run(text, { env: [`GORACE=${env}`] }).result.races.length;
    expect([races(''), races('suppress_equal_stacks=0')]).toEqual([1, 3]);
  });
});

test('prints order nothing unless asked to', () => {
  const text = `package main
import ("fmt"; "time")
var x int
func main() {
	go func() { x = 1; fmt.Println("a") }()
	time.Sleep(1000)
	fmt.Println("b")
	x = 2
}
`;
  expect(run(text).result.races.length).toBe(1);
  expect(run(text, { racePrintEdges: true }).result.races.length).toBe(0);
});

test('nothing is forgotten: the fifth goroutine races with the first', () => {
  const text = `package main
import ("sync"; "time")
var x int
func main() {
	var wg sync.WaitGroup
	go func() { _ = x }()
	time.Sleep(time.Millisecond)
	for range 20 {
		wg.Go(func() { _ = x })
	}
	wg.Wait()
	x = 1
}
`;
  // Ordered after all readers but one.
  for (const seed of [1, 2, 3]) expect(run(text, { schedule: 'random', seed }).result.races.length).toBe(1);
});

test('goroutines that were waited for give their slots to later ones', () => {
  const text = `package main
import "sync"
func main() {
	var wg sync.WaitGroup
	n := 0
	var mu sync.Mutex
	for range 3000 {
		wg.Add(1)
		go func() { defer wg.Done(); mu.Lock(); n++; mu.Unlock() }()
		wg.Wait()
	}
	println(n)
}
`;
  const { stderr, result } = run(text);
  expect([stderr, result.races]).toEqual(['3000\n', []]);
});

test('what is watched stays alive as long as it is used', () => {
  const text = `package main
import "runtime"
type node struct{ name string; pad [8]int }
func main() {
	held := &node{name: "held"}
	runtime.SetFinalizer(held, func(any) { println("gone") })
	runtime.GC()
	runtime.GC()
	println(held.name)
}
`;
  expect(run(text).stderr).toBe('held\n');
});

test('each row of the table of edges names a file of ours', () => {
  const src = path.join(import.meta.dirname, '../../src');
  expect(SYNC_EDGES.filter((e) => !existsSync(path.join(src, e.here)))).toEqual([]);
  expect(SYNC_EDGES.length).toBeGreaterThan(15);
});
