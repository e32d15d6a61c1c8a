// Runtime type descriptors: one object for all identical Go types, made when first asked for.
import { invariant, SimulatorBug } from '#base';
import { runtimeTypeText, type Type, typeOf } from '#types';
import type { FieldDesc, Func, Kind, MethodDesc, TypeDesc } from '../program.ts';
import {
  type Basic,
  type Interface,
  type MethodSetEntry,
  type Named,
  type Signature,
  type Struct,
  type TypeFunc,
  unalias,
  under,
} from './go-types.ts';
import { isExported } from './names.ts';

/** Finds the function behind a method of a concrete type, as interfaces call it. */
export type MethodSource = (recv: Type, entry: MethodSetEntry) => Func;

/** A descriptor that fills its method table when somebody looks: most types never stand in an interface. */
export class Descriptor implements TypeDesc {
  readonly id: number;
  readonly kind: Kind;
  readonly name: string;
  readonly pkgPath: string;
  readonly type: Type;
  string: string;
  size: number;
  align: number;
  comparable: boolean;
  elem: TypeDesc | null = null;
  key: TypeDesc | null = null;
  len = 0;
  dir: 'both' | 'send' | 'recv' = 'both';
  fields: readonly FieldDesc[] = [];
  params: readonly TypeDesc[] = [];
  results: readonly TypeDesc[] = [];
  variadic = false;
  readonly #table: TypeTable;
  #methods: readonly MethodDesc[] | null = null;
  #methodById: ReadonlyMap<number, MethodDesc> | null = null;

  constructor(table: TypeTable, id: number, type: Type) {
    this.#table = table;
    this.id = id;
    this.type = type;
    this.kind = kindOf(type);
    const named = definedName(type);
    this.name = named.name;
    this.pkgPath = named.pkgPath;
    this.string = runtimeTypeText(type);
    this.size = typeOf.sizeOf(type);
    this.align = typeOf.alignOf(type);
    this.comparable = typeOf.isComparable(type);
  }

  get methods(): readonly MethodDesc[] {
    this.#methods ??= this.#table.methodsOf(this);
    return this.#methods;
  }

  get methodById(): ReadonlyMap<number, MethodDesc> {
    this.#methodById ??= new Map(this.methods.map((m) => [m.id, m]));
    return this.#methodById;
  }
}

const WORD_BYTES = 8;

/** Memory of a function's results: laid out like the fields of a struct, in whole words. */
export function resultBytes(results: readonly Type[]): number {
  let offset = 0;
  for (const t of results) offset = Math.ceil(offset / typeOf.alignOf(t)) * typeOf.alignOf(t) + typeOf.sizeOf(t);
  return Math.ceil(offset / WORD_BYTES) * WORD_BYTES;
}

export function kindOf(t: Type): Kind {
  const u = under(t);
  switch (u.kind) {
    case 'Basic':
      return basicKind(u);
    case 'Pointer':
      return 'ptr';
    case 'Slice':
      return 'slice';
    case 'Array':
      return 'array';
    case 'Map':
      return 'map';
    case 'Chan':
      return 'chan';
    case 'Struct':
      return 'struct';
    case 'Signature':
      return 'func';
    case 'Interface':
      return 'interface';
    case 'Named':
    case 'Alias':
    case 'Tuple':
    case 'Union':
    case 'TypeParam':
      throw new SimulatorBug(`no values of a ${u.kind}`);
  }
}

function basicKind(t: Basic): Kind {
  switch (t.name) {
    case 'Pointer':
      return 'unsafe.Pointer';
    case 'untyped bool':
      return 'bool';
    case 'untyped int':
      return 'int';
    case 'untyped rune':
      return 'int32';
    case 'untyped float':
      return 'float64';
    case 'untyped complex':
      return 'complex128';
    case 'untyped string':
      return 'string';
    case 'untyped nil':
    case 'invalid type':
      throw new SimulatorBug(`no values of ${t.name}`);
    default:
      return t.name;
  }
}

function definedName(t: Type): { readonly name: string; readonly pkgPath: string } {
  const u = unalias(t);
  if (u.kind === 'Basic') return { name: u.name === 'Pointer' ? 'Pointer' : u.name, pkgPath: u.name === 'Pointer' ? 'unsafe' : '' };
  if (u.kind !== 'Named') return { name: '', pkgPath: '' };
  const pkg = u.obj.pkg;
  const text = runtimeTypeText(u);
  return { name: pkg === null ? text : text.slice(pkg.name.length + 1), pkgPath: pkg?.path ?? '' };
}

export class TypeTable {
  readonly #byType = new Map<Type, Descriptor>();
  readonly #byKey = new Map<string, Descriptor>();
  readonly #namedIds = new Map<Named, number>();
  readonly #methodIds = new Map<string, number>();
  readonly #methodSource: MethodSource;
  #count = 0;

  constructor(methodSource: MethodSource) {
    this.#methodSource = methodSource;
  }

  /** The descriptor of t; identical types give the same object. */
  of(t: Type): Descriptor {
    const known = this.#byType.get(t);
    if (known !== undefined) return known;
    const u = unalias(t);
    const key = this.#keyOf(u);
    let desc = this.#byKey.get(key);
    if (desc === undefined) {
      desc = new Descriptor(this, this.#count++, u);
      // Registered before its parts: they may refer to it.
      this.#byKey.set(key, desc);
      this.#byType.set(t, desc);
      this.#fill(desc, under(u));
    }
    this.#byType.set(t, desc);
    return desc;
  }

  /** Program-wide number of a method's name and signature; unexported names differ by package. What implements an interface has its numbers. */
  methodId(m: TypeFunc): number {
    const key = `${isExported(m.name) ? m.name : `${m.pkg?.path ?? ''}.${m.name}`} ${this.#signature(m).id}`;
    let id = this.#methodIds.get(key);
    if (id === undefined) {
      id = this.#methodIds.size;
      this.#methodIds.set(key, id);
    }
    return id;
  }

  /** The func type of a method without its receiver. */
  #signature(m: TypeFunc): Descriptor {
    invariant(m.type !== null, 'method without a type');
    return this.of({ ...m.type, recv: null });
  }

  methodsOf(desc: Descriptor): readonly MethodDesc[] {
    const isInterface = desc.kind === 'interface';
    return typeOf
      .methodSetOf(desc.type)
      .map((entry) => this.#method(entry.method, isInterface ? null : this.#methodSource(desc.type, entry)))
      .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  }

  #method(m: TypeFunc, func: Func | null): MethodDesc {
    return { name: m.name, pkgPath: isExported(m.name) ? '' : (m.pkg?.path ?? ''), type: this.#signature(m), id: this.methodId(m), func };
  }

  #fill(desc: Descriptor, u: Type): void {
    switch (u.kind) {
      case 'Pointer':
      case 'Slice':
        desc.elem = this.of(u.elem);
        break;
      case 'Array':
        desc.elem = this.of(u.elem);
        desc.len = u.len;
        break;
      case 'Map':
        desc.key = this.of(u.key);
        desc.elem = this.of(u.elem);
        break;
      case 'Chan':
        desc.elem = this.of(u.elem);
        desc.dir = u.dir;
        break;
      case 'Struct':
        desc.fields = this.#fields(u);
        break;
      case 'Signature':
        desc.params = u.params.vars.map((v) => this.#ofVar(v));
        desc.results = u.results.vars.map((v) => this.#ofVar(v));
        desc.variadic = u.variadic;
        break;
      default:
        break;
    }
  }

  #ofVar(v: { readonly type: Type | null }): Descriptor {
    invariant(v.type !== null, 'variable without a type');
    return this.of(v.type);
  }

  #fields(s: Struct): readonly FieldDesc[] {
    let end = 0;
    return s.fields.map((f, i) => {
      const type = this.#ofVar(f);
      const offset = Math.ceil(end / type.align) * type.align;
      end = offset + type.size;
      return {
        name: f.name,
        type,
        embedded: f.embedded,
        pkgPath: isExported(f.name) ? '' : (f.pkg?.path ?? ''),
        tag: s.tags[i] ?? '',
        offset,
      };
    });
  }

  /** Equal exactly for identical types. Only defined types can be recursive, and those have a number of their own. */
  #keyOf(t: Type): string {
    switch (t.kind) {
      case 'Basic':
        return `B${t.name}`;
      case 'Named':
        return `N${this.#namedId(t)}[${t.targs.map((a) => this.of(a).id).join(',')}]`;
      case 'Pointer':
        return `P${this.of(t.elem).id}`;
      case 'Slice':
        return `S${this.of(t.elem).id}`;
      case 'Array':
        return `A${t.len},${this.of(t.elem).id}`;
      case 'Map':
        return `M${this.of(t.key).id},${this.of(t.elem).id}`;
      case 'Chan':
        return `C${t.dir},${this.of(t.elem).id}`;
      case 'Signature':
        return `F${this.#tuple(t.params.vars)}${t.variadic ? '...' : ''}${this.#tuple(t.results.vars)}`;
      case 'Struct':
        return `T${t.fields.map((f, i) => this.#fieldKey(f, t.tags[i] ?? '')).join(';')}`;
      case 'Interface':
        return `I${this.#interfaceKey(t)}`;
      case 'Alias':
      case 'Tuple':
      case 'Union':
      case 'TypeParam':
        throw new SimulatorBug(`no descriptor of a ${t.kind}`);
    }
  }

  #namedId(t: Named): number {
    const base = t.origin ?? t;
    let id = this.#namedIds.get(base);
    if (id === undefined) {
      id = this.#namedIds.size;
      this.#namedIds.set(base, id);
    }
    return id;
  }

  #tuple(vars: Signature['params']['vars']): string {
    return `(${vars.map((v) => this.#ofVar(v).id).join(',')})`;
  }

  #fieldKey(f: Struct['fields'][number], tag: string): string {
    const pkg = isExported(f.name) ? '' : `${f.pkg?.path ?? ''}.`;
    return `${pkg}${f.name}${f.embedded ? '!' : ' '}${this.#ofVar(f).id}${tag === '' ? '' : JSON.stringify(tag)}`;
  }

  #interfaceKey(t: Interface): string {
    return typeOf
      .methodSetOf(t)
      .map(({ method }) => `${isExported(method.name) ? '' : (method.pkg?.path ?? '')}.${method.name}${this.#signature(method).id}`)
      .sort()
      .join(';');
  }
}
