// Package-level declarations of a program: named types with methods, interfaces, functions, generic functions.
import { expression } from './expression.ts';
import { block, line, type Node } from './node.ts';
import type { Scope } from './scope.ts';
import { someType, statements } from './statement.ts';
import { arrayOf, type Field, FLOATS, INT, INTS, isPrintable, type Method, pointerTo, STRING, sliceOf, type Type } from './type.ts';

/** The declared type, known in the scope, with the text of its declaration and methods. */
export function namedType(s: Scope, index: number): readonly Node[] {
  const text = `${s.prefix}T${index}`;
  const made = s.dice.weighted<() => { readonly type: Type; readonly head: readonly Node[] }>([
    [3, () => structType(s, text)],
    [2, () => simple(text, s.dice.pick(INTS))],
    [1, () => simple(text, STRING)],
    [1, () => simple(text, s.dice.pick(FLOATS))],
    [1, () => simple(text, sliceOf(someType(s, 0)))],
    [1, () => simple(text, arrayOf(s.dice.between(1, 3), someType(s, 0)))],
  ])();
  const methods = s.dice.times(
    s.dice.below(3),
    (i): Method => ({
      name: `M${index}x${i}`,
      params: s.dice.times(s.dice.below(3), () => someType(s, 0)),
      result: someType(s, 0),
      pointer: s.dice.chance(40),
    }),
  );
  // Promoted methods of embedded types are left to the interfaces; what is declared here is enough to call.
  const type: Type = { ...made.type, methods };
  // A method may call those before it: no recursion without an end.
  const bodies = methods.map((m, i) => methodDeclaration(s, { ...made.type, methods: methods.slice(0, i) }, m));
  const stringer = s.dice.chance(25) ? [stringMethod(s, type)] : [];
  s.types.push(type);
  return [...made.head, ...bodies, ...stringer];
}

const simple = (text: string, under: Type): { readonly type: Type; readonly head: readonly Node[] } => ({
  type: { ...under, text },
  head: [line(`type ${text} ${under.text}`)],
});

function structType(s: Scope, text: string): { readonly type: Type; readonly head: readonly Node[] } {
  const fields: Field[] = s.dice.times(s.dice.between(1, 4), (i) => ({ name: `F${i}`, type: someType(s, 1), embedded: false }));
  const structs = s.types.filter((t) => t.kind === 'struct');
  if (structs.length > 0 && s.dice.chance(40)) {
    const type = s.dice.pick(structs);
    fields.push({ name: type.text, type, embedded: true });
  }
  const body = fields.map((f) => line(f.embedded ? f.type.text : `${f.name} ${f.type.text}`));
  return { type: { kind: 'struct', text, fields, methods: [] }, head: [block(`type ${text} struct {`, body)] };
}

function methodDeclaration(s: Scope, type: Type, m: Method): Node {
  return s.apart(() => {
    s.declare('r', m.pointer ? { kind: 'pointer', text: `*${type.text}`, elem: type, methods: [] } : type);
    const params = m.params.map((p, i) => `a${i} ${p.text}`).join(', ');
    m.params.forEach((p, i) => s.declare(`a${i}`, p));
    const star = m.pointer ? '*' : '';
    return block(`func (r ${star}${type.text}) ${m.name}(${params}) ${m.result.text} {`, [line(`return ${expression(s, m.result, 2)}`)]);
  });
}

/** What fmt calls, on values or on pointers only. */
function stringMethod(s: Scope, type: Type): Node {
  const [name, receiver] = [s.dice.pick(['String', 'String', 'Error', 'GoString']), s.dice.chance(70) ? type.text : `*${type.text}`];
  const body =
    type.kind === 'int' ? `"<" + strconv.Itoa(int(${receiver.startsWith('*') ? '*r' : 'r'})) + ">"` : `"${type.text.slice(-2)}!"`;
  return block(`func (r ${receiver}) ${name}() string {`, [line(`return ${body}`)]);
}

/** An interface of some methods of a declared type, which implements it itself or through its pointer; none without methods. */
export function interfaceType(s: Scope): readonly Node[] {
  const owners = s.types.filter((t) => t.methods.length > 0 && t.kind !== 'interface');
  if (owners.length === 0) return [];
  const owner = s.dice.pick(owners);
  const methods = owner.methods.filter((_, i) => i === 0 || s.dice.chance(60));
  const text = `${s.prefix}I${s.types.length}`;
  const implementer = methods.some((m) => m.pointer) ? pointerTo(owner) : owner;
  s.types.push({ kind: 'interface', text, methods, implementers: [implementer] });
  const rows = methods.map((m) => line(`${m.name}(${m.params.map((p) => p.text).join(', ')}) ${m.result.text}`));
  return [block(`type ${text} interface {`, rows)];
}

export function functionDeclaration(s: Scope, index: number): Node {
  const params = s.dice.times(s.dice.below(4), () => someType(s, 1));
  const result = someType(s, 1);
  const name = `${s.prefix}f${index}`;
  const made = s.apart(() => {
    params.forEach((p, i) => s.declare(`a${i}`, p));
    const body = [...(s.dice.chance(30) ? statements(s, 1, 2) : []), line(`return ${expression(s, result, 3)}`)];
    return block(`func ${name}(${params.map((p, i) => `a${i} ${p.text}`).join(', ')}) ${result.text} {`, body);
  });
  s.funcs.push({ name, params, result });
  return made;
}

const NUMERIC_FORMS = [
  'a + b',
  'a - b*2',
  'a*b + T(3)',
  'a / (b*b + 1)',
  '-a + b',
  'T(float64(a) * 1.5)',
  'max(a, b) - min(a, T(7))',
  'T(int8(a)) + b',
];
const NUMERIC_RESULTS = ['c', 'c + a', 'a - c*b', 'c*c - b', 'c / (a*a + 1)'];

/** A generic function over numbers, a generic type with methods, and a block that uses them at several types. */
export function generics(s: Scope, index: number): { readonly declarations: readonly Node[]; readonly use: readonly Node[] } {
  const p = `${s.prefix}G${index}`;
  const { dice } = s;
  const elem = someType(s, 1);
  const key = dice.pick([STRING, INT, ...INTS]);
  const declarations = [
    block(`func ${p}num[T Number](a, b T) T {`, [line(`c := ${dice.pick(NUMERIC_FORMS)}`), line(`return ${dice.pick(NUMERIC_RESULTS)}`)]),
    block(`type ${p}pair[K comparable, V any] struct {`, [line('Key K'), line('Val V')]),
    block(`func (p *${p}pair[K, V]) Set(k K, v V) (old V) {`, [line('old, p.Key, p.Val = p.Val, k, v'), line('return old')]),
    block(`func (p ${p}pair[K, V]) Swap() ${p}pair[string, []K] {`, [line(`return ${p}pair[string, []K]{"swap", []K{p.Key, p.Key}}`)]),
    block(`type ${p}stack[T any] struct {`, [line('items []T')]),
    block(`func (st *${p}stack[T]) Push(x ...T) int {`, [line('st.items = append(st.items, x...)'), line('return len(st.items)')]),
    block(`func (st *${p}stack[T]) Pop() (T, bool) {`, [
      line('if len(st.items) == 0 { var zero T; return zero, false }'),
      line('x := st.items[len(st.items)-1]'),
      line('st.items = st.items[:len(st.items)-1]'),
      line('return x, true'),
    ]),
    block(`func ${p}apply[A, B any](in []A, f func(A) B) (out []B) {`, [
      line('for _, x := range in { out = append(out, f(x)) }'),
      line('return'),
    ]),
    block(`func ${p}kind[T any](x T) string {`, [
      block('switch any(x).(type) {', [
        line('case int, int8:'),
        line('return "small"'),
        line('case string:'),
        line('return "text"'),
        line('case []T:'),
        line('return "list"'),
      ]),
      line('return fmt.Sprintf("%T", x)'),
    ]),
  ];
  const numbers = dice.times(3, () => dice.pick([...INTS, ...FLOATS, ...s.types.filter((t) => t.kind === 'int' || t.kind === 'float')]));
  const show = isPrintable(elem) ? '%v' : '%T';
  const use = [
    ...numbers.map((t) => line(`fmt.Println(${p}num(${expression(s, t, 2)}, ${expression(s, t, 2)}))`)),
    line(`q := ${p}pair[${key.text}, ${elem.text}]{Key: ${expression(s, key, 1)}}`),
    line(`fmt.Printf("${show} %v %T\\n", q.Set(${expression(s, key, 2)}, ${expression(s, elem, 2)}), q.Key, q)`),
    line(`fmt.Printf("%T %v\\n", q.Swap(), len(q.Swap().Val))`),
    line(`var st ${p}stack[${elem.text}]`),
    line(`fmt.Println(st.Push(${expression(s, elem, 1)}, ${expression(s, elem, 1)}))`),
    line('top, ok := st.Pop()'),
    line(`fmt.Printf("${show} %v %T\\n", top, ok, st)`),
    line(
      `fmt.Printf("%T\\n", ${p}apply([]${elem.text}{${expression(s, elem, 1)}}, func(x ${elem.text}) ${p}pair[int, ${elem.text}] { return ${p}pair[int, ${elem.text}]{1, x} }))`,
    ),
    line(`fmt.Println(${p}kind(${expression(s, elem, 1)}), ${p}kind(${expression(s, INT, 1)}), ${p}kind(${p}pair[string, ${key.text}]{}))`),
  ];
  return { declarations, use };
}
