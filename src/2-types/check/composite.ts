// Composite literals (spec: #Composite_literals).
import type { Ast } from '#syntax';
import { constantText } from '../constant/text.ts';
import { constantKey } from '../constant/represent.ts';
import { identical } from '../identical.ts';
import { INVALID, newArray } from '../make.ts';
import { isInterface, isValid } from '../predicates.ts';
import type { Var } from '../object.ts';
import { fieldIndex, type Lookup, lookupFieldOrMethod } from '../selection.ts';
import { isExported } from '../exported.ts';
import type { MapT, Struct, Type } from '../type.ts';
import { commonUnder } from '../type-set.ts';
import { pointerElem, under } from '../under.ts';
import { assignment } from './assignment.ts';
import type { Checker } from './checker.ts';
import { constantIndex } from './index-expr.ts';
import { lookupError } from './lookup-error.ts';
import { newOperand, type Operand, setInvalid } from './operand.ts';
import { varType } from './var-type.ts';
import { expr, exprWithHint, use } from './value.ts';

/** `hint`: the element type of the enclosing literal, for a literal that leaves out its own. */
export function compositeLit(c: Checker, x: Operand, e: Ast.CompositeLit, hint: Type | null): void {
  if (e.type !== null && e.type.kind === 'ArrayType' && e.type.len?.kind === 'Ellipsis') {
    const elem = varType(c, e.type.elt);
    const t = newArray(elem, indexedElements(c, e.elts, elem, -1));
    c.recordType(e.type, 'type', t, null);
    x.mode = 'value';
    x.type = t;
    return;
  }
  let t: Type = INVALID;
  let base: Type = INVALID;
  if (e.type !== null) {
    t = base = c.mutual.type(c, e.type, null);
  } else if (hint !== null) {
    t = hint;
    // *T stands for &T{…}.
    base = pointerElem(commonUnder(hint) ?? hint) ?? hint;
  } else {
    c.error(e, 'UntypedLit', 'missing type in composite literal');
  }
  if (!elements(c, x, e, t, base)) {
    setInvalid(x);
    return;
  }
  x.mode = 'value';
  x.type = t;
}

/** False when the type cannot have a literal. */
function elements(c: Checker, x: Operand, e: Ast.CompositeLit, t: Type, base: Type): boolean {
  const u = commonUnder(base);
  switch (u?.kind) {
    case 'Struct':
      if (e.elts.length > 0) structElements(c, x, e, u, base);
      return true;
    case 'Array':
      indexedElements(c, e.elts, u.elem, u.len);
      return true;
    case 'Slice':
      indexedElements(c, e.elts, u.elem, -1);
      return true;
    case 'Map':
      mapElements(c, x, e, u);
      return true;
    default:
      // Keys may be field names: only values are looked at.
      for (const elt of e.elts) use(c, elt.kind === 'KeyValueExpr' ? elt.value : elt);
      if (u !== null && !isValid(u)) return isValid(t);
      c.error(
        e,
        'InvalidLit',
        `invalid composite literal${e.type === null ? ' element' : ''} type %s${u === null ? ' (no common underlying type)' : ''}`,
        t,
      );
      return false;
  }
}

function structElements(c: Checker, x: Operand, e: Ast.CompositeLit, u: Struct, base: Type): void {
  if (e.elts[0]?.kind === 'KeyValueExpr') keyedFields(c, x, e, u, base);
  else positionalFields(c, x, e, u, base);
}

const MIXTURE = 'mixture of field:value and value elements in struct literal';

interface KeyedField {
  readonly field: Var;
  /** Through embedded structs, for a promoted field. */
  readonly path: readonly number[];
}

function keyedFields(c: Checker, x: Operand, e: Ast.CompositeLit, u: Struct, base: Type): void {
  const visited: KeyedField[] = [];
  for (const kv of e.elts) {
    if (kv.kind !== 'KeyValueExpr') {
      c.error(kv, 'MixedStructLit', MIXTURE);
      continue;
    }
    const { key } = kv;
    const found = key.kind === 'Ident' ? keyLookup(c, u, key.name, false) : NO_FIELD;
    expr(c, x, kv.value);
    const keyed = key.kind === 'Ident' ? keyedField(c, key, found, u, base) : null;
    if (key.kind !== 'Ident') c.error(kv, 'InvalidLitField', 'invalid field name %s in struct literal', key);
    else if (keyed?.field.type != null) {
      c.info.uses.set(key, keyed.field);
      assignment(c, x, keyed.field.type, 'struct literal');
      const clash = clashText(keyed, visited);
      if (clash !== '') c.error(kv, 'DuplicateLitField', clash);
      visited.push(keyed);
    }
  }
}

const NO_FIELD: Lookup = { kind: 'none' };

/** Before 1.27 the struct's own fields alone could be keys. */
function keyLookup(c: Checker, u: Struct, name: string, foldCase: boolean): Lookup {
  if (c.words.promotesKeys) return lookupFieldOrMethod(u, false, c.pkg, name, foldCase);
  const i = fieldIndex(u, c.pkg, name, foldCase);
  const obj = u.fields[i];
  return obj === undefined ? NO_FIELD : { kind: 'found', obj, path: [i], indirect: false };
}

function keyedField(c: Checker, key: Ast.Ident, found: Lookup, u: Struct, base: Type): KeyedField | null {
  const { name } = key;
  if (found.kind !== 'found' || (found.obj.kind === 'Var' && found.obj.type === null)) {
    const alt = keyLookup(c, u, name, true);
    c.error(key, 'MissingLitField', '%s', lookupError(c, base, name, alt.kind === 'found' ? alt.obj : null, true));
    return null;
  }
  const { obj, path, indirect } = found;
  if (obj.kind !== 'Var') {
    c.error(key, 'MissingLitField', `${name} is not a field`);
    return null;
  }
  const isKnown =
    path.length === 1 ||
    c.requires('promoted fields in literals', key, `use of promoted field ${pathText(u, path)} in struct literal of type %s`, base);
  if (!isKnown) return null;
  if (indirect) c.error(key, 'InvalidLitField', `invalid implicit pointer indirection to reach ${name}`);
  return indirect ? null : { field: obj, path };
}

/** Deep.In.A */
function pathText(t: Type, [index = 0, ...rest]: readonly number[]): string {
  const u = under(pointerElem(t) ?? t);
  const field = u.kind === 'Struct' ? u.fields[index] : undefined;
  return field?.type == null || rest.length === 0 ? (field?.name ?? '') : `${field.name}.${pathText(field.type, rest)}`;
}

/** A field may be given once, and either itself or what is embedded in it. */
function clashText({ field, path }: KeyedField, visited: readonly KeyedField[]): string {
  const begins = (longer: readonly number[], shorter: readonly number[]): boolean => shorter.every((n, i) => longer[i] === n);
  const other = visited.find((v) => begins(v.path, path) || begins(path, v.path));
  if (other === undefined) return '';
  if (other.path.length === path.length) return `duplicate field name ${field.name} in struct literal`;
  if (other.path.length < path.length)
    return `cannot specify promoted field ${field.name} and enclosing embedded field ${other.field.name}`;
  return `cannot specify embedded field ${field.name} and enclosed promoted field ${other.field.name}`;
}

function positionalFields(c: Checker, x: Operand, e: Ast.CompositeLit, u: Struct, base: Type): void {
  for (const [i, elt] of e.elts.entries()) {
    if (elt.kind === 'KeyValueExpr') {
      c.error(elt, 'MixedStructLit', MIXTURE);
      continue;
    }
    expr(c, x, elt);
    const field = u.fields[i];
    if (field === undefined) {
      c.error(x, 'InvalidStructLit', 'too many values in struct literal of type %s', base);
      break;
    }
    if (!isExported(field.name) && field.pkg !== c.pkg) {
      c.error(x, 'UnexportedLitField', `implicit assignment to unexported field ${field.name} in struct literal of type %s`, base);
      continue;
    }
    if (field.type !== null) assignment(c, x, field.type, 'struct literal');
  }
  if (e.elts.length >= u.fields.length) return;
  const isHidden = c.words.promotesKeys && u.fields.some((f) => !isExported(f.name) && f.pkg !== c.pkg);
  const hint = isHidden ? ' (type has unexported fields - use key:value pairs)' : '';
  c.error(e.rbrace, 'InvalidStructLit', `too few values in struct literal of type %s${hint}`, base);
}

function mapElements(c: Checker, x: Operand, e: Ast.CompositeLit, u: MapT): void {
  // With an interface key, equal constants of different types are different keys.
  const visited = new Map<string, Type[]>();
  for (const kv of e.elts) {
    if (kv.kind !== 'KeyValueExpr') {
      c.error(kv, 'MissingLitKey', 'missing key in map literal');
      continue;
    }
    exprWithHint(c, x, kv.key, u.key);
    assignment(c, x, u.key, 'map literal');
    if (x.mode === 'invalid') continue;
    if (x.mode === 'constant' && x.value !== null && isDuplicate(x, u, visited)) {
      c.error(x, 'DuplicateLitKey', `duplicate key ${constantText(x.value)} in map literal`);
      continue;
    }
    exprWithHint(c, x, kv.value, u.elem);
    assignment(c, x, u.elem, 'map literal');
  }
}

function isDuplicate(x: Operand, u: MapT, visited: Map<string, Type[]>): boolean {
  if (x.value === null || x.value.kind === 'unknown') return false;
  const key = constantKey(x.value);
  const types = visited.get(key);
  if (types === undefined) {
    visited.set(key, [x.type]);
    return false;
  }
  if (!isInterface(u.key) || types.some((t) => identical(t, x.type))) return true;
  types.push(x.type);
  return false;
}

/** Elements of an array or slice literal; `length` < 0: any number. Returns the length they need. */
function indexedElements(c: Checker, elts: readonly Ast.Expr[], elem: Type, length: number): number {
  const visited = new Set<number>();
  let index = 0;
  let max = 0;
  for (const e of elts) {
    let valid = false;
    if (e.kind === 'KeyValueExpr') {
      const i = constantIndex(c, e.key, length);
      if (i.valid && i.value >= 0) {
        index = i.value;
        valid = true;
      } else if (i.valid) {
        c.error(e, 'InvalidLitIndex', 'index %s must be integer constant', e.key);
      }
    } else if (length >= 0 && index >= length) {
      c.error(e, 'OversizeArrayLit', `index ${index} is out of bounds (>= ${length})`);
    } else {
      valid = true;
    }
    if (valid) {
      if (visited.has(index)) c.error(e, 'DuplicateLitKey', `duplicate index ${index} in array or slice literal`);
      visited.add(index);
    }
    index++;
    max = Math.max(max, index);
    const x = newOperand();
    exprWithHint(c, x, e.kind === 'KeyValueExpr' ? e.value : e, elem);
    assignment(c, x, elem, 'array or slice literal');
  }
  return max;
}
