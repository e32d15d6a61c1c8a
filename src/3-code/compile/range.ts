// Range statements (spec: #For_range) over everything but functions.
import { invariant, SimulatorBug } from '#base';
import type { Ast } from '#syntax';
import { type Type, typeOf } from '#types';
import { immediateOf } from './constant.ts';
import { adjust } from './convert.ts';
import { isFresh } from './fresh.ts';
import type { FuncCompiler } from './func.ts';
import { elemOfPointer, intKind, isAggregate, isWordInt, kindIndex, type MapType, under, type Var } from './go-types.ts';
import { loop } from './loop.ts';
import { store } from './place.ts';
import { unparen } from './tree-walk.ts';

export function rangeStmt(f: FuncCompiler, s: Ast.RangeStmt): void {
  const label = f.takeLabel();
  f.scoped(() => {
    const x = f.underOf(s.x);
    switch (x.kind) {
      case 'Slice':
        return overSlice(f, s, x.elem, label);
      case 'Array':
        return overArray(f, s, x.elem, x.len, label);
      case 'Pointer': {
        const array = under(x.elem);
        invariant(array.kind === 'Array', 'range over no array');
        return overArray(f, s, array.elem, array.len, label);
      }
      case 'Map':
        return overMap(f, s, x, label);
      case 'Chan':
        return overChan(f, s, x.elem, label);
      case 'Signature':
        throw new SimulatorBug('range over func was refused');
      default:
        return intKind(x) === null ? overString(f, s, label) : overInteger(f, s, label);
    }
  });
}

// Iteration variables --------------------------------------------------------------------------------------------------------

/** Where an iteration puts a value, and what then makes it the variable's. */
interface IterationVar {
  readonly reg: number;
  readonly commit: () => void;
}

function definedVar(f: FuncCompiler, e: Ast.Expr | null): Var | null {
  const v = e?.kind === 'Ident' && e.name !== '_' ? f.info.defs.get(e) : undefined;
  return v?.kind === 'Var' ? v : null;
}

const isBlank = (e: Ast.Expr | null): boolean => e === null || (e.kind === 'Ident' && e.name === '_');

/** null where the statement has no such variable. `fresh`: values of the type are new objects already. */
function iterationVar(f: FuncCompiler, s: Ast.RangeStmt, e: Ast.Expr | null, type: Type, fresh = false): IterationVar | null {
  if (e === null || isBlank(e)) return null;
  const v = definedVar(f, e);
  const reg = f.b.alloc();
  const own = (): void => {
    if (isAggregate(type) && !fresh) f.b.emit('CLONE', reg, reg, f.typeOperand(type));
  };
  if (v === null || !f.info.perIteration.has(s)) {
    if (v !== null) declareOnce(f, v);
    return {
      reg,
      commit: () => f.scoped(() => {
        own();
        adjust(f, type, f.typeOf(e), reg);
        store(f, f.place(e), reg);
      }),
    };
  }
  const cell = f.escape.needsCell(v);
  f.locals.set(v, { kind: cell ? 'cell' : 'register', reg });
  f.b.holdVariable(reg);
  return {
    reg,
    commit: () => {
      own();
      if (cell) f.b.emit('CELL_NEW', reg, reg);
    },
  };
}

/** Before 1.22 all iterations share the variable. */
function declareOnce(f: FuncCompiler, v: Var): void {
  invariant(v.type !== null, 'variable without a type');
  const reg = f.b.alloc();
  f.zero(v.type, reg);
  f.declare(v, reg);
}

/** Whether the loop may count in the variable's own register: the body never sees another value there, nor the loop one that the body put there. */
function mayCountIn(f: FuncCompiler, s: Ast.RangeStmt): boolean {
  const v = definedVar(f, s.key);
  return v !== null && f.info.perIteration.has(s) && !f.escape.needsCell(v) && !f.escape.isAssigned(v);
}

const INT: Type = typeOf.basic('int');
const RUNE: Type = typeOf.rune;

// Counted loops --------------------------------------------------------------------------------------------------------------

interface Counter {
  readonly reg: number;
  /** Gives the key its value for this round. */
  readonly start: () => void;
}

function counter(f: FuncCompiler, s: Ast.RangeStmt, type: Type): Counter {
  const key = iterationVar(f, s, s.key, type);
  if (key !== null && mayCountIn(f, s)) {
    f.b.emit('INT', key.reg, 0);
    return { reg: key.reg, start: () => {} };
  }
  const reg = f.b.alloc();
  f.b.emit('INT', reg, 0);
  return {
    reg,
    start: () => {
      if (key === null) return;
      f.b.emit('MOVE', key.reg, reg);
      key.commit();
    },
  };
}

function overSlice(f: FuncCompiler, s: Ast.RangeStmt, elem: Type, label: string | null): void {
  // The variable may change while the loop runs; the range is that of the beginning.
  const slice = f.b.alloc();
  f.valueInto(s.x, slice);
  const length = f.b.alloc();
  f.b.emit('LEN_SLICE', length, slice);
  const count = counter(f, s, INT);
  const value = iterationVar(f, s, s.value, elem);
  countedLoop(f, s, label, count, (body) => f.b.emit('JUMP_LT', count.reg, length, body), () => {
    if (value === null) return;
    f.b.emit('SLICE_GET', value.reg, slice, count.reg);
    value.commit();
  });
}

function overArray(f: FuncCompiler, s: Ast.RangeStmt, elem: Type, len: number, label: string | null): void {
  const array = f.b.alloc();
  const needed = !isBlank(s.value);
  // Without a second variable only the length counts, and a constant length needs no operand (spec: #For_range).
  if (needed || f.constant(s.x) === null) f.valueInto(s.x, array);
  if (needed && elemOfPointer(f.typeOf(s.x)) === null && !isFresh(f, s.x)) f.b.emit('CLONE', array, array, f.typeOperand(f.typeOf(s.x)));
  const count = counter(f, s, INT);
  const value = iterationVar(f, s, s.value, elem);
  countedLoop(f, s, label, count, (body) => f.b.emit('JUMP_LT_IMM', count.reg, len, body), () => {
    if (value === null) return;
    f.b.emit('ARRAY_GET', value.reg, array, count.reg);
    value.commit();
  });
}

function overInteger(f: FuncCompiler, s: Ast.RangeStmt, label: string | null): void {
  const variable = s.key === null || isBlank(s.key) ? null : f.typeOf(s.key);
  const type = f.constant(s.x) !== null && variable !== null ? variable : f.typeOf(s.x);
  const immediate = immediateOf(f.constant(s.x), type);
  const limit = f.b.alloc();
  if (immediate === null) f.valueInto(s.x, limit);
  const count = counter(f, s, type);
  const test = (body: number): void => {
    if (immediate === null) f.b.emit('JUMP_LT', count.reg, limit, body);
    else f.b.emit('JUMP_LT_IMM', count.reg, immediate, body);
  };
  const kind = intKind(type);
  if (kind === null || isWordInt(kind)) return countedLoop(f, s, label, count, test, () => {});
  const one = f.b.alloc();
  f.b.load(one, 1);
  countedLoop(f, s, label, count, test, () => {}, () => f.b.emit('ADD', count.reg, count.reg, one, kindIndex(kind)));
}

function countedLoop(
  f: FuncCompiler, s: Ast.RangeStmt, label: string | null, count: Counter, test: (body: number) => void, element: () => void,
  step = (): void => f.b.emit('ADD_INT_IMM', count.reg, count.reg, 1),
): void {
  loop(f, label, {
    isEndless: false,
    test: (body) => {
      f.at(s.pos);
      test(body);
    },
    body: () => {
      f.at(s.pos);
      count.start();
      element();
      f.block(s.body.list);
    },
    next: step,
  });
}

function overString(f: FuncCompiler, s: Ast.RangeStmt, label: string | null): void {
  const string = f.b.alloc();
  f.valueInto(s.x, string);
  const length = f.b.alloc();
  f.b.emit('LEN_STRING', length, string);
  const next = f.b.alloc();
  const rune = f.b.alloc(2);
  const key = iterationVar(f, s, s.key, INT);
  const value = iterationVar(f, s, s.value, RUNE);
  const at = f.b.alloc();
  f.b.emit('INT', at, 0);
  loop(f, label, {
    isEndless: false,
    test: (body) => {
      f.at(s.pos);
      f.b.emit('JUMP_LT', at, length, body);
    },
    body: () => {
      f.b.emit('RUNE_AT', rune, string, at);
      f.b.emit('ADD_INT', next, at, rune + 1);
      if (key !== null) {
        f.b.emit('MOVE', key.reg, at);
        key.commit();
      }
      if (value !== null) {
        f.b.emit('MOVE', value.reg, rune);
        value.commit();
      }
      f.block(s.body.list);
    },
    next: () => f.b.emit('MOVE', at, next),
  });
}

// Maps and channels ------------------------------------------------------------------------------------------------------------

function overMap(f: FuncCompiler, s: Ast.RangeStmt, map: MapType, label: string | null): void {
  const type = f.typeOf(s.x);
  if (clearsMap(f, s, map)) {
    const m = f.value(s.x);
    f.at(s.pos);
    return f.b.emit('MAP_CLEAR', m, f.typeOperand(type));
  }
  const iterator = f.b.alloc();
  f.scoped(() => {
    const m = f.value(s.x);
    f.at(s.pos);
    f.b.emit('MAP_ITER_INIT', iterator, m, f.typeOperand(type));
  });
  const key = iterationVar(f, s, s.key, map.key);
  const value = iterationVar(f, s, s.value, map.elem);
  fetchLoop(f, s, label, (end) => {
    f.b.emit('MAP_ITER_NEXT', iterator, key?.reg ?? -1, value?.reg ?? -1, end);
    key?.commit();
    value?.commit();
  });
}

/** Rounds that begin by fetching a value, or end the loop where there is none. */
function fetchLoop(f: FuncCompiler, s: Ast.RangeStmt, label: string | null, fetch: (end: number) => void): void {
  const target = { label, end: f.b.label(), next: f.b.label() };
  f.b.bind(target.next, f.b.live);
  f.at(s.pos);
  fetch(target.end);
  f.targets.push(target);
  f.block(s.body.list);
  f.targets.pop();
  f.at(s.pos);
  f.b.emit('JUMP', target.next);
  f.b.bind(target.end);
}

/** `for k := range m { delete(m, k) }` empties the map at once, as gc does, unless a key may differ from itself or the race detector watches. */
function clearsMap(f: FuncCompiler, s: Ast.RangeStmt, map: MapType): boolean {
  const [only, ...more] = s.body.list;
  if (f.linker.race || s.tok !== ':=' || !isBlank(s.value) || more.length > 0 || only?.kind !== 'ExprStmt') return false;
  const call = unparen(only.x);
  const x = unparen(s.x);
  if (call.kind !== 'CallExpr' || call.fun.kind !== 'Ident' || x.kind !== 'Ident') return false;
  const builtin = f.objectOf(call.fun);
  const [m, k] = call.args.map(unparen);
  if (builtin?.kind !== 'Builtin' || builtin.builtin !== 'delete' || m?.kind !== 'Ident' || k?.kind !== 'Ident') return false;
  return f.objectOf(m) === f.objectOf(x) && f.objectOf(k) === definedVar(f, s.key) && isReflexive(map.key);
}

/** Whether every value of the type equals itself: not so with NaN, nor with interfaces that may hold one. */
function isReflexive(t: Type): boolean {
  const u = under(t);
  switch (u.kind) {
    case 'Basic':
      return !['float32', 'float64', 'complex64', 'complex128'].includes(u.name);
    case 'Interface':
      return false;
    case 'Array':
      return isReflexive(u.elem);
    case 'Struct':
      return u.fields.every((v) => v.type !== null && isReflexive(v.type));
    default:
      return true;
  }
}

function overChan(f: FuncCompiler, s: Ast.RangeStmt, elem: Type, label: string | null): void {
  const c = f.b.alloc();
  f.valueInto(s.x, c);
  const key = iterationVar(f, s, s.key, elem, true);
  const value = key?.reg ?? f.b.alloc();
  const ok = f.b.alloc();
  fetchLoop(f, s, label, (end) => {
    f.b.emit('RECEIVE', value, c, ok);
    f.b.emit('JUMP_IF_NOT', ok, end);
    key?.commit();
  });
}
