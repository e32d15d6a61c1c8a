// Map faults in whole programs, with both kinds of map: which texts appear, what is never checked, and what one core alone can break.
import { expect, test } from 'vitest';
import type { Release } from '#release';
import { runProgram } from '../support/run-program.ts';

const SEEDS = Array.from({ length: 20 }, (_, i) => i + 1);
const KINDS = ['1.11', '1.23', '1.26'] as const;
type Kind = (typeof KINDS)[number];

interface Two {
  readonly first: string;
  readonly second: string;
  readonly map?: string;
  readonly rounds?: number;
  readonly schedule?: 'go' | 'random';
}

/** Two goroutines run their bodies over one map m, so many rounds each; `made` is what is left to print. */
const program = ({ first, second, map = 'map[int]int{1: 1, 2: 2}', rounds = 1000 }: Two): string => {
  const loop = (body: string): string => `go func() { for i := 0; i < ${rounds}; i++ { ${body} }; done <- true }()`;
  return `package main
import "sync"
var mu sync.RWMutex
func main() {
	m, done := ${map}, make(chan bool)
	${loop(first)}
	${loop(second)}
	<-done
	<-done
	println(len(m))
}
var _ = &mu
`;
};

const endOf = (release: Release, text: string, schedule: 'go' | 'random', seed: number): { end: string; printed: string } => {
  const { result, stderr } = runProgram([{ name: 'x.go', text }], { schedule, seed, release });
  return { end: result.end === 'finished' ? 'finished' : result.detail, printed: stderr };
};

/** How the program ends, by seed. */
const ends = (release: Kind, two: Two): string[] => SEEDS.map((seed) => endOf(release, program(two), two.schedule ?? 'random', seed).end);

const all = (end: string): string[] => SEEDS.map(() => end);

const WRITES = 'fatal error: concurrent map writes';
const READ = 'fatal error: concurrent map read and map write';
const ITERATION = 'fatal error: concurrent map iteration and map write';

test.each(KINDS)('go %s: two writers', (release) => {
  expect(ends(release, { first: 'm[1] = i', second: 'm[2] = i' })).toEqual(all(WRITES));
  expect(ends(release, { first: 'm[1]++', second: 'm[1]++' })).toEqual(all(WRITES));
});

test.each(KINDS)('go %s: with one writer, only the text of the other one appears', (release) => {
  expect(ends(release, { first: 'm[1] = i', second: '_ = m[2]' })).toEqual(all(READ));
  expect(ends(release, { first: 'm[1] = i', second: 'for range m {}' })).toEqual(all(ITERATION));
});

test.each(KINDS)('go %s: writers that add and remove die of it, whatever they damage on the way', (release) => {
  const texts = new Set(ends(release, { first: 'm[i] = i', second: 'delete(m, i)' }));
  expect(texts).toContain(WRITES);
  const secondary = release === '1.26' ? [] : ['fatal error: bad map state', 'invalid memory address or nil pointer dereference'];
  for (const text of texts) expect([WRITES, ...secondary].some((t) => text.includes(t))).toBe(true);
});

test.each(KINDS)('go %s: nothing checks len, nil maps or empty ones, and readers do not disturb each other', (release) => {
  expect(ends(release, { first: 'm[i%8] = i', second: '_ = len(m)' })).toEqual(all('finished'));
  expect(ends(release, { first: '_ = m[1]', second: 'for range m {}' })).toEqual(all('finished'));
  const empty = 'map[int]int(nil)';
  expect(ends(release, { first: '_ = m[1]; delete(m, 1)', second: 'for range m {}', map: empty })).toEqual(all('finished'));
  expect(ends(release, { first: 'delete(m, 1)', second: 'delete(m, 2)', map: 'map[int]int{}' })).toEqual(all('finished'));
});

test.each(KINDS)('go %s: locked programs never fault', (release) => {
  const first = 'mu.Lock(); m[i] = i; delete(m, i-3); mu.Unlock()';
  expect(ends(release, { first, second: 'mu.RLock(); _ = m[1]; for range m {}; mu.RUnlock()' })).toEqual(all('finished'));
});

test.each(KINDS)('go %s: a short overlap mostly passes, a longer one less often', (release) => {
  const passed = (rounds: number): number =>
    Array.from({ length: 60 }, (_, i) =>
      endOf(release, program({ first: 'm[1] = i', second: 'm[2] = i', rounds }), 'random', i + 1),
    ).filter((r) => r.end === 'finished').length;
  const [one, ten, hundred] = [passed(1), passed(10), passed(100)];
  expect(one).toBeGreaterThan(ten);
  expect(ten).toBeGreaterThanOrEqual(hundred);
});

test.each(KINDS)('go %s: programs can finish with an update lost and say nothing: the store is outside of every check', (release) => {
  const text = program({ first: 'm[1]++', second: 'm[1]++', rounds: 2 }).replace('println(len(m))', 'println(m[1])');
  const printed = new Set<string>();
  for (let seed = 1; seed <= 200; seed++) {
    const r = endOf(release, text, 'random', seed);
    if (r.end === 'finished') printed.add(r.printed.trim());
  }
  expect(printed).toContain('5');
  expect([...printed].filter((total) => Number(total) < 5)).not.toEqual([]);
});

test('go 1.26: a lost toggle kills the program later, in a statement that nothing disturbs', () => {
  const text = program({ first: 'm[1] = i', second: 'm[2] = i', rounds: 3 }).replace(
    'println(len(m))',
    'println("alone"); _ = m[1]; m[3] = 3',
  );
  const later = (release: Kind, seed: number): string | null => {
    const { end, printed } = endOf(release, text, 'random', seed);
    return printed.startsWith('alone') && end !== 'finished' ? end : null;
  };
  // About one seed in 400.
  let [seed, end] = [0, null as string | null];
  while (end === null && seed < 5000) end = later('1.26', ++seed);
  expect(end).toBe(READ);
  for (seed = 1; seed <= 250; seed++) expect(later('1.23', seed)).toBeNull();
});

const OLD_KEYS = (map: string, body: string): string => `package main
func main() {
	m, done := ${map}, make(chan bool)
	for g := 0; g < 2; g++ {
		go func() { for i := 0; i < 1000000; i++ { ${body} }; done <- true }()
	}
	<-done
	<-done
}
`;
const INTS = 'map[int]int{0: 0, 1: 1}';
const STRINGS = 'map[string]int{"a": 1}';
const TABLE = `func() map[int]int { m := map[int]int{}; for i := 0; i < 100; i++ { m[i] = i }; return m }()`;

// As measured with real Go 1.23.12, 1.24.13, 1.25.9, 1.26.8 and 1.27.1, GOMAXPROCS=1: these die in most of ten runs, or in none.
test.each([
  ['an assignment to a small map, int key', OLD_KEYS(INTS, 'm[i&1] = i'), ['1.24', '1.26']],
  ['an assignment to a small map, string key', OLD_KEYS(STRINGS, 'm["a"] = i'), ['1.24', '1.26', '1.27']],
  ['an assignment to a map with tables', OLD_KEYS(TABLE, 'm[i%100] = i'), []],
  ['a delete of an absent key', OLD_KEYS(INTS, 'delete(m, 7)'), ['1.24', '1.26', '1.27']],
  ['a delete from a map with tables', OLD_KEYS(TABLE, 'delete(m, 100+i%50)'), ['1.24', '1.26', '1.27']],
])('on one core, without growth: %s', { timeout: 60_000 }, (_, text, dying) => {
  for (const release of ['1.23', '1.24', '1.26', '1.27'] as const)
    expect([release, endOf(release, text, 'go', 1).end]).toEqual([release, dying.includes(release) ? WRITES : 'finished']);
});

const ONE_CORE = `package main
func main() {
	m, done := map[int]int{}, make(chan bool)
	for g := 0; g < 2; g++ {
		go func(g int) { for i := 0; i < 1000000; i++ { m[g*1000000+i] = i }; done <- true }(g)
	}
	<-done
	<-done
}
`;

test.each(KINDS)('go %s: on one core growth inside the window does fault', (release) => {
  expect(endOf(release, ONE_CORE, 'go', 1).end).toBe(WRITES);
});

test.each(KINDS)('go %s: what only a map holds is reachable', (release) => {
  const text = `package main
import "runtime"
type T struct{ x [4]int }
func main() {
	m := map[int]*T{}
	for i := 0; i < 100; i++ {
		t := &T{}
		runtime.SetFinalizer(t, func(*T) { println("collected") })
		m[i] = t
	}
	runtime.GC()
	runtime.Gosched()
	println(len(m))
}
`;
  expect(endOf(release, text, 'go', 1).printed).toBe('100\n');
});
