// The tables of one program: functions, globals and types, each made when first asked for.
import { invariant } from '#base';
import type { Ast } from '#syntax';
import { type CheckedPackage, shapeText, type Type } from '#types';
import type { Code } from '../builder.ts';
import type { InlineRules } from '../inline/rules.ts';
import type { Instruction } from '../instruction.ts';
import type { ConstValue, Func, PassedCaptures, TypeDesc } from '../program.ts';
import type { MethodSetEntry, TypeFunc, Var } from './go-types.ts';
import { receiverArgs } from './instance.ts';
import { functionName, linkPath, methodLinkName, methodName } from './names.ts';
import { TypeTable } from './type-table.ts';

/** What compiling a body yields beyond its code. */
export interface Body extends Code {
  readonly nparams: number;
  readonly nresults: number;
  readonly recoverPc: number;
  readonly paramTypes: readonly TypeDesc[];
  readonly resultBytes?: number;
  readonly passed?: PassedCaptures | null;
}

class FuncRecord implements Func {
  readonly index: number;
  readonly name: string;
  readonly pkgPath: string;
  readonly native: string | null;
  readonly wrapper: boolean;
  readonly pos: number;
  code: Int32Array | null = null;
  threaded: readonly Instruction[] | null = null;
  nparams = 0;
  nresults = 0;
  nregs = 0;
  consts: readonly ConstValue[] = [];
  positions: Int32Array = new Int32Array(0);
  recoverPc = -1;
  paramTypes: readonly TypeDesc[] = [];
  resultBytes = 0;
  passed: PassedCaptures | null = null;
  /** Yields the body; null once it has. */
  compile: (() => Body) | null;
  readonly #targs: readonly Type[];

  constructor(index: number, made: NewFunc) {
    this.index = index;
    this.name = made.name;
    this.pkgPath = made.pkgPath;
    this.native = made.native ?? null;
    this.wrapper = made.wrapper ?? false;
    this.pos = made.pos;
    this.nparams = made.nparams ?? 0;
    this.nresults = made.nresults ?? 0;
    this.paramTypes = made.paramTypes ?? [];
    this.#targs = made.targs ?? [];
    this.compile = made.compile;
  }

  get shapes(): string {
    return this.#targs.map(shapeText).join();
  }
}

export interface NewFunc {
  readonly name: string;
  readonly pkgPath: string;
  readonly pos: number;
  readonly compile: () => Body;
  readonly native?: string | null;
  readonly wrapper?: boolean;
  /** Known before the body is, for those who call natives. */
  readonly nparams?: number;
  readonly nresults?: number;
  readonly paramTypes?: readonly TypeDesc[];
  /** Type arguments; those of the function around it, too. */
  readonly targs?: readonly Type[];
}

export interface CompileOptions {
  /** Compile as `go build -race` does, where that differs. */
  readonly race: boolean;
  /** Compile what the library tells an observer. */
  readonly observed?: boolean;
  /** Whether what is inside the body of a range-over-func loop is numbered with the rest of its function, or as in a function of its own. */
  readonly loopBodyNames?: 'shared' | 'own';
  /** How gc inlines, asked for when a stack is first shown; absent: it is told not to. */
  readonly inlining?: () => InlineRules;
}

/** How the linker reaches the compilers of bodies without importing them. */
export interface BodyCompilers {
  declared(linker: Linker, pkg: CheckedPackage, obj: TypeFunc, name: string, targs: readonly Type[]): Body;
  /** The function an interface's method table holds for a method of `recv`. */
  method(linker: Linker, recv: Type, entry: MethodSetEntry): Func;
}

export class Linker {
  readonly types: TypeTable;
  readonly race: boolean;
  readonly observed: boolean;
  readonly loopBodyNames: 'shared' | 'own';
  readonly funcs: Func[] = [];
  readonly globals: TypeDesc[] = [];
  readonly globalNames: string[] = [];
  readonly #packages: ReadonlyMap<string, CheckedPackage>;
  readonly #records = new Map<Func, FuncRecord>();
  readonly #declared = new Map<Ast.FuncDecl, Map<string, Func>>();
  readonly #wrappers = new Map<string, Func>();
  readonly #globalIndex = new Map<Var, number>();
  readonly #compilers: BodyCompilers;

  constructor(
    packages: ReadonlyMap<string, CheckedPackage>,
    { race, observed = false, loopBodyNames = 'shared' }: CompileOptions,
    compilers: BodyCompilers,
  ) {
    this.#packages = packages;
    this.race = race;
    this.observed = observed;
    this.loopBodyNames = loopBodyNames;
    this.#compilers = compilers;
    this.types = new TypeTable((recv, entry) => compilers.method(this, recv, entry));
  }

  add(made: NewFunc): Func {
    const record = new FuncRecord(this.funcs.length, made);
    this.funcs.push(record);
    this.#records.set(record, record);
    return record;
  }

  materialize(f: Func): void {
    const record = this.#records.get(f);
    invariant(record !== undefined, 'function of another program');
    if (record.compile === null) return;
    const body = record.compile();
    record.compile = null;
    record.consts = body.consts;
    record.positions = body.positions;
    record.nregs = body.nregs;
    record.nparams = body.nparams;
    record.nresults = body.nresults;
    record.recoverPc = body.recoverPc;
    record.paramTypes = body.paramTypes;
    record.resultBytes = body.resultBytes ?? 0;
    record.passed = body.passed ?? null;
    record.code = body.code;
  }

  package(path: string): CheckedPackage {
    const pkg = this.#packages.get(path);
    invariant(pkg !== undefined, `package ${path} is not linked in`);
    return pkg;
  }

  has(path: string): boolean {
    return this.#packages.has(path);
  }

  /**
   * The function of a declaration, in the instance with the type arguments given (for methods: their receiver's).
   * Methods take their receiver first.
   */
  declared(obj: TypeFunc, targs: readonly Type[] = receiverArgs(obj)): Func {
    const decl = obj.decl;
    invariant(decl !== null && obj.pkg !== null, `${obj.name} has no declaration`);
    const instances = this.#declared.get(decl) ?? new Map<string, Func>();
    this.#declared.set(decl, instances);
    const key = targs.map((t) => this.types.of(t).id).join();
    const known = instances.get(key);
    if (known !== undefined) return known;
    const path = obj.pkg.path;
    const name = this.#linkName(obj, path, targs);
    const pkg = this.package(path);
    const native = decl.external ? `${path}${name.slice(linkPath(path).length)}` : null;
    const nparams = (obj.type?.recv == null ? 0 : 1) + (obj.type?.params.vars.length ?? 0);
    const nresults = obj.type?.results.vars.length ?? 0;
    const f = this.add({
      name,
      pkgPath: path,
      pos: decl.pos,
      native,
      nparams,
      nresults,
      paramTypes: native === null ? [] : this.#paramTypes(obj),
      targs,
      compile: () => this.#compilers.declared(this, pkg, obj, name, targs),
    });
    instances.set(key, f);
    return f;
  }

  #linkName(obj: TypeFunc, path: string, targs: readonly Type[]): string {
    if (obj.recvNamed === null) return functionName(path, obj.name + (targs.length > 0 ? '[...]' : ''));
    const { recvNamed } = obj;
    return methodName(path, recvNamed.obj.name + (recvNamed.targs.length > 0 ? '[...]' : ''), obj.ptrRecv, methodLinkName(obj));
  }

  /** Natives are not generic. */
  #paramTypes(obj: TypeFunc): readonly TypeDesc[] {
    const recv = obj.type?.recv ?? null;
    return [...(recv === null ? [] : [recv]), ...(obj.type?.params.vars ?? [])].map((v) => {
      invariant(v.type !== null, 'parameter without a type');
      return this.types.of(v.type);
    });
  }

  /** A compiler-made function, one for each key. */
  wrapper(key: string, make: () => NewFunc): Func {
    let f = this.#wrappers.get(key);
    if (f === undefined) {
      f = this.add(make());
      this.#wrappers.set(key, f);
    }
    return f;
  }

  addGlobal(v: Var, name: string): void {
    invariant(v.type !== null, 'global without a type');
    this.#globalIndex.set(v, this.globals.length);
    this.globals.push(this.types.of(v.type));
    this.globalNames.push(name);
  }

  globalOf(v: Var): number {
    const index = this.#globalIndex.get(v);
    invariant(index !== undefined, `global ${v.name} is not linked in`);
    return index;
  }
}
