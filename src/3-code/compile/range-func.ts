// Range statements over functions (spec: #For_range): the body becomes a function that the iterator calls, and leaves through exits that the
// statement around it follows once the iterator has returned.
import { invariant } from '#base';
import type { Ast } from '#syntax';
import { calleeOf } from './callee.ts';
import { runEpilogue } from './defer.ts';
import type { FuncCompiler } from './func.ts';
import type { Signature } from './go-types.ts';
import {
  EXHAUSTED,
  type Exit,
  exitLabel,
  hiddenResults,
  type LoopBody,
  MISSING_PANIC,
  PANIC,
  rangePanic,
  READY,
  setCell,
} from './range-state.ts';

export function overFunc(f: FuncCompiler, s: Ast.RangeStmt, iterator: Signature, label: string | null): void {
  const fun = calleeOf(f, s.x).kind === 'value' ? f.given(f.typeOf(s.x), f.value(s.x), s.x.pos) : s.x;
  const nest = f.loop?.nest ?? { function: f, codes: [] };
  const state = cell(f, READY);
  const exit = f.loop?.exit ?? cell(f, 0);
  const frame = f.loop?.frame ?? frameRegister(f);
  const loop: LoopBody = { stmt: s, outer: f, nest, exits: [], state: -1, exit: -1, frame: -1 };
  const yieldType = iterator.params.vars[0]?.type ?? null;
  invariant(yieldType !== null, 'iterator without a parameter');
  const func = f.unit.loopBody(f, loop, yieldType, label);
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

function frameRegister(f: FuncCompiler): number {
  if (!f.hasDefer) return -1;
  const r = f.b.alloc();
  f.b.emit('FRAME', r);
  f.b.holdVariable(r);
  return r;
}

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
