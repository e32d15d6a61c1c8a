// Expressions of a wanted type. None is constant, so that nothing overflows, divides by zero or indexes wrongly before it runs.
import { bareLiteral, compositeLiteral, intValue, typedLiteral } from './literal.ts';
import type { Func, Scope } from './scope.ts';
import {
  BOOL,
  COMPLEXES,
  FLOATS,
  INT,
  INTS,
  type IntType,
  isComparable,
  isKey,
  isOrdered,
  isPrintable,
  type OfKind,
  sliceOf,
  STRING,
  type Type,
} from './type.ts';

type Make = () => string;
type Rows = (readonly [number, Make])[];

/** An expression of type t that is not constant. `depth` bounds its height. */
export function expression(s: Scope, t: Type, depth: number): string {
  if (depth <= 0) return leaf(s, t);
  const rows: Rows = [[3, () => leaf(s, t)], ...anyType(s, t, depth), ...ofKind(s, t, depth)];
  return s.dice.weighted(rows)();
}

/** A variable or a part of one; without any, a literal behind a call. */
function leaf(s: Scope, t: Type): string {
  const paths = readable(s, t);
  if (paths.length > 0 && s.dice.chance(90)) return s.dice.pick(paths);
  return `id(${typedLiteral(s.dice, t)})`;
}

/** Places of type t that variables in scope lead to. */
function readable(s: Scope, t: Type): readonly string[] {
  return s.variables.flatMap((v) => reach(s, v.name, v.type, t, 2));
}

function reach(s: Scope, place: string, from: Type, t: Type, steps: number): readonly string[] {
  const here = from.text === t.text ? [place] : [];
  if (steps === 0) return here;
  const on = (next: string, type: Type): readonly string[] => reach(s, next, type, t, steps - 1);
  switch (from.kind) {
    case 'struct':
      return [...here, ...from.fields.flatMap((f) => on(`${place}.${f.name}`, f.type))];
    case 'slice':
      return s.dice.chance(60) ? [...here, ...on(alone(from.elem, `${place}[${anyIndex(s, place)}]`), from.elem)] : here;
    case 'array':
      return [...here, ...on(`${place}[at(${s.dice.below(9)}, ${from.length})]`, from.elem)];
    case 'pointer':
      return [...here, ...on(`load(${place})`, from.elem)];
    case 'map':
      return isKey(from.key) ? [...here, ...on(`${place}[${typedLiteral(s.dice, from.key)}]`, from.elem)] : here;
    default:
      return here;
  }
}

/** Mostly within bounds. */
const anyIndex = (s: Scope, place: string): string =>
  s.dice.chance(6) ? `id(${s.dice.between(-1, 5)})` : `at(${s.dice.below(9)}, len(${place}))`;

/** A place that can stand left of =. */
export function assignablePlace(s: Scope, accept: (t: Type) => boolean): { readonly place: string; readonly type: Type } | null {
  const places = s.variables.filter((v) => v.assignable).flatMap((v) => settable(s, v.name, v.type, 2));
  const fitting = places.filter(({ type }) => accept(type));
  return fitting.length === 0 ? null : s.dice.pick(fitting);
}

function settable(s: Scope, place: string, type: Type, steps: number): readonly { readonly place: string; readonly type: Type }[] {
  const here = [{ place, type }];
  if (steps === 0) return here;
  const on = (next: string, inner: Type): readonly { readonly place: string; readonly type: Type }[] => settable(s, next, inner, steps - 1);
  switch (type.kind) {
    case 'struct':
      return [...here, ...type.fields.flatMap((f) => on(`${place}.${f.name}`, f.type))];
    case 'slice':
    case 'array':
      return [...here, ...on(`${place}[${anyIndex(s, place)}]`, type.elem)];
    case 'pointer':
      return [...here, ...on(`(*${place})`, type.elem)];
    case 'map':
      // An element of a map is a place only as a whole.
      return isKey(type.key) ? [...here, { place: `${place}[${typedLiteral(s.dice, type.key)}]`, type: type.elem }] : here;
    default:
      return here;
  }
}

/** Ways to any type. */
function anyType(s: Scope, t: Type, depth: number): Rows {
  const rows: Rows = [
    [1, () => `func() ${t.text} { return ${expression(s, t, depth - 1)} }()`],
    [1, () => `pickOf[${t.text}](${expression(s, BOOL, depth - 1)}, ${expression(s, t, depth - 1)}, ${operand(s, t, depth - 1)})`],
  ];
  const funcs = s.funcs.filter((f) => f.result.text === t.text);
  if (funcs.length > 0) rows.push([3, () => callOf(s, s.dice.pick(funcs), depth - 1)]);
  const methods = s.variables.flatMap((v) => v.type.methods.filter((m) => m.result.text === t.text).map((m) => ({ v, m })));
  if (methods.length > 0) rows.push([3, () => methodCall(s, methods, depth - 1)]);
  const holders = s.variables.filter(({ type }) => type.kind === 'func' && type.result.text === t.text);
  if (holders.length > 0) {
    rows.push([
      3,
      () => {
        const { name, type } = s.dice.pick(holders);
        return callOf(s, { name, params: (type as OfKind<'func'>).params, result: t }, depth - 1);
      },
    ]);
  }
  if (t.kind !== 'any' && t.kind !== 'error') {
    rows.push([1, () => `as[${t.text}](${expression(s, t, depth - 1)})`]);
    rows.push([1, () => alone(t, `any(${expression(s, t, depth - 1)}).(${t.text})`)]);
  }
  return rows;
}

const callOf = (s: Scope, f: Func, depth: number): string => `${f.name}(${f.params.map((p) => operand(s, p, depth)).join(', ')})`;

function methodCall(
  s: Scope,
  methods: readonly { readonly v: { readonly name: string; readonly type: Type }; readonly m: Type['methods'][number] }[],
  depth: number,
): string {
  const { v, m } = s.dice.pick(methods);
  const args = m.params.map((p) => operand(s, p, depth));
  if (v.type.kind === 'interface' || s.dice.chance(70)) return `${v.name}.${m.name}(${args.join(', ')})`;
  // A method value, or a method expression with its receiver first.
  if (s.dice.chance(50)) return `(${v.name}.${m.name})(${args.join(', ')})`;
  const receiver = m.pointer ? `(*${v.type.text}).${m.name}(&${v.name}` : `${v.type.text}.${m.name}(${v.name}`;
  return `${[receiver, ...args].join(', ')})`;
}

/** An argument or a right operand: may be constant. */
export function operand(s: Scope, t: Type, depth: number): string {
  return s.dice.chance(30) ? typedLiteral(s.dice, t) : expression(s, t, depth);
}

function ofKind(s: Scope, t: Type, depth: number): Rows {
  const e = (type: Type): string => expression(s, type, depth - 1);
  switch (t.kind) {
    case 'bool':
      return boolRows(s, depth);
    case 'int':
      return intRows(s, t, depth);
    case 'float':
      return [
        [6, () => `(${e(t)} ${s.dice.pick(['+', '-', '*', '/'])} ${operand(s, t, depth - 1)})`],
        [2, () => `(-${e(t)})`],
        [2, () => `${t.text}(${e(s.dice.pick(s.dice.chance(50) ? INTS : FLOATS))})`],
        [1, () => `${s.dice.pick(['min', 'max'])}(${e(t)}, ${operand(s, t, depth - 1)})`],
        [1, () => `${t.text}(math.${s.dice.pick(['Sqrt', 'Floor', 'Abs', 'Trunc', 'Ceil'])}(float64(${e(t)})))`],
        [1, () => `${t.text}(${s.dice.pick(['real', 'imag'])}(${e(s.dice.pick(COMPLEXES))}))`],
      ];
    case 'complex':
      return [
        [5, () => `(${e(t)} ${s.dice.pick(['+', '-', '*', '/'])} ${operand(s, t, depth - 1)})`],
        [1, () => `(-${e(t)})`],
        [2, () => `${t.text}(complex(${e(FLOATS[0]!)}, ${e(FLOATS[0]!)}))`],
        [1, () => `${t.text}(${e(s.dice.pick(COMPLEXES))})`],
      ];
    case 'string':
      return stringRows(s, t, depth);
    case 'slice':
      return sliceRows(s, t, depth);
    case 'array':
    case 'struct':
    case 'map':
      return [[3, () => `id(${compositeLiteral(s.dice, t, (inner) => operand(s, inner, depth - 1))})`]];
    case 'pointer':
    case 'interface':
      return [[2, () => compositeLiteral(s.dice, t, (inner) => operand(s, inner, depth - 1))]];
    case 'any':
      return [[4, () => `any(${e(s.dice.pick([INT, STRING, ...FLOATS, ...INTS, ...s.types.filter(isPrintable)]))})`]];
    case 'error':
      return [
        [2, () => `errors.New(${e(STRING)})`],
        [2, () => `fmt.Errorf("wrap: %w", ${e(t)})`],
      ];
    case 'func':
      return [[4, () => funcLiteral(s, t, depth)]];
    case 'chan':
      return [];
  }
}

function funcLiteral(s: Scope, t: OfKind<'func'>, depth: number): string {
  const names = t.params.map(() => s.fresh('p'));
  return s.within(() => {
    t.params.forEach((p, i) => s.declare(names[i]!, p));
    const params = t.params.map((p, i) => `${names[i]!} ${p.text}`).join(', ');
    return `func(${params}) ${t.result.text} { return ${expression(s, t.result, depth - 1)} }`;
  });
}

function boolRows(s: Scope, depth: number): Rows {
  const e = (type: Type): string => expression(s, type, depth - 1);
  const compared = (): Type => s.dice.pick([...INTS, ...FLOATS, STRING, BOOL, ...COMPLEXES, ...s.types.filter(isComparable)]);
  return [
    [3, () => `(${e(BOOL)} ${s.dice.pick(['&&', '||', '==', '!='])} ${e(BOOL)})`],
    [1, () => `!${e(BOOL)}`],
    [
      4,
      () => {
        const t = compared();
        return alone(BOOL, `${e(t)} ${s.dice.pick(['==', '!='])} ${operand(s, t, depth - 1)}`);
      },
    ],
    [
      4,
      () => {
        const t = s.dice.pick([...INTS, ...FLOATS, STRING, ...s.types.filter(isOrdered)]);
        return `(${e(t)} ${s.dice.pick(['<', '<=', '>', '>='])} ${operand(s, t, depth - 1)})`;
      },
    ],
    [1, () => alone(BOOL, `any(${e(compared())}) == any(${e(compared())})`)],
    [
      1,
      () => `strings.${s.dice.pick(['Contains', 'HasPrefix', 'HasSuffix', 'EqualFold'])}(${e(STRING)}, ${operand(s, STRING, depth - 1)})`,
    ],
  ];
}

function intRows(s: Scope, t: IntType, depth: number): Rows {
  const e = (type: Type): string => expression(s, type, depth - 1);
  const count = (): string => (s.dice.chance(40) ? String(s.dice.below(70)) : e(s.dice.pick(INTS.slice(5))));
  return [
    [8, () => `(${e(t)} ${s.dice.pick(['+', '-', '*', '&', '|', '^', '&^'])} ${operand(s, t, depth - 1)})`],
    [3, () => `(${e(t)} ${s.dice.pick(['/', '%'])} (${e(t)} | 1))`],
    [2, () => `(${e(t)} ${s.dice.pick(['/', '%'])} ${constantDivisor(s, t)})`],
    [1, () => alone(t, `${e(t)} ${s.dice.pick(['/', '%'])} ${e(t)}`)],
    [3, () => `(${e(t)} ${s.dice.pick(['<<', '>>'])} ${count()})`],
    [t.signed ? 1 : 0, () => alone(t, `${e(t)} << ${e(t)}`)],
    [2, () => `(${s.dice.pick(['-', '^', '+'])}${e(t)})`],
    [4, () => `${t.text}(${e(s.dice.pick(INTS))})`],
    [1, () => `${t.text}(${e(s.dice.pick(FLOATS))})`],
    [1, () => `${s.dice.pick(['min', 'max'])}(${e(t)}, ${operand(s, t, depth - 1)}, ${e(t)})`],
    [1, () => `${t.text}(len(${e(STRING)}))`],
    [1, () => `${t.text}(bits.${s.dice.pick(['OnesCount64', 'LeadingZeros64', 'TrailingZeros64', 'Len64'])}(uint64(${e(t)})))`],
    [1, () => `${t.text}(strings.Index(${e(STRING)}, ${operand(s, STRING, depth - 1)}))`],
  ];
}

function constantDivisor(s: Scope, t: IntType): string {
  const value = intValue(s.dice, t);
  return `${t.text}(${value === 0n ? 3n : value})`;
}

/**
 * What may panic, behind a call: Go orders calls, but leaves open whether another operand's panic comes before or after them
 * (spec: #Order_of_evaluation).
 */
const alone = (t: Type, text: string): string => `func() ${t.text} { return ${text} }()`;

function stringRows(s: Scope, t: Type, depth: number): Rows {
  const e = (type: Type): string => expression(s, type, depth - 1);
  const cast = (text: string): string => (t.text === 'string' ? text : `${t.text}(${text})`);
  return [
    [5, () => `(${e(t)} + ${operand(s, t, depth - 1)})`],
    [2, () => `${cast(`cut(string(${e(t)}), ${e(INT)}, ${e(INT)})`)}`],
    [1, () => `${t.text}(rune(${e(s.dice.pick(INTS))}))`],
    [1, () => `${t.text}([]rune(${e(t)}))`],
    [1, () => `${t.text}([]byte(${e(t)}))`],
    [2, () => cast(`strconv.Itoa(${e(INT)})`)],
    [1, () => cast(`strconv.Quote(string(${e(t)}))`)],
    [1, () => cast(`strconv.FormatInt(int64(${e(INT)}), ${s.dice.between(2, 36)})`)],
    [
      1,
      () =>
        cast(
          `strconv.FormatFloat(${e(FLOATS[0]!)}, '${s.dice.pick(['e', 'f', 'g', 'E', 'G'])}', ${s.dice.between(-1, 8)}, ${s.dice.pick([32, 64])})`,
        ),
    ],
    [1, () => cast(`strings.${s.dice.pick(['ToUpper', 'ToLower', 'TrimSpace'])}(string(${e(t)}))`)],
    [1, () => cast(`strings.Repeat(string(${e(t)}), ${s.dice.below(4)})`)],
    [1, () => cast(`fmt.Sprint(${e(s.dice.pick([INT, STRING, ...INTS, ...FLOATS, ...COMPLEXES]))}, ${e(INT)})`)],
    [1, () => cast(`strings.ReplaceAll(string(${e(t)}), ${operand(s, STRING, depth - 1)}, ${bareLiteral(s.dice, STRING)})`)],
  ];
}

function sliceRows(s: Scope, t: OfKind<'slice'>, depth: number): Rows {
  const e = (type: Type): string => expression(s, type, depth - 1);
  const rows: Rows = [
    [3, () => compositeLiteral(s.dice, t, (inner) => operand(s, inner, depth - 1))],
    // Where append finds room depends on growth, and that on the optimiser: appending goes through a full slice.
    [3, () => `append(full(${e(t)}), ${s.dice.times(s.dice.between(1, 3), () => operand(s, t.elem, depth - 1)).join(', ')})`],
    [1, () => `append(full(${e(t)}), ${e(t)}...)`],
    [2, () => `full(part(${e(t)}, ${e(INT)}, ${e(INT)}))`],
  ];
  if (t.text === '[]uint8') rows.push([2, () => `[]byte(${e(STRING)})`]);
  if (t.text === '[]int32') rows.push([2, () => `[]rune(${e(STRING)})`]);
  if (t.text === sliceOf(STRING).text) rows.push([2, () => `strings.Split(${e(STRING)}, ${operand(s, STRING, depth - 1)})`]);
  return rows;
}
