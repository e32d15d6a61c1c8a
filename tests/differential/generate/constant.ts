// Constant declarations and expressions: computed here in exact integers, so that what is printed fits its type.
import type { Dice } from './dice.ts';
import { maxOf, minOf } from './literal.ts';
import { line, type Node } from './node.ts';
import type { Scope } from './scope.ts';
import { INTS } from './type.ts';

interface Constant {
  readonly text: string;
  readonly value: bigint;
}

/** Go allows at least 512 bits; staying below that leaves room for a few more operations. */
const BITS = 400;
const fits = (value: bigint): boolean => value.toString(2).length < BITS;

const literal = (dice: Dice): Constant => {
  const value = BigInt(dice.below(1000)) ** BigInt(dice.pick([1, 1, 2, 5])) + BigInt(dice.below(9));
  const text = dice.weighted<() => string>([
    [4, () => String(value)],
    [1, () => `0x${value.toString(16)}`],
    [1, () => `0b${value.toString(2)}`],
    [1, () => `0o${value.toString(8)}`],
    [1, () => String(value).replace(/(\d)(\d{3})$/, '$1_$2')],
  ])();
  return { text, value };
};

const OPERATIONS: readonly (readonly [string, (a: bigint, b: bigint) => bigint])[] = [
  ['+', (a, b) => a + b],
  ['-', (a, b) => a - b],
  ['*', (a, b) => a * b],
  ['/', (a, b) => a / b],
  ['%', (a, b) => a % b],
  ['&', (a, b) => a & b],
  ['|', (a, b) => a | b],
  ['^', (a, b) => a ^ b],
  ['&^', (a, b) => a & ~b],
];

function constant(dice: Dice, names: readonly Constant[], depth: number): Constant {
  if (depth === 0) return names.length > 0 && dice.chance(50) ? dice.pick(names) : literal(dice);
  const a = constant(dice, names, depth - 1);
  if (dice.chance(20)) {
    const count = dice.below(120);
    const left = dice.chance(50);
    const value = left ? a.value << BigInt(count) : a.value >> BigInt(count);
    return fits(value) ? { text: `(${a.text} ${left ? '<<' : '>>'} ${count})`, value } : a;
  }
  if (dice.chance(15)) return { text: `(-${a.text})`, value: -a.value };
  if (dice.chance(10)) return { text: `(^${a.text})`, value: ~a.value };
  const b = constant(dice, names, depth - 1);
  const [op, compute] = dice.pick(OPERATIONS);
  if (b.value === 0n && (op === '/' || op === '%')) return a;
  const value = compute(a.value, b.value);
  return fits(value) ? { text: `(${a.text} ${op} ${b.text})`, value } : a;
}

/** Prints a constant as a type that holds it, and as a float. */
function show(dice: Dice, c: Constant): Node {
  const holding = INTS.filter((t) => minOf(t) <= c.value && c.value <= maxOf(t));
  const exact = holding.length > 0 ? `${dice.pick(holding).text}(${c.text})` : `int64((${c.text}) % 1000000007)`;
  return line(
    `fmt.Println(${exact}, float64(${c.text}), ${c.text} > ${dice.below(100)}, float32(${c.text} >> ${Math.max(0, c.value.toString(2).length - dice.between(0, 120))}))`,
  );
}

const FLOAT_ATOMS = ['1.5', '0.1', '3', '1e-3', '0x1p-2', '7.0', '2.5e2', "'a'", '1/3.0', '10'];

/** Exact fractions until the end: 1.0/3*3 is 1. */
function floatConstant(dice: Dice, depth: number): string {
  if (depth === 0) return dice.pick(FLOAT_ATOMS);
  return `(${floatConstant(dice, depth - 1)} ${dice.pick(['+', '-', '*'])} ${dice.chance(30) ? `(1/${dice.pick(FLOAT_ATOMS)})` : floatConstant(dice, depth - 1)})`;
}

/** A block with iota and implicit repetition. */
function iotaBlock(s: Scope): readonly Node[] {
  const { dice } = s;
  const t = dice.pick([...INTS.map((i) => i.text), 'float64', '']);
  const form = dice.pick([
    'iota',
    'iota * 3',
    t.endsWith('int8') ? 'iota' : '1 << iota',
    'iota*iota + 1',
    '100 - iota',
    '(iota + 1) % 3',
    '7 / (iota + 1)',
  ]);
  const names = dice.times(dice.between(2, 6), () => s.fresh('K'));
  const rows = names.map((name, i) => line(i === 0 ? `${name} ${t} = ${form}` : dice.chance(15) ? `_; ${name}` : name));
  return [{ head: 'const (', body: rows, tail: ')' }, line(`fmt.Println(${names.join(', ')})`), line(`fmt.Printf("%T\\n", ${names[0]!})`)];
}

export function constants(s: Scope): readonly Node[] {
  const { dice } = s;
  const names: Constant[] = [];
  const declared = dice.times(dice.between(1, 4), () => {
    const c = constant(dice, names, 2);
    const name = s.fresh('C');
    names.push({ text: name, value: c.value });
    return line(`const ${name} = ${c.text}`);
  });
  const shown = dice.times(dice.between(1, 4), () => show(dice, constant(dice, names, 3)));
  const floats = dice.times(2, () =>
    line(
      `fmt.Println(${floatConstant(dice, 2)}, float32(${floatConstant(dice, 3)}), ${floatConstant(dice, 1)} < ${floatConstant(dice, 1)})`,
    ),
  );
  return [...declared, ...shown, ...floats, ...(dice.chance(60) ? iotaBlock(s) : [])];
}
