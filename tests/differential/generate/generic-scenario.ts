// Generic declarations with methods and constraints of every kind, and a block that uses them: recursion, embedding, type switches, iterators, inference.
import { expression } from './expression.ts';
import { line, lines, type Node } from './node.ts';
import type { Scope } from './scope.ts';
import { someType } from './statement.ts';
import { FLOATS, INT, INTS, isComparable, isPlain, STRING, type Type } from './type.ts';

export interface GenericScenario {
  readonly declarations: readonly Node[];
  readonly use: readonly Node[];
}

const key = (s: Scope): Type => {
  const t = someType(s, 1);
  return isPlain(t) && isComparable(t) ? t : INT;
};

/** `P` stands for the program's prefix. */
const DECLARATIONS = `
type PNum interface { ~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr | ~float32 | ~float64 }
type POrd interface { PNum | ~string }
type PShow interface { comparable; Show() string }
type PMy[T any] struct { v T; n int }
func (m PMy[T]) Show() string { return fmt.Sprintf("my%v/%d", m.v, m.n) }
func (m *PMy[T]) Set(v T) { m.v = v; m.n++ }
type PSetter[T any] interface { *PMy[T]; Set(T) }
type PInt int
func (i PInt) Show() string { return "PInt" + strconv.Itoa(int(i)) }
func (i *PInt) Set(v PInt) { *i += v }
type PList[T any] struct { head *PNode[T]; len int }
type PNode[T any] struct { val T; next *PNode[T] }
func (l *PList[T]) Add(vs ...T) *PList[T] { for _, v := range vs { l.head = &PNode[T]{v, l.head}; l.len++ }; return l }
func (l *PList[T]) All() iter.Seq2[int, T] { return func(yield func(int, T) bool) { i := 0; for n := l.head; n != nil; n = n.next { if !yield(i, n.val) { return }; i++ } } }
type PTree[K POrd, V any] struct { l, r *PTree[K, V]; k K; v V }
func (t *PTree[K, V]) Put(k K, v V) *PTree[K, V] { if t == nil { return &PTree[K, V]{k: k, v: v} }; switch { case k < t.k: t.l = t.l.Put(k, v); case k > t.k: t.r = t.r.Put(k, v); default: t.v = v }; return t }
func (t *PTree[K, V]) Walk(f func(K, V) bool) bool { return t == nil || t.l.Walk(f) && f(t.k, t.v) && t.r.Walk(f) }
func (t *PTree[K, V]) Seq() iter.Seq2[K, V] { return func(y func(K, V) bool) { t.Walk(y) } }
type PSet[T comparable] map[T]struct{}
func (s PSet[T]) Add(ts ...T) PSet[T] { for _, t := range ts { s[t] = struct{}{} }; return s }
func (s PSet[T]) Has(t T) bool { _, ok := s[t]; return ok }
type PWrap[T any] struct { PList[T]; *PMy[T]; extra [2]T }
type PFn[A, B any] func(A) B
func (f PFn[A, B]) Then(g PFn[B, B]) PFn[A, B] { return func(a A) B { return g(f(a)) } }
type PVec[T PNum] []T
func (v PVec[T]) Sum() (s T) { for _, x := range v { s += x }; return }
func (v PVec[T]) Map(f func(T) T) PVec[T] { w := make(PVec[T], 0, len(v)); for _, x := range v { w = append(w, f(x)) }; return w }
type PAlias[T any] = PMy[[]T]
func PKind[T any](x T) string { switch v := any(x).(type) { case int, int8: return "int"; case fmt.Stringer: return "stringer"; case PShow2: return v.Show(); case []T: return "slice"; case *T: return "pointer"; case func(T) T: return "func"; case map[string]T: return "map"; case PMy[T]: return "my"; case nil: return "nil" }; return fmt.Sprintf("%T", x) }
type PShow2 interface { Show() string }
func PShowAll[T PShow](xs ...T) (s string) { for i, x := range xs { if i > 0 && x == xs[i-1] { s += "=" }; s += x.Show() + ";" }; return }
func PMake[T any, P PSetter[T]](v T) T { var m PMy[T]; p := P(&m); p.Set(v); p.Set(v); return m.v }
func PReduce[S ~[]E, E, A any](s S, a A, f func(A, E) A) A { for _, e := range s { a = f(a, e) }; return a }
func PKeys[M ~map[K]V, K POrd, V any](m M) []K { r := make([]K, 0, len(m)); for k := range m { r = append(r, k) }; slices.Sort(r); return r }
func PFilter[T any](in iter.Seq2[int, T], keep func(T) bool) iter.Seq[T] { return func(yield func(T) bool) { for _, v := range in { if keep(v) && !yield(v) { return } } } }
func PZero[T any]() (z T) { return }
func PEq[T comparable](a, b T) bool { return a == b }
func PClone[T any, S ~[]T | ~[3]T](s S) (n int) { for i := range len(s) { n += i }; return n + len(s) + cap(s) }
func PBytes[T ~string | ~[]byte](t T) (n int) { for i := 0; i < len(t); i++ { n = n*31 + int(t[i]) }; return n + len(string(t)) }
func PConv[To, From PNum](f From) To { return To(f) }
func PShift[T ~int8 | ~uint16 | ~int64](x T, n uint) (T, T, T) { return x << n, x >> n, ^x }
func PPipe[T any](n int, gen func(int) T) <-chan T { c := make(chan T, n); go func() { defer close(c); for i := range n { c <- gen(i) } }(); return c }
func PRec[T any](n int, x T) string { if n == 0 { return fmt.Sprintf("%T", x) }; return PRec(n-1, x) }
func PMust[T any](x T, err error) T { if err != nil { panic(err) }; return x }
func PPtr[T any, P interface{ *T; Set(T) }](v T) (r T) { P(&r).Set(v); return }
`;

const USES: readonly ((s: Scope) => string)[] = [
  (s) => {
    const t = key(s);
    return `var l PList[${t.text}]; l.Add(${expression(s, t, 1)}, ${expression(s, t, 1)}).Add(${expression(s, t, 1)}); for i, v := range l.All() { if i == ${s.dice.below(4)} { break }; fmt.Println(i, v) }; fmt.Println(l.len, slices.Collect(PFilter(l.All(), func(x ${t.text}) bool { return x == l.head.val })))`;
  },
  (s) => {
    const t = s.dice.pick([STRING, ...INTS, ...FLOATS, ...s.types.filter((x) => ['int', 'float', 'string'].includes(x.kind))]);
    return `var t *PTree[${t.text}, int]; for i, k := range []${t.text}{${s.dice.times(4, () => expression(s, t, 1)).join(', ')}} { t = t.Put(k, i) }; for k, v := range t.Seq() { fmt.Print(k, "=", v, " "); if v == ${s.dice.below(5)} { break } }; fmt.Println()`;
  },
  (s) => {
    const t = key(s);
    return `s := PSet[${t.text}]{}.Add(${expression(s, t, 1)}, ${expression(s, t, 1)}); fmt.Printf("%v %v %T\\n", len(s), s.Has(${expression(s, t, 1)}), s)`;
  },
  (s) => {
    const t = key(s);
    return `w := PWrap[${t.text}]{PMy: &PMy[${t.text}]{v: ${expression(s, t, 1)}}}; w.Add(${expression(s, t, 1)}); w.Set(${expression(s, t, 1)}); c := w; c.Set(c.v); c.Add(c.v); f, g := w.Show, w.Set; g(c.extra[1]); fmt.Println(f(), w.Show(), c.len, w.len, c.n); fmt.Printf("%T %T %T\\n", w, w.All, (*PList[${t.text}]).Add)`;
  },
  (s) =>
    `f := PFn[int, string](strconv.Itoa).Then(func(s string) string { return s + "!" }).Then(strings.ToUpper); fmt.Println(f(${s.dice.below(99)})); fmt.Printf("%T\\n", f)`,
  (s) => {
    const t = s.dice.pick([...INTS, ...FLOATS]);
    return `v := PVec[${t.text}]{${s.dice.times(3, () => expression(s, t, 1)).join(', ')}}; fmt.Println(v.Sum(), v.Map(func(x ${t.text}) ${t.text} { return x*2 + 1 }).Sum(), PReduce(v, "", func(a string, x ${t.text}) string { return a + fmt.Sprint(x) + "," }))`;
  },
  (s) => {
    const t = key(s);
    return `var a PAlias[${t.text}]; a.Set([]${t.text}{${expression(s, t, 1)}}); fmt.Printf("%T %v %s\\n", a, a.Show(), PKind(a))`;
  },
  (s) => {
    const t = someType(s, 2);
    return `var z ${t.text}; fmt.Println(PKind(z), PKind(&z), PKind([]${t.text}{}), PKind(map[string]${t.text}{}), PKind(PMy[${t.text}]{}), PRec(2, z), PRec(1, &z)); fmt.Printf("%T %T\\n", PZero[${t.text}](), PMy[map[string]${t.text}]{})`;
  },
  (s) =>
    `fmt.Println(PShowAll(PInt(${s.dice.below(9)}), 3, 3), PShowAll[PShow2](PInt(1), PInt(1), PMy[string]{v: "q"}), PShowAll(PMy[int]{v: 1}, PMy[int]{1, 0}), PPtr(PInt(4)))`,
  (s) => {
    const t = key(s);
    return `fmt.Println(PMake(${expression(s, t, 1)}), PMake[[]${t.text}](nil) == nil, PEq[any](${expression(s, t, 1)}, 1), PEq(${expression(s, t, 1)}, ${expression(s, t, 1)}))`;
  },
  (s) =>
    `fmt.Println(PEq[any](${s.dice.pick(['[]int{}', 'map[int]int{}', 'func() {}', 'struct{ x any }{[]int{}}', '1'])}, ${s.dice.pick(['[]int{}', 'map[int]int{}', '2'])}))`,
  (s) => {
    const [t, u] = [s.dice.pick([...INTS, ...FLOATS]), s.dice.pick([...INTS, ...FLOATS])];
    return `fmt.Println(PConv[${t.text}](${expression(s, u, 1)}), PConv[int8](${expression(s, t, 1)}), PConv[float32](${expression(s, u, 2)}))`;
  },
  (s) =>
    `fmt.Println(PShift(int8(${s.dice.between(-128, 127)}), ${s.dice.below(12)})); fmt.Println(PBytes("${s.dice.pick(['', 'ab', 'é'])}"), PBytes([]byte("ab")), PClone[int]([]int{1, 2}), PClone[string]([3]string{}), PKeys(map[PInt]bool{3: true, ${s.dice.below(3)}: false}))`,
  (s) => `for x := range PPipe(${s.dice.below(4)}, func(i int) PMy[int] { return PMy[int]{i, i * i} }) { fmt.Println(x.Show()) }`,
  (s) => `fmt.Println(PMust(strconv.Atoi("${s.dice.pick(['12', 'x', ''])}")))`,
  (s) =>
    `var x any = PMy[${s.dice.pick(['int', 'string', '[]int'])}]{}; switch v := x.(type) { case PMy[int]: fmt.Println("int", v.v); case interface{ Set(string) }: fmt.Println("setter"); case PShow2: fmt.Println(v.Show()) }; _, ok := x.(interface{ Set(int) }); _, ok2 := any(&PMy[int]{}).(interface{ Set(int) }); fmt.Println(ok, ok2)`,
  (s) =>
    `type local[T any] struct { a, b T }; x := local[${key(s).text}]{}; y := local[local[int8]]{}; fmt.Printf("%T %T %v %+v\\n", x, y, y, y); fmt.Println(PKind(y), any(y) == any(local[local[int8]]{}))`,
  () =>
    'defer func() { e := recover(); fmt.Println(e, fmt.Sprintf("%T", e)) }(); var x any = PMy[string]{v: "s"}; _ = x.(interface{ Set(string) })',
  () => 'defer func() { fmt.Println(recover()) }(); var p *PMy[int]; var s PShow2 = p; fmt.Println(s != nil); s.Show()',
  () => 'defer func() { fmt.Println(recover()) }(); var x any = PMy[PInt]{}; _ = x.(PMy[int])',
];

export function genericTypes(s: Scope): GenericScenario {
  const named = (text: string): string => text.replace(/\bP(?=[A-Z])/g, `${s.prefix}Z`);
  const uses = s.dice.times(4, () => line(`func() { ${named(s.dice.pick(USES)(s))} }()`));
  return {
    declarations: lines(...named(DECLARATIONS).trim().split('\n')),
    use: uses,
  };
}
