// Blocks around one feature each, with its random parts filled in: aliasing, defer and recover, goroutines, select, iterators, goto, init.
import { expression, operand } from './expression.ts';
import { printAll } from './format.ts';
import { evaluationOrder, iterationVariables, labelledLoops } from './jump-scenario.ts';
import { typedLiteral } from './literal.ts';
import { block, line, lines, type Node } from './node.ts';
import { conversionsAtEdges, integerEdges, printed, unorderedNumbers } from './number-scenario.ts';
import type { Scope } from './scope.ts';
import { someType, statements } from './statement.ts';
import { complexNumbers, nestedText, runes } from './text-scenario.ts';
import { embedding, structuredKeys, typeSwitches } from './type-scenario.ts';
import { arrayOf, BOOL, INT, INTS, isComparable, isPrintable, type Type } from './type.ts';
import { boundMethods, comparisons, hiddenNames, nestedCopies } from './value-scenario.ts';

type Scenario = (s: Scope) => readonly Node[];

const printable = (s: Scope): Type => {
  const t = someType(s, 1);
  return isPrintable(t) ? t : INT;
};

/** Appending within and beyond a known capacity: who shares memory with whom. */
const aliasing: Scenario = (s) => {
  const t = printable(s);
  const cap = s.dice.between(2, 6);
  const len = s.dice.between(1, cap);
  const e = (): string => operand(s, t, 1);
  const [i, j] = [s.dice.below(len + 1), s.dice.below(len + 1)].sort((a, b) => a - b);
  const k = s.dice.between(j ?? 0, cap);
  return lines(
    `s := make([]${t.text}, ${len}, ${cap})`,
    `for i := range s { s[i] = ${e()} }`,
    `u := append(s${s.dice.chance(50) ? `[:${s.dice.below(len + 1)}]` : ''}, ${e()})`,
    `w := append(s[${i}:${j}${s.dice.chance(50) ? `:${k}` : ''}], ${s.dice.times(s.dice.between(1, 3), e).join(', ')})`,
    `w[0] = ${e()}`,
    's = s[:cap(s)]',
    'fmt.Println(s, len(s), cap(s), len(u), u, len(w), w)',
    `fmt.Println(copy(s[${s.dice.below(2)}:], s[:${s.dice.below(cap + 1)}]), s)`,
    `if len(s) >= 2 { a := [2]${t.text}(s); p := (*[2]${t.text})(s); a[0] = ${e()}; p[1] = ${e()}; fmt.Println(a, *p, s) }`,
    `fmt.Println(s[id(${s.dice.between(-1, 4)}):id(${s.dice.between(-1, 7)})])`,
  );
};

/** Arrays and structs are values: copies do not see each other. */
const values: Scenario = (s) => {
  const t = printable(s);
  const a = arrayOf(s.dice.between(1, 3), t);
  return lines(
    `a := ${expression(s, a, 2)}`,
    'b, p := a, &a',
    `b[at(1, len(b))] = ${expression(s, t, 2)}`,
    `p[at(2, len(p))] = ${expression(s, t, 2)}`,
    `fmt.Println(a, b${isComparable(t) ? ', a == b, *p == a' : ''})`,
    `for i, x := range a { a[at(i+1, len(a))] = ${expression(s, t, 1)}; fmt.Println(i, x) }`,
    `f := func(x ${a.text}) ${a.text} { x[0] = ${expression(s, t, 1)}; return x }`,
    'fmt.Println(f(a), a, f(b), b)',
    `m := map[string]${a.text}{"k": a}`,
    'c := m["k"]; c[0] = b[0]',
    'fmt.Println(m, c)',
  );
};

/** Order of deferred calls, named results changed on the way out, panics replaced and recovered. */
const unwinding: Scenario = (s) => {
  const fail = (): string =>
    s.dice.pick([
      `panic(${typedLiteral(s.dice, s.dice.pick([INT, ...INTS]))})`,
      'panic("boom")',
      'panic(errBase)',
      'panic(fmt.Errorf("e: %w", errBase))',
      `_ = ${expression(s, INT, 2)}`,
      'var p *int; *p = 1',
      '_ = []int{}[id(3)]',
      'var e any = "s"; _ = e.(int)',
      'var m map[string]int; m["a"] = 1',
      'panic(nil)',
    ]);
  const body = s.dice
    .times(s.dice.between(1, 4), (i): readonly Node[] =>
      s.dice.weighted<() => readonly Node[]>([
        [2, () => lines(`defer fmt.Println("d${i}", n)`)],
        [2, () => lines(`defer func() { n += ${s.dice.below(9)}; fmt.Println("f${i}", n) }()`)],
        [2, () => lines(`defer func() { r := recover(); fmt.Printf("r${i} %v %T\\n", r, r) }()`)],
        [1, () => lines(`defer func() { ${fail()} }()`)],
        [1, () => lines(`defer func() { defer func() { fmt.Println("inner", recover()) }(); ${fail()} }()`)],
        [1, () => lines(`for i := range 3 { defer func() { n = n*2 + i }() }`)],
        [1, () => lines(`defer func(x int) { fmt.Println("arg", x, n) }(n)`)],
        [1, () => lines('n++')],
      ])(),
    )
    .flat();
  return [
    block('f := func() (n int) {', [...body, ...(s.dice.chance(60) ? lines(fail()) : []), line(`return ${expression(s, INT, 1)}`)]),
    line('fmt.Println("result", f())'),
    ...lines('defer func() { if e, ok := recover().(error); ok { fmt.Println(errors.Is(e, errBase), e) } }()', 'f()'),
  ];
};

/** Goroutines whose output does not depend on who runs first. */
const goroutines: Scenario = (s) => {
  const t = printable(s);
  const n = s.dice.between(1, 5);
  return s.dice.weighted<() => readonly Node[]>([
    [
      2,
      () => [
        ...lines(`out := make([]${t.text}, ${n})`, 'var wg sync.WaitGroup'),
        block(`for i := range ${n} {`, [
          block(
            'wg.Go(func() {',
            s.within(() => {
              s.declare('i', INT, false);
              return [line('defer func() { recover() }()'), line(`out[i] = ${expression(s, t, 2)}`)];
            }),
            '})',
          ),
        ]),
        ...lines('wg.Wait()', 'fmt.Println(out)'),
      ],
    ],
    [
      2,
      () => [
        ...lines(`jobs, done := make(chan int, ${s.dice.below(4)}), make(chan int)`, 'var mu sync.Mutex; total := 0'),
        block(`for range ${n} {`, [
          block(
            'go func() {',
            [block('for j := range jobs {', lines(`mu.Lock(); total += j * ${s.dice.below(50)}; mu.Unlock()`)), line('done <- 1')],
            '}()',
          ),
        ]),
        ...lines(`for i := range ${s.dice.below(9)} { jobs <- i }`, 'close(jobs)', `for range ${n} { <-done }`, 'fmt.Println(total)'),
      ],
    ],
    [
      1,
      () => [
        ...lines(
          `a, b := make(chan ${t.text}), make(chan ${t.text})`,
          'go func() { defer close(b); defer func() { recover() }(); for x := range a { b <- x } }()',
          `go func() { defer close(a); defer func() { recover() }(); for range ${n} { a <- ${expression(s, t, 1)} } }()`,
        ),
        ...lines('n := 0', 'for x := range b { n++; fmt.Println(n, x) }', 'x, ok := <-b', 'fmt.Println(x, ok, len(b), cap(b))'),
      ],
    ],
    [
      1,
      () =>
        lines(
          'ctx, cancel := context.WithCancelCause(context.WithValue(context.Background(), ctxKey("k"), 7))',
          'go cancel(errBase)',
          '<-ctx.Done()',
          'fmt.Println(ctx.Err(), context.Cause(ctx), ctx.Value(ctxKey("k")), ctx.Value("k"))',
        ),
    ],
    [
      1,
      () =>
        lines(
          'var once sync.Once; var n atomic.Int32; var wg sync.WaitGroup',
          `for range ${n} { wg.Add(1); go func() { defer wg.Done(); once.Do(func() { n.Add(100) }); n.Add(1) }() }`,
          'wg.Wait(); fmt.Println(n.Load())',
        ),
    ],
  ])();
};

/** One goroutine, buffered channels: which cases are ready is certain, so at most one is. */
const selects: Scenario = (s) => {
  const t = printable(s);
  const e = (): string => operand(s, t, 1);
  const cap = s.dice.between(1, 3);
  return [
    ...lines(
      `c, empty := make(chan ${t.text}, ${cap}), make(chan ${t.text})`,
      `var none chan ${t.text}`,
      `for range ${s.dice.between(0, cap)} { c <- ${e()} }`,
    ),
    block(`for range ${s.dice.between(1, 4)} {`, [
      block('select {', [
        line('case x, ok := <-c:'),
        line('fmt.Println("got", x, ok, len(c))'),
        line(`case empty <- ${e()}:`),
        line('fmt.Println("never")'),
        line('case <-none:'),
        line('fmt.Println("never")'),
        line('default:'),
        line('fmt.Println("default", len(c))'),
        ...(s.dice.chance(40) ? [line('close(c)')] : []),
      ]),
    ]),
    block('select {', lines(`case c <- ${e()}:`, 'fmt.Println("sent", len(c))', 'default:', 'fmt.Println("full")')),
  ];
};

/** Range over functions: break, continue, return, defer and panics through the yield. */
const iterators: Scenario = (s) => {
  const exit = (): string =>
    s.dice.pick([
      'break',
      'continue',
      'continue outer',
      'break outer',
      'return -1',
      'panic("in loop")',
      'x++',
      'defer fmt.Println("loop defer", x)',
      'goto end',
    ]);
  return [
    block('gen := func(n int) iter.Seq2[int, string] {', [
      block('return func(yield func(int, string) bool) {', [
        ...(s.dice.chance(50) ? lines('defer fmt.Println("gen done", n)') : []),
        line(`for i := range n { if !yield(i, strconv.Itoa(i*${s.dice.below(99)})) { fmt.Println("stopped", i); return } }`),
      ]),
    ]),
    block('f := func() (r int) {', [
      ...(s.dice.chance(30) ? lines('defer func() { fmt.Println("f:", recover()) }()') : []),
      line('x := 0'),
      line('outer:'),
      block(`for i, t := range gen(${s.dice.between(1, 4)}) {`, [
        line('fmt.Println(i, t); r += i'),
        block(`for j := range gen(${s.dice.between(1, 3)}) {`, [
          block(`if j*${s.dice.between(1, 3)} == i+${s.dice.below(2)} {`, lines(exit())),
          ...(s.dice.chance(30) ? lines('continue outer') : lines('if x > 90 { break outer }; if x > 91 { goto end }')),
        ]),
        ...lines(`if i == ${s.dice.below(4)} { ${exit()} }`),
      ]),
      line('if x > 99 { goto end }'),
      line('r += x'),
      line('end:'),
      line('return r + 100'),
    ]),
    line('fmt.Println(f())'),
    ...lines(
      `next, stop := iter.Pull2(gen(${s.dice.below(4)}))`,
      'k, v, ok := next()',
      'fmt.Println(k, v, ok)',
      'stop()',
      'k, v, ok = next()',
      'fmt.Println(k, v, ok)',
    ),
    ...lines(
      `fmt.Println(slices.Sorted(maps.Keys(map[int]bool{${s.dice.below(9)}: true, ${s.dice.between(10, 19)}: false})), slices.Collect(upTo(${s.dice.below(5)})))`,
    ),
  ];
};

/** Per-iteration variables and captures. */
const captures: Scenario = (s) => [
  ...lines('var fs []func() int', 'acc := 0'),
  block(`for i := 0; i < ${s.dice.between(2, 5)}; i++ {`, [
    line(`fs = append(fs, func() int { i += ${s.dice.below(4)}; acc += i; return i*10 + acc })`),
    ...(s.dice.chance(40) ? lines('i++') : []),
    ...(s.dice.chance(30) ? lines('p := &i; defer func() { fmt.Println("late", *p) }()') : []),
  ]),
  ...lines('for _, f := range fs { fmt.Print(f(), " ", f(), " ") }', 'fmt.Println(acc)'),
  ...lines(
    'counter := func() func() int { n := 0; return func() int { n++; return n } }',
    'a, b := counter(), counter()',
    'fmt.Println(a(), a(), b(), a())',
  ),
];

const jumps: Scenario = (s) => [
  ...lines('n := 0', 'again:', 'n++'),
  block(
    `switch n % ${s.dice.between(2, 4)} {`,
    lines(
      'case 0:',
      `if n > ${s.dice.between(3, 9)} { goto out }`,
      ...(s.dice.chance(50) ? ['fallthrough'] : []),
      'case 1:',
      'fmt.Println("one", n)',
      'default:',
      'fmt.Println("other", n); n++',
    ),
  ),
  line(`if n < ${s.dice.between(5, 14)} { goto again }`),
  line('out:'),
  line('fmt.Println("out", n)'),
  block(
    'rows:',
    [
      block('for i := range 4 {', [
        block('for j := range 4 {', [
          block(
            'switch {',
            lines(
              `case i*j == ${s.dice.below(9)}:`,
              'continue rows',
              `case i+j == ${s.dice.between(2, 6)}:`,
              'break rows',
              `case j > i:`,
              'break',
            ),
          ),
          line('fmt.Print(i, j, " ")'),
        ]),
      ]),
    ],
    'fmt.Println()',
  ),
];

const recursion: Scenario = (s) => {
  const t = s.dice.pick(INTS);
  return [
    line(`var f func(n int, x ${t.text}) ${t.text}`),
    block(
      `f = func(n int, x ${t.text}) ${t.text} {`,
      s.within(() => {
        s.declare('x', t);
        return [
          line('if n <= 0 { return x }'),
          line(`x = ${expression(s, t, 2)}`),
          line(`return f(n-1, x*${s.dice.between(2, 9)}) ${s.dice.pick(['+', '^', '-', '|'])} f(n-2, x)`),
        ];
      }),
    ),
    line(`fmt.Println(f(${s.dice.between(3, 8)}, ${expression(s, t, 1)}))`),
  ];
};

/** Numbers read back: what strconv writes and what it refuses. */
const conversions: Scenario = (s) => {
  const text = (): string =>
    s.dice.pick([
      '"12"',
      '"-1"',
      '"0x1F"',
      '"1_000"',
      '"999999999999999999999"',
      '"1e400"',
      '" 1"',
      '""',
      '"abc"',
      '"0b101"',
      '"3.25"',
      '"-0"',
      '"inf"',
      '"NaN"',
      '"0x1p-3"',
      '"+5"',
      '"256"',
      '"true"',
      '"T"',
      '"1e-400"',
      '"0.1e1"',
      '"9007199254740993"',
    ]);
  return lines(
    ...s.dice.times(
      3,
      () => `fmt.Println(strconv.ParseInt(${text()}, ${s.dice.pick([0, 2, 8, 10, 16, 36])}, ${s.dice.pick([0, 8, 16, 32, 64])}))`,
    ),
    ...s.dice.times(2, () => `fmt.Println(strconv.ParseUint(${text()}, ${s.dice.pick([0, 10, 16])}, ${s.dice.pick([0, 8, 32, 64])}))`),
    ...s.dice.times(3, () => `fmt.Println(strconv.ParseFloat(${text()}, ${s.dice.pick([32, 64])}))`),
    `fmt.Println(strconv.Atoi(${text()}))`,
    `fmt.Println(strconv.ParseBool(${text()}))`,
    `fmt.Println(strconv.Unquote(${text()}))`,
  );
};

/** Maps with keys of several kinds, NaN among them. */
const keys: Scenario = (s) => {
  const t = s.dice.pick(s.types.filter((x) => isComparable(x) && isPrintable(x)).concat(INT));
  return lines(
    'm := map[any]int{}',
    `for i, k := range []any{1, int8(1), "1", 1.0, [2]int{1, 2}, struct{ A any }{1}, nil, true, ${expression(s, t, 2)}, ${expression(s, t, 1)}} { m[k] += i + 1 }`,
    `fmt.Println(len(m), m[1], m[int8(1)], m["1"], m[1.0], m[[2]int{1, 2}], m[struct{ A any }{1}], m[nil], m[true], m[${expression(s, t, 1)}])`,
    'nan := map[float64]int{math.NaN(): 1}',
    'nan[math.NaN()]++; nan[math.NaN()] = 7; nan[0]++; nan[math.Copysign(0, -1)]++',
    'fmt.Println(len(nan), nan[0], nan[math.NaN()]); delete(nan, math.NaN()); fmt.Println(len(nan)); clear(nan); fmt.Println(nan)',
    `k := struct{ a, b any }{1, ${s.dice.pick(['"x"', '[]int{1}', 'map[int]int{}', 'nil', 'func() {}'])}}`,
    'm[k]++',
    'fmt.Println(m[k], len(m))',
  );
};

const text: Scenario = (s) => [
  line(`t := ${expression(s, { kind: 'string', text: 'string', methods: [] }, 3)}`),
  ...lines(
    't = clip(t)',
    'for i, r := range t { fmt.Print(i, ":", r, " ") }',
    'fmt.Println(len(t), []byte(t), []rune(t), utf8.ValidString(t), utf8.RuneCountInString(t))',
  ),
  ...lines(
    'fmt.Printf("%q %+q %x %X % x %#x %s\\n", t, t, t, t, t, t, strings.ToValidUTF8(t, "?"))',
    `fmt.Println(strings.Fields(t), strings.Split(t, ${s.dice.pick(['""', '"a"', '","'])}), strings.Map(func(r rune) rune { return r + ${s.dice.below(3)} }, t))`,
  ),
  ...lines(
    'b := []byte(t)',
    'if len(b) > 0 { b[len(b)/2] ^= 0x55 }',
    'fmt.Println(string(b) == t, string(b) < t, bytes.Compare(b, []byte(t)))',
  ),
];

const SCENARIOS: readonly Scenario[] = [
  aliasing,
  values,
  unwinding,
  unwinding,
  goroutines,
  selects,
  iterators,
  captures,
  jumps,
  recursion,
  conversions,
  keys,
  text,
  embedding,
  typeSwitches,
  structuredKeys,
  runes,
  complexNumbers,
  nestedText,
  conversionsAtEdges,
  integerEdges,
  unorderedNumbers,
  printed,
  labelledLoops,
  evaluationOrder,
  iterationVariables,
  comparisons,
  nestedCopies,
  boundMethods,
  hiddenNames,
];

export const scenario = (s: Scope): readonly Node[] => s.within(() => s.dice.pick(SCENARIOS)(s));

/** Statements over a few variables, every one shown at the end. */
export const mixture = (s: Scope): readonly Node[] =>
  s.within(() => {
    const start = s.dice.times(3, () => {
      const t = s.dice.pick([...INTS, BOOL, someType(s), someType(s)]);
      const name = s.fresh('v');
      const made = line(`var ${name} ${t.text} = ${expression(s, t, 1)}; _ = ${name}`);
      s.declare(name, t);
      return made;
    });
    return [...start, ...statements(s, 3, 6), ...printAll(s)];
  });
