// Blocks around control flow: labels through every kind of loop, deferred calls and returns inside loop bodies that are functions, order of evaluation.
import { block, line, lines, type Node } from './node.ts';
import type { Scope } from './scope.ts';

/** Loop headers that count `v` from 0, none of which ends by itself before three rounds. */
const LOOPS: readonly ((v: string, n: number) => string)[] = [
  (v, n) => `for ${v} := range ${n} {`,
  (v, n) => `for ${v} := 0; ${v} < ${n}; ${v}++ {`,
  (v, n) => `for ${v} := range make([]int, ${n}) {`,
  (v, n) => `for ${v} := range upTo(${n}) {`,
  (v, n) => `for ${v} := range "${'xyz€'.slice(0, n)}" {`,
  (v, n) => `for ${v}, _ := range [${n}]struct{}{} {`,
  (v, n) => `for ${v}, k := range slices.All([]string{${'"s", '.repeat(n)}}) { _ = k`,
  (v) => `for ${v} := range func(y func(int) bool) { defer fmt.Println("leaves"); _ = y(0) && y(1) && y(2) } {`,
];

const loop = (s: Scope, v: string): string => s.dice.pick(LOOPS)(v, s.dice.between(2, 4));

/** Where a jump may go from inside two labelled loops in a function that returns an int. */
const EXITS = [
  'break',
  'continue',
  'break outer',
  'continue outer',
  'break inner',
  'continue inner',
  'return i*10 + j',
  'r = i; return',
  'goto end',
  'defer func() { r += 1000 }()',
  'defer fmt.Println("deferred", i, j)',
  'defer func() { fmt.Println(recover()); r -= 7 }()',
  'panic(fmt.Sprint("at ", i, j))',
  'func() { defer func() { recover() }(); panic(i) }()',
  'fs = append(fs, func() int { i += 5; return i*100 + j })',
  'r += func() int { for k := range upTo(3) { if k == j { return k } }; return 9 }()',
];

function exit(s: Scope): readonly Node[] {
  const jump = s.dice.pick(EXITS);
  const at = `i${s.dice.pick(['+', '*', '-'])}j == ${s.dice.below(4)}`;
  switch (s.dice.below(5)) {
    case 0:
      return [
        block('switch {', lines(`case ${at}:`, jump, 'case i > j:', 'r++', 'default:', s.dice.pick(['break', 'r += 2', 'continue']))),
      ];
    case 1:
      return [block('select {', lines('case <-full:', `if ${at} { ${jump} }; full <- 1`, 'default:', 'r += 3'))];
    case 2:
      return [block('switch x := any(i + j).(type) {', lines('case int:', `if x > 1 || ${at} { ${jump} }`, 'case string:', 'r--'))];
    default:
      return [block(`if ${at} {`, lines(jump))];
  }
}

/** Two loops of any kind around all that leaves them. */
export const labelledLoops = (s: Scope): readonly Node[] => [
  line('full := make(chan int, 1); full <- 1; var fs []func() int'),
  block('f := func() (r int) {', [
    line('goto start'),
    line('start:'),
    line('outer:'),
    block(loop(s, 'i'), [
      line('r++'),
      line('inner:'),
      block(loop(s, 'j'), [
        ...exit(s),
        ...(s.dice.chance(50) ? exit(s) : []),
        line('fmt.Print(i, j, " ")'),
        ...lines('if r > 400 { goto end }; if r > 401 { break inner }; if r > 402 { continue outer }'),
      ]),
      line('fmt.Println("row", i, r)'),
    ]),
    line('r += 50'),
    line('end:'),
    line('return r + 1'),
  ]),
  ...lines(
    'for range 2 { func() { defer func() { if e := recover(); e != nil { fmt.Println("f panicked:", e) } }(); fmt.Println("f", f()) }() }',
    'for _, g := range fs { fmt.Print(g(), g(), " ") }; fmt.Println(len(fs))',
  ),
];

const OPERANDS = [
  'p(1)',
  'p(2) + p(3)',
  'a[p(1)]',
  'm[p(2)]',
  '*q(4)',
  '<-c',
  'p(5) * a[p(0)]',
  'g(p(1), p(2))',
  'len(a[p(0):])',
  'x.get()',
];

/** Calls, receives, indexing and stores: which comes first. */
export const evaluationOrder = (s: Scope): readonly Node[] => {
  const { dice } = s;
  const e = (): string => dice.pick(OPERANDS);
  const target = (): string => dice.pick(['a[p(0)]', 'm[p(7)]', '*q(8)', 'x.n', 'a[p(2)]', '_', 'v']);
  const [t, u] = [target(), target()];
  return [
    ...lines(
      'a, m, c, v, n := []int{1, 2, 3, 4, 5, 6}, map[int]int{2: 9}, make(chan int, 9), 0, 0',
      'for i := range 9 { c <- i * 11 }; _ = v',
      'p := func(i int) int { fmt.Print("p", i, " "); n++; a[5] = n; return i }',
      'q := func(i int) *int { fmt.Print("q", i, " "); return &a[i%6] }',
      'g := func(i, j int) int { fmt.Print("g", i, j, " "); return i*j + n }',
      'x := &ctr{3}; _, _, _, _ = p, q, g, x',
    ),
    line(`${t}, ${u} = ${e()}, ${e()}; fmt.Println(a, m, x.n, v)`),
    line(`s := []int{${e()}, 3: ${e()}, ${e()}}; w := map[int]int{p(1): ${e()}, 3: ${e()}}; fmt.Println(s, w)`),
    line(`fmt.Println(${e()} < ${e()} && ${e()} > 0 || ${e()} == p(9))`),
    line(`a[p(1)] ${dice.pick(['+=', '-=', '*=', '<<=', '^='])} ${e()}; m[p(3)]++; *q(p(2))--; fmt.Println(a, m)`),
    line(`func(i int, js ...int) { fmt.Println(i, js) }(${e()}, ${e()}, ${e()})`),
    line(`defer func(i, j int) { fmt.Println("late", i, j, a[1]) }(${e()}, ${e()}); a[1] = -1`),
    line(`y := struct{ A, B int; C [2]int }{B: ${e()}, A: ${e()}, C: [2]int{1: ${e()}, 0: p(6)}}; fmt.Println(y)`),
    line(`switch ${e()} { case ${e()}, ${e()}: fmt.Println("first"); case p(3): fmt.Println("second"); default: fmt.Println("none") }`),
    line(`a[0], a[1], a = a[1], a[0], a[${dice.below(2)}:]; fmt.Println(a); a, a[0] = nil, 77; fmt.Println(a)`),
    line(`i := 0; i, b := 2, []int{i, p(i + 1), i}; b[i], i = ${e()}, p(1); fmt.Println(i, b)`),
  ];
};

/** Variables of loops of three clauses: a copy for every round, also when closures and jumps meddle. */
export const iterationVariables = (s: Scope): readonly Node[] => {
  const { dice } = s;
  const meddle = (): string =>
    dice.pick([
      'i++',
      'defer func() { fmt.Print("d", i, " ") }()',
      'fs = append(fs, func() int { i += 2; return i })',
      'ps = append(ps, &i)',
      'if i == 2 { i++; continue }',
      'if i == 1 { func() { i += 10 }() ; i -= 9 }',
      '{ j := i; fs = append(fs, func() int { j++; return i*10 + j }) }',
      'switch i { case 1: continue; case 5: break }',
      'if i > 3 { fmt.Print("big "); break }',
      'for i := range i { fs = append(fs, func() int { i--; return i }) }',
    ]);
  return [
    line('var fs []func() int; var ps []*int'),
    block(
      'func() {',
      [
        block(`for i, k := 0, ${dice.below(3)}; i < ${dice.between(2, 6)} && k < 50; i, k = i+1, k+i {`, [
          ...lines(meddle(), meddle(), meddle()),
          line('fmt.Print(i, k, " ")'),
        ]),
        line('fmt.Println()'),
      ],
      '}()',
    ),
    block(
      `for i, n := func() int { return ${dice.below(3)} }(), 0; n < 4; func() { i += n; n++ }() {`,
      lines(
        'fs = append(fs, func() int { n += 100; return i*1000 + n }); if n > 50 { break }',
        dice.pick(['n += 0', 'i += 3', 'ps = append(ps, &n)', 'ps = append(ps, &i)']),
      ),
    ),
    line(
      'for _, p := range ps { *p++ }; for _, f := range fs { fmt.Print(f(), " ", f(), " ") }; for _, p := range ps { fmt.Print(*p, ";") }; fmt.Println()',
    ),
    block('for i, x := range [...]int{3, 1, 2} {', lines('ps = append(ps, &x, &i); x *= 2; i += 7')),
    line('for _, p := range ps { fmt.Print(*p, " ") }; fmt.Println()'),
  ];
};
