// Ways to die: a random call chain that ends in a panic, a runtime error, a fatal error or os.Exit.
import { typedLiteral } from './literal.ts';
import { block, line, lines, type Node } from './node.ts';
import type { Scope } from './scope.ts';
import { BOOL, COMPLEXES, FLOATS, INTS, STRING, type Type } from './type.ts';

/** Statements, each of which kills; `n` is an int parameter, at least 1. */
const DEATHS: readonly string[] = [
  '_ = []int{1, 2}[n+5]',
  '_ = [3]string{}[n+2]',
  '_ = "text"[n+9]',
  's := make([]int, n); _ = s[n:n-1]',
  's := make([]int, n); _ = s[:n+9]',
  's := make([]int, n); _ = s[n+1:]',
  's := make([]int, n, n+2); _ = s[:1:n+5]',
  's := make([]int, n, n+2); _ = s[n+3:n+2:n+2]',
  's := "string"; _ = s[n+3:n+1]',
  's := "string"; _ = s[:n+30]',
  '_ = [4]int(make([]int, n))',
  'z := n - n; _ = n / z',
  'z := uint8(n - n); _ = 7 % z',
  '_ = 1 << (n - 99)',
  '_ = make([]int, n-50)',
  '_ = make([]int, 1, n-50)',
  '_ = make(chan int, n-50)',
  'var p *struct{ A, B int }; p.B = n',
  'var p *[4]int; _ = p[n]',
  'var f func(int); f(n)',
  'var e error; _ = e.Error()',
  'var m map[string]int; m["k"] = n',
  'm := map[any]int{}; m[[]int{n}] = 1',
  'm := map[any]int{}; _ = m[func() {}]',
  'var a, b any = []int{n}, []int{n}; _ = a == b',
  'var a any = struct{ F any }{map[int]int{}}; _ = a == a',
  'var e any = n; _ = e.(string)',
  'var e any; _ = e.(int)',
  'var e any = n; _ = e.(fmt.Stringer)',
  'var e error = errBase; _ = e.(fmt.Stringer)',
  'var e any = int8(n); _ = e.(int)',
  'panic(nil)',
  'var e error; panic(e)',
  'panic(errBase)',
  'panic(fmt.Errorf("wrapped %d: %w", n, errBase))',
  'panic(fmt.Sprintf("line one %d\\nline two", n))',
  'panic([]int{n})',
  'panic(struct{ A int }{n})',
  'panic(&n)',
  'panic(func() {})',
  'panic(time.Duration(n) * time.Second)',
  'c := make(chan int); close(c); close(c)',
  'c := make(chan int); close(c); c <- n',
  'var c chan int; close(c)',
  'var c chan int; c <- n',
  'var c chan int; <-c',
  'c := make(chan int); <-c',
  'c := make(chan int, 1); c <- n; c <- n',
  'select {}',
  'var mu sync.Mutex; mu.Unlock()',
  'var mu sync.RWMutex; mu.RUnlock()',
  'var mu sync.Mutex; mu.Lock(); mu.Lock()',
  'var wg sync.WaitGroup; wg.Add(-n)',
  'var wg sync.WaitGroup; wg.Add(n); wg.Wait()',
  'os.Exit(n + 40)',
  'os.Exit(0)',
  'runtime.Goexit()',
  'defer func() { panic("second") }(); panic("first")',
  'defer func() { r := recover(); panic(r) }(); panic("again")',
  'defer func() { recover(); panic("new") }(); panic("old")',
  'defer func() { panic(fmt.Sprint("third ", recover())) }(); defer panic("second"); panic("first")',
  'defer fmt.Println("deferred runs", n); panic(n)',
  'func() { defer func() { fmt.Println(recover()) }(); panic("inner") }(); panic("outer")',
  'done := make(chan int); go func() { defer close(done); panic("in goroutine") }(); <-done; time.Sleep(time.Second)',
  'for range func(yield func(int) bool) { yield(1); yield(2) } { break }',
  'for range func(yield func(int) bool) { yield(1); panic("iterator") } { }',
  '_ = strings.Repeat("x", n-9)',
  'var b *strings.Builder; b.WriteString("x")',
  'regular := []any{1, "a"}; for _, x := range regular { _ = x.(int) }',
  'log.SetFlags(0); log.Fatal("fatal ", n)',
  'log.SetFlags(0); log.Panicf("panicf %d", n)',
  '_ = slices.Insert([]int{1}, n+3, 9)',
  '_ = slices.Max([]int{}[:n-1])',
  'var x atomic.Value; x.Store(1); x.Store("two")',
  'x := atomic.Value{}; x.Store(nil)',
  'context.WithValue(context.Background(), nil, 1)',
  'var nilCtx context.Context; context.WithCancel(nilCtx)',
];

export function death(s: Scope): readonly Node[] {
  const { dice } = s;
  const basic: readonly Type[] = [...INTS, ...FLOATS, ...COMPLEXES, STRING, BOOL, ...s.types];
  const end = dice.chance(75) ? dice.pick(DEATHS) : `panic(${typedLiteral(dice, dice.pick(basic))})`;
  const depth = dice.below(4);
  const name = (i: number): string => `${s.prefix}d${i}`;
  const forms = ['func', 'method', 'closure', 'defer', 'func'] as const;
  const chain = dice.times(depth, (i): readonly Node[] => {
    const next = `${name(i + 1)}(n + ${dice.below(2)})`;
    const more = dice.chance(30) ? ['x := 1'] : [];
    switch (dice.pick(forms)) {
      case 'func':
        return [block(`func ${name(i)}(n int) {`, lines(...more, `fmt.Println(${i}, n)`, next, ...(more.length > 0 ? ['_ = x'] : [])))];
      case 'method':
        return [
          line(`type ${name(i)}R struct{ v string }`),
          block(`func (r ${dice.pick(['', '*'])}${name(i)}R) Do(n int) {`, lines('fmt.Println(r.v)', next)),
          block(`func ${name(i)}(n int) {`, lines(`r := ${name(i)}R{"v"}`, 'r.Do(n)')),
        ];
      case 'closure':
        return [block(`func ${name(i)}(n int) {`, [block('func() {', lines(next), '}()')])];
      case 'defer':
        return [block(`func ${name(i)}(n int) {`, lines(`defer ${next}`, 'fmt.Println("before")'))];
    }
  });
  return [
    ...chain.flat(),
    block(`func ${name(depth)}(n int) {`, lines(end)),
    block(`func ${s.prefix}run() {`, lines(`${name(0)}(${dice.between(1, 3)})`)),
  ];
}
