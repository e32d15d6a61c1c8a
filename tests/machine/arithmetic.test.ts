// Integer operations of every kind against BigInt, which knows no widths.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { INT_KIND_NAMES, type OpcodeName } from '#code';
import { assemble, constant, type Line, runFunc } from './assembler.ts';

const BITS = [64, 8, 16, 32, 64, 64, 8, 16, 32, 64, 64];
const isSigned = (kind: number): boolean => kind < 5;
const wrapped = (kind: number, n: bigint): bigint =>
  isSigned(kind) ? BigInt.asIntN(BITS[kind] ?? 64, n) : BigInt.asUintN(BITS[kind] ?? 64, n);
/** The machine's own form of an integer. */
const asValue = (n: bigint): number | bigint => (n <= 2n ** 53n - 1n && n >= -(2n ** 53n) + 1n ? Number(n) : n);

/** Values near the edges of every width are as likely as any others. */
const integer = (kind: number): fc.Arbitrary<bigint> =>
  fc
    .oneof(
      fc.bigInt({ min: -(2n ** 64n), max: 2n ** 64n }),
      fc
        .tuple(fc.integer({ min: 0, max: 64 }), fc.integer({ min: -2, max: 2 }), fc.boolean())
        .map(([p, d, neg]) => (neg ? -1n : 1n) * (2n ** BigInt(p) + BigInt(d))),
      fc.integer({ min: -40, max: 40 }).map(BigInt),
    )
    .map((n) => wrapped(kind, n));

/** What `op a, b, kind` prints. */
function print(op: OpcodeName, kind: number, operands: readonly bigint[], withKind: boolean): string {
  const load: Line[] = operands.map((n, i) => ['CONST', i + 1, constant(asValue(n))]);
  const name = INT_KIND_NAMES[kind] ?? 'int';
  const run = runFunc(
    assemble('main.main', { regs: 3 }, [
      ...load,
      [op, 0, ...operands.map((_, i) => i + 1), ...(withKind ? [kind] : [])],
      ['PRINT', 0, constant({ kind: 'print', operands: [name], line: true })],
      ['RETURN', 0, 0],
    ]),
  );
  return run.stderr.trim();
}

const binary: readonly (readonly [OpcodeName, (x: bigint, y: bigint) => bigint])[] = [
  ['ADD', (x, y) => x + y],
  ['SUB', (x, y) => x - y],
  ['MUL', (x, y) => x * y],
  ['AND', (x, y) => x & y],
  ['OR', (x, y) => x | y],
  ['XOR', (x, y) => x ^ y],
  ['AND_NOT', (x, y) => x & ~y],
];

describe.each(INT_KIND_NAMES.map((name, kind) => [name, kind] as const))('%s', (_, kind) => {
  test.each(binary)('%s', (op, exact) => {
    fc.assert(
      fc.property(integer(kind), integer(kind), (x, y) => {
        expect(print(op, kind, [x, y], true)).toBe(String(wrapped(kind, exact(x, y))));
      }),
    );
  });

  test('DIV and REM', () => {
    fc.assert(
      fc.property(
        integer(kind),
        integer(kind).filter((y) => y !== 0n),
        (x, y) => {
          expect(print('DIV', kind, [x, y], true)).toBe(String(wrapped(kind, x / y)));
          expect(print('REM', kind, [x, y], true)).toBe(String(wrapped(kind, x % y)));
        },
      ),
    );
  });

  test('SHL and SHR', () => {
    fc.assert(
      fc.property(integer(kind), fc.oneof(fc.bigInt({ min: 0n, max: 70n }), fc.constant(2n ** 63n)), (x, n) => {
        const shift = n > 70n ? 70n : n;
        expect(print('SHL', kind, [x, n], true)).toBe(String(wrapped(kind, x << shift)));
        expect(print('SHR', kind, [x, n], true)).toBe(String(wrapped(kind, x >> shift)));
      }),
    );
  });

  test('NEG, NOT_BITS', () => {
    fc.assert(
      fc.property(integer(kind), (x) => {
        expect(print('NEG', kind, [x], true)).toBe(String(wrapped(kind, -x)));
        expect(print('NOT_BITS', kind, [x], true)).toBe(String(wrapped(kind, ~x)));
      }),
    );
  });

  test('WRAP from every kind', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 }).chain(integer), (x) => {
        expect(print('WRAP', kind, [x], true)).toBe(String(wrapped(kind, x)));
      }),
    );
  });
});

test.each([
  ['ADD_INT', (x: bigint, y: bigint) => x + y],
  ['SUB_INT', (x: bigint, y: bigint) => x - y],
  ['MUL_INT', (x: bigint, y: bigint) => x * y],
] as const)('%s', (op, exact) => {
  fc.assert(
    fc.property(integer(0), integer(0), (x, y) => {
      expect(print(op, 0, [x, y], false)).toBe(String(wrapped(0, exact(x, y))));
    }),
  );
});

// As gc on amd64 printed them.
test.each([
  ['int8', 300.7, '44'],
  ['int8', 1e10, '0'],
  ['int32', 3e9, '-2147483648'],
  ['uint8', -1.5, '255'],
  ['uint32', 1e10, '1410065408'],
  ['uint32', -3e9, '1294967296'],
  ['int', 1e19, '-9223372036854775808'],
  ['uint64', 1e19, '10000000000000000000'],
  ['uint64', -1e10, '18446744063709551616'],
  ['uint64', Infinity, '9223372036854775808'],
  ['uint64', -1e19, '9223372036854775808'],
  ['uint64', Number.NaN, '9223372036854775808'],
  ['int64', Number.NaN, '-9223372036854775808'],
  ['uint16', Number.NaN, '0'],
] as const)('%s(%d)', (name, f, want) => {
  const kind = INT_KIND_NAMES.indexOf(name);
  const run = runFunc(
    assemble('main.main', { regs: 2 }, [
      ['CONST', 1, constant(f)],
      ['FLOAT_TO_INT', 0, 1, kind],
      ['PRINT', 0, constant({ kind: 'print', operands: [name], line: true })],
      ['RETURN', 0, 0],
    ]),
  );
  expect(run.stderr).toBe(`${want}\n`);
});

test('a zero is never negative', () => {
  const run = runFunc(
    assemble('main.main', { regs: 3 }, [
      ['INT', 1, -1],
      ['INT', 2, 0],
      ['MUL_INT', 0, 1, 2],
      ['INT_TO_FLOAT', 0, 0],
      ['PRINT', 0, constant({ kind: 'print', operands: ['float64'], line: true })],
      ['RETURN', 0, 0],
    ]),
  );
  expect(run.stderr).toBe('0\n');
});
