// Places: what can be assigned to and pointed at. A place's operands are evaluated when it is made; loading and storing come later.
import { invariant, SimulatorBug } from '#base';
import type { Ast } from '#syntax';
import type { Type } from '#types';
import type { FuncCompiler, Local } from './func.ts';
import { isAggregate, under, type Var } from './go-types.ts';
import { unparen } from './tree-walk.ts';

export type Place =
  | { readonly kind: 'blank' }
  | { readonly kind: 'register'; readonly reg: number; readonly type: Type }
  | { readonly kind: 'cell'; readonly reg: number; readonly type: Type }
  | { readonly kind: 'global'; readonly index: number; readonly type: Type }
  /** The object of an aggregate: assignment copies into it. */
  | { readonly kind: 'object'; readonly reg: number; readonly type: Type; readonly pos: number }
  | { readonly kind: 'field'; readonly reg: number; readonly index: number; readonly type: Type; readonly pos: number }
  | {
      readonly kind: 'element';
      readonly of: 'ARRAY' | 'SLICE';
      readonly reg: number;
      readonly index: number;
      readonly type: Type;
      readonly pos: number;
    }
  | { readonly kind: 'pointer'; readonly reg: number; readonly type: Type; readonly pos: number }
  | { readonly kind: 'map'; readonly reg: number; readonly key: number; readonly mapType: Type; readonly type: Type; readonly pos: number };

export function placeOf(f: FuncCompiler, expr: Ast.Expr): Place {
  const e = unparen(expr);
  if (e.kind === 'Ident') {
    const v = e.name === '_' ? null : f.objectOf(e);
    if (v === null) return { kind: 'blank' };
    invariant(v.kind === 'Var', 'assignment to no variable');
    return variablePlace(f, v, e.pos);
  }
  const type = f.typeOf(e);
  if (e.kind === 'SelectorExpr' && f.selection(e) === undefined) {
    const v = f.objectOf(e.sel);
    invariant(v?.kind === 'Var', 'assignment to no variable');
    return variablePlace(f, v, e.pos);
  }
  if (e.kind === 'IndexExpr' && f.underOf(e.x).kind === 'Map') return mapPlace(f, e, type);
  // An aggregate inside something is an object of its own: reading the expression yields it.
  if (isAggregate(type)) return { kind: 'object', reg: f.value(e), type, pos: e.pos };
  switch (e.kind) {
    case 'SelectorExpr': {
      const { reg, index } = fieldParent(f, e);
      return { kind: 'field', reg, index, type, pos: e.x.end };
    }
    case 'IndexExpr': {
      const [i] = e.indices;
      invariant(i !== undefined, 'index without a value');
      return {
        kind: 'element',
        of: f.underOf(e.x).kind === 'Slice' ? 'SLICE' : 'ARRAY',
        reg: f.value(e.x),
        index: f.value(i),
        type,
        pos: e.pos,
      };
    }
    case 'StarExpr':
      return { kind: 'pointer', reg: f.value(e.x), type, pos: e.pos };
    default:
      throw new SimulatorBug(`${e.kind} is no place`);
  }
}

function mapPlace(f: FuncCompiler, e: Ast.IndexExpr, type: Type): Place {
  const mapType = f.underOf(e.x);
  const [k] = e.indices;
  invariant(mapType.kind === 'Map' && k !== undefined, 'map index');
  const reg = f.value(e.x);
  return { kind: 'map', reg, key: f.operand(k, mapType.key), mapType: f.typeOf(e.x), type, pos: e.pos };
}

export function variablePlace(f: FuncCompiler, v: Var, pos: number): Place {
  const type = f.typeOfVar(v);
  if (v.isGlobal) {
    const index = f.linker.globalOf(v);
    if (!isAggregate(type)) return { kind: 'global', index, type };
    const reg = f.b.alloc();
    f.b.emit('GLOBAL_GET', reg, index);
    return { kind: 'object', reg, type, pos };
  }
  return localPlace(f.local(v), type, f.escape.isShared(v), pos);
}

/** `shared`: others may hold the variable's object. */
export function localPlace(local: Local, type: Type, shared: boolean, pos: number): Place {
  if (local.kind === 'cell') return { kind: 'cell', reg: local.reg, type };
  return isAggregate(type) && shared ? { kind: 'object', reg: local.reg, type, pos } : { kind: 'register', reg: local.reg, type };
}

/** Stores an owned value. */
export function store(f: FuncCompiler, place: Place, value: number): void {
  if ('pos' in place) f.at(place.pos);
  switch (place.kind) {
    case 'blank':
      return;
    case 'register':
      return f.b.emit('MOVE', place.reg, value);
    case 'cell':
      return f.b.emit('CELL_SET', place.reg, value);
    case 'global':
      return f.b.emit('GLOBAL_SET', place.index, value);
    case 'object':
      return f.b.emit('COPY_INTO', place.reg, value, f.typeOperand(place.type));
    case 'field':
      return f.b.emit('FIELD_SET', place.reg, place.index, value);
    case 'element':
      return f.b.emit(`${place.of}_SET`, place.reg, place.index, value);
    case 'pointer':
      return f.b.emit('STORE', place.reg, value);
    case 'map':
      return f.scoped(() => {
        const slot = f.b.alloc();
        f.b.emit('MAP_ASSIGN', slot, place.reg, place.key, f.typeOperand(place.mapType));
        f.b.emit('STORE', slot, value);
      });
  }
}

/** The value at the place in some register, for reading only. */
export function load(f: FuncCompiler, place: Exclude<Place, { readonly kind: 'blank' }>): number {
  if ('pos' in place) f.at(place.pos);
  if (place.kind === 'register' || place.kind === 'object') return place.reg;
  const d = f.b.alloc();
  switch (place.kind) {
    case 'cell':
      f.b.emit('CELL_GET', d, place.reg);
      break;
    case 'global':
      f.b.emit('GLOBAL_GET', d, place.index);
      break;
    case 'field':
      f.b.emit('FIELD_GET', d, place.reg, place.index);
      break;
    case 'element':
      f.b.emit(`${place.of}_GET`, d, place.reg, place.index);
      break;
    case 'pointer':
      f.b.emit('LOAD', d, place.reg);
      break;
    case 'map':
      f.b.emit('MAP_GET', d, place.reg, place.key, f.typeOperand(place.mapType));
      break;
  }
  return d;
}

// Fields through embedding ---------------------------------------------------------------------------------------------------

function structUnder(t: Type): Extract<Type, { kind: 'Struct' }> {
  const u = under(t);
  const s = u.kind === 'Pointer' ? under(u.elem) : u;
  invariant(s.kind === 'Struct', 'field of no struct');
  return s;
}

/** The type reached from t through the fields of the path. */
export function pathType(t: Type, path: readonly number[]): Type {
  return path.reduce((at, i) => {
    const next = structUnder(at).fields[i]?.type ?? null;
    invariant(next !== null, 'field without a type');
    return next;
  }, t);
}

/** The object that holds the selected field, and the field's number in it. Pointers on the way are the objects they point to. */
function fieldParent(f: FuncCompiler, e: Ast.SelectorExpr): { readonly reg: number; readonly index: number } {
  const path = f.selection(e)?.path ?? [];
  const last = path.at(-1);
  invariant(last !== undefined, 'field selector without a path');
  let reg = f.value(e.x);
  // gc names the line of the dot.
  f.at(e.x.end);
  for (const index of path.slice(0, -1)) {
    const next = f.b.alloc();
    f.b.emit('FIELD_GET', next, reg, index);
    reg = next;
  }
  return { reg, index: last };
}

/** x.f as a value. */
export function fieldValue(f: FuncCompiler, e: Ast.SelectorExpr, dst: number | null): number {
  const d = f.b.dest(dst);
  f.scoped(() => {
    const { reg, index } = fieldParent(f, e);
    f.at(e.x.end);
    f.b.emit('FIELD_GET', d, reg, index);
  });
  return d;
}

/** dst = the value at the end of a path of fields from x. */
export function fieldPathInto(f: FuncCompiler, x: Ast.Expr, path: readonly number[], dst: number): void {
  if (path.length === 0) return f.valueInto(x, dst);
  f.scoped(() => {
    let reg = f.value(x);
    for (const index of path) {
      f.b.emit('FIELD_GET', dst, reg, index);
      reg = dst;
    }
  });
}

/** The same in some register, for reading only. */
export function fieldPath(f: FuncCompiler, x: Ast.Expr, path: readonly number[]): number {
  if (path.length === 0) return f.value(x);
  const r = f.b.alloc();
  fieldPathInto(f, x, path, r);
  return r;
}

// Addresses ------------------------------------------------------------------------------------------------------------------

/** What an address is taken of: an expression, or embedded fields of one that a method call selects implicitly. */
export type Addressed =
  | { readonly kind: 'expr'; readonly x: Ast.Expr }
  | { readonly kind: 'path'; readonly x: Ast.Expr; readonly path: readonly number[]; readonly pos: number };

/** dst = &x. An aggregate's pointer is its object. */
export function addressInto(f: FuncCompiler, what: Addressed, dst: number): void {
  if (what.kind === 'path') {
    const last = what.path.at(-1);
    if (last === undefined) return addressInto(f, { kind: 'expr', x: what.x }, dst);
    return f.scoped(() => {
      const r = f.b.alloc();
      fieldPathInto(f, what.x, what.path.slice(0, -1), r);
      f.at(what.pos);
      f.b.emit('FIELD_ADDR', dst, r, last);
    });
  }
  const e = unparen(what.x);
  const type = f.typeOf(e);
  if (e.kind === 'StarExpr') {
    // &*p is p, but p must not be nil (spec: #Address_operators).
    f.valueInto(e.x, dst);
    f.at(e.pos);
    return f.b.emit('NIL_CHECK', dst);
  }
  if (isAggregate(type)) return f.valueInto(e, dst);
  if (e.kind === 'CompositeLit') {
    f.valueInto(e, dst);
    return newCell(f, dst, dst);
  }
  f.scoped(() => addressOfPlace(f, placeOf(f, e), dst));
}

/** dst = pointer to a new variable that holds r. */
export function newCell(f: FuncCompiler, dst: number, r: number): void {
  f.b.emit('CELL_NEW', dst, r);
  f.b.emit('CELL_ADDR', dst, dst);
}

function addressOfPlace(f: FuncCompiler, place: Place, dst: number): void {
  if ('pos' in place) f.at(place.pos);
  switch (place.kind) {
    case 'cell':
      return f.b.emit('CELL_ADDR', dst, place.reg);
    case 'global':
      return f.b.emit('GLOBAL_ADDR', dst, place.index);
    case 'field':
      return f.b.emit('FIELD_ADDR', dst, place.reg, place.index);
    case 'element':
      return f.b.emit(`${place.of}_ADDR`, dst, place.reg, place.index);
    default:
      throw new SimulatorBug(`address of a ${place.kind}`);
  }
}
