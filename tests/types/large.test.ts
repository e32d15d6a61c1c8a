// Programs that are small themselves and make types too large to write out: refused by name, before anything is done with such a type.
import { expect, test } from 'vitest';
import { checkText, shown } from './check-text.ts';

const nested = (n: number): string => `${'d('.repeat(n)}1${')'.repeat(n)}`;
const PAIR = 'type P[A, B any] struct { a A; b B }\nfunc d[T any](x T) P[T, T] { return P[T, T]{x, x} }';
const FUNC = 'func d[T any](x T) func(T, T) T { return nil }';
const REFUSED = /type has more than 20000 parts \(limit of the simulator\)$/;

const messages = (text: string): readonly string[] => shown(checkText(`package main\n${text}\nfunc main() {}\n`));

test.each([
  ['pairs', `${PAIR}\nvar x = ${nested(60)}`],
  ['pairs in a message', `${PAIR}\nvar s string = ${nested(60)}`],
  ['function types, compared', `${FUNC}\nfunc f() { x := ${nested(30)}; var y func() = x; _ = y }`],
  ['aliases', `${Array.from({ length: 20 }, (_, i) => `type T${i + 1} = struct { a, b T${i} }`).join('\n')}\ntype T0 = int\nvar x T20`],
])('%s', (_, text) => {
  const list = messages(text);
  expect(list).toHaveLength(1);
  expect(list[0]).toMatch(REFUSED);
});

test('deep types that share nothing are left alone', () => {
  expect(messages(`func d[T any](x T) [2]T { return [2]T{x, x} }\nvar x = ${nested(40)}`)).toEqual([]);
  expect(messages(`${PAIR}\nvar x, y = ${nested(10)}, ${nested(10)}\nfunc init() { x = y; _ = x == y }`)).toEqual([]);
});

test('instances are found again whatever their arguments are', () => {
  const args = 'int []int *[]int map[string]int chan<-int struct{a,b|int} func(int)string interface{M()} [3]T[int] T[T[int]] any'.split(
    ' ',
  );
  const uses = args.map((a, i) => `var a${i} T[${a.replace('|', ' ')}]\nvar b${i} T[${a.replace('|', ' ')}] = a${i}`);
  expect(messages(`type T[P any] struct { p P }\n${uses.join('\n')}`)).toEqual([]);
});
