// Values of several words that nothing guards: a reader on another core can get words of both, and only values that their type allows.
import { expect, test } from 'vitest';
import { runProgram } from '../support/run-program.ts';

/** A goroutine stores two values in turn; main looks for what is neither. Guarded by a mutex when `lock` says so. */
const program = (type: string, one: string, two: string, odd: string, lock = false): string => {
  const [on, off] = lock ? ['mu.Lock()', 'mu.Unlock()'] : ['', ''];
  return `package main
import "sync"
var mu sync.Mutex
type answer interface { n() int }
type small struct { x, y int }
type large struct { x, y int }
func (s *small) n() int { return s.x }
func (l *large) n() int { return l.x + 1 }
type words struct { a string; inner [2]int; b any }
var v ${type} = ${one}
var _ = &mu
func main() {
	done := make(chan bool)
	go func() {
		for i := 0; i < 3000; i++ {
			${on}; v = ${one}; ${off}
			${on}; v = ${two}; ${off}
		}
		done <- true
	}()
	odd := 0
	for i := 0; i < 3000; i++ {
		${on}; x := v; ${off}
		if ${odd} { odd++ }
	}
	<-done
	println(odd > 0)
}
`;
};

/** What is torn, and how that shows. */
const CASES: readonly (readonly [what: string, type: string, one: string, two: string, odd: string])[] = [
  ['interfaces of pointers', 'answer', '&small{1, 1}', '&large{2, 2}', 'x.n() != 1 && x.n() != 3'],
  ['interfaces of numbers', 'any', 'int(1)', 'int(2)', 'x != any(1) && x != any(2)'],
  ['strings', 'string', '"ab"', '"xyz"', 'x != "ab" && x != "xyz"'],
  ['slices', '[]int', '[]int{1}', '[]int{2, 2, 2}', 'len(x) == 1 && x[0] == 2'],
  ['complex numbers', 'complex128', '1 + 1i', '2 + 2i', 'real(x) != imag(x)'],
  ['structs', 'small', 'small{1, 1}', 'small{2, 2}', 'x.x != x.y'],
  [
    'structs in pieces',
    'words',
    'words{"ab", [2]int{1, 1}, 1}',
    'words{"c", [2]int{2, 2}, "x"}',
    'x.a == "ab" && x.b != any(1) || x.a == "c" && x.b != any("x")',
  ],
  ['an interface that is nil at times', 'answer', 'nil', '&small{1, 1}', 'x != nil && x.(*small) == nil'],
  ['numbers', 'int64', '0', '-1', 'x != 0 && x != -1'],
  ['pointers', '*small', 'nil', '&small{7, 7}', 'x != nil && x.y != 7'],
];
const WHOLE = new Set(['interfaces of numbers', 'numbers', 'pointers']);

const printed = (text: string, schedule: 'go' | 'random', seed: number): string =>
  runProgram([{ name: 'x.go', text }], { schedule, seed }).stderr.trim();

test.each(CASES)('%s', (what, type, one, two, odd) => {
  const seeds = [1, 2, 3];
  const racy = program(type, one, two, odd);
  expect(seeds.map((seed) => printed(racy, 'random', seed))).toContain(String(!WHOLE.has(what)));
  if (WHOLE.has(what)) for (const seed of seeds) expect(printed(racy, 'random', seed)).toBe('false');
  expect(printed(racy, 'go', 1)).toBe('false');
  for (const seed of seeds) expect(printed(program(type, one, two, odd, true), 'random', seed)).toBe('false');
});
