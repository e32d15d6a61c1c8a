// Blocks around text and numbers: runes and broken UTF-8, complex numbers, how nested values print.
import { expression } from './expression.ts';
import { lines, type Node } from './node.ts';
import type { Scope } from './scope.ts';
import { someType } from './statement.ts';
import { INT, isPlain, type Type } from './type.ts';

const plain = (s: Scope): Type => {
  const t = someType(s, 2);
  return isPlain(t) ? t : INT;
};

const PIECES = [
  'a',
  '\u00e9',
  '\u4e16',
  '\\xff',
  '\\xe4\\xb8',
  '\\U0001F600',
  '\\x00',
  '\\u200b',
  'Z',
  '\\xed\\xa0\\x80',
  '\\xc0\\x80',
  ' ',
];

/** Ranging over text that may not be UTF-8, and its conversions to and fro. */
export const runes = (s: Scope): readonly Node[] => {
  const text = s.dice.times(s.dice.between(1, 8), () => s.dice.pick(PIECES)).join('');
  return lines(
    `t := "${text}"`,
    'for i, r := range t { fmt.Printf("%d:%q %U;", i, r, r) }',
    'fmt.Println(len(t), []rune(t), []byte(t), string([]rune(t)) == t, utf8.RuneCountInString(t))',
    `fmt.Printf("%q %+q %x % X %s|%8.3s|%-5q|\\n", t, t, t, t, t, t, t)`,
    `fmt.Println(t[:at(${s.dice.below(9)}, len(t)+1)], t[at(${s.dice.below(9)}, len(t)+1):] < t, t+t[:0] == t, strings.ToUpper(t), strings.ToValidUTF8(t, "?"))`,
    `fmt.Println(string(rune(${s.dice.pick(['65', '-1', '0x10ffff', '0x110000', '0xd800', '0x4e16'])})), strconv.Quote(t), strconv.QuoteToASCII(t))`,
    'for i := range len(t) { if c := t[i]; c >= 0x80 { fmt.Print(i, c, " ") } }; fmt.Println()',
    'b := []byte(t); for i, c := range b { b[len(b)-1-i] = c }; fmt.Printf("%x %s\\n", b, t)',
  );
};

const PARTS = ['0', '1', '-1.5', '2', '0.25', '1e300', '-0.1', 'math.Inf(1)', 'math.NaN()', 'math.Copysign(0, -1)'];

/** Complex arithmetic with all that float64 can hold. */
export const complexNumbers = (s: Scope): readonly Node[] => {
  const part = (): string => `id[float64](${s.dice.pick(PARTS)})`;
  const t = s.dice.pick(['complex128', 'complex64']);
  return lines(
    `x, y := ${t}(complex(${part()}, ${part()})), ${t}(complex(${part()}, ${part()}))`,
    'fmt.Println(x+y, x-y, x*y, -x, x == y, x != x)',
    'fmt.Println(x/y, real(x/y), imag(y))',
    `fmt.Printf("%v %g %.2f %8.1e %T\\n", x, y, x*2, y, x)`,
    `z := x; z *= y; z += ${s.dice.pick(['1i', '2', '0.5 - 1i', "'a'"])}; z /= 2`,
    'println(real(z) == real(z)); fmt.Println(z, complex128(x) == complex128(y))',
    `m := map[${t}]int{x: 1}; m[y]++; m[x]++; fmt.Println(len(m))`,
    `const k = (1 + 2i) * ${s.dice.between(1, 5)} / ${s.dice.pick(['2', '2i', '4 - 3i'])}; fmt.Println(k, real(k), imag(k))`,
  );
};

/** Values inside values under every verb that shows structure. */
export const nestedText = (s: Scope): readonly Node[] => {
  const [t, u] = [plain(s), plain(s)];
  return lines(
    `type leaf struct { A ${t.text}; b ${u.text} }`,
    `type node struct { L leaf; P *leaf; I any; S []leaf; M map[string]leaf; E error; F func(); C chan int }`,
    `l := leaf{${expression(s, t, 1)}, ${expression(s, u, 1)}}`,
    `n := node{L: l, I: ${s.dice.pick(['l', '[]any{1, nil, "s"}', 'map[int]any{2: "b", 1: nil}', 'errBase', 'nil', '[2]bool{true}'])}, S: []leaf{l}, M: map[string]leaf{"z": l, "a": {}}, E: errBase}`,
    `fmt.Printf("%${s.dice.pick(['v', '+v', '6v', 'd', 's', 'q', 'x'])}\\n", l)`,
    'fmt.Printf("%v\\n%+v\\n", n, n)',
    'fmt.Printf("%T %#v %v\\n", n.S, n.L, &l)',
    'fmt.Println([]any{n.I, n.E, n.P == nil, n.F == nil, n.C == nil}, &n.S, &n.M)',
    `fmt.Printf("%v %d %s|%6.2v|%-8v|%08v\\n", n.S, n.S, n.E, ${expression(s, t, 1)}, ${expression(s, u, 1)}, ${s.dice.between(-99, 99)})`,
  );
};
