// The body of a range-over-func loop as a function: what it takes, the check of the loop's state, what it answers to the iterator.
import { invariant } from '#base';
import type { Ast } from '#syntax';
import type { Type } from '#types';
import type { Label } from '../builder.ts';
import type { Func } from '../program.ts';
import { FuncCompiler, type Local } from './func.ts';
import { under, type Var } from './go-types.ts';
import { assignSlots, definedVar, isBlank, type Slot } from './iteration.ts';
import { ClosureNames } from './names.ts';
import { DONE, hiddenResults, isHidden, type LoopBody, PANIC, rangePanic, READY, setCell } from './range-state.ts';

/** Compiled with the function around it, which must know its exits. gc numbers it among that function's own, up to 1.26 what is inside too. */
export function loopBody(f: FuncCompiler, loop: LoopBody, yieldType: Type, label: string | null): Func {
  const s = loop.stmt;
  const sig = under(yieldType);
  invariant(sig.kind === 'Signature', 'yield is no function');
  const name = f.names.next('range');
  const names = f.linker.loopBodyNames === 'own' ? new ClosureNames(name, true) : f.names;
  const g = new FuncCompiler(f.unit, s, name, names, loop);
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
  const { pkg, instance } = f.unit;
  return f.linker.add({ name, pkgPath: pkg.pkg.path, pos: s.pos, targs: instance.targs, compile: () => body });
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

/** A body that is running, has ended the loop, or belongs to a loop that is over must not be called; an iterator that hides this fails at its end. */
function enterIteration(g: FuncCompiler, state: number): void {
  g.scoped(() => {
    const r = g.b.alloc();
    const fine = g.b.label();
    g.b.emit('CELL_GET', r, state);
    setCell(g, state, PANIC);
    g.b.emit('JUMP_EQ_IMM', r, READY, fine);
    g.emitFunc('CALL', r, rangePanic(g.linker));
    g.b.bind(fine);
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
