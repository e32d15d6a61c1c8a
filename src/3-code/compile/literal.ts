// Composite literals (spec: #Composite_literals): small ones in one instruction, large ones element by element.
import { invariant, SimulatorBug } from '#base';
import type { Ast } from '#syntax';
import { constants, type Type, typeOf } from '#types';
import type { FuncCompiler } from './func.ts';
import { elemOfPointer, isAggregate, type MapType, type Struct, under } from './go-types.ts';
import { hoistCalls } from './order.ts';
import { newCell, pathType } from './place.ts';
import { writes, writesAll } from './race.ts';

/** Up to here the elements stand in registers together. */
const IN_REGISTERS = 64;

export function compositeLit(f: FuncCompiler, e: Ast.CompositeLit, dst: number | null): number {
  const d = f.b.dest(dst);
  const recorded = f.typeOf(e);
  // An elided &T inside []*T or map[K]*T.
  const elem = under(recorded).kind === 'Pointer' ? elemOfPointer(recorded) : null;
  const type = elem ?? recorded;
  f.scoped(() => {
    // Entries of a map are stored one by one, each before the next is evaluated.
    if (under(type).kind !== 'Map')
      hoistCalls(
        f,
        e.elts.map((x) => (x.kind === 'KeyValueExpr' ? x.value : x)),
      );
    build(f, e, type, d);
    if (elem !== null && !isAggregate(elem)) newCell(f, d, d);
    else if ((elem !== null || under(type).kind === 'Slice') && e.elts.length > 0) writesAll(f, type, d);
  });
  return d;
}

function build(f: FuncCompiler, e: Ast.CompositeLit, type: Type, d: number): void {
  const u = under(type);
  switch (u.kind) {
    case 'Struct':
      return structLit(f, e, type, u, d);
    case 'Array':
      return elements(f, e, type, u.elem, u.len, d);
    case 'Slice':
      return elements(f, e, type, u.elem, null, d);
    case 'Map':
      return mapLit(f, e, type, u, d);
    default:
      throw new SimulatorBug('literal of no composite type');
  }
}

interface FieldInit {
  readonly index: number;
  readonly value: Ast.Expr;
  /** Of a promoted field: through embedded structs; `index` is the first of them. */
  readonly path: readonly number[];
}

function fieldInits(f: FuncCompiler, e: Ast.CompositeLit, s: Struct): readonly FieldInit[] {
  return e.elts.map((x, i) => {
    if (x.kind !== 'KeyValueExpr') return { index: i, value: x, path: [i] };
    const field = x.key.kind === 'Ident' ? f.objectOf(x.key) : null;
    // By name: an instance's fields are other objects than those the literal was checked with.
    const found = field === null ? null : typeOf.lookup(s, false, f.unit.pkg.pkg, field.name);
    const path = found?.kind === 'found' ? found.path : [s.fields.findIndex((v) => v.name === field?.name)];
    const [index = -1] = path;
    invariant(index >= 0, 'literal names no field');
    return { index, value: x.value, path };
  });
}

function fieldType(s: Struct, i: number): Type {
  const t = s.fields[i]?.type ?? null;
  invariant(t !== null, 'field without a type');
  return t;
}

const isBlank = (s: Struct, i: number): boolean => s.fields[i]?.name === '_';

function structLit(f: FuncCompiler, e: Ast.CompositeLit, type: Type, s: Struct, d: number): void {
  const inits = fieldInits(f, e, s);
  if (inits.length === 0) return f.zero(type, d);
  const inOrder = inits.every(({ index, path }, i) => path.length === 1 && (i === 0 || index > (inits[i - 1]?.index ?? -1)));
  if (!inOrder || s.fields.length > IN_REGISTERS || inits.length * 2 < s.fields.length) return structByField(f, inits, type, s, d);
  const base = f.b.mark();
  const byIndex = new Map(inits.map((init) => [init.index, init.value]));
  s.fields.forEach((_, i) => {
    const r = f.b.alloc();
    const value = byIndex.get(i);
    if (value !== undefined) f.into(value, fieldType(s, i), r);
    // Blank fields have no value, whatever the literal says.
    if (value === undefined || isBlank(s, i)) f.zero(fieldType(s, i), r);
    f.b.release(r + 1);
  });
  f.at(e.lbrace);
  f.b.emit('STRUCT_OF', d, base, s.fields.length);
}

function structByField(f: FuncCompiler, inits: readonly FieldInit[], type: Type, s: Struct, d: number): void {
  const object = f.b.scratch(d);
  f.zero(type, object);
  for (const { index, value, path } of inits) {
    f.scoped(() => {
      // The object is new, so a field that is an aggregate takes its own.
      const r = f.owned(value, pathType(type, path));
      if (path.length > 1) setPromoted(f, object, path, r);
      else if (!isBlank(s, index)) f.b.emit('FIELD_SET', object, index, r);
    });
  }
  f.b.emit('MOVE', d, object);
}

/** The embedded structs are there, all zero. */
function setPromoted(f: FuncCompiler, object: number, path: readonly number[], r: number): void {
  const [last = 0, ...outwards] = path.toReversed();
  const inner = f.b.alloc();
  f.b.emit('MOVE', inner, object);
  for (const index of outwards.reverse()) f.b.emit('FIELD_GET', inner, inner, index, 0);
  f.b.emit('FIELD_SET', inner, last, r);
}

interface ElementInit {
  readonly index: number;
  readonly value: Ast.Expr;
}

function elementInits(f: FuncCompiler, e: Ast.CompositeLit): readonly ElementInit[] {
  let next = 0;
  return e.elts.map((x) => {
    const key = x.kind === 'KeyValueExpr' ? f.constant(x.key) : null;
    const index = key === null ? next : Number(constants.int(key));
    next = index + 1;
    return { index, value: x.kind === 'KeyValueExpr' ? x.value : x };
  });
}

/** `len` null: a slice, as long as its last element says. */
function elements(f: FuncCompiler, e: Ast.CompositeLit, type: Type, elem: Type, len: number | null, d: number): void {
  const inits = elementInits(f, e);
  const length = len ?? inits.reduce((max, { index }) => Math.max(max, index + 1), 0);
  const dense = inits.every(({ index }, i) => index === i);
  if (len !== null && inits.length === 0) return f.zero(type, d);
  if (!dense || inits.length > IN_REGISTERS) return elementByElement(f, e, inits, type, elem, len === null ? length : null, d);
  const base = f.b.mark();
  for (const { value } of inits) {
    const r = f.b.alloc();
    f.into(value, elem, r);
    f.b.release(r + 1);
  }
  f.at(e.lbrace);
  f.b.emit(len === null ? 'SLICE_OF' : 'ARRAY_OF', d, inits.length === 0 ? 0 : base, inits.length, f.typeOperand(type));
}

function elementByElement(
  f: FuncCompiler,
  e: Ast.CompositeLit,
  inits: readonly ElementInit[],
  type: Type,
  elem: Type,
  sliceLen: number | null,
  d: number,
): void {
  const object = f.b.scratch(d);
  const at = f.b.alloc();
  f.at(e.lbrace);
  if (sliceLen === null) {
    f.zero(type, object);
  } else {
    f.b.load(at, sliceLen);
    f.b.emit('MAKE_SLICE', object, f.typeOperand(type), at, -1);
  }
  for (const { index, value } of inits) {
    f.scoped(() => {
      const r = f.owned(value, elem);
      f.b.load(at, index);
      f.b.emit(sliceLen === null ? 'ARRAY_SET' : 'SLICE_SET', object, at, r);
    });
  }
  f.b.emit('MOVE', d, object);
}

function mapLit(f: FuncCompiler, e: Ast.CompositeLit, type: Type, m: MapType, d: number): void {
  const object = f.b.scratch(d);
  f.at(e.lbrace);
  if (e.elts.length === 0) {
    f.b.emit('MAKE_MAP', object, f.typeOperand(type), -1);
  } else {
    const hint = f.b.alloc();
    f.b.load(hint, e.elts.length);
    f.b.emit('MAKE_MAP', object, f.typeOperand(type), hint);
  }
  for (const x of e.elts) {
    invariant(x.kind === 'KeyValueExpr', 'map literal without keys');
    f.scoped(() => {
      hoistCalls(f, [x.key, x.value]);
      const key = f.owned(x.key, m.key);
      const value = f.owned(x.value, m.elem);
      const slot = f.b.alloc();
      f.at(e.lbrace);
      f.b.emit('MAP_ASSIGN', slot, object, key, f.typeOperand(type));
      writes(f, { kind: 'pointer', reg: slot });
      f.b.emit('STORE', slot, value);
    });
  }
  f.b.emit('MOVE', d, object);
}
