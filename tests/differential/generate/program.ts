// One random program: its declarations, and a function that runs its blocks under guard.
import { constants } from './constant.ts';
import { functionDeclaration, generics, interfaceType, namedType } from './declaration.ts';
import { expression } from './expression.ts';
import { genericTypes } from './generic-scenario.ts';
import { libraryCalls } from './library.ts';
import { block, line, type Node } from './node.ts';
import { mixture, scenario } from './scenario.ts';
import { Scope } from './scope.ts';
import { death } from './death.ts';
import { INT } from './type.ts';

export interface Program {
  /** Prefix of its names; `${name}run` is its function. */
  readonly name: string;
  readonly nodes: readonly Node[];
}

function declarations(s: Scope): readonly Node[] {
  const types = s.dice.times(s.dice.between(1, 4), (i) => namedType(s, i)).flat();
  const interfaces = s.dice.chance(50) ? interfaceType(s) : [];
  const funcs = s.dice.times(s.dice.between(0, 3), (i) => functionDeclaration(s, i));
  return [...types, ...interfaces, ...funcs];
}

/** Package variables that need each other in an order of their own. */
function packageVariables(s: Scope): readonly Node[] {
  const [a, b, c] = ['a', 'b', 'c'].map((n) => `${s.prefix}${n}`);
  return [
    line(`var ${a}, ${b} = ${c} + 1, tr("${a}", ${c}*2)`),
    line(`var ${c} = tr("${c}", quietly(func() int { return ${expression(s, INT, 1)} }))`),
    block('func init() {', [line(`fmt.Println("init ${s.prefix}", ${a}, ${b}, ${c})`)]),
  ];
}

/** A program that ends well: every block recovers. */
export function guardedProgram(seed: number, name: string): Program {
  const s = new Scope(seed, name);
  const declared = declarations(s);
  const extra = s.dice.chance(10) ? packageVariables(s) : [];
  const generic = s.dice.chance(30) ? generics(s, 0) : null;
  const types = s.dice.chance(20) ? s.within(() => genericTypes(s)) : null;
  const bodies = [
    ...s.dice.times(s.dice.between(1, 3), () => mixture(s)),
    ...s.dice.times(s.dice.between(1, 2), () => scenario(s)),
    ...(s.dice.chance(30) ? [constants(s)] : []),
    ...(s.dice.chance(50) ? [libraryCalls(s)] : []),
    ...(generic === null ? [] : [generic.use]),
    ...(types === null ? [] : [types.use]),
  ];
  const guards = bodies.map((body, i) => block(`guard("${i}", func() {`, body, '})'));
  return {
    name,
    nodes: [...declared, ...extra, ...(generic?.declarations ?? []), ...(types?.declarations ?? []), block(`func ${name}run() {`, guards)],
  };
}

/** A program that dies of a panic or a fatal error, or exits. */
export function dyingProgram(seed: number, name: string): Program {
  const s = new Scope(seed, name);
  const declared = declarations(s);
  return { name, nodes: [...declared, ...death(s)] };
}
