// Iteration variables of range statements: new in each round, shared by all, or places that already exist.
import type { Ast } from '#syntax';
import type { Type } from '#types';
import { assignedRegisters, savedPlace } from './assign.ts';
import { adjust } from './convert.ts';
import type { FuncCompiler } from './func.ts';
import { isAggregate, type Var } from './go-types.ts';
import { store } from './place.ts';
import { readsAll } from './race.ts';

/** Registers where an iteration puts key and value, null where the statement has no such variable; `commit` then makes them the variables'. */
export interface IterationVars {
  readonly key: number | null;
  readonly value: number | null;
  readonly commit: () => void;
}

export function definedVar(f: FuncCompiler, e: Ast.Expr | null): Var | null {
  const v = e?.kind === 'Ident' && e.name !== '_' ? f.info.defs.get(e) : undefined;
  return v?.kind === 'Var' ? v : null;
}

export const isBlank = (e: Ast.Expr | null): boolean => e === null || (e.kind === 'Ident' && e.name === '_');

export interface Slot {
  readonly e: Ast.Expr;
  readonly reg: number;
  readonly type: Type;
}

/** `fresh`: aggregates come as new objects already. */
export function iterationVars(f: FuncCompiler, s: Ast.RangeStmt, keyType: Type, valueType: Type, fresh = false): IterationVars {
  const slot = (e: Ast.Expr | null, type: Type): Slot | null => (e === null || isBlank(e) ? null : { e, reg: f.b.alloc(), type });
  const key = slot(s.key, keyType);
  const value = slot(s.value, valueType);
  const slots = [key, value].filter((x) => x !== null);
  const isNew = f.info.perIteration.has(s);
  for (const { e, reg } of slots) {
    const v = definedVar(f, e);
    if (v === null) continue;
    if (isNew) declareEach(f, v, reg);
    else declareOnce(f, v);
  }
  const commit = (): void => {
    for (const x of slots) if (!fresh && isAggregate(x.type)) cloneInPlace(f, x.type, x.reg);
    if (!isNew || s.tok !== ':=') return f.scoped(() => assignSlots(f, slots));
    for (const { e, reg } of slots) {
      const v = definedVar(f, e);
      if (v !== null && f.escape.needsCell(v)) f.b.emit('CELL_NEW', reg, reg);
    }
  };
  return { key: key?.reg ?? null, value: value?.reg ?? null, commit };
}

function cloneInPlace(f: FuncCompiler, type: Type, reg: number): void {
  readsAll(f, type, reg);
  f.b.emit('CLONE', reg, reg, f.typeOperand(type));
}

/** As an assignment of two values: both places first. */
export function assignSlots(f: FuncCompiler, slots: readonly Slot[]): void {
  const targets = slots.map((x) => x.e);
  const assigned = assignedRegisters(f, targets);
  const places = targets.map((e) => savedPlace(f, f.place(e), assigned));
  slots.forEach(({ e, reg, type }, i) => {
    const place = places[i];
    if (place === undefined) return;
    adjust(f, type, f.typeOf(e), reg);
    store(f, place, reg);
  });
}

/** A new variable in each iteration, in the same register. */
function declareEach(f: FuncCompiler, v: Var, reg: number): void {
  f.locals.set(v, { kind: f.escape.needsCell(v) ? 'cell' : 'register', reg });
  f.b.holdVariable(reg);
}

/** Before 1.22 all iterations share the variable. */
function declareOnce(f: FuncCompiler, v: Var): void {
  const reg = f.b.alloc();
  f.zero(f.typeOfVar(v), reg);
  f.declare(v, reg);
}
