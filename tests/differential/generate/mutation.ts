// What makes a valid program wrong: one token changed, a statement lost, doubled or moved, another type, another name, or a wrong declaration put in.
import type { Dice } from './dice.ts';

const TOKEN =
  /[A-Za-z_]\w*|\d[\w.]*|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|<-|:=|\+\+|--|[-+*/%&|^<>=!]=|<<|>>|&&|\|\||\.\.\.|[-+*/%&|^<>=!(){}[\],;:.]/g;

interface Token {
  readonly at: number;
  readonly text: string;
}

/** Words, numbers, strings and the rest: what is put in a token's place is of its kind, mostly. */
const kindOf = (text: string): string =>
  /^[A-Za-z_]/.test(text) ? 'word' : /^\d/.test(text) ? 'number' : /^["']/.test(text) ? 'string' : 'operator';

const tokensOf = (text: string): readonly Token[] => [...text.matchAll(TOKEN)].map((m) => ({ at: m.index, text: m[0] }));

const put = (text: string, { at, text: old }: Token, replacement: string): string =>
  text.slice(0, at) + replacement + text.slice(at + old.length);

/** Deleted, doubled, or replaced by another one. */
export function changeToken(text: string, dice: Dice): string {
  const tokens = tokensOf(text);
  const token = dice.pick(tokens);
  switch (dice.below(5)) {
    case 0:
      return put(text, token, '');
    case 1:
      return put(text, token, `${token.text} ${token.text}`);
    case 2:
      return put(text, token, dice.pick(tokens).text);
    default:
      return put(text, token, dice.pick(tokens.filter((t) => kindOf(t.text) === kindOf(token.text))).text);
  }
}

const TYPES = [
  'int',
  'int8',
  'uint64',
  'string',
  'float64',
  'bool',
  'error',
  'any',
  '[]int',
  'map[string]int',
  '*int',
  'func()',
  'chan int',
  'struct{}',
  '[3]byte',
  'complex128',
  'T0',
];

function changeType(text: string, dice: Dice): string {
  const found = tokensOf(text).filter((t) => /^(u?int\d*|string|float\d\d|bool|error|any|complex\d+|uintptr|byte|rune)$/.test(t.text));
  return found.length === 0 ? text : put(text, dice.pick(found), dice.pick(TYPES));
}

const KEYWORDS =
  /^(break|case|chan|const|continue|default|defer|else|fallthrough|for|func|go|goto|if|import|interface|map|package|range|return|select|struct|switch|type|var)$/;

/** One use of a name becomes another name of the program, or one that is nowhere. */
function rename(text: string, dice: Dice): string {
  const names = tokensOf(text).filter((t) => kindOf(t.text) === 'word' && !KEYWORDS.test(t.text));
  const other = dice.chance(30) ? 'nowhere' : dice.pick(names).text;
  return put(text, dice.pick(names), other);
}

/** A call or literal with one operand fewer or more. */
function changeArity(text: string, dice: Dice): string {
  const commas = tokensOf(text).filter((t) => t.text === ',' || t.text === '(' || t.text === '{');
  const token = dice.pick(commas);
  return put(
    text,
    token,
    token.text === ',' && dice.chance(50) ? '' : `${token.text}${dice.pick(['1, ', 'nil, ', '"x", ', '_, ', 'x, ', 'int, ', 'f(), '])}`,
  );
}

const isStatement = (line: string): boolean => /^\t/.test(line) && !/^\t*(case|default|\})|\{$|^\t*[A-Za-z]+:$/.test(line);

function changeLines(text: string, dice: Dice): string {
  const lines = text.split('\n');
  const rows = lines.flatMap((line, i) => (isStatement(line) ? [i] : []));
  if (rows.length < 2) return text;
  const [i, j] = [dice.pick(rows), dice.pick(rows)];
  const line = lines[i] ?? '';
  switch (dice.below(4)) {
    case 0:
      lines.splice(i, 1);
      break;
    case 1:
      lines.splice(i, 0, line);
      break;
    case 2:
      lines[i] = lines[j] ?? '';
      lines[j] = line;
      break;
    default:
      lines.splice(i, 1);
      lines.splice(j, 0, line);
  }
  return lines.join('\n');
}

const cases = (text: string): string[] => text.split('\n').filter((line) => /^\t+case .*:/.test(line));

/** Case clauses and block headers twice, labels gone, returns gone. */
function changeStructure(text: string, dice: Dice): string {
  const lines = text.split('\n');
  const of = (pattern: RegExp): number[] => lines.flatMap((line, i) => (pattern.test(line) ? [i] : []));
  switch (dice.below(4)) {
    case 0: {
      const at = of(/^\t+(case .*|default):/);
      if (at.length > 0) lines.splice(dice.pick(at), 0, dice.chance(50) ? '\tdefault:' : dice.pick([...cases(text), '\tcase 1, 1:']));
      break;
    }
    case 1: {
      const at = of(/^\t*[a-z]\w*:$/);
      if (at.length > 0) lines[dice.pick(at)] = dice.pick(['', 'other:', 'unused: {}', '\tgoto nowhere']);
      break;
    }
    case 2: {
      const at = of(/^\t+return\b/);
      if (at.length > 0)
        lines[dice.pick(at)] = dice.pick(['', '\treturn', '\treturn 1, 2', '\tfor {}', '\tpanic(1)', '\tgoto end', '\tselect {}']);
      break;
    }
    default: {
      const at = of(/\bfunc\b.*\{$/);
      const i = at.length === 0 ? 0 : dice.pick(at);
      lines[i] = (lines[i] ?? '').replace(
        /\) (?:\([^()]*\)|[\w.[\]*]+) \{$/,
        dice.pick([') {', ') (int, error) {', ') (r int, int) {', ') string {']),
      );
    }
  }
  return lines.join('\n');
}

const STATEMENTS = [
  'break',
  'continue',
  'fallthrough',
  'break outer',
  'continue nowhere',
  'goto nowhere',
  'goto inside; { inside: }',
  'goto over; skipped := 1; _ = skipped; over:',
  'twice: twice:',
  'var unused int',
  'unused, b := 1, 2; _ = b',
  'x := 1; x := 2; _ = x',
  'defer recover',
  'go func() {}',
  'defer int(3)',
  'go len("x")',
  'defer append([]int{}, 1)',
  '1 + 2',
  'len("a")',
  'func() {}',
  'errBase',
  '<-1',
  'var c <-chan int; c <- 1; close(c)',
  'var c chan<- int; <-c; for range c { }',
  'switch { case 1: }',
  'switch 1 { case 1: case 1: case "a": case 2, 2: }',
  'switch x := 1; x { case nil: case 1.5: case x: case 300: default: default: }',
  'switch x := any(1).(type) { case int: case int: }',
  'switch x := any(1).(type) { case int: _ = x + "a"; case error, string: _ = x + 1; case nil: x.f() }',
  'switch 1.(type) { }',
  'var e error; switch e.(type) { case int: case *ctr: case ctr, interface{ Error() int }: }',
  'select { case 1: case x := 2: case <-make(chan int): default: default: }',
  'for i := range 3.5 { _ = i }; for range ctr{} { }; for a, b := range 3 { _, _ = a, b }',
  'for a, b, c := range []int{} { }',
  'for i := range func(int) { } { }; for i, j := range func(yield func(int) bool) { } { _, _ = i, j }',
  'for i := range upTo { _ = i }',
  'if x := 1 { }; for i := 0; i; i++ { }',
  'var a [2]int = [3]int{}; a[5] = 1; _ = a[-1]; _ = a[1.5]; _ = a["x"]',
  '_ = [...]int{5: 1, 5: 2, -1: 3, "a": 4}; _ = [2]int{1, 2, 3}',
  '_ = map[string]int{"a": 1, "a": 2, 3: 4}; _ = map[[]int]int{}',
  '_ = struct{ a, b int }{1}; _ = struct{ a int }{b: 1}; _ = ctr{1, 2}; _ = ctr{n: 1, n: 2}; _ = ctr{n: 1, 2}; _ = &int{}',
  '_ = pairOf[int]{}; _ = pairOf[[]int, int]{}; _ = pairOf[int, int, int]{}; var p pairOf; _ = p',
  '_ = id[int, int](1); _ = id[string](1); _ = id; _ = as(1); var f func(int) string = id; _ = f',
  'var n Number; _ = n; var c comparable; _ = any(1).(Number)',
  '_ = ptr(nil); _ = pickOf(true, 1, "a"); _ = trim(1); _ = trim[int](nil); _ = clip(1)',
  'var i interface{ get() int } = ctr{}; i = &ctr{}; var j interface{ add(int) } = ctr{}; j = i; _ = j',
  'var e error = ctr{}; var s fmt.Stringer = e; _, _ = s, e',
  '_ = errBase.(ctr); _ = any(1).(nowhere); _ = ctr{}.(int)',
  'var x int = "a"; var y string = 1; var z float64 = "z"; const k int8 = 300; var u uint = -1; _, _, _, _ = x, y, z, u',
  '_ = 1 << -1; _ = 1.5 << 2; _ = "a" << 1; _ = 1 / 0; _ = 1.0 / 0.0; _ = 5 % 0; _ = int8(200) + 100; _ = ^uint8(0) + 1',
  '_ = 1 + "a"; _ = "a" - "b"; _ = !1; _ = -"a"; _ = ^1.5; _ = &1; _ = *5; _ = true + false; _ = 1 && 2; _ = nil == nil',
  '_ = []int{} == []int{}; _ = map[int]int{} == nil; _ = func() {} == func() {}; _ = ctr{} < ctr{}; _ = struct{ f func() }{} == struct{ f func() }{}',
  'fmt.Nowhere(); fmt.println(); ctr{}.nowhere(); ctr{}.n(); _ = ctr.n; (&ctr{}).Get(); nowhere.X(); strings.Builder.x',
  'fmt.Println = nil; "a"[0] = 1; id(1) = 2; 1 = 2; fmt = 3; ctr = 1; nil = 4; m := map[int]ctr{}; m[1].n = 2',
  'a, b := 1; c, d := id(1); e := fmt.Println; f, g := fmt.Println(); h := func() {}(); _, _ = 1, 2, 3',
  'var a, b int = 1; var c, d = 1, 2, 3; var e; var f = nil; g := nil; _ = nil',
  'fmt.Println(1, fmt.Println()); id(fmt.Println()); id(); id(1, 2); len(); len(1, 2); append(); append(1, 2); copy(1, 2); cap(map[int]int{})',
  '_ = make(int); _ = make([]int); _ = make([]int, -1); _ = make([]int, 2, 1); _ = make([]int, "a"); _ = make(chan int, 1, 2); _ = new(1); _ = new(); delete(1, 2); delete(map[int]int{}, "a")',
  'panic(); panic(1, 2); print(fmt.Println); recover(1); close(1); clear(1); min(); _ = min(1, "a"); _ = max(1, nil); complex(1, "a"); _ = real("x")',
  '_ = string(1.5); _ = int("a"); _ = []byte(1); _ = ctr(1); _ = (*int)(1); _ = error(1); _ = [2]int([]int8{}); _ = func()(nil)(1); _ = bool(1)',
  'if true { return } else { return 1 }; return 2',
  'return fmt.Println()',
  'import "os"',
  'func inner() { }',
  'x.y := 1; x[0] := 2',
  'for { break; var after int }; if false { goto later }; { later: }',
  'const c = id(1); const d int = 1.5; const e []int = nil; const f = 1 << 600; const g = len([]int{1}); c = 2; const h',
  'type t t; type u []u; type v [2]v; type w struct{ w }; type x interface{ x }; type y = y; type z = []z',
  'type t struct { a int; a string; int; int; *int; fmt.Stringer; *error; **ctr }',
  'type t interface { m(); m(); ~int; error; int | string; ctr; *int | ~[]int | any; comparable | int }',
  'type g[T any] struct { T; f T; g[T] }; type h[T any, T any] int; type i[P *T, T any] int; type j[T Number | string] []T; _ = j[bool]{}',
  'defer func() { return 1 }(); func() int { }(); func() int { for { break } }(); func() int { if true { return 1 } }(); func(a int, a string) { }(1, "")',
  'var f func(int, ...string, int); func(xs ...int) { }(1, "a", []int{}...); func(xs ...int) { }([]string{}...); fmt.Println([]int{}...)',
  '_ = [len("abc")]int{}; var n = 3; _ = [n]int{}; _ = [-1]int{}; _ = [1.5]int{}; _ = [1 << 62]int{}; _ = [x]int{}; _ = []...int{}',
  'x = 1; y++; z += 2; var s string; s++; s += 1; s -= "a"; s *= 2; nil++; 5++; id(1)++; ctr{}.n++',
  "_ = 'ab'; _ = ''; _ = '\\q'; _ = \"\\xz\"; _ = 08; _ = 0x; _ = 1_; _ = 0b12; _ = 1e; _ = 0o9",
  '_ = unsafe.Sizeof(1); _ = time.Sleep(1); _ = sync.Mutex{} == sync.Mutex{}; var m sync.Mutex; m.lock(); m.state = 1',
  'var t interface { get() int; Get() }= &ctr{}; var u interface { add(string) } = &ctr{}; _, _ = t, u; (*ctr).get(ctr{}); ctr.add(ctr{}, 1); ctr.get()',
];

const DECLARATIONS = [
  'func main() { }',
  'func init() int { return 1 }',
  'func init(x int) { }; var _ = init',
  'func (c ctr) add(s string) { }; func (c ctr) n() { }; func (c *ctr) fresh() { }; func (c ctr) fresh() { }',
  'func (x int) m() { }; func (x *error) m() { }; func (x **ctr) m() { }; func (x []ctr) m() { }; func (nowhere) m() { }; func (x time.Time) m() { }',
  'func (p pairOf[K]) m1() { }; func (p pairOf[K, V, W]) m2() { }; func (p pairOf) m3() { }; func (p pairOf[int, string]) m4() int { return p.K + 1 }',
  'func (c ctr) generic[T any](x T) { }; func noBody(); func noType(a, b) { }; func mixed(a int, string) { }',
  'var a1 = b1; var b1 = c1; var c1 = a1; var d1 = e1(); func e1() int { return d1 }',
  'const a2 = b2; const b2 = a2; const ( c2 = iota; d2; e2 string = iota; f2 ); const g2 int8 = 1 << iota + 200',
  'type a3 b3; type b3 c3; type c3 a3; type d3 [len(e3)]int; var e3 d3; type f3 struct { g g3 }; type g3 struct { f [2]f3 }; type h3 interface { i3 }; type i3 interface { h3 }',
  'type a4[T a4[T]] int; type b4[T interface { m() T }] []T; var c4 b4[int]; type d4[T any] = []T; type e4 = d4; type f4[P any] P; type g4[P any] struct { *P }',
  'func a5[T any](x T) T { return x + 1 }; func b5[T Number](x T) T { return x % 2 }; func c5[T ~string | ~[]int](x T) { x[0] = 1; for i, v := range x { _ = v + i } }; func d5[T any]() { var x T = nil; x.m(); _ = x == x; x() }',
  'func a6[T int | string](x T) { switch x.(type) { }; _ = int(x); _ = string(x); var y int = x; _ = y; x = 1; _ = x < x; _ = -x }; var _ = a6[float64]; var _ = a6[int, int]',
  'func a7() (x int, y string) { { x := 2; return }; return 1 }; func b7() (int, string) { return a7(), 1 }; func c7() { return a7() }; func d7() int { a7() }',
  'var _ = func() int { L: for { break L } }; var _ = func() int { for { } }; var _ = func() int { switch { default: panic(1) } }; var _ = func() int { select { } }; var _ = func() int { goto L; L: return }',
  'type a8 interface { m(int) string }; type b8 struct { }; func (*b8) m(int) string { return "" }; var _ a8 = b8{}; type c8 struct { b8; x int }; var _ a8 = c8{}; var _ a8 = &c8{}; type d8 struct { }; func (d8) m(string) int { return 1 }; var _ a8 = d8{}; type e8 struct { }; func (e8) M(int) string { return "" }; var _ a8 = e8{}',
  'type a9 struct { b9; c9 }; type b9 struct { x int }; type c9 struct { x string }; var _ = a9{}.x; func (b9) m() { }; func (c9) m() { }; var _ = a9.m; var _ interface { m() } = a9{}',
  'import "fmt"; import . "strings"; import _ "nowhere"; import str "strings"',
  'var errBase = 1; func id(x int) { }; type ctr int; const at = 2',
  'var x10, y10 = 1; var (z10 int = "a"; w10, v10 = fmt.Println()); var _ = z10 + w10; var u10 = u10; var _ = nowhere10',
  'type T11 struct { a int `json:"a"`; _ int; _ string; b, b int }; func (T11) a() { }; func (T11) _() { }; func (t T11) c(t int) (t string) { return }; var _ = T11{_: 1}',
];

/** A wrong statement somewhere among others, or a wrong declaration at the end. */
function insert(text: string, dice: Dice): string {
  if (dice.chance(35))
    return `${text}\n${dice.pick(DECLARATIONS).replaceAll('; func', '\nfunc').replaceAll('; type', '\ntype').replaceAll('; var', '\nvar').replaceAll('; import', '\nimport')}\n`;
  const lines = text.split('\n');
  const rows = lines.flatMap((line, i) => (isStatement(line) ? [i] : []));
  const all = dice.pick(STATEMENTS).split('; ');
  const some = dice.chance(50) ? all : all.slice(0, dice.between(1, all.length));
  lines.splice(rows.length === 0 ? lines.length : dice.pick(rows), 0, `\t${some.join('; ')}`);
  return lines.join('\n');
}

const MUTATIONS = [changeType, rename, changeArity, changeLines, changeLines, changeStructure, insert, insert, insert] as const;

/** One to three of them. */
export function mutate(text: string, dice: Dice): string {
  return dice.times(dice.between(1, 3), () => dice.pick(MUTATIONS)).reduce((made, change) => change(made, dice), text);
}
