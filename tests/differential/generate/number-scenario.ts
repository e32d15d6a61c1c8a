// Blocks around numbers at their edges: conversions out of range, division, shifts, min and max, and how print writes them.
import { typedLiteral } from './literal.ts';
import { line, lines, type Node } from './node.ts';
import type { Scope } from './scope.ts';
import { FLOATS, INTS } from './type.ts';

const FLOAT_EDGES = [
  '0',
  '-0.5',
  '0.99999999',
  '127.9',
  '-128.9',
  '255.5',
  '256',
  '65536.5',
  '2147483647',
  '2147483648',
  '-2147483649',
  '4294967296',
  '9007199254740993',
  '9223372036854775807',
  '-9223372036854775808',
  '18446744073709551615',
  '1e19',
  '-1e19',
  '-1',
  '3e38',
];
const NO_NUMBERS = ['math.NaN()', 'math.Inf(1)', 'math.Inf(-1)', 'math.Copysign(0, -1)'];

/** Floats to integers and back; what does not fit gives what amd64 gives. */
export const conversionsAtEdges = (s: Scope): readonly Node[] => {
  const { dice } = s;
  const f = dice.pick(FLOATS).text;
  const value = dice.chance(75) ? dice.pick(FLOAT_EDGES) : dice.pick(NO_NUMBERS);
  const [a, b] = [dice.pick(INTS).text, dice.pick(INTS).text];
  return lines(
    `x := ${f}(id[float64](${value}))`,
    `fmt.Println(${INTS.map((t) => `${t.text}(x)`).join(', ')})`,
    `i := id(${typedLiteral(dice, dice.pick(INTS))})`,
    `fmt.Println(${[...INTS, ...FLOATS].map((t) => `${t.text}(i)`).join(', ')})`,
    `fmt.Println(${a}(${b}(i)), ${b}(${a}(i)), float32(${a}(i)) == float32(i), ${a}(float32(i)), ${b}(float64(${a}(i))))`,
    'println(x, -x, x*x, x/3, i, complex(x, -x))',
    `fmt.Println(math.Float64bits(float64(x))>>40, float32(x)*float32(x), x*${f}(i)+1, float32(float64(x)+0.1))`,
  );
};

/** Every operator of two integers of one type, the divisions last because they may panic. */
export const integerEdges = (s: Scope): readonly Node[] => {
  const { dice } = s;
  const t = dice.pick(INTS);
  const u = dice.pick(INTS);
  const count = dice.pick(['0', '1', '7', '8', '31', '32', '33', '63', '64', '65', '127', '200', '255']);
  return lines(
    `a, b := id(${typedLiteral(dice, t)}), id(${typedLiteral(dice, t)})`,
    `n := id(uint(${count})); k := id(${u.text}(${typedLiteral(dice, dice.pick(INTS))}&0x7f))`,
    'if k < 0 { k = -(k + 1) }',
    'fmt.Println(a<<n, a>>n, b<<k, b>>k, -a, ^b, a&^b, a^b, a|b, a&b, a*b, a-b, a+b)',
    'fmt.Println(a < b, a <= b, a == b, min(a, b), max(a, b, 1), min(a, 3, b))',
    'c := a; c <<= n; c += b; c >>= 1; c *= a; c &^= b; c++; fmt.Println(c)',
    `fmt.Println(1<<n>>n, ${t.text}(1)<<n, uint8(1)<<k, int64(-1)>>n, uint32(1)<<31>>n)`,
    `var f float64 = ${dice.pick(['1', '3', 'float64(a)', 'float64(1 << 3)'])}; var w int64 = 1 << n; fmt.Println(f, w, uint64(1<<n) == 1<<n)`,
    'm := -1; if a == 0 { m = 1 }; fmt.Println(a/(a|1), a%(a|1), b/a*a + b%a - b, m)',
    `fmt.Println(b/${t.signed ? '-1' : '3'}, b%${t.signed ? '-1' : '3'}, a/2, a%2, b/8, b%8, a/7, b%10, a/16*16 == a)`,
  );
};

/** NaN, infinities and the two zeros in comparisons, min, max, switches, maps and sorting. */
export const unorderedNumbers = (s: Scope): readonly Node[] => {
  const { dice } = s;
  const f = dice.pick(FLOATS).text;
  const value = (): string => `${f}(id[float64](${dice.chance(60) ? dice.pick(NO_NUMBERS) : dice.pick(FLOAT_EDGES)}))`;
  return [
    ...lines(
      `x, y, z := ${value()}, ${value()}, ${value()}`,
      'fmt.Println(x < y, x <= y, x == y, x != y, x > y, x >= y, !(x < y), !(x >= y), x != x)',
      'fmt.Println(min(x, y), max(x, y), min(x, y, z), max(z, y, x), 1/min(x, y), 1/max(x, y, 0))',
      'println(min(x, y), max(x, z), x+y, x-y, x*y, x/y, -x)',
      'switch { case x < y: fmt.Println("less"); case x > y: fmt.Println("more"); case x == y: fmt.Println("same"); default: fmt.Println("none") }',
      'switch x { case y: fmt.Println("y"); case z: fmt.Println("z"); case x: fmt.Println("x"); default: fmt.Println("not itself") }',
      `m := map[${f}]int{}; for i, k := range []${f}{x, y, z, x, y, z} { m[k] += i }; fmt.Println(len(m), m[0], m[x], m[y])`,
      'n := 0; for k, v := range m { n += v; if k != k { delete(m, k) } }; fmt.Println(n, len(m))',
      `l := []${f}{x, y, z, 1, x}; slices.Sort(l); fmt.Println(l, slices.Max(l), slices.Min(l), slices.Contains(l, x), slices.Index(l, y))`,
      'a, b := [2]any{x, y}, [2]any{x, y}; fmt.Println(a == b, any(x) == any(x), struct{ F any }{z} == struct{ F any }{z})',
    ),
    line('if x > y || x < y && !(y < z) { fmt.Println("or") } else if !(x == y) { fmt.Println("else") }; clear(m); fmt.Println(len(m))'),
  ];
};

/** What print writes: to the standard error, in formats of its own. */
export const printed = (s: Scope): readonly Node[] => {
  const { dice } = s;
  const edge = (): string => `id[float64](${dice.pick([...FLOAT_EDGES, ...NO_NUMBERS, '1e-320', '0.1', '123456.75', '1e21', '99999.95'])})`;
  return lines(
    `println(${edge()}, float32(${edge()}), ${typedLiteral(dice, dice.pick(INTS))}, "s", true, 'x', 1<<40, 2.5, 1i)`,
    `print(${edge()}, "\\t", uint64(1<<63), " ", -0.0, nil == any(nil), "\\n")`,
    `println(complex(${edge()}, ${edge()}), complex64(complex(${edge()}, 1)), len("abc"), any(nil), error(nil), []int(nil), map[int]int(nil))`,
    `const c = ${dice.pick(['1 << 62', '1.0 / 3', "'a' + 1", '1e100', '-7 / 2', '7.0 / 2', '1 / 2 * 3.0', '"x" + "y"', '0x1p-1074'])}; println(c); fmt.Println(c)`,
  );
};
