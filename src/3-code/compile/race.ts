// What the race detector's build adds: an instruction in front of every access to memory that another goroutine could reach (runtime.md §4.2).
// As in gc: nothing in the packages that implement synchronisation, and nothing for variables in registers.
import type { Ast } from '#syntax';
import type { Type } from '#types';
import type { Builder } from '../builder.ts';
import type { FuncCompiler } from './func.ts';
import { isAggregate } from './go-types.ts';
import type { Linker } from './linker.ts';

/** gc's list, cmd/internal/objabi/pkgspecial.go, as far as these packages are here, and what is the kernel in Go. */
const NOT_INSTRUMENTED: ReadonlySet<string> = new Set([
  'runtime',
  'internal/memfs',
  'internal/race',
  'internal/runtime/maps',
  'internal/sync',
  'sync',
  'sync/atomic',
]);

export const isWatched = (linker: Linker, path: string): boolean => linker.race && !NOT_INSTRUMENTED.has(path);

/** The package of a function that a statement calls by its package's name; '' for all else. */
function calledPackage(f: FuncCompiler, e: Ast.Expr): string {
  if (e.kind !== 'CallExpr' || e.fun.kind !== 'SelectorExpr') return '';
  const obj = f.objectOf(e.fun.sel);
  return obj?.kind === 'Func' ? (obj.pkg?.path ?? '') : '';
}

/** Whether the statement only tells the detector something: where there is none, it is not compiled. */
export const tellsNobody = (f: FuncCompiler, e: Ast.Expr): boolean => !f.linker.race && calledPackage(f, e) === 'internal/race';

/** Whether the statement tells an observer something: a run is the same run, step by step and to the last address, when nobody looks on. */
export const tellsObserver = (f: FuncCompiler, e: Ast.Expr): boolean => calledPackage(f, e) === 'internal/sim';

/** First of all in a function: it tells where it was called. */
export function enterFunction(linker: Linker, b: Builder, path: string): void {
  if (isWatched(linker, path)) b.emit('RACE_ENTER');
}

export const READ = 0;
const WRITE = 1;
const BOX = 2;

/** A place about to be read or written. Aggregates are not read where they are named, but where they are copied. */
export type Touched =
  | { readonly kind: 'cell' | 'pointer'; readonly reg: number }
  | { readonly kind: 'global'; readonly index: number }
  | { readonly kind: 'field'; readonly reg: number; readonly index: number; readonly own?: boolean }
  | { readonly kind: 'element'; readonly of: 'ARRAY' | 'SLICE'; readonly reg: number; readonly index: number; readonly own?: boolean };

/** In a variable that only this function can reach. */
const isOwn = (what: Touched): boolean => (what.kind === 'field' || what.kind === 'element') && what.own === true;

export function reads(f: FuncCompiler, type: Type, what: Touched): void {
  if (f.watched && !isAggregate(type) && !isOwn(what)) touch(f.b, what, READ);
}

export function writes(f: FuncCompiler, what: Touched): void {
  if (f.watched && !isOwn(what)) touch(f.b, what, WRITE);
}

/** For functions without a tree. */
export function touch(b: Builder, what: Touched, access: 0 | 1): void {
  switch (what.kind) {
    case 'cell':
      return b.emit('RACE_CELL', what.reg, access);
    case 'pointer':
      return b.emit('RACE_POINTER', what.reg, access);
    case 'global':
      return b.emit('RACE_GLOBAL', what.index, access);
    case 'field':
      return b.emit('RACE_FIELD', what.reg, what.index, access);
    case 'element':
      return b.emit(`RACE_${what.of}`, what.reg, what.index, access);
  }
}

/** All of an aggregate in a register is read: it is copied, compared, or is a key. */
export function readsAll(f: FuncCompiler, type: Type, reg: number): void {
  if (f.watched && isAggregate(type)) f.b.emit('RACE_OBJECT', reg, f.typeOperand(type), READ);
}

/** All of an aggregate is read to be put into an interface. */
export function boxes(f: FuncCompiler, type: Type, reg: number): void {
  if (f.watched) f.b.emit('RACE_OBJECT', reg, f.typeOperand(type), BOX);
}

/** All of an aggregate, or of a new slice's elements, is written. */
export function writesAll(f: FuncCompiler, type: Type, reg: number): void {
  if (f.watched) f.b.emit('RACE_OBJECT', reg, f.typeOperand(type), WRITE);
}
