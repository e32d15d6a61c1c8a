// Sources made to be slow to compile: each grows with its size in a way that a careless algorithm squares, doubles or recurses on.

const repeat = (n: number, make: (i: number) => string): string => Array.from({ length: n }, (_, i) => make(i)).join('');
const main = (body: string, before = ''): string => `package main\n\n${before}\nfunc main() {\n${body}\n}\n`;

/** By name, each a whole program. */
export const ADVERSARIAL: Readonly<Record<string, string>> = {
  'ten thousand parentheses': main(`_ = ${'('.repeat(10_000)}1${')'.repeat(10_000)}`),
  'ten thousand unary operators': main(`x := 1; _ = ${'- '.repeat(10_000)}x`),
  'a sum of twenty thousand': main(`x := 1; _ = x${' + x'.repeat(20_000)}`),
  'a constant sum of twenty thousand': main(`const c = 1${' + 1'.repeat(20_000)}; _ = c`),
  'a string of twenty thousand pieces': main(`s := "a"${' + "b"'.repeat(20_000)}; _ = s`),
  'blocks in blocks': main(`${'{'.repeat(5_000)}${'}'.repeat(5_000)}`),
  'functions in functions': main(`_ = ${'func() { _ = '.repeat(1_000)}1${' }'.repeat(1_000)}`),
  'a long else if': main(`x := 0\nif x == 1 {\n}${repeat(3_000, (i) => ` else if x == ${i} {\n}`)}`),
  'a switch of ten thousand': main(`x := 0\nswitch x {\n${repeat(10_000, (i) => `case ${i}:\n`)}}`),
  'a string switch of five thousand': main(`x := ""\nswitch x {\n${repeat(5_000, (i) => `case "k${i}":\n`)}}`),
  'a type switch of five thousand': main(
    `var x interface{}\nswitch x.(type) {\n${repeat(5_000, (i) => `case *T${i}:\n`)}}`,
    repeat(5_000, (i) => `type T${i} struct{ a int }\n`),
  ),
  'a map literal of twenty thousand': main(`_ = map[int]string{${repeat(20_000, (i) => `${i}: "v", `)}}`),
  'a slice literal of fifty thousand': main(`_ = []int{${'1, '.repeat(50_000)}}`),
  'ten thousand functions': main(
    '',
    repeat(10_000, (i) => `func f${i}() int { return ${i} }\n`),
  ),
  'a chain of initializers': main('', `${repeat(3_000, (i) => `var v${i} = v${i + 1} + 1\n`)}var v3000 = 1\n`),
  'a call chain in initializers': main(
    '',
    `${repeat(2_000, (i) => `func f${i}() int { return f${i + 1}() + v${i} }\nvar v${i} = 1\n`)}func f2000() int { return 1 }\nvar w = f0()\n`,
  ),
  'pointers to pointers': main(`var x ${'*'.repeat(5_000)}int; _ = x`),
  'a type chain': main('', `${repeat(3_000, (i) => `type T${i} struct { a, b *T${i + 1} }\n`)}type T3000 int\n`),
  'a doubling struct': main('var x T25; _ = x', `type T0 struct { a int }\n${repeat(25, (i) => `type T${i + 1} struct { a, b T${i} }\n`)}`),
  'a doubling comparison': main(
    'var x, y T25; _ = x == y',
    `type T0 struct { a int }\n${repeat(25, (i) => `type T${i + 1} struct { a, b T${i} }\n`)}`,
  ),
  'doubling anonymous types': main(
    `var x interface{}; _ = x`,
    `type A0 = struct{ a, b int }\n${repeat(22, (i) => `type A${i + 1} = struct{ a, b A${i} }\n`)}`,
  ),
  'doubling function types': main('', `type A0 = func(int)\n${repeat(17, (i) => `type A${i + 1} = func(A${i}, A${i})\n`)}var f A17\n`),
  'doubling embedding': main(
    'var x T22; _ = x.a',
    `type T0 struct { a int }\n${repeat(22, (i) => `type L${i} struct { T${i} }\ntype T${i + 1} struct { L${i}; R${i} struct { T${i} } }\n`)}`,
  ),
  'doubling generic arguments': main(
    'f22[int]()',
    `type P[A any] struct { a, b A }\nfunc f0[T any]() {}\n${repeat(22, (i) => `func f${i + 1}[T any]() { f${i}[P[T]]() }\n`)}`,
  ),
  'branching instances': main(
    'f12[int]()',
    `type P[A any] struct { a A }\ntype Q[A any] struct { a A }\nfunc f0[T any]() {}\n${repeat(12, (i) => `func f${i + 1}[T any]() { f${i}[P[T]](); f${i}[Q[T]]() }\n`)}`,
  ),
  'a huge shift': main('const c = 1 << 400 >> 399; _ = c << 20000 >> 20000'),
  'squares of constants': main(`const c0 = 3\n${repeat(20, (i) => `const c${i + 1} = c${i} * c${i}\n`)}`),
  'squares of float constants': main(`const c0 = 3.1\n${repeat(40, (i) => `const c${i + 1} = c${i} * c${i} / 7.3\n`)}`),
  'doubling string constants': main(`const s0 = "0123456789"\n${repeat(30, (i) => `const s${i + 1} = s${i} + s${i}\n`)}_ = len(s30)`),
  'a float with a great exponent': main('_ = 1e1000000000; _ = 1e-1000000000; _ = 0x1p-1000000000; _ = 0x1p1000000000'),
  'long digits': main(`_ = 0.${'123456789'.repeat(2_000)}`),
  'great arrays': main('var a [1 << 40]int; _ = a'),
  'great arrays of arrays': main('type A [1 << 30]int; type B [1 << 30]A; var p *B; _ = p'),
  'arrays of great literals': main('_ = [...]int{1 << 30: 1}'),
  'labels and gotos': main(repeat(2_000, (i) => `L${i}:\nif false { goto L${i === 0 ? 0 : i - 1} }\n`)),
  'nested loops': main(`${repeat(300, (i) => `for i${i} := range 1 { _ = i${i}\n`)}${'}'.repeat(300)}`),
  'nested closures that capture': main(
    `x0 := 1\n${repeat(200, (i) => `func() { x${i + 1} := x${i}; _ = x${i + 1}\n`)}${'}()\n'.repeat(200)}`,
  ),
  'many variables': main(repeat(5_000, (i) => `v${i} := ${i}; _ = v${i}\n`)),
  'many errors': main(repeat(5_000, (i) => `x${i} := y${i}\n`)),
  'an unterminated nest': `package main\nfunc main() { ${'f(['.repeat(5_000)}`,
  'interfaces that embed each other twice': main(
    '',
    `type I0 interface { M() }\n${repeat(25, (i) => `type I${i + 1} interface { I${i}; J${i} }\ntype J${i} interface { I${i} }\n`)}var x I25\n`,
  ),
  'unions of unions': main(
    '',
    `type C0 interface { ~int | ~string }\n${repeat(25, (i) => `type C${i + 1} interface { C${i} | C${i} }\n`)}func f[T C25](x T) {}\nvar _ = f[int]\n`,
  ),
  'deferred a thousand times': main('defer func() {}()\n'.repeat(1_000)),
  'a select of thousands': main(`c := make(chan int, 1); c <- 1\nselect {\n${'case <-c:\n'.repeat(3_000)}}`),
  'method sets by the thousand': main(
    'var i I = T(0); _ = i',
    `type T int\n${repeat(2_000, (i) => `func (T) M${i}() {}\n`)}type I interface {\n${repeat(2_000, (i) => `M${i}()\n`)}}\n`,
  ),
  'composite literals in each other': main(`_ = ${'[]any{'.repeat(2_000)}${'}'.repeat(2_000)}`),
  'index of index': main(`var a []int; _ = ${'a['.repeat(3_000)}0${']'.repeat(3_000)}`),
  'calls of calls': main(`_ = ${'f('.repeat(3_000)}0${')'.repeat(3_000)}`, 'func f(x int) int { return x }'),
  'selectors of selectors': main(`var t *T; _ = t${'.n'.repeat(5_000)}`, 'type T struct { n *T }'),
  'type arguments in each other': main(`var x ${'P['.repeat(500)}int${']'.repeat(500)}; _ = x`, 'type P[T any] struct { x T }'),
};
