// Range statements over functions (spec: #For_range): the body becomes a function that the iterator calls, and leaves through exits that the
// statement around it follows once the iterator has returned.
import { invariant } from '#base';
import type { Ast } from '#syntax';
import type { Type } from '#types';
import type { Label } from '../builder.ts';
import type { Func } from '../program.ts';
import { runEpilogue } from './defer.ts';
import { FuncCompiler, type Local } from './func.ts';
import { type Signature, under, type Var } from './go-types.ts';
import { assignSlots, definedVar, isBlank, type Slot } from './iteration.ts';
import { calleeOf } from './callee.ts';
import type { Linker } from './linker.ts';

/** What a loop's state cell holds, by which misuse of its body is noticed; numbers as gc's (runtime.panicrangestate takes them). */
const DONE = 0;
const READY = 1;
/** The body runs, or did not come back from running. */
const PANIC = 2;
const EXHAUSTED = 3;
const MISSING_PANIC = 4;

/** A way out of a body other than to the iterator: a place in a function around it, or (`label` null) that function's return. */
interface Exit {
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

export function overFunc(f: FuncCompiler, s: Ast.RangeStmt, iterator: Signature, label: string | null): void {
  const fun = calleeOf(f, s.x).kind === 'value' ? f.given(f.typeOf(s.x), f.value(s.x), s.x.pos) : s.x;
  const nest = f.loop?.nest ?? { function: f, codes: [] };
  const state = cell(f, READY);
  const exit = f.loop?.exit ?? cell(f, 0);
  const frame = f.loop?.frame ?? frameRegister(f);
  const loop: LoopBody = { stmt: s, outer: f, nest, exits: [], state: -1, exit: -1, frame: -1 };
  const yieldType = iterator.params.vars[0]?.type ?? null;
  invariant(yieldType !== null, 'iterator without a parameter');
  const func = bodyFunc(f, loop, yieldType, label);
  f.at(s.pos);
  f.scoped(() => {
    const hidden = [state, exit, ...(frame < 0 ? [] : [frame]), ...hiddenResults(f, s).map((x) => x.reg)];
    const captures = [...hidden, ...f.escape.captures(s).map((v) => f.local(v).reg)];
    const closure = f.b.alloc();
    const regs = f.b.alloc(captures.length);
    captures.forEach((r, i) => f.b.emit('MOVE', regs + i, r));
    f.emitFunc('CLOSURE', closure, func, regs, captures.length);
    const body = f.given(yieldType, closure, s.pos);
    f.call({ kind: 'CallExpr', fun, lparen: s.pos, args: [body], ellipsis: 0, rparen: s.pos, pos: s.pos, end: s.end }, null);
  });
  f.at(s.pos);
  f.scoped(() => {
    finishLoop(f, state);
    followExits(f, loop.exits, exit);
  });
}

/** A new cell that holds the number. */
function cell(f: FuncCompiler, n: number): number {
  const r = f.b.alloc();
  f.b.emit('INT', r, n);
  f.b.emit('CELL_NEW', r, r);
  f.b.holdVariable(r);
  return r;
}

function setCell(f: FuncCompiler, cellReg: number, n: number): void {
  f.scoped(() => {
    const r = f.b.alloc();
    f.b.emit('INT', r, n);
    f.b.emit('CELL_SET', cellReg, r);
  });
}

function frameRegister(f: FuncCompiler): number {
  if (!f.hasDefer) return -1;
  const r = f.b.alloc();
  f.b.emit('FRAME', r);
  f.b.holdVariable(r);
  return r;
}

/** Results without a name of their own, where the loop's body sets them. */
function hiddenResults(f: FuncCompiler, s: Ast.RangeStmt): readonly Local[] {
  if (!f.escape.returnsFromLoop(s)) return [];
  return (f.resultVars ?? []).filter((_, i) => isHidden(f.resultObjects[i]));
}

const isHidden = (v: Var | undefined): boolean => v === undefined || v.name === '' || v.name === '_';

// After the iterator ---------------------------------------------------------------------------------------------------------

function finishLoop(f: FuncCompiler, state: number): void {
  const fine = f.b.label();
  const r = f.b.alloc();
  f.b.emit('CELL_GET', r, state);
  f.b.emit('JUMP_NE_IMM', r, PANIC, fine);
  f.b.emit('INT', r, MISSING_PANIC);
  f.emitFunc('CALL', r, rangePanic(f.linker));
  f.b.bind(fine);
  setCell(f, state, EXHAUSTED);
}

function followExits(f: FuncCompiler, exits: readonly Exit[], exit: number): void {
  if (exits.length === 0) return;
  const r = f.b.alloc();
  f.b.emit('CELL_GET', r, exit);
  for (const { owner, label, code } of exits) {
    const other = f.b.label();
    f.b.emit('JUMP_NE_IMM', r, code, other);
    if (owner !== f) {
      f.b.emit('JUMP', exitLabel(f, owner, label));
    } else if (label !== null) {
      setCell(f, exit, 0);
      f.b.emit('JUMP', label);
    } else {
      f.scoped(() => runEpilogue(f));
    }
    f.b.bind(other);
  }
}

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
function rangePanic(linker: Linker): Func {
  const obj = linker.package('runtime').pkg.scope.own('panicrangestate');
  invariant(obj?.kind === 'Func', 'package runtime without panicrangestate');
  return linker.declared(obj);
}

// The body -------------------------------------------------------------------------------------------------------------------

/** Compiled with the function around it, which must know its exits. gc numbers it, and what is inside, among that function's own. */
function bodyFunc(f: FuncCompiler, loop: LoopBody, yieldType: Type, label: string | null): Func {
  const s = loop.stmt;
  const sig = under(yieldType);
  invariant(sig.kind === 'Signature', 'yield is no function');
  const name = f.names.next('range');
  const g = new FuncCompiler(f.unit, s, name, f.names, loop);
  g.at(s.pos);
  const types = sig.params.vars.map((v) => g.typeOfVar(v));
  const first = g.b.alloc(types.length);
  types.forEach((_, i) => g.b.holdVariable(first + i));
  captured(g, f, loop);
  enterIteration(g, loop.state);
  iterationValues(g, s, types, first);
  const target = { label, end: g.b.label(), next: g.b.label() };
  g.targets.push(target);
  g.block(s.body.list);
  g.targets.pop();
  g.at(s.body.rbrace);
  leaveBody(g, loop, target);
  const body = g.finish(
    types.length,
    types.map((t) => g.desc(t)),
    1,
  );
  return f.linker.add({ name, pkgPath: f.unit.pkg.pkg.path, pos: s.pos, compile: () => body });
}

/** In the order in which overFunc lines them up. */
function captured(g: FuncCompiler, f: FuncCompiler, loop: LoopBody): void {
  let count = 0;
  const capture = (): number => {
    const reg = g.b.alloc();
    g.b.emit('CAPTURE', reg, count++);
    g.b.holdVariable(reg);
    return reg;
  };
  loop.state = capture();
  loop.exit = capture();
  if (loop.nest.function.hasDefer) loop.frame = capture();
  const hidden = hiddenResults(f, loop.stmt).map(({ kind }): Local => ({ kind, reg: capture() }));
  for (const v of g.escape.captures(loop.stmt)) g.locals.set(v, { kind: g.escape.needsCell(v) ? 'cell' : 'register', reg: capture() });
  g.resultTypes = f.resultTypes;
  g.resultObjects = f.resultObjects;
  if (!g.escape.returnsFromLoop(loop.stmt)) return;
  g.resultVars = f.resultObjects.map((v) => {
    const local = isHidden(v) ? hidden.shift() : g.local(v);
    invariant(local !== undefined, 'result without a place');
    return local;
  });
}

/** A body that is running, has ended the loop, or belongs to a loop that is over must not be called. */
function enterIteration(g: FuncCompiler, state: number): void {
  g.scoped(() => {
    const r = g.b.alloc();
    const fine = g.b.label();
    g.b.emit('CELL_GET', r, state);
    g.b.emit('JUMP_EQ_IMM', r, READY, fine);
    g.emitFunc('CALL', r, rangePanic(g.linker));
    g.b.bind(fine);
    setCell(g, state, PANIC);
  });
}

/** The arguments become the iteration variables, or are assigned to what stands for them. */
function iterationValues(g: FuncCompiler, s: Ast.RangeStmt, types: readonly Type[], first: number): void {
  const slots: Slot[] = [];
  [s.key, s.value].forEach((e, i) => {
    const type = types[i];
    if (e === null || isBlank(e) || type === undefined) return;
    const v = definedVar(g, e);
    if (v === null) slots.push({ e, reg: first + i, type });
    else if (g.escape.needsCell(v)) cellVariable(g, v, first + i);
    else g.locals.set(v, { kind: 'register', reg: first + i });
  });
  if (slots.length > 0) g.scoped(() => assignSlots(g, slots));
}

/** As with parameters, the argument stays where tracebacks look for it. */
function cellVariable(g: FuncCompiler, v: Var, argument: number): void {
  const reg = g.b.alloc();
  g.b.emit('CELL_NEW', reg, argument);
  g.b.holdVariable(reg);
  g.locals.set(v, { kind: 'cell', reg });
}

function leaveBody(g: FuncCompiler, loop: LoopBody, { next, end }: { readonly next: Label; readonly end: Label }): void {
  const answer = (state: number, more: boolean): void =>
    g.scoped(() => {
      setCell(g, loop.state, state);
      const r = g.b.alloc();
      g.b.load(r, more);
      g.b.emit('RETURN', r, 1);
    });
  g.b.bind(next);
  answer(READY, true);
  for (const { code, stub } of loop.exits) {
    g.b.bind(stub);
    setCell(g, loop.exit, code);
    g.b.emit('JUMP', end);
  }
  g.b.bind(end);
  answer(DONE, false);
}
