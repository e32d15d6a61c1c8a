// Limits: deep recursion works, endless recursion dies as Go's does, every budget ends a run with one sentence, no source is slow to compile.
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '#session';
import { runProgram } from '../support/run-program.ts';
import { ADVERSARIAL } from './adversarial.ts';

const run = (text: string, budgets: Partial<Settings['budgets']> = {}) =>
  runProgram([{ name: 'x.go', text: `package main\n\n${text}` }], { budgets: { ...DEFAULT_SETTINGS.budgets, ...budgets } });

describe('recursion of a million calls', () => {
  const MILLION: Readonly<Record<string, string>> = {
    'a function': 'func f(n int) int { if n == 0 { return 0 }; return f(n-1) + 1 }\nfunc main() { println(f(1000000)) }',
    'a method':
      'type T struct{ d int }\nfunc (t *T) f(n int) int { if n == 0 { return 0 }; return t.f(n-t.d) + 1 }\nfunc main() { println((&T{1}).f(1000000)) }',
    'a closure':
      'func main() { var f func(int) int; f = func(n int) int { if n == 0 { return 0 }; return f(n-1) + 1 }; println(f(1000000)) }',
    'two functions':
      'func f(n int) int { if n == 0 { return 0 }; return g(n-1) + 1 }\nfunc g(n int) int { return f(n) }\nfunc main() { println(f(500000) * 2) }',
    'a deferred call': 'var n int\nfunc f(k int) { if k > 0 { defer f(k-1) }; n++ }\nfunc main() { f(999999); println(n) }',
    'an unwinding panic':
      'func f(n int) { if n == 0 { panic("deep") }; f(n-1) }\nfunc main() { defer func() { recover(); println(1000000) }(); f(1000000) }',
  };
  test.each(Object.entries(MILLION))('%s', (_, text) => {
    const { stderr, result } = run(text);
    expect([stderr, result.end]).toEqual(['1000000\n', 'finished']);
  });
});

describe("recursion without an end is Go's stack overflow", () => {
  const ENDLESS: Readonly<Record<string, string>> = {
    'a function': 'func f(n int) int { return f(n+1) + 1 }\nfunc main() { f(0) }',
    'a closure': 'func main() { var f func(); f = func() { f(); println() }; f() }',
    'two methods': 'type T int\nfunc (t T) f() { t.g(); println() }\nfunc (t T) g() { t.f(); println() }\nfunc main() { T(0).f() }',
    'a generic function': 'func f[T any](x T) { f(x); println() }\nfunc main() { f(1) }',
    'a method through an interface':
      'type I interface{ M() }\ntype T int\nfunc (t T) M() { var i I = t; i.M(); println() }\nfunc main() { T(0).M() }',
    'a String method that prints itself':
      'import "fmt"\n\ntype T int\nfunc (t T) String() string { return fmt.Sprint(t) }\nfunc main() { fmt.Println(T(0)) }',
  };
  test.each(Object.entries(ENDLESS))('%s', (_, text) => {
    const { stderr, result } = run(text);
    expect(stderr).toMatch(
      /^runtime: goroutine stack exceeds 1000000000-byte limit\nruntime: sp=0x[0-9a-f]+ stack=\[0x[0-9a-f]+, 0x[0-9a-f]+\]\nfatal error: stack overflow\n\n/,
    );
    expect([result.end, result.exitCode]).toEqual(['fatal', 2]);
  });
});

describe('a budget ends the run with one sentence and exit code 3', () => {
  const ENDS: readonly (readonly [string, string, Partial<Settings['budgets']>, string])[] = [
    ['steps', 'func main() { for { } }', { steps: 10_000 }, 'the program took more than 10000 steps'],
    [
      'steps in library code',
      'import "strings"\n\nfunc main() { for { strings.Repeat("x", 9) } }',
      { steps: 10_000 },
      'the program took more than 10000 steps',
    ],
    [
      'memory in small objects',
      'type N struct{ next *N }\nfunc main() { var n *N; for { n = &N{n} } }',
      { memory: 2 ** 22 },
      'the program needs more than 4194304 bytes of memory',
    ],
    [
      'memory in one slice',
      'func main() { n := 1 << 40; _ = make([]int, n) }',
      { memory: 2 ** 22 },
      'the program needs more than 4194304 bytes of memory',
    ],
    [
      'memory in a map',
      'func main() { m := map[int]int{}; for i := 0; ; i++ { m[i] = i } }',
      { memory: 2 ** 22 },
      'the program needs more than 4194304 bytes of memory',
    ],
    [
      'memory in a string',
      'func main() { s := "x"; for { s += s } }',
      { memory: 2 ** 22 },
      'the program needs more than 4194304 bytes of memory',
    ],
    [
      'memory in a package variable',
      'var a [1 << 32]int\nfunc main() { a[0]++ }',
      { memory: 2 ** 22 },
      'the program needs more than 4194304 bytes of memory',
    ],
    [
      'memory in elements of size zero',
      'var a [1 << 40]struct{}\nfunc main() { _ = a[0] }',
      { memory: 2 ** 22 },
      'the program needs more than 4194304 bytes of memory',
    ],
    [
      'memory in a channel',
      'func main() { n := 1 << 30; _ = make(chan int, n) }',
      { memory: 2 ** 22 },
      'the program needs more than 4194304 bytes of memory',
    ],
    ['output', 'func main() { for { print("0123456789") } }', { output: 1000 }, 'the program wrote more than 1000 bytes'],
    [
      'goroutines',
      'func main() { for { go func() { select {} }() } }',
      { goroutines: 100 },
      'the program has more than 100 goroutines at once',
    ],
  ];
  test.each(ENDS)('%s', (_, text, budgets, says) => {
    const { result } = run(text, budgets);
    expect(result).toMatchObject({ end: 'budget', exitCode: 3, detail: says });
  });

  test('output is cut where the budget is', () =>
    expect(run('func main() { for { print("0123456789") } }', { output: 1005 }).stderr.length).toBe(1005));

  test('what becomes garbage does not count', () => {
    const text =
      'type N struct{ next *N; pad [20]int }\nfunc main() { var n *N; for i := range 400000 { n = &N{}; if i < 0 { n.next = n } }; println("ok", n != nil) }';
    expect(run(text, { memory: 2 ** 22 }).stderr).toBe('ok true\n');
  });
});

describe('no source is slow to compile, and none overflows a stack', () => {
  /** Processor time: generous, for what is careless here takes minutes or ends in an exception. */
  const SECONDS = 15;
  test.each(Object.entries(ADVERSARIAL))('%s', { timeout: 120_000 }, (_, text) => {
    const before = process.cpuUsage();
    const { result } = runProgram([{ name: 'x.go', text }], {
      budgets: { ...DEFAULT_SETTINGS.budgets, steps: 1_000_000, memory: 2 ** 26 },
    });
    const { user, system } = process.cpuUsage(before);
    expect(result.end, result.detail).not.toBe('bug');
    expect((user + system) / 1e6).toBeLessThan(SECONDS);
  });
});
