// Types as text: in gc's diagnostics (packages named as seen from the package being checked) and as the runtime prints them.
import { quote } from './constant/text.ts';
import type { Package, TypeName, Var } from './object.ts';
import { isExported } from './exported.ts';
import { COMPARABLE, universe } from './universe.ts';
import { EMPTY_INTERFACE } from './make.ts';
import type { Interface, Named, Signature, Struct, Term, Tuple, Type, TypeParam } from './type.ts';
import { under } from './under.ts';

/** What stands before a name of the package and its dot; '' for nothing. */
export interface Qualifier {
  (pkg: Package): string;
  /** What follows the name of a type parameter that hides a predeclared one; nothing when absent. */
  readonly hiding?: (obj: TypeName) => string;
}

/** As the runtime and %T print: the package's name. */
export const byName: Qualifier = (pkg) => pkg.name;
export const byPath: Qualifier = (pkg) => pkg.path;

interface Style {
  readonly qualifier: Qualifier;
  readonly paramNames: boolean;
  /** `any` and struct spacing as reflect writes them. */
  readonly runtime: boolean;
  /** As the linker knows types, which is how they stand among type arguments: local ones by number. */
  readonly linked: boolean;
}

/** Type text in a diagnostic. */
export const typeText = (t: Type, qualifier: Qualifier = byName): string =>
  new TypeWriter({ qualifier, paramNames: true, runtime: false, linked: false }).text(t);

/** Type text as reflect.Type.String, %T and the runtime's panics have it. */
export const runtimeTypeText = (t: Type): string =>
  new TypeWriter({ qualifier: byName, paramNames: false, runtime: true, linked: false }).text(t);

/** The same among type arguments: only the outermost name has the package's name, others its import path. */
const linkedTypeText = (t: Type): string => new TypeWriter({ qualifier: byPath, paramNames: false, runtime: true, linked: true }).text(t);

/**
 * What gc's linker calls the code that serves a type argument: instances for types of one underlying type share it, as do all for pointers.
 * Differs from gc where a constraint lists pointers: it keeps those apart.
 */
export function shapeText(t: Type): string {
  const u = under(t);
  return `go.shape.${u.kind === 'Pointer' ? '*uint8' : linkedTypeText(u)}`;
}

/** `(params) results` without parameter names. */
export const signatureText = (sig: Signature, qualifier: Qualifier, paramNames = false): string =>
  new TypeWriter({ qualifier, paramNames, runtime: false, linked: false }).signature(sig);

export const typeParamsText = (list: readonly TypeParam[], qualifier: Qualifier): string =>
  new TypeWriter({ qualifier, paramNames: true, runtime: false, linked: false }).typeParams(list);

/** gc numbers the local types of a package in the order of its source. */
const localNumber = (obj: TypeName): number => 1 + (obj.pkg?.localTypes ?? []).filter((other) => other.pos < obj.pos).length;

class TypeWriter {
  readonly #style: Style;
  /** Types being written: meeting one again is a cycle through an invalid declaration. */
  readonly #open = new Set<Type>();

  constructor(style: Style) {
    this.#style = style;
  }

  text(t: Type): string {
    if (this.#open.has(t)) return `<cycle to *${t.kind}>`;
    this.#open.add(t);
    const s = this.#write(t);
    this.#open.delete(t);
    return s;
  }

  #write(t: Type): string {
    switch (t.kind) {
      case 'Basic':
        return this.#style.runtime ? (t.name === 'Pointer' ? 'unsafe.Pointer' : t.name) : t.display;
      case 'Pointer':
        return `*${this.text(t.elem)}`;
      case 'Slice':
        return `[]${this.text(t.elem)}`;
      case 'Array':
        return `[${t.len}]${this.text(t.elem)}`;
      case 'Map':
        return `map[${this.text(t.key)}]${this.text(t.elem)}`;
      case 'Chan':
        return this.#chan(t.dir, t.elem);
      case 'Struct':
        return this.#struct(t);
      case 'Tuple':
        return this.#tuple(t, false);
      case 'Signature':
        return `func${this.signature(t)}`;
      case 'Interface':
        return this.#interface(t);
      case 'Union':
        return t.terms.map((x) => this.#term(x)).join(' | ');
      case 'Named':
        if (this.#style.runtime) return this.#runtimeNamed(t);
        return this.#typeName(t.obj.pkg, t.obj.name) + (t.targs.length > 0 ? this.#list(t.targs) : this.typeParams(t.typeParams));
      case 'Alias':
        if (this.#style.runtime) return t.actual === null ? t.obj.name : this.text(t.actual);
        return this.#typeName(t.obj.pkg, t.obj.name) + (t.targs.length > 0 ? this.#list(t.targs) : this.typeParams(t.typeParams));
      case 'TypeParam':
        return t.obj.name + (universe.own(t.obj.name) === null ? '' : (this.#style.qualifier.hiding?.(t.obj) ?? ''));
    }
  }

  #typeName(pkg: Package | null, name: string): string {
    const prefix = pkg === null ? '' : this.#style.qualifier(pkg);
    return prefix === '' ? name : `${prefix}.${name}`;
  }

  #list(targs: readonly Type[]): string {
    return `[${targs.map((t) => this.text(t)).join(', ')}]`;
  }

  /** Type arguments of the function around a local type, then the type's own. */
  #runtimeNamed(t: Named): string {
    const lists = [t.outer, t.targs].filter((list) => list.length > 0).map((list) => list.map(linkedTypeText).join(','));
    const brackets = lists.length === 0 ? '' : `[${lists.join(';')}]`;
    const number = this.#style.linked && t.obj.local ? `\xc2\xb7${localNumber(t.obj)}` : '';
    return this.#typeName(t.obj.pkg, t.obj.name) + brackets + number;
  }

  #chan(dir: 'both' | 'send' | 'recv', elem: Type): string {
    const word = dir === 'both' ? 'chan ' : dir === 'send' ? 'chan<- ' : '<-chan ';
    const e = this.text(elem);
    return elem.kind === 'Chan' && elem.dir === 'recv' && dir === 'both' ? `${word}(${e})` : word + e;
  }

  #struct(t: Struct): string {
    const fields = t.fields.map((f, i) => {
      const tag = t.tags[i] ?? '';
      const owner = this.#style.linked && !isExported(f.name) ? f.pkg : null;
      return (f.embedded ? '' : `${this.#typeName(owner, f.name)} `) + this.#typeOf(f) + (tag === '' ? '' : ` ${quote(tag)}`);
    });
    if (!this.#style.runtime) return `struct{${fields.join('; ')}}`;
    return fields.length === 0 ? 'struct {}' : `struct { ${fields.join('; ')} }`;
  }

  #typeOf(v: Var): string {
    return v.type === null ? '<nil>' : this.text(v.type);
  }

  #term(x: Term): string {
    return (x.tilde ? '~' : '') + this.text(x.type);
  }

  #interface(t: Interface): string {
    if (this.#style.runtime) return this.#runtimeInterface(t);
    if (t === COMPARABLE.underlying) return 'interface{comparable}';
    if (t === EMPTY_INTERFACE) return 'interface{}';
    const only = t.embeddeds[0];
    if (t.implicit && t.methods.length === 0 && t.embeddeds.length === 1 && only !== undefined) return this.text(only);
    const methods = t.methods.map((m) => m.name + (m.type === null ? '' : this.signature(m.type)));
    return `interface{${[...methods, ...t.embeddeds.map((e) => this.text(e))].join('; ')}}`;
  }

  #runtimeInterface(t: Interface): string {
    const methods = (t.allMethods ?? t.methods).map((m) => {
      const prefix = isExported(m.name) || m.pkg === null ? '' : `${this.#style.qualifier(m.pkg)}.`;
      return prefix + m.name + (m.type === null ? '' : this.signature(m.type));
    });
    return methods.length === 0 ? 'interface {}' : `interface { ${methods.join('; ')} }`;
  }

  #tuple(t: Tuple, variadic: boolean): string {
    const params = t.vars.map((v, i) => {
      const name = v.name !== '' && this.#style.paramNames ? `${v.name} ` : '';
      if (!variadic || i < t.vars.length - 1) return name + this.#typeOf(v);
      return name + (v.type?.kind === 'Slice' ? `...${this.text(v.type.elem)}` : `${this.#typeOf(v)}...`);
    });
    return `(${params.join(', ')})`;
  }

  signature(sig: Signature): string {
    const params = this.typeParams(sig.typeParams) + this.#tuple(sig.params, sig.variadic);
    const [first] = sig.results.vars;
    if (first === undefined) return params;
    if (sig.results.vars.length === 1 && (first.name === '' || !this.#style.paramNames)) return `${params} ${this.#typeOf(first)}`;
    return `${params} ${this.#tuple(sig.results, false)}`;
  }

  typeParams(list: readonly TypeParam[]): string {
    if (list.length === 0) return '';
    let out = '[';
    list.forEach((p, i) => {
      const next = list[i + 1];
      out += (i > 0 ? ', ' : '') + p.obj.name;
      if (next === undefined || next.constraint !== p.constraint)
        out += ` ${p.constraint === null ? 'invalid type' : this.text(p.constraint)}`;
    });
    return `${out}]`;
  }
}
