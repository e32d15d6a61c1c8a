// The words behind the names of Go's map functions in dumps: the map is the one that the program handed on, the key the one it asked for.
// What real Go 1.12, 1.17, 1.18 and 1.26 show has this form: which words are there, which are doubted.
import { expect, test } from 'vitest';
import { runProgram } from '../support/run-program.ts';

const program = (key: string, asked: string, operation: string): string => `package main

type Pair struct{ a, b int }

//go:noinline
func write(m map[${key}]int) {
	for {
		m[${asked}] = 1
	}
}

func main() {
	m := map[${key}]int{}
	go write(m)
	for {
		${operation}
	}
}
`;

/** The line of the map function, and the map that the other goroutine was called with. */
function frames(text: string, release: string): { readonly line: string; readonly map: string } {
  for (let seed = 1; seed < 60; seed++) {
    const { stderr } = runProgram([{ name: './main.go', text }], { release, schedule: 'random', seed, env: ['GOTRACEBACK=all'] });
    const [first = '', second = ''] = stderr.split('\n\n').slice(1);
    const line = /^(?:runtime\.map|internal\/runtime\/maps\.\().*$/m.exec(first)?.[0] ?? '';
    const map = /^main\.write\((0x\w+)/m.exec(second)?.[1] ?? '';
    if (first.includes('main.main()') && map !== '') return { line, map };
  }
  throw new Error('no seed has main die while the other goroutine is where it can be seen');
}

const OBJECT = '0xc[0-9a-f]+';
const TYPE = '0x[0-9a-f]+';
const READ = '_ = m[7]';

test.each([
  ['1.12', 'int', '7', READ, String.raw`runtime\.mapaccess1_fast64\(${TYPE}, MAP, 0x7, \w+\)`],
  ['1.12', 'string', '"alpha"', '_, _ = m["be"]', String.raw`runtime\.mapaccess2_faststr\(${TYPE}, MAP, ${TYPE}, 0x2, \w+, \w+\)`],
  ['1.12', 'Pair', 'Pair{1, 2}', 'delete(m, Pair{3, 4})', String.raw`runtime\.mapdelete\(${TYPE}, MAP, ${OBJECT}\)`],
  ['1.12', 'int', '7', 'for range m {\n\t\t}', String.raw`runtime\.mapiternext\(${OBJECT}\)`],
  ['1.17', 'int', '7', READ, String.raw`runtime\.mapaccess1_fast64\(${TYPE}, MAP, 0x7\)`],
  ['1.17', 'string', '"alpha"', 'delete(m, "be")', String.raw`runtime\.mapdelete_faststr\(${TYPE}, MAP, \{${TYPE}, 0x2\}\)`],
  ['1.18', 'int', '7', READ, String.raw`runtime\.mapaccess1_fast64\(${TYPE}\?, MAP\?, 0x7\)`],
  ['1.18', 'Pair', 'Pair{1, 2}', 'delete(m, Pair{3, 4})', String.raw`runtime\.mapdelete\(${TYPE}\?, MAP\?, ${OBJECT}\?\)`],
  ['1.26', 'string', '"alpha"', 'delete(m, "be")', String.raw`internal/runtime/maps\.\(\*Map\)\.Delete\(MAP, ${TYPE}, ${OBJECT}\)`],
  ['1.26', 'int', '7', 'for range m {\n\t\t}', String.raw`internal/runtime/maps\.\(\*Iter\)\.Next\(${OBJECT}\?\)`],
])('%s: map[%s], another goroutine writes m[%s], this one does %s', (release, key, asked, operation, form) => {
  const { line, map } = frames(program(key, asked, operation), release);
  expect(line).toMatch(new RegExp(`^${form.replace('MAP', map)}$`));
});
