// Constant expressions and composite literals, biased towards the edges of their types.
import type { Dice } from './dice.ts';
import type { IntType, Type } from './type.ts';

const STRINGS = [
  '""',
  '"a"',
  '"go"',
  '"h\\u00e9llo"',
  '"\\u65e5\\u672c\\u8a9e"',
  '"\\xff\\xfe"',
  '"a\\x80b"',
  '"\\xe2\\x82"',
  '"\\U0001F600!"',
  '"tab\\tnl\\n"',
  '"q\\"uote"',
  '`ra\\w`',
  '"\\x00"',
  '"%d"',
  '"zz top"',
  '"12"',
  '"-7"',
  '"1e3"',
];

const FLOAT_TEXTS = ['0', '1', '-1', '0.5', '-2.25', '0.1', '3.0', '1e10', '-1e-7', '123456.789', '1e20', '1e21', '1.5e-5', '100', '7'];
const FLOAT64_TEXTS = ['1e300', '-1e-300', '1.7976931348623157e308', '5e-324', '9007199254740993', '0.30000000000000004'];
const FLOAT32_TEXTS = ['3.4028234e38', '1e-45', '16777217', '0.33333334'];

export const minOf = (t: IntType): bigint => (t.signed ? -(1n << BigInt(t.bits - 1)) : 0n);
export const maxOf = (t: IntType): bigint => (1n << BigInt(t.signed ? t.bits - 1 : t.bits)) - 1n;

export function intValue(dice: Dice, t: IntType): bigint {
  const small = (): bigint => BigInt(dice.between(t.signed ? -9 : 0, 20));
  return dice.weighted<() => bigint>([
    [6, small],
    [1, () => maxOf(t)],
    [1, () => minOf(t)],
    [1, () => maxOf(t) - 1n],
    [1, () => 1n << BigInt(dice.below(t.bits - 1))],
    [2, () => BigInt.asUintN(t.bits - 1, (BigInt(dice.below(2 ** 32)) << 32n) | BigInt(dice.below(2 ** 32)))],
    [1, () => 0n],
  ])();
}

const floatText = (dice: Dice, bits: number): string =>
  dice.pick(dice.chance(70) ? FLOAT_TEXTS : bits === 64 ? FLOAT64_TEXTS : FLOAT32_TEXTS);

/** A literal that fits type t; untyped where Go has untyped constants. */
export function bareLiteral(dice: Dice, t: Type): string {
  switch (t.kind) {
    case 'bool':
      return dice.pick(['true', 'false']);
    case 'int':
      return String(intValue(dice, t));
    case 'float':
      return floatText(dice, t.bits);
    case 'complex':
      return `(${floatText(dice, 32)} + ${floatText(dice, 32).replace(/^-/, '')}i)`;
    case 'string':
      return dice.pick(STRINGS);
    case 'any':
      return dice.pick(['nil', '7', '"any"', 'true', '2.5', "'x'", 'int8(3)', '[2]int{1, 2}', 'uint64(9)']);
    case 'error':
      return dice.pick(['nil', 'io.EOF', 'errBase']);
    default:
      return compositeLiteral(dice, t, (inner) => bareLiteral(dice, inner));
  }
}

/** A composite literal whose elements come from `element`. */
export function compositeLiteral(dice: Dice, t: Type, element: (t: Type) => string): string {
  switch (t.kind) {
    case 'slice':
      if (dice.chance(10)) return `${t.text}(nil)`;
      return `${t.text}{${dice.times(dice.below(4), () => element(t.elem)).join(', ')}}`;
    case 'array':
      return `${t.text}{${dice.times(dice.below(t.length + 1), () => element(t.elem)).join(', ')}}`;
    case 'map': {
      // Equal keys that are no constants compile, and which of them comes last is left open.
      const most = t.key.kind === 'array' || t.key.kind === 'struct' ? 2 : 4;
      const keys = new Set(dice.times(dice.below(most), () => bareLiteral(dice, t.key)));
      return `${t.text}{${[...keys].map((k) => `${k}: ${element(t.elem)}`).join(', ')}}`;
    }
    case 'struct':
      return structLiteral(dice, t, element);
    case 'pointer':
      if (dice.chance(6)) return `(${t.text})(nil)`;
      return t.elem.kind === 'struct' ? `&${compositeLiteral(dice, t.elem, element)}` : `ptr(${typedLiteral(dice, t.elem)})`;
    case 'interface':
      return `${t.text}(${compositeLiteral(dice, dice.pick(t.implementers), element)})`;
    case 'func':
      return `func(${t.params.map((p) => `_ ${p.text}`).join(', ')}) ${t.result.text} { return ${element(t.result)} }`;
    case 'chan':
      return `make(${t.text}, ${dice.between(1, 3)})`;
    default:
      return typedLiteral(dice, t);
  }
}

function structLiteral(dice: Dice, t: Extract<Type, { kind: 'struct' }>, element: (t: Type) => string): string {
  const keyed = dice.chance(60);
  const chosen = keyed ? t.fields.filter(() => dice.chance(70)) : t.fields;
  return `${t.text}{${chosen.map((f) => (keyed ? `${f.name}: ${element(f.type)}` : element(f.type))).join(', ')}}`;
}

/** A literal with its type written out, so that it may stand where no type is asked for. */
export function typedLiteral(dice: Dice, t: Type): string {
  switch (t.kind) {
    case 'bool':
    case 'int':
    case 'float':
    case 'complex':
    case 'string':
    case 'any':
    case 'error':
      return `${t.text}(${bareLiteral(dice, t)})`;
    case 'interface':
      return `${t.text}(${bareLiteral(dice, t)})`;
    default:
      return bareLiteral(dice, t);
  }
}
