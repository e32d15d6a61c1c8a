// Checking one package: declarations first, then bodies, then what only the whole can tell.
import { SimulatorBug } from '#base';
import type { Ast, Diagnostic, FileSet } from '#syntax';
import type { CompilerWords, Language } from '#release';
import type { CheckedPackage, Initializer } from '../checked.ts';
import type { Func, Obj, Package, TypeName } from '../object.ts';
import { Checker } from './checker.ts';
import { collectObjects, type Import } from './collect.ts';
import { directCycles } from './cycle.ts';
import { reportDirectives } from './directive.ts';
import { reportLargeFrames } from './frame-limit.ts';
import { initOrder } from './init-order.ts';
import { reportInstanceCycles } from './instance-cycle.ts';
import { reportInterfaceCycles } from './interface-cycle.ts';
import { reportLargeTypes } from './type-limit.ts';
import { MUTUAL } from './wiring.ts';

export interface PackageInput {
  readonly fileSet: FileSet;
  readonly pkg: Package;
  readonly files: readonly Ast.File[];
  readonly language: Language;
  readonly words: CompilerWords;
  /** A file's own, when its //go:build line asks for another. */
  readonly languageOf: (file: Ast.File) => Language;
  readonly find: Import;
  readonly isLater: (path: string, name: string) => boolean;
  /** Function bodies are checked only when somebody asks for them. */
  readonly lazy: boolean;
  /** Nothing is said that gc only says of programs without any error. */
  readonly quiet: boolean;
}

export interface PackageResult {
  readonly checked: CheckedPackage;
  readonly diagnostics: readonly Diagnostic[];
}

export function checkPackage(input: PackageInput): PackageResult {
  const { fileSet, pkg, files, language, words } = input;
  const c = new Checker({ fileSet, pkg, language, words, mutual: MUTUAL, isLater: input.isLater });
  checkNames(c, files);
  const { inits } = collectObjects(c, files, input.find, input.languageOf);
  directCycles(c);
  const settle = input.lazy ? declareLater(c, inits) : declareAll(c);
  settle();
  if (!input.lazy) {
    for (const body of [...c.bodies.keys()]) checkBody(c, body, settle);
    reportUnusedImports(c);
    if (c.reporter.diagnostics.length === 0) reportInstanceCycles(c);
  }
  const order: readonly Initializer[] = initOrder(c, (f) => {
    if (f.decl !== null) checkBody(c, f.decl, settle);
  });
  c.flushUntyped();
  const isRight = (): boolean => !input.lazy && !input.quiet && c.reporter.diagnostics.length === 0;
  if (isRight()) reportInterfaceCycles(c);
  if (isRight()) {
    reportDirectives(c, files);
    reportMissingBodies(c);
  }
  if (isRight()) reportLargeTypes(c, files);
  if (isRight()) reportLargeFrames(c, files);
  return {
    diagnostics: c.reporter.diagnostics,
    checked: {
      pkg,
      isLibrary: input.lazy,
      files,
      fileSet,
      info: c.info,
      initOrder: order,
      inits,
      funcs: c.funcs,
      typeNames: c.typeNames,
      checkBody: (decl) => {
        const before = c.reporter.diagnostics.length;
        checkBody(c, decl, settle);
        if (input.lazy) ensureRight(c, before);
      },
    },
  };
}

/** The library is ours, and so is an error in it: none may have come since `before` were there. */
function ensureRight(c: Checker, before: number): void {
  const error = c.reporter.diagnostics[before];
  if (error !== undefined) throw new SimulatorBug(`${c.posText(error.pos)}: ${error.message}`);
}

/** Idempotent: a body is taken off the list before it is checked. */
function checkBody(c: Checker, decl: Ast.FuncDecl, settle: () => void): void {
  const obj = c.funcs.get(decl);
  if (obj !== undefined) c.mutual.objDecl(c, obj);
  const check = c.bodies.get(decl);
  if (check === undefined) return;
  c.bodies.delete(decl);
  check();
  settle();
  c.flushUntyped();
}

function checkNames(c: Checker, files: readonly Ast.File[]): void {
  const [first] = files;
  if (first === undefined) return;
  for (const file of files) {
    const { name } = file.package;
    if (name === '_') c.error(file.package, 'BlankPkgName', 'invalid package name _');
    else if (name !== c.pkg.name) c.error(file.package, 'MismatchedPkgName', `package ${name}; expected package ${c.pkg.name}`);
  }
}

/** Types before aliases before everything else: then most names are complete when they are needed. Answers what ends a declaration. */
function declareAll(c: Checker): () => void {
  const rank = (obj: Obj): number => (obj.kind !== 'TypeName' ? 2 : obj.isAlias ? 1 : 0);
  const objs = [...c.objects.keys()];
  for (const phase of [0, 1, 2]) for (const obj of objs) if (rank(obj) === phase) c.mutual.objDecl(c, obj);
  return () => c.processDelayed(0);
}

/**
 * Of a library package only what every program runs: variables and init functions. All else is declared when somebody first asks for it,
 * and a type then has the signatures of all its methods, for those who ask know nothing of this checker.
 */
function declareLater(c: Checker, inits: readonly Ast.FuncDecl[]): () => void {
  let whole = 0;
  const settle = (): void => {
    do {
      c.processDelayed(0);
      for (; whole < c.typeNames.length; whole++) for (const m of methodsOf(c.typeNames[whole])) c.mutual.objDecl(c, m);
    } while (c.delayedCount > 0);
  };
  const declare = (obj: Obj): void => {
    if ('type' in obj && obj.type !== null) return;
    const before = c.reporter.diagnostics.length;
    c.mutual.objDecl(c, obj);
    settle();
    c.flushUntyped();
    ensureRight(c, before);
  };
  for (const obj of c.objects.keys()) if (obj.kind === 'Var') c.mutual.objDecl(c, obj);
  for (const decl of inits) {
    const obj = c.funcs.get(decl);
    if (obj !== undefined) c.mutual.objDecl(c, obj);
  }
  c.pkg.scope.declare = declare;
  return settle;
}

function methodsOf(obj: TypeName | undefined): readonly Func[] {
  return obj?.type?.kind === 'Named' ? obj.type.methods : [];
}

/** gc says so once everything else is right. */
function reportMissingBodies(c: Checker): void {
  for (const decl of c.funcs.keys()) if (decl.external) c.error(decl.recv?.pos ?? decl.name, 'MissingBody', 'missing function body');
}

/** spec: #Import_declarations */
function reportUnusedImports(c: Checker): void {
  for (const obj of c.imports) {
    if (obj.used || obj.name === '_') continue;
    const { path } = obj.imported;
    const last = path.slice(path.lastIndexOf('/') + 1);
    const as = obj.name === '.' || obj.name === last ? '' : ` as ${obj.name}`;
    c.error(obj.pos, 'UnusedImport', `"${path}" imported${as} and not used`);
  }
}
