// Statements over the variables in scope; every loop ends, every variable is used.
import { assignablePlace, expression, operand } from './expression.ts';
import { print } from './format.ts';
import { bareLiteral, typedLiteral } from './literal.ts';
import { block, line, lines, type Node } from './node.ts';
import type { Scope } from './scope.ts';
import {
  ANY,
  arrayOf,
  BOOL,
  COMPLEXES,
  ERROR,
  FLOATS,
  funcOf,
  INT,
  INT32,
  INTS,
  isKey,
  isNumeric,
  mapOf,
  type OfKind,
  pointerTo,
  sliceOf,
  STRING,
  type Type,
  UINT8,
} from './type.ts';

type Statement = (s: Scope, depth: number) => readonly Node[];

/** Some type of those the program has, basic or made of them. */
export function someType(s: Scope, depth = 2): Type {
  const { dice } = s;
  const inner = (): Type => someType(s, depth - 1);
  const simple = (): Type =>
    dice.weighted<() => Type>([
      [6, () => dice.pick(INTS)],
      [4, () => INT],
      [3, () => dice.pick(FLOATS)],
      [1, () => dice.pick(COMPLEXES)],
      [4, () => STRING],
      [2, () => BOOL],
      [6, () => (s.types.length > 0 ? dice.pick(s.types) : INT)],
      [1, () => ANY],
      [1, () => ERROR],
    ])();
  if (depth <= 0) return simple();
  return dice.weighted<() => Type>([
    [10, simple],
    [3, () => sliceOf(inner())],
    [1, () => dice.pick([sliceOf(UINT8), sliceOf(INT32), sliceOf(STRING)])],
    [2, () => arrayOf(dice.between(1, 4), inner())],
    [3, () => mapOf(keyType(s), inner())],
    [2, () => pointerTo(inner())],
    [
      2,
      () =>
        funcOf(
          dice.times(dice.below(3), () => simple()),
          simple(),
        ),
    ],
  ])();
}

export function keyType(s: Scope): Type {
  const keys = s.types.filter((t) => isKey(t) && t.kind !== 'interface');
  return s.dice.pick([STRING, INT, ...INTS, BOOL, FLOATS[0]!, arrayOf(2, INT), ANY, ...keys, ...keys]);
}

/** Nothing may grow with every round of a loop. */
const bounded = (t: Type, value: string): string =>
  t.kind === 'string' ? `clip(${value})` : t.kind === 'slice' ? `trim(${value})` : value;

export function declareVariable(s: Scope, t: Type, value: string): Node {
  const name = s.fresh('v');
  s.declare(name, t);
  return line(`var ${name} ${t.text} = ${value}; _ = ${name}`);
}

const declaration: Statement = (s, depth) => {
  const t = someType(s);
  const zero = s.dice.chance(12) && t.kind !== 'func';
  const value = bounded(t, expression(s, t, depth));
  const name = s.fresh('v');
  s.declare(name, t);
  if (zero) return [line(`var ${name} ${t.text}; _ = ${name}`)];
  const short = t.kind !== 'interface' && t.kind !== 'any' && t.kind !== 'error' && s.dice.chance(60);
  return [line(short ? `${name} := ${value}; _ = ${name}` : `var ${name} ${t.text} = ${value}; _ = ${name}`)];
};

const assignment: Statement = (s, depth) => {
  const to = assignablePlace(s, () => true);
  if (to === null) return declaration(s, depth);
  return [line(`${to.place} = ${bounded(to.type, expression(s, to.type, depth))}`)];
};

const INT_OPS = ['+', '-', '*', '&', '|', '^', '&^', '<<', '>>'];

const operation: Statement = (s, depth) => {
  const to = assignablePlace(s, isNumeric);
  if (to === null) return print1(s, depth);
  const { place, type } = to;
  if (type.kind !== 'int') return [line(`${place} ${s.dice.pick(['+', '-', '*', '/'])}= ${operand(s, type, depth)}`)];
  if (s.dice.chance(30)) return [line(`${place}${s.dice.pick(['++', '--'])}`)];
  const op = s.dice.pick(INT_OPS);
  const right = op === '<<' || op === '>>' ? `uint8(${expression(s, type, depth - 1)})` : operand(s, type, depth);
  return [line(`${place} ${op}= ${right}`)];
};

/** Both sides are settled before either is assigned. */
const swap: Statement = (s, depth) => {
  const a = assignablePlace(s, (t) => t.kind !== 'string' && t.kind !== 'slice');
  const b = a && assignablePlace(s, (t) => t.text === a.type.text);
  if (!a || !b) return print1(s, depth);
  return [line(`${a.place}, ${b.place} = ${b.place}, ${expression(s, a.type, depth - 1)}`)];
};

const print1: Statement = (s, depth) => [print(s, depth)];

const conditional: Statement = (s, depth) => {
  const then = s.within(() => statements(s, depth - 1, 3));
  const otherwise = s.dice.chance(50) ? [line('} else {'), ...s.within(() => statements(s, depth - 1, 2))] : [];
  return [block(`if ${expression(s, BOOL, depth)} {`, [...then, ...otherwise])];
};

const loop: Statement = (s, depth) => {
  if (s.loops >= 2) return print1(s, depth);
  s.loops++;
  const made = s.within(() => loopOver(s, depth));
  s.loops--;
  return made;
};

function loopOver(s: Scope, depth: number): readonly Node[] {
  const i = s.fresh('i');
  const label = s.dice.chance(30) ? s.fresh('L') : '';
  const stop = (): readonly Node[] => {
    if (!s.dice.chance(35)) return [];
    const word = s.dice.pick(['break', 'continue']);
    return [block(`if ${expression(s, BOOL, 1)} {`, [line(label === '' || s.dice.chance(30) ? word : `${word} ${label}`)])];
  };
  // A label must be used.
  const using = label === '' ? [] : [block(`if at(len("${label}"), 7) == 99 {`, [line(`break ${label}`)])];
  const inside = (name: string, t: Type): readonly Node[] => {
    s.declare(name, t, false);
    return [line(`_ = ${name}`), ...using, ...statements(s, depth - 1, 3), ...stop(), ...statements(s, depth - 1, 1)];
  };
  const over = (head: string, name: string, t: Type): readonly Node[] => {
    const body = inside(name, t);
    return [...(label === '' ? [] : [line(`${label}:`)]), block(`${head} {`, body)];
  };
  const n = s.dice.between(1, 4);
  return s.dice.weighted<() => readonly Node[]>([
    [3, () => over(`for ${i} := 0; ${i} < ${n}; ${i}++`, i, INT)],
    [2, () => over(`for ${i} := range ${n}`, i, INT)],
    [1, () => over(`for ${i} := range at(${expression(s, INT, depth - 1)}, 5)`, i, INT)],
    [1, () => over(`for _, ${i} := range clip(${expression(s, STRING, depth - 1)})`, i, INT32)],
    [1, () => over(`for ${i} := range upTo(${n})`, i, INT)],
    [
      3,
      () => {
        const elem = someType(s, 1);
        const of = s.dice.chance(70) ? sliceOf(elem) : arrayOf(s.dice.between(1, 4), elem);
        const value = of.kind === 'slice' ? `trim(${expression(s, of, depth - 1)})` : expression(s, of, depth - 1);
        return over(`for _, ${i} := range ${value}`, i, elem);
      },
    ],
  ])();
}

const switching: Statement = (s, depth) => {
  const t: Type = s.dice.pick([INT, STRING, ...INTS]);
  const labels = [...new Set(s.dice.times(s.dice.between(1, 4), () => bareLiteral(s.dice, t)))];
  const fallthrough_ = (i: number): readonly Node[] => (i < labels.length - 1 && s.dice.chance(20) ? [line('fallthrough')] : []);
  const body = labels.flatMap((value, i) => [line(`case ${value}:`), ...s.within(() => statements(s, depth - 1, 2)), ...fallthrough_(i)]);
  const other = s.dice.chance(60) ? [line('default:'), ...s.within(() => statements(s, depth - 1, 2))] : [];
  return [block(`switch ${expression(s, t, depth)} {`, [...body, ...other])];
};

const typeSwitch: Statement = (s, depth) => {
  const types = [...new Map(s.dice.times(4, () => someType(s, 1)).map((t) => [t.text, t])).values()].filter((t) => t.kind !== 'any');
  const name = s.fresh('x');
  const clauses = types.flatMap((t) => [
    line(`case ${t.text}:`),
    ...s.within(() => {
      s.declare(name, t, false);
      return [line(`_ = ${name}`), ...statements(s, depth - 1, 2)];
    }),
  ]);
  const from = s.dice.pick([ANY, ...types.filter((t) => t.kind !== 'interface' && t.kind !== 'error')]);
  return [block(`switch ${name} := any(${expression(s, from, depth)}).(type) {`, [...clauses, line('default:'), line(`_ = ${name}`)])];
};

const mapWork: Statement = (s, depth) => {
  const maps = s.variables.filter((v) => v.type.kind === 'map');
  if (maps.length === 0) {
    const t = mapOf(keyType(s), someType(s, 1));
    return [declareVariable(s, t, `${t.text}{}`)];
  }
  const { name, type } = s.dice.pick(maps);
  const { key, elem } = type as OfKind<'map'>;
  const k = (): string => operand(s, key, depth - 1);
  const found = s.fresh('v');
  return s.dice.weighted<() => readonly Node[]>([
    [3, () => [line(`${name}[${k()}] = ${bounded(elem, operand(s, elem, depth - 1))}`)]],
    [2, () => [line(`delete(${name}, ${k()})`)]],
    [
      2,
      () => [
        line(`if ${found}, ok := ${name}[${k()}]; ok { _ = ${found}; fmt.Println("found", len(${name})) } else { fmt.Println("none") }`),
      ],
    ],
    [1, () => [line(`clear(${name})`)]],
    [1, () => [line(`fmt.Println(sortedKeys(${name}))`)]],
    [1, () => [line(`fmt.Println(len(${name}), maps.Equal(map[string]int{"n": len(${name})}, map[string]int{"n": 1}))`)]],
  ])();
};

const sliceWork: Statement = (s, depth) => {
  const slices = s.variables.filter((v) => v.type.kind === 'slice' && v.assignable);
  if (slices.length === 0) return declaration(s, depth);
  const { name, type } = s.dice.pick(slices);
  const { elem } = type as OfKind<'slice'>;
  const more: (readonly [number, () => readonly Node[]])[] = [
    [3, () => [line(`${name} = trim(append(full(${name}), ${operand(s, elem, depth - 1)}))`)]],
    [2, () => [line(`fmt.Println(copy(${name}, ${expression(s, type, depth - 1)}))`)]],
    [1, () => [line(`clear(${name})`)]],
    [1, () => [line(`slices.Reverse(${name})`)]],
    [1, () => [line(`fmt.Println(len(${name}), ${name} == nil)`)]],
  ];
  if (elem.kind === 'int' || elem.kind === 'string') more.push([2, () => [line(`slices.Sort(${name})`)]]);
  if (elem.kind === 'int' || elem.kind === 'string')
    more.push([1, () => [line(`sort.Slice(${name}, func(i, j int) bool { return ${name}[j] < ${name}[i] })`)]]);
  return s.dice.weighted(more)();
};

/** A function literal called at once or deferred, with what it captures. */
const closure: Statement = (s, depth) => {
  const body = s.within(() => statements(s, depth - 1, 3));
  return [block(s.dice.chance(60) ? 'func() {' : `guard("${s.fresh('g')}", func() {`, body, '')].map((n) =>
    n.head.startsWith('guard') ? { ...n, tail: '})' } : { ...n, tail: '}()' },
  );
};

const deferred: Statement = (s, depth) => {
  if (s.loops > 0) return print1(s, depth);
  const inner = s.within(() => statements(s, depth - 1, 2));
  return [
    block(
      'func() {',
      [
        s.dice.chance(50) ? line(`defer fmt.Println("deferred", ${expression(s, INT, depth - 1)})`) : block('defer func() {', inner, '}()'),
        ...(s.dice.chance(50)
          ? [block('defer func() {', [line('if r := recover(); r != nil { fmt.Println("again:", r); panic(r) }')], '}()')]
          : []),
        ...s.within(() => statements(s, depth - 1, 2)),
      ],
      '}()',
    ),
  ];
};

/** Left to right: calls that print where they stand. */
const order: Statement = (s, depth) => {
  const t = s.dice.pick([INT, STRING]);
  const traced = (n: number): string => `tr(${n}, ${expression(s, t, depth - 1)})`;
  return s.dice.weighted<() => readonly Node[]>([
    [1, () => lines(`fmt.Println(${traced(1)}, ${traced(2)} + ${traced(3)})`)],
    [1, () => lines(`fmt.Println(tr(1, ${expression(s, BOOL, 1)}) && tr(2, ${expression(s, BOOL, 1)}) || tr(3, true))`)],
    [1, () => lines(`fmt.Println([]${t.text}{${traced(1)}, ${traced(2)}}, map[int]${t.text}{tr(3, 1): ${traced(4)}})`)],
  ])();
};

const STATEMENTS: readonly (readonly [number, Statement])[] = [
  [6, declaration],
  [6, assignment],
  [4, operation],
  [1, swap],
  [6, print1],
  [3, conditional],
  [3, loop],
  [2, switching],
  [2, typeSwitch],
  [3, mapWork],
  [3, sliceWork],
  [2, closure],
  [1, deferred],
  [1, order],
];

/** One to `most` statements; names they declare stay in scope. */
export function statements(s: Scope, depth: number, most: number): readonly Node[] {
  return s.dice.times(s.dice.between(1, most), () => (depth <= 0 ? print1(s, 1) : s.dice.weighted(STATEMENTS)(s, depth))).flat();
}

/** A literal of the type behind a call, for variables that every block starts with. */
export const seedValue = (s: Scope, t: Type): string => `id(${typedLiteral(s.dice, t)})`;
