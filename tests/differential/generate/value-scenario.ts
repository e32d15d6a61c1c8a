// Blocks around values: comparison field by field, copies of nested arrays and structs, method values, names that hide the universe's.
import { expression } from './expression.ts';
import { line, lines, type Node } from './node.ts';
import type { Scope } from './scope.ts';
import { someType } from './statement.ts';
import { INT, isComparable, isPlain, type Type } from './type.ts';

const plain = (s: Scope): Type => {
  const t = someType(s, 1);
  return isPlain(t) && isComparable(t) ? t : INT;
};

/** Blank fields, padding, interfaces and nested arrays under ==. */
export const comparisons = (s: Scope): readonly Node[] => {
  const { dice } = s;
  const t = plain(s);
  const boxed = (): string =>
    dice.pick(['1', 'int8(1)', '"x"', 'nil', '[1]int{2}', 'struct{ a int }{3}', '[]int{1}', 'map[int]int(nil)', 'errBase', '1.0', "'x'"]);
  const fields = [
    'A int8',
    '_ int64',
    'B any',
    `C ${t.text}`,
    '_ string',
    'D [2]struct{ x int16; _ int8; y any }',
    'E error',
    'F *int',
    'G [0]func()',
  ].filter((f) => f.startsWith('C') || f.startsWith('B') || (dice.chance(70) && !f.startsWith('G')));
  return lines(
    `type mixed struct { ${fields.join('; ')} }`,
    `x := mixed{B: ${boxed()}, C: ${expression(s, t, 1)}}; y := x; z := mixed{B: ${boxed()}, C: ${expression(s, t, 1)}}`,
    'eq := func(a, b any) { defer func() { if e := recover(); e != nil { fmt.Println("panic:", e) } }(); fmt.Println(a == b) }',
    'eq(x, y); eq(x, z); eq(&x, &y); eq(&x, &x); eq([2]mixed{x, y}, [2]mixed{y, x}); eq([1]any{x}, [1]any{z}); eq(x, nil)',
    'func() { defer func() { fmt.Println(recover()) }(); fmt.Println(x == y, x != z, [2]mixed{x, z} == [2]mixed{x, z}) }()',
    `func() { defer func() { fmt.Println(recover()) }(); m := map[mixed]int{x: 1}; m[y]++; m[z] += 5; fmt.Println(len(m), m[x], m[mixed{}]) }()`,
    `var e1, e2 any = ${boxed()}, ${boxed()}; eq(e1, e2); eq(struct{ a, b any }{e1, e2}, struct{ a, b any }{e1, e2})`,
    'type s1 struct { a int; b string }; var anon struct { a int; b string } = s1{1, "q"}; eq(anon, s1{1, "q"}); fmt.Println(anon == s1{1, "q"}, s1(anon) == s1{1, "r"})',
    'ch := make(chan int); var ro <-chan int = ch; fmt.Println(ro == ch, any(ro) == any(ch), any(ch) == any((chan int)(nil)))',
    'var ip *int; var ei any = ip; fmt.Println(ei == nil, ei == ip, ei == (*int)(nil), ip == nil, ei == any((*string)(nil)))',
  );
};

/** Arrays of arrays of structs: whoever is assigned, passed, captured, ranged over, sent or boxed is a copy. */
export const nestedCopies = (s: Scope): readonly Node[] => {
  const { dice } = s;
  const t = plain(s);
  const e = (): string => expression(s, t, 1);
  const change = (x: string): string =>
    dice.pick([
      `${x}[1][0].V = ${e()}`,
      `${x}[0][1].N++`,
      `${x}[0], ${x}[1] = ${x}[1], ${x}[0]`,
      `${x}[1] = ${x}[0]`,
      `${x}[0][1].P[0]--`,
      `{ q := &${x}[1][1]; q.N = 8; *q = ${x}[0][0] }`,
      `for i, row := range ${x} { row[0].N = 50 + i; ${x}[i][1].N += row[0].N }`,
      `for i := range ${x} { row := &${x}[i]; row[0].N -= 3; (*row)[1].L[1] = 4 }`,
    ]);
  return lines(
    `type cell struct { V ${t.text}; N int; P []int; L [2]int8 }; type grid [2][2]cell`,
    `a := grid{{{N: 1, P: []int{1, 2}}, {V: ${e()}}}, {1: {N: 3, P: make([]int, 2)}}}; a[0][1].P, a[1][0].P = []int{7}, []int{8}`,
    `b := a; ${change('b')}; fmt.Println(b[0][1].N, a[0][1].N)`,
    `c, p := a[1], &a; ${change('p')}; ${change('a')}; fmt.Println(c, a)`,
    `f := func(g grid) grid { ${change('g')}; return g }; d := f(f(a)); fmt.Println(d[0], a[0])`,
    `var i any = a; ${change('a')}; fmt.Println(i.(grid)[1], a[1]); h := i.(grid); ${change('h')}; fmt.Println(i)`,
    `m := map[string]grid{"k": a}; ch := make(chan grid, 2); ch <- a; ${change('a')}; g := m["k"]; ${change('g')}; m["g"] = g; fmt.Println(m, (<-ch)[1])`,
    `sl := []grid{a, b}; sl2 := append(sl[:1:1], sl[0]); for _, x := range sl { ${change('x')} }; ${change('sl[0]')}; fmt.Println(sl, sl2[1][0])`,
    `st := struct { grid; E *grid }{a, &a}; cp := st; ${change('cp.grid')}; ${change('st.E')}; fmt.Println(st.grid, *cp.E, cp.grid)`,
    `fn := func() (r grid) { defer func() { ${change('r')} }(); r = a; return r }; fmt.Println(fn()[1][1], [2]grid{fn(), a}[1][0])`,
    `x, y := a[0], a[1]; x, y = y, x; x[0], y[1] = y[1], x[0]; a[0], a[1] = x, y; fmt.Println(x, y, a)`,
    `for i, r := range a { a[1-i] = r; a[i][0].N += 100; fmt.Println(i, r) }; for i, r := range &a { a[1-i] = r; a[i][0].N += 100; fmt.Println(i, r) }`,
  );
};

/** Method values bind a copy or a pointer when they are made; embedded pointers and interfaces pass them on. */
export const boundMethods = (s: Scope): readonly Node[] => {
  const { dice } = s;
  const n = (): number => dice.below(9);
  return lines(
    'type base struct { *ctr; get2 func() int }; type mid struct { base; extra int }; type top struct { *mid; fmt.Stringer }',
    `b := base{ctr: &ctr{${n()}}}; m := mid{base: b, extra: ${n()}}; t := top{mid: &m}`,
    'f1, f2, f3, f4 := b.get, b.add, m.add, t.get',
    `f2(${n()}); f3(${n()}); fmt.Println(f1(), f4(), t.n, m.get())`,
    `m.ctr = &ctr{${n() + 100}}; f3(1); t.add(2); fmt.Println(f4(), t.get(), b.get(), m.n)`,
    `c := ctr{${n()}}; g, h := c.get, c.add; c.n = 40; h(1); fmt.Println(g(), c.get(), c.n); defer fmt.Println("c", g(), c.get())`,
    'x, y := (*ctr).add, ctr.get; z := (*ctr).get; x(&c, 5); fmt.Println(y(c), z(&c)); defer c.add(1); defer func(f func() int) { fmt.Println("bound", f(), c.n) }(c.get)',
    `var i interface{ add(int); get() int } = &c; k, l := i.add, i.get; i = t; k(${n()}); fmt.Println(l(), i.get(), interface{ get() int }.get(i))`,
    'arr := [2]ctr{{1}, {2}}; fs := []func() int{}; for _, a := range arr { fs = append(fs, a.get); a.add(10); fs = append(fs, a.get) }; for j := range arr { fs = append(fs, arr[j].get); arr[j].add(20) }; for _, f := range fs { fmt.Print(f(), " ") }; fmt.Println(arr)',
    `mp := map[string]*ctr{"a": {${n()}}}; mp["a"].add(3); ad := mp["a"].add; mp["a"] = &ctr{}; ad(1); fmt.Println(mp["a"].get())`,
    dice.pick([
      't.Stringer = time.Duration(1500) * time.Millisecond; fmt.Println(t.String(), t.Stringer)',
      'fmt.Println(t.String())',
      'f5 := t.String; fmt.Println(f5())',
      't.mid = nil; f6 := t.get; fmt.Println(f6())',
      'm.ctr = nil; fmt.Println(t.extra, t.get())',
      'm.ctr = nil; f7 := t.add; fmt.Println("made"); f7(1)',
      'm.ctr = nil; f8 := t.get; fmt.Println("not made"); f8()',
      'i = nil; f9 := i.get; fmt.Println("not made"); f9()',
      'var np *ctr; f0 := np.add; fmt.Println("made", f0 != nil); f0(2)',
      'var np *ctr; defer np.get(); fmt.Println("not deferred")',
      'var fn func(); defer fn(); fmt.Println("deferred nil")',
    ]),
  );
};

/** Predeclared names are names like others. */
export const hiddenNames = (s: Scope): readonly Node[] => {
  const { dice } = s;
  const all = [
    'len := func(x string) string { return "len " + x }; fmt.Println(len("a"))',
    'type int string; var i int = "text"; fmt.Println(i + "!")',
    'true, false := false, true; fmt.Println(true, false, 1 == 1 == true)',
    'nil := 5; fmt.Println(nil + 1)',
    'append := func(a ...any) int { return 7 }; fmt.Println(append(1, 2))',
    'type error struct{ s string }; e := error{"mine"}; fmt.Printf("%v %T\\n", e, e)',
    'string := "s"; fmt.Println(string + "t")',
    'iota := 3; const k = 4; fmt.Println(iota * k)',
    'print := fmt.Println; print("print")',
    'type any interface{ get() int }; var a any = &ctr{4}; fmt.Println(a.get())',
    'new := func(n int) int { return n }; make := new; fmt.Println(make(new(3)))',
    'panic := func(x int) { fmt.Println("no panic", x) }; panic(1)',
    'recover := 1; defer func() { fmt.Println(recover) }()',
    'max, min := 1, 2; fmt.Println(max, min, max < min)',
    'type float64 = int; var f float64 = 3; fmt.Printf("%T %v\\n", f/2, f/2)',
    'byte, rune := "b", 2; fmt.Println(byte, rune)',
    'copy, delete, clear, cap := 1, 2, 3, 4; fmt.Println(copy, delete, clear, cap)',
    'fmt := ctr{8}; func() { println(fmt.get()) }()',
    'uint8 := uint8(200); uint8 += 100; fmt.Println(uint8)',
    'x := 1; { x, y := x+1, x+2; x++; fmt.Println(x, y) }; if x := x * 10; x > 5 { x++; fmt.Println(x) } else if y := x; y > 0 { fmt.Println(y) }; fmt.Println(x)',
    'x, err := 1, error(nil); { x, err := strconv.Atoi("q"); fmt.Println(x, err != nil) }; y, err := 2, err; fmt.Println(x, y, err)',
    'switch x := 5; x := any(x + 1).(type) { case int: x++; fmt.Println(x); default: fmt.Println(x) }',
    'comparable, complex := 1, 2i; fmt.Println(comparable, complex, real(complex))',
  ];
  return dice.times(6, () => line(`{ ${dice.pick(all)} }`));
};
