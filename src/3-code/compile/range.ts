// Range statements (spec: #For_range); functions are in range-func.ts.
import { invariant } from '#base';
import type { Ast } from '#syntax';
import { type Type, typeOf } from '#types';
import { immediateOf } from './constant.ts';
import { isFresh } from './fresh.ts';
import type { FuncCompiler } from './func.ts';
import { elemOfPointer, intKind, isWordInt, kindIndex, type MapType, under } from './go-types.ts';
import { definedVar, isBlank, type IterationVars, iterationVars } from './iteration.ts';
import { loop } from './loop.ts';
import { hasCall } from './order.ts';
import { overFunc } from './range-func.ts';
import { reads, readsAll } from './race.ts';
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
        return overFunc(f, s, x, label);
      default:
        return intKind(x) === null ? overString(f, s, label) : overInteger(f, s, label);
    }
  });
}

/** Whether the loop may count in the variable's own register: the body never sees another value there, nor the loop one that the body put there. */
function mayCountIn(f: FuncCompiler, s: Ast.RangeStmt): boolean {
  const v = definedVar(f, s.key);
  return v !== null && f.info.perIteration.has(s) && !f.escape.needsCell(v) && !f.escape.isAssigned(v);
}

const INT: Type = typeOf.basic('int');
const RUNE: Type = typeOf.rune;

// Counted loops --------------------------------------------------------------------------------------------------------------

/** The register that counts: the key's own where the body leaves it alone. */
function counter(f: FuncCompiler, s: Ast.RangeStmt, vars: IterationVars): number {
  const reg = vars.key !== null && mayCountIn(f, s) ? vars.key : f.b.alloc();
  f.b.emit('INT', reg, 0);
  return reg;
}

function overSlice(f: FuncCompiler, s: Ast.RangeStmt, elem: Type, label: string | null): void {
  // The variable may change while the loop runs; the range is that of the beginning.
  const slice = f.b.alloc();
  f.valueInto(s.x, slice);
  const length = f.b.alloc();
  f.b.emit('LEN_SLICE', length, slice);
  const vars = iterationVars(f, s, INT, elem);
  const count = counter(f, s, vars);
  countedLoop(f, s, label, {
    vars,
    count,
    test: (body) => f.b.emit('JUMP_LT', count, length, body),
    element: (value) => {
      reads(f, elem, { kind: 'element', of: 'SLICE', reg: slice, index: count });
      f.b.emit('SLICE_GET', value, slice, count);
    },
  });
}

function overArray(f: FuncCompiler, s: Ast.RangeStmt, elem: Type, len: number, label: string | null): void {
  const array = f.b.alloc();
  const needed = !isBlank(s.value);
  // Without a second variable only the length counts, and a constant length needs no operand (spec: #For_range).
  if (needed || hasCall(f, s.x)) f.valueInto(s.x, array);
  if (needed && elemOfPointer(f.typeOf(s.x)) === null && !isFresh(f, s.x)) {
    readsAll(f, f.typeOf(s.x), array);
    f.b.emit('CLONE', array, array, f.typeOperand(f.typeOf(s.x)));
  }
  const vars = iterationVars(f, s, INT, elem);
  const count = counter(f, s, vars);
  countedLoop(f, s, label, {
    vars,
    count,
    test: (body) => f.b.emit('JUMP_LT_IMM', count, len, body),
    element: (value) => {
      reads(f, elem, { kind: 'element', of: 'ARRAY', reg: array, index: count });
      f.b.emit('ARRAY_GET', value, array, count);
    },
  });
}

function overInteger(f: FuncCompiler, s: Ast.RangeStmt, label: string | null): void {
  const variable = s.key === null || isBlank(s.key) ? null : f.typeOf(s.key);
  const type = f.constant(s.x) !== null && variable !== null ? variable : f.typeOf(s.x);
  const immediate = immediateOf(f.constant(s.x), type);
  const limit = f.b.alloc();
  if (immediate === null) f.valueInto(s.x, limit);
  const vars = iterationVars(f, s, type, type);
  const count = counter(f, s, vars);
  const test = (body: number): void => {
    if (immediate === null) f.b.emit('JUMP_LT', count, limit, body);
    else f.b.emit('JUMP_LT_IMM', count, immediate, body);
  };
  const kind = intKind(type);
  if (kind === null || isWordInt(kind)) return countedLoop(f, s, label, { vars, count, test, element: () => {} });
  const one = f.b.alloc();
  f.b.load(one, 1);
  countedLoop(f, s, label, { vars, count, test, element: () => {}, step: () => f.b.emit('ADD', count, count, one, kindIndex(kind)) });
}

interface Counted {
  readonly vars: IterationVars;
  readonly count: number;
  readonly test: (body: number) => void;
  /** Fetches the value of this round. */
  readonly element: (value: number) => void;
  readonly step?: () => void;
}

function countedLoop(f: FuncCompiler, s: Ast.RangeStmt, label: string | null, { vars, count, test, element, step }: Counted): void {
  loop(f, label, {
    isEndless: false,
    test: (body) => {
      f.at(s.pos);
      test(body);
    },
    body: () => {
      f.at(s.pos);
      if (vars.key !== null) f.b.emit('MOVE', vars.key, count);
      if (vars.value !== null) element(vars.value);
      vars.commit();
      f.block(s.body.list);
    },
    next: step ?? ((): void => f.b.emit('ADD_INT_IMM', count, count, 1)),
  });
}

function overString(f: FuncCompiler, s: Ast.RangeStmt, label: string | null): void {
  const string = f.b.alloc();
  f.valueInto(s.x, string);
  const length = f.b.alloc();
  f.b.emit('LEN_STRING', length, string);
  const next = f.b.alloc();
  const rune = f.b.alloc(2);
  const vars = iterationVars(f, s, INT, RUNE);
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
      if (vars.key !== null) f.b.emit('MOVE', vars.key, at);
      if (vars.value !== null) f.b.emit('MOVE', vars.value, rune);
      vars.commit();
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
  const vars = iterationVars(f, s, map.key, map.elem);
  fetchLoop(f, s, label, (end) => {
    f.b.emit('MAP_ITER_NEXT', iterator, vars.key ?? -1, vars.value ?? -1, end);
    vars.commit();
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
  const vars = iterationVars(f, s, elem, elem, true);
  const value = vars.key ?? f.b.alloc();
  const ok = f.b.alloc();
  fetchLoop(f, s, label, (end) => {
    f.b.emit('RECEIVE', value, c, ok);
    f.b.emit('JUMP_IF_NOT', ok, end);
    vars.commit();
  });
}
