// A checked program to a Program: globals, package initialisation in dependency order, and the function that starts it all.
import { invariant } from '#base';
import type { Ast, Diagnostic } from '#syntax';
import { type Checked, type CheckedPackage, typeOf } from '#types';
import type { Func, Program, TypeDesc } from '../program.ts';
import { initGlobals } from './assign.ts';
import { declaredBody, plainBody, unitOf } from './body.ts';
import { newMap, newPointer, newSlice } from './go-types.ts';
import { Linker } from './linker.ts';
import { methodFunc, wrapperBuilder } from './method.ts';
import { functionName } from './names.ts';
import { refusals } from './refuse.ts';
import { Descriptor } from './type-table.ts';

export interface CompileOptions {
  /** Compile as `go build -race` does, where that differs. */
  readonly race: boolean;
}

/** Either a program or the reasons why this simulator cannot run it. */
export type Compiled = { readonly program: Program } | { readonly diagnostics: readonly Diagnostic[] };

export function compile(checked: Checked, options: CompileOptions): Compiled {
  const refused = refusals(checked);
  if (refused.length > 0) return { diagnostics: refused };
  const packages = new Map(checked.packages.map((p) => [p.pkg.path, p]));
  const linker = new Linker(packages, options.race, { declared: declaredBody, method: methodFunc });
  for (const p of checked.packages) addGlobals(linker, p);
  return { program: new LinkedProgram(linker, checked, entryPoint(linker, checked)) };
}

class LinkedProgram implements Program {
  readonly entry: Func;
  readonly funcs: readonly Func[];
  readonly globals: readonly TypeDesc[];
  readonly globalNames: readonly string[];
  readonly #linker: Linker;
  readonly #checked: Checked;

  constructor(linker: Linker, checked: Checked, entry: Func) {
    this.#linker = linker;
    this.#checked = checked;
    this.entry = entry;
    this.funcs = linker.funcs;
    this.globals = linker.globals;
    this.globalNames = linker.globalNames;
  }

  materialize(f: Func): void {
    this.#linker.materialize(f);
  }

  position(pos: number): { readonly file: string; readonly line: number } {
    return this.#checked.main.fileSet.position(pos);
  }

  /** "error" and "string" are predeclared; others are "path.Name", with a star before a pointer's. */
  typeNamed(name: string): TypeDesc | null {
    if (name === 'error') return this.#linker.types.of(typeOf.error);
    if (name.startsWith('*')) {
      const elem = this.typeNamed(name.slice(1));
      return elem === null ? null : this.pointerTo(elem);
    }
    const obj = this.#object(name) ?? this.#checked.main.pkg.scope.parent?.lookup(name) ?? null;
    return obj?.kind === 'TypeName' && obj.type !== null ? this.#linker.types.of(obj.type) : null;
  }

  funcNamed(name: string): Func | null {
    const obj = this.#object(name);
    return obj?.kind === 'Func' ? this.#linker.declared(obj) : null;
  }

  #object(name: string): ReturnType<CheckedPackage['pkg']['scope']['lookup']> {
    const dot = name.lastIndexOf('.');
    const path = name.slice(0, Math.max(dot, 0));
    return this.#linker.has(path) ? this.#linker.package(path).pkg.scope.own(name.slice(dot + 1)) : null;
  }

  pointerTo(t: TypeDesc): TypeDesc {
    return this.#linker.types.of(newPointer(typeBehind(t)));
  }

  sliceOf(t: TypeDesc): TypeDesc {
    return this.#linker.types.of(newSlice(typeBehind(t)));
  }

  mapOf(key: TypeDesc, elem: TypeDesc): TypeDesc {
    return this.#linker.types.of(newMap(typeBehind(key), typeBehind(elem)));
  }
}

function typeBehind(t: TypeDesc): Descriptor['type'] {
  invariant(t instanceof Descriptor, 'descriptor of another program');
  return t.type;
}

/** Indices follow the order of declaration, whatever is compiled first. */
function addGlobals(linker: Linker, p: CheckedPackage): void {
  for (const file of p.files) {
    for (const decl of file.decls) {
      if (decl.kind !== 'GenDecl' || decl.tok !== 'var') continue;
      for (const spec of decl.specs) {
        if (spec.kind !== 'ValueSpec') continue;
        for (const name of spec.names) {
          const v = p.info.defs.get(name);
          if (v?.kind === 'Var' && v.name !== '_') linker.addGlobal(v, `${p.pkg.name}.${v.name}`);
        }
      }
    }
  }
}

/** Initialises each package (its variables, then its init functions), then calls main.main. As in gc, all of them are called from runtime.main. */
function entryPoint(linker: Linker, checked: Checked): Func {
  return linker.add({
    name: 'runtime.main', pkgPath: 'runtime', pos: 0, wrapper: true,
    compile: () => wrapperBuilder(linker, 0, (b) => {
      b.alloc();
      const call = (f: Func): void => b.emit('CALL', 0, b.constant(f));
      for (const p of checked.packages) {
        if (p.initOrder.length > 0) call(variableInit(linker, p));
        p.inits.forEach((decl, i) => call(initFunction(linker, p, decl, i)));
      }
      const main = checked.main.pkg.scope.own('main');
      invariant(main?.kind === 'Func', 'program without main');
      call(linker.declared(main));
    }),
  });
}

function variableInit(linker: Linker, p: CheckedPackage): Func {
  const name = functionName(p.pkg.path, 'init');
  return linker.add({
    name, pkgPath: p.pkg.path, pos: p.files[0]?.pos ?? 0,
    compile: () => {
      const node: Ast.CompositeLit = { kind: 'CompositeLit', type: null, pos: 0, end: 0, lbrace: 0, rbrace: 0, elts: p.initOrder.map((i) => i.rhs) };
      return plainBody(unitOf(linker, p, node), node, name, (f) => {
        for (const { lhs, rhs } of p.initOrder) {
          f.hoisted.clear();
          f.scoped(() => initGlobals(f, lhs, rhs));
        }
      });
    },
  });
}

function initFunction(linker: Linker, p: CheckedPackage, decl: Ast.FuncDecl, index: number): Func {
  const obj = p.funcs.get(decl);
  invariant(obj !== undefined, 'init function without an object');
  const name = functionName(p.pkg.path, `init.${index}`);
  return linker.add({ name, pkgPath: p.pkg.path, pos: decl.pos, compile: () => declaredBody(linker, p, obj, name) });
}
