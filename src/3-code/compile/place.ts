// Places: what can be assigned to and pointed at. A place's operands are evaluated when it is made; loading and storing come later.
import { invariant, SimulatorBug } from '#base';
import type { Ast } from '#syntax';
import type { Type } from '#types';
import type { FuncCompiler, Local } from './func.ts';
import { elemOfPointer, isAggregate, under, type Var } from './go-types.ts';
import type { Linker } from './linker.ts';
import { reads, readsAll, writes, writesAll } from './race.ts';
import { unparen } from './tree-walk.ts';

export type Place =
  | { readonly kind: 'blank' }
  | { readonly kind: 'register'; readonly reg: number; readonly type: Type }
  | { readonly kind: 'cell'; readonly reg: number; readonly type: Type }
  | { readonly kind: 'global'; readonly index: number; readonly type: Type }
  /** The object of an aggregate: assignment copies into it. */
  | { readonly kind: 'object'; readonly reg: number; readonly type: Type; readonly pos: number }
  | ({ readonly kind: 'field'; readonly type: Type; readonly pos: number } & FieldPlace)
  | {
      readonly kind: 'element';
      readonly of: 'ARRAY' | 'SLICE';
      readonly reg: number;
      readonly index: number;
      readonly own: boolean;
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
    case 'SelectorExpr':
      return { kind: 'field', ...fieldParent(f, e), type, pos: e.x.end };
    case 'IndexExpr': {
      const [i] = e.indices;
      invariant(i !== undefined, 'index without a value');
      return {
        kind: 'element',
        of: f.underOf(e.x).kind === 'Slice' ? 'SLICE' : 'ARRAY',
        reg: f.value(e.x),
        index: f.value(i),
        own: isOwn(f, e.x),
        type,
        pos: e.lbrack,
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
  const key = f.operand(k, mapType.key);
  readsAll(f, mapType.key, key);
  return { kind: 'map', reg, key, mapType: f.typeOf(e.x), type, pos: e.lbrack };
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

/** gc checks a pointer it stores through where the assignment stands; an index was checked before, at its bracket. */
export function assignedAt(place: Place, pos: number): Place {
  return place.kind === 'field' || place.kind === 'pointer' || place.kind === 'object' ? { ...place, pos } : place;
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
      writes(f, place);
      return f.b.emit('CELL_SET', place.reg, value);
    case 'global':
      writes(f, place);
      return f.b.emit('GLOBAL_SET', place.index, value);
    case 'object':
      readsAll(f, place.type, value);
      writesAll(f, place.type, place.reg);
      return f.b.emit('COPY_INTO', place.reg, value, f.typeOperand(place.type));
    case 'field':
      writes(f, place);
      return f.b.emit('FIELD_SET', place.reg, place.index, value, place.offset);
    case 'element':
      writes(f, place);
      return f.b.emit(`${place.of}_SET`, place.reg, place.index, value);
    case 'pointer':
      writes(f, place);
      return f.b.emit('STORE', place.reg, value);
    case 'map':
      return f.scoped(() => {
        const slot = f.b.alloc();
        f.b.emit('MAP_ASSIGN', slot, place.reg, place.key, f.typeOperand(place.mapType));
        writes(f, { kind: 'pointer', reg: slot });
        f.b.emit('STORE', slot, value);
      });
  }
}

/** The value at the place in some register, for reading only. */
export function load(f: FuncCompiler, place: Exclude<Place, { readonly kind: 'blank' }>): number {
  if ('pos' in place) f.at(place.pos);
  if (place.kind === 'register' || place.kind === 'object') return place.reg;
  const d = f.b.alloc();
  if (place.kind !== 'map') reads(f, place.type, place);
  switch (place.kind) {
    case 'cell':
      f.b.emit('CELL_GET', d, place.reg);
      break;
    case 'global':
      f.b.emit('GLOBAL_GET', d, place.index);
      break;
    case 'field':
      f.b.emit('FIELD_GET', d, place.reg, place.index, place.offset);
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

/**
 * Where a nil pointer faults when the fields of the path are taken one by one from t: gc touches the place of the last one that lies in the same
 * object. `beyond`: what is then taken from the end of the path.
 */
export function faultOffset(linker: Linker, t: Type, path: readonly number[], beyond = 0): number {
  let at = t;
  let offset = 0;
  for (const [i, index] of path.entries()) {
    const field = linker.types.of(structType(at)).fields[index];
    invariant(field !== undefined, 'field without a descriptor');
    offset += field.offset;
    at = pathType(at, [index]);
    if (under(at).kind === 'Pointer' && i < path.length - 1) return mapped(offset);
  }
  return mapped(under(at).kind === 'Pointer' ? offset : offset + beyond);
}

/** Bytes at address 0 that no process maps: for fields beyond, gc checks the pointer itself. */
const UNMAPPED = 4096;

const mapped = (offset: number): number => (offset < UNMAPPED ? offset : 0);

/** The same for the last step of the path alone. */
const lastOffset = (linker: Linker, t: Type, path: readonly number[]): number =>
  faultOffset(linker, pathType(t, path.slice(0, -1)), path.slice(-1));

const structType = (t: Type): Type => elemOfPointer(t) ?? t;

interface FieldPlace {
  readonly reg: number;
  readonly index: number;
  readonly offset: number;
  readonly own: boolean;
}

/** A struct or array that lies in a variable which nobody else can reach: gc has it on the stack, of which the race detector is not told. */
export function isOwn(f: FuncCompiler, x: Ast.Expr): boolean {
  if (!f.watched || !isAggregate(f.typeOf(x))) return false;
  const e = unparen(x);
  switch (e.kind) {
    case 'Ident': {
      const v = f.objectOf(e);
      return v?.kind === 'Var' && !v.isGlobal && !f.escape.isShared(v);
    }
    case 'SelectorExpr': {
      const path = f.selection(e)?.path ?? [];
      return f.selection(e)?.obj.kind === 'Var' && isOwn(f, e.x) && staysInside(f.typeOf(e.x), path);
    }
    case 'IndexExpr':
      return isOwn(f, e.x);
    default:
      return false;
  }
}

/** No pointer is followed on the way to the last field. */
const staysInside = (t: Type, path: readonly number[]): boolean =>
  path.every((_, i) => i === 0 || under(pathType(t, path.slice(0, i))).kind !== 'Pointer');

/** The object that holds the selected field, and the field's number in it. Pointers on the way are the objects they point to. */
function fieldParent(f: FuncCompiler, e: Ast.SelectorExpr, beyond = 0): FieldPlace {
  const path = f.selection(e)?.path ?? [];
  const last = path.at(-1);
  invariant(last !== undefined, 'field selector without a path');
  const type = f.typeOf(e.x);
  const offset = (i: number): number => faultOffset(f.linker, pathType(type, path.slice(0, i)), path.slice(i), beyond);
  const whole = isOwn(f, e.x);
  let reg = fieldHolder(f, e.x, offset(0));
  // gc names the line of the dot.
  f.at(e.x.end);
  path.slice(0, -1).forEach((index, i) => {
    const next = f.b.alloc();
    const own = whole && staysInside(type, path.slice(0, i + 1));
    reads(f, pathType(type, path.slice(0, i + 1)), { kind: 'field', reg, index, own });
    f.b.emit('FIELD_GET', next, reg, index, offset(i));
    reg = next;
  });
  return { reg, index: last, offset: offset(path.length - 1), own: whole && staysInside(type, path) };
}

/** x in x.f: a struct that is itself a field faults at the place of f. */
function fieldHolder(f: FuncCompiler, x: Ast.Expr, offset: number): number {
  const inner = innerStruct(f, x);
  return inner === null ? f.value(x) : fieldValue(f, inner, null, offset);
}

/** The selector of a field that is a struct or array, or null. */
function innerStruct(f: FuncCompiler, x: Ast.Expr): Ast.SelectorExpr | null {
  const e = unparen(x);
  return e.kind === 'SelectorExpr' && f.selection(e)?.obj.kind === 'Var' && isAggregate(f.typeOf(x)) ? e : null;
}

/** x.f as a value; `beyond` is the offset of what is taken from it. */
export function fieldValue(f: FuncCompiler, e: Ast.SelectorExpr, dst: number | null, beyond = 0): number {
  const d = f.b.dest(dst);
  f.scoped(() => {
    const { reg, index, offset, own } = fieldParent(f, e, beyond);
    f.at(e.x.end);
    if (!f.watched && f.selection(e)?.path.length === 1 && innerStruct(f, e.x) !== null && f.b.foldInner(d, reg, index)) return;
    reads(f, f.typeOf(e), { kind: 'field', reg, index, own });
    f.b.emit('FIELD_GET', d, reg, index, offset);
  });
  return d;
}

/** dst = the value at the end of a path of fields from x. */
export function fieldPathInto(f: FuncCompiler, x: Ast.Expr, path: readonly number[], dst: number): void {
  if (path.length === 0) return f.valueInto(x, dst);
  f.scoped(() => {
    const type = f.typeOf(x);
    let reg = f.value(x);
    path.forEach((index, i) => {
      reads(f, pathType(type, path.slice(0, i + 1)), { kind: 'field', reg, index });
      f.b.emit('FIELD_GET', dst, reg, index, faultOffset(f.linker, pathType(type, path.slice(0, i)), path.slice(i)));
      reg = dst;
    });
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
      f.b.emit('FIELD_ADDR', dst, r, last, lastOffset(f.linker, f.typeOf(what.x), what.path));
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
  if (isAggregate(type)) {
    f.valueInto(e, dst);
    if (e.kind === 'CompositeLit' && e.elts.length > 0) writesAll(f, type, dst);
    return;
  }
  if (e.kind === 'CompositeLit') {
    f.valueInto(e, dst);
    return newCell(f, dst, dst);
  }
  f.scoped(() => addressOfPlace(f, placeOf(f, e), dst));
}

/** dst = pointer to a new variable that holds r. */
export function newCell(f: FuncCompiler, dst: number, r: number): void {
  f.b.emit('CELL_NEW', dst, r);
  writes(f, { kind: 'cell', reg: dst });
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
      return f.b.emit('FIELD_ADDR', dst, place.reg, place.index, place.offset);
    case 'element':
      return f.b.emit(`${place.of}_ADDR`, dst, place.reg, place.index);
    default:
      throw new SimulatorBug(`address of a ${place.kind}`);
  }
}
