// Statements that print: values under every verb and flag that shows no address.
import { expression } from './expression.ts';
import { line, type Node } from './node.ts';
import type { Scope } from './scope.ts';
import { BOOL, COMPLEXES, FLOATS, holdsInterface, INT, INTS, isPrintable, sliceOf, STRING, type Type, UINT8 } from './type.ts';

const VERBS: Readonly<Record<string, string>> = {
  bool: 'vtqd',
  int: 'vdxXobcqUOeqs',
  float: 'veEfFgGxXbd',
  complex: 'vefgGx',
  string: 'vsqxXdU',
};

/** A verb with flags, width and precision, as wild as fmt takes them. */
function directive(s: Scope, t: Type): string {
  const { dice } = s;
  const flags = [...(holdsInterface(t) ? '+- 0' : '+-# 0')].filter(() => dice.chance(18)).join('');
  const width = dice.chance(40) ? String(dice.between(1, 14)) : '';
  const precision = dice.chance(30) ? `.${dice.below(8)}` : '';
  const verb = dice.chance(20) ? 'T' : dice.pick([...(VERBS[t.kind] ?? 'vv')]);
  return `%${flags}${width}${precision}${verb}`;
}

/** A type whose values can be shown, of those there are. */
export function printableType(s: Scope): Type {
  const seen = s.variables.map((v) => v.type).filter(isPrintable);
  const basic = [INT, STRING, BOOL, UINT8, ...INTS, ...FLOATS, ...COMPLEXES, sliceOf(UINT8)];
  return s.dice.pick(s.dice.chance(65) && seen.length > 0 ? seen : [...basic, ...s.types.filter(isPrintable)]);
}

export function print(s: Scope, depth: number): Node {
  const count = s.dice.between(1, 3);
  const types = s.dice.times(count, () => printableType(s));
  const args = types.map((t) => expression(s, t, depth)).join(', ');
  return line(
    s.dice.weighted<() => string>([
      [4, () => `fmt.Println(${args})`],
      [4, () => `fmt.Printf("${types.map((t) => directive(s, t)).join('|')}\\n", ${args})`],
      [
        3,
        () =>
          `fmt.Printf("${types.map((t) => s.dice.pick(['%v', '%+v', holdsInterface(t) ? '%v' : '%#v', '%T', '%q', '%x', '% x', '%5v', '%-8v|'])).join(' ')}\\n", ${args})`,
      ],
      [1, () => `fmt.Println(fmt.Sprint(${args}))`],
    ])(),
  );
}

/** Shows every printable variable in scope: what a statement did to any of them is seen. */
export function printAll(s: Scope): readonly Node[] {
  const shown = s.variables.filter((v) => isPrintable(v.type)).slice(-12);
  return shown.length === 0
    ? []
    : [line(`fmt.Printf("${shown.map((v) => `${v.name}=%v`).join(' ')}\\n", ${shown.map((v) => v.name).join(', ')})`)];
}
