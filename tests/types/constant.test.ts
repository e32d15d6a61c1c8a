// Exact constants: arithmetic against BigInt and double, text forms against what gc prints, limits.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { constantText, constants } from '#types';
import { checkText, shown } from './check-text.ts';

/** The value of a constant expression, as text. */
function valueOf(expr: string, type = ''): string {
  const { checked, diagnostics } = checkText(`package main\nconst c ${type} = ${expr}\nfunc main() {}\n`);
  const c = checked.main.pkg.scope.own('c');
  return diagnostics[0]?.message ?? (c?.kind === 'Const' && c.value !== null ? constantText(c.value) : 'no value');
}

const int = fc.bigInt({ min: -(1n << 200n), max: 1n << 200n });
const literal = (n: bigint): string => (n < 0n ? `(-${-n})` : `${n}`);

describe('integers agree with BigInt', () => {
  const operators = {
    '+': (a: bigint, b: bigint) => a + b,
    '-': (a: bigint, b: bigint) => a - b,
    '*': (a: bigint, b: bigint) => a * b,
    '&': (a: bigint, b: bigint) => a & b,
    '|': (a: bigint, b: bigint) => a | b,
    '^': (a: bigint, b: bigint) => a ^ b,
    '&^': (a: bigint, b: bigint) => a & ~b,
  };
  test.each(Object.entries(operators))('%s', (op, f) => {
    fc.assert(
      fc.property(int, int, (a, b) => valueOf(`${literal(a)} ${op} ${literal(b)}`) === f(a, b).toString()),
      { numRuns: 60 },
    );
  });
  test('/ and % truncate towards zero', () => {
    fc.assert(
      fc.property(
        int,
        int.filter((n) => n !== 0n),
        (a, b) => {
          expect(valueOf(`${literal(a)} / ${literal(b)}`)).toBe((a / b).toString());
          expect(valueOf(`${literal(a)} % ${literal(b)}`)).toBe((a % b).toString());
        },
      ),
      { numRuns: 60 },
    );
  });
  test('shifts', () => {
    fc.assert(
      fc.property(int, fc.integer({ min: 0, max: 300 }), (a, s) => valueOf(`${literal(a)} >> ${s}`) === (a >> BigInt(s)).toString()),
      { numRuns: 40 },
    );
  });
});

const number = fc.double({ noNaN: true, noDefaultInfinity: true });

function floatOf(text: string, type: 'float32' | 'float64'): number {
  const { checked } = checkText(`package main\nconst c ${type} = ${text}\nfunc main() {}\n`);
  const c = checked.main.pkg.scope.own('c');
  if (c?.kind !== 'Const' || c.value === null) return Number.NaN;
  return type === 'float32' ? constants.float32(c.value) : constants.float64(c.value);
}

describe('floats round as the hardware does', () => {
  test('a decimal literal becomes the nearest float64', () => {
    fc.assert(
      fc.property(number, (n) => Object.is(floatOf(String(n), 'float64') + 0, n + 0)),
      { numRuns: 200 },
    );
  });
  test('and the nearest float32', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -3e38, max: 3e38 }), (n) =>
        Object.is(floatOf(n.toPrecision(17), 'float32') + 0, Math.fround(Number(n.toPrecision(17))) + 0),
      ),
      { numRuns: 200 },
    );
  });
  test('sums of float64 literals are exact before they are rounded', () => {
    expect(floatOf('0.1 + 0.2', 'float64')).toBe(0.3);
    expect(floatOf('1.0/3.0*3.0', 'float64')).toBe(1);
  });
});

describe('text as in messages', () => {
  test.each([
    ['1.0', '1'],
    ['1.5', '1.5'],
    ['0.1', '0.1'],
    ['1e6', '1e+06'],
    ['1e100', '1e+100'],
    ['1e1000', '1e+1000'],
    ['-1e-1000', '-1e-1000'],
    ['123456.7', '123456.7'],
    ['1i', '(0 + 1i)'],
    ['1.5 + 2i', '(1.5 + 2i)'],
    ['"a\\n\\x00é"', '"a\\n\\x00\u00c3\u00a9"'],
    ["'a'", '97'],
    ['true && false', 'false'],
    ['0x1p-2', '0.25'],
    ['0b101', '5'],
    ['0o17', '15'],
    ['017', '15'],
    ['1_000', '1000'],
  ])('%s prints %s', (expr, text) => {
    expect(valueOf(expr)).toBe(text);
  });
});

describe('limits answer at once', () => {
  test.each([
    ['1 << 1 << 30', 'cannot'],
    ['1 << 1000 << 1000', 'constant shift overflow'],
    ['1 << 500 * (1 << 500)', 'constant multiplication overflow'],
    ['1e1000000000', 'malformed constant: 1e1000000000'],
    ['1 << 5000', 'invalid operation: invalid shift count 5000 (untyped int constant)'],
  ])('%s', (expr, start) => {
    const begin = performance.now();
    const text = valueOf(expr);
    expect(performance.now() - begin).toBeLessThan(500);
    if (start !== 'cannot') expect(text.startsWith(start), text).toBe(true);
  });
});

test('values that do not fit name the type', () => {
  const text =
    'package main\nvar a int8 = 300\nvar b = byte(256)\nvar c uint = -1\nvar d float32 = 1e39\nvar e int = 1.5\nfunc main() {}\n';
  expect(shown(checkText(text))).toEqual([
    'x.go:2:14: cannot use 300 (untyped int constant) as int8 value in variable declaration (overflows)',
    'x.go:3:14: constant 256 overflows byte',
    'x.go:4:14: cannot use -1 (untyped int constant) as uint value in variable declaration (overflows)',
    'x.go:5:17: cannot use 1e39 (untyped float constant 1e+39) as float32 value in variable declaration (overflows)',
    'x.go:6:13: cannot use 1.5 (untyped float constant) as int value in variable declaration (truncated)',
  ]);
});
