// What a range-over-func statement and the function made of its body share: the loop's state, ways out of the body, hidden results.
import { invariant } from '#base';
import type { Ast } from '#syntax';
import type { Label } from '../builder.ts';
import type { Func } from '../program.ts';
import type { FuncCompiler, Local } from './func.ts';
import type { Var } from './go-types.ts';
import type { Linker } from './linker.ts';

/** What a loop's state cell holds, by which misuse of its body is noticed; numbers as gc's (runtime.panicrangestate takes them). */
export const DONE = 0;
export const READY = 1;
/** The body runs, or did not come back from running. */
export const PANIC = 2;
export const EXHAUSTED = 3;
export const MISSING_PANIC = 4;

/** A way out of a body other than to the iterator: a place in a function around it, or (`label` null) that function's return. */
export interface Exit {
  readonly owner: FuncCompiler;
  readonly label: Label | null;
  /** What the nest's exit cell holds meanwhile; 0 is no exit. */
  readonly code: number;
  /** In the body: stores the code and ends the iteration. */
  readonly stub: Label;
}

/** Loops inside each other's bodies share one exit cell. */
interface Nest {
  /** The function as written, in which the outermost loop stands. */
  readonly function: FuncCompiler;
  readonly codes: { readonly owner: FuncCompiler; readonly label: Label | null }[];
}

/** What the compiler of a loop's body knows of its surroundings. */
export interface LoopBody {
  readonly stmt: Ast.RangeStmt;
  readonly outer: FuncCompiler;
  readonly nest: Nest;
  readonly exits: Exit[];
  /** Registers of the body: its loop's state cell, the nest's exit cell, the frame to defer in (-1 where nothing defers). */
  state: number;
  exit: number;
  frame: number;
}

export function setCell(f: FuncCompiler, cellReg: number, n: number): void {
  f.scoped(() => {
    const r = f.b.alloc();
    f.b.emit('INT', r, n);
    f.b.emit('CELL_SET', cellReg, r);
  });
}

/** Results without a name of their own, where the loop's body sets them. */
export function hiddenResults(f: FuncCompiler, s: Ast.RangeStmt): readonly Local[] {
  if (!f.escape.returnsFromLoop(s)) return [];
  return (f.resultVars ?? []).filter((_, i) => isHidden(f.resultObjects[i]));
}

export const isHidden = (v: Var | undefined): boolean => v === undefined || v.name === '' || v.name === '_';

/** In the body that f compiles: the place to jump to for leaving to `label` of a function around it, or from that function where it is null. */
export function exitLabel(f: FuncCompiler, owner: FuncCompiler, label: Label | null): Label {
  invariant(f.loop !== null, 'exit from no loop body');
  const { exits, nest } = f.loop;
  const known = exits.find((x) => x.owner === owner && x.label === label);
  if (known !== undefined) return known.stub;
  let index = nest.codes.findIndex((x) => x.owner === owner && x.label === label);
  if (index < 0) index = nest.codes.push({ owner, label }) - 1;
  const made: Exit = { owner, label, code: index + 1, stub: f.b.label() };
  exits.push(made);
  return made.stub;
}

/** runtime.panicrangestate, which never returns. */
export function rangePanic(linker: Linker): Func {
  const obj = linker.package('runtime').pkg.scope.member('panicrangestate');
  invariant(obj?.kind === 'Func', 'package runtime without panicrangestate');
  return linker.declared(obj);
}
