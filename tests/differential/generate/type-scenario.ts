// Blocks around what types do: embedding and promotion, method values, type switches, keys behind interfaces.
import { expression, operand } from './expression.ts';
import { lines, type Node } from './node.ts';
import type { Scope } from './scope.ts';
import { someType } from './statement.ts';
import { INT, isComparable, isPlain, STRING, type Type } from './type.ts';

const plain = (s: Scope): Type => {
  const t = someType(s, 1);
  return isPlain(t) ? t : INT;
};

/** Fields and methods promoted from values and pointers, some hidden by shallower ones; method values and expressions of them. */
export const embedding = (s: Scope): readonly Node[] => {
  const t = plain(s);
  const hidden = s.dice.chance(50);
  const pointer = s.dice.chance(50) ? '*' : '';
  return lines(
    `type inner struct { A ${t.text}; N int }`,
    `type middle struct { inner; N${s.dice.chance(50) ? '' : '2'} int }`,
    `type outer struct { ${pointer}middle; ${hidden ? 'A string' : 'B string'} }`,
    `o := outer{${hidden ? 'A' : 'B'}: "o"}`,
    ...(pointer === '' ? [] : ['o.middle = &middle{}']),
    `o.middle.A = ${expression(s, t, 1)}`,
    `o.inner.N, o.N = ${operand(s, INT, 1)}, 7`,
    `c := o; c.inner.N++; c.N += 2`,
    'fmt.Println(o.middle.A, o.A, o.inner.N, o.N, c.inner.N, c.N)',
    `fmt.Printf("%v %+v\\n", o.${pointer === '' ? 'middle' : 'inner'}, c.inner)`,
    `type counter struct { *ctr; name string }`,
    'k := counter{&ctr{}, "k"}',
    `add := k.add; kk := k; k.ctr = &ctr{n: ${s.dice.below(9)}}`,
    'add(2); kk.add(3); k.add(4); (*ctr).add(kk.ctr, 1)',
    'fmt.Println(k.get(), kk.get(), ctr.get(*k.ctr), k.n, kk.ctr.n)',
    'var g interface{ get() int } = k; k.add(1); k = counter{ctr: new(ctr)}',
    'fmt.Println(g.get(), k.get())',
  );
};

/** What a value behind an interface is: cases of several types, generic ones, nil, interfaces, in any order. */
export const typeSwitches = (s: Scope): readonly Node[] => {
  const t = plain(s);
  const values = [
    `${expression(s, t, 1)}`,
    'nil',
    '"text"',
    '[]int{1}',
    'errBase',
    'error(nil)',
    '&ctr{n: 3}',
    'func() int { return 4 }',
    `as[any](${operand(s, INT, 1)})`,
    'pairOf[int, string]{1, "p"}',
  ];
  const cases = [
    `case ${t.text}: fmt.Println("T", v)`,
    'case nil: fmt.Println("nil", v == nil)',
    'case error: fmt.Println("error", v.Error())',
    'case interface{ get() int }: fmt.Println("get", v.get())',
    'case []uintptr, [9]int8: fmt.Println("slice", v)',
    'case func() int: fmt.Println("func", v())',
    'case pairOf[int, string]: fmt.Println("pair", v.K, v.V)',
    'default: fmt.Printf("%T\\n", v)',
  ];
  const order = [...cases].sort(() => s.dice.below(3) - 1);
  return lines(
    `for i, x := range []any{${[...values].sort(() => s.dice.below(3) - 1).join(', ')}} { fmt.Print(i, " "); switch v := x.(type) { ${order.join('; ')} } }`,
    `var e any = ${expression(s, t, 1)}`,
    `if v, ok := e.(${t.text}); ok { fmt.Println(ok, v) }`,
    '_, isGet := e.(interface{ get() int }); fmt.Println(isGet)',
    `fmt.Println(as[${s.dice.pick([t.text, 'string', 'error'])}](e))`,
  );
};

/** Maps whose keys are interfaces, arrays and structs: equal keys meet whatever they came from. */
export const structuredKeys = (s: Scope): readonly Node[] => {
  const t = plain(s);
  const key = isComparable(t) ? t : STRING;
  const k = (): string => expression(s, key, 1);
  return lines(
    `m := map[any]int{}; for i := range ${s.dice.between(3, 20)} { m[i%4]++; m[fmt.Sprint(i%3)]++; m[[2]int{i % 2, 1}]++; m[struct{ a, b any }{i % 2, "x"}]++ }`,
    'fmt.Println(len(m), m[1], m["1"], m[[2]int{1, 1}], m[struct{ a, b any }{1, "x"}], m[int8(1)], m[1.0])',
    `a := map[[2]${key.text}]string{}; x, y := ${k()}, ${k()}`,
    `a[[2]${key.text}{x, y}] = "xy"; a[[2]${key.text}{y, x}] += "yx"`,
    `fmt.Println(len(a), a[[2]${key.text}{x, y}], a[[...]${key.text}{x, x}] == "")`,
    `p := map[pairOf[${key.text}, any]]int{{x, 1}: 1}; p[pairOf[${key.text}, any]{x, 1}]++; p[pairOf[${key.text}, any]{x, "1"}]++`,
    'fmt.Println(len(p))',
    `delete(p, pairOf[${key.text}, any]{x, 1}); fmt.Println(len(p))`,
    `m[${s.dice.pick(['[]int{}', 'func() {}', 'map[int]int{}', 'struct{ x any }{[]int{}}', '3'])}]++`,
  );
};
