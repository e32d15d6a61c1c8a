// Bodies of declared functions and of function literals: parameters, results, captured variables, the way out.
import { invariant } from '#base';
import type { Ast } from '#syntax';
import type { CheckedPackage, Type } from '#types';
import type { PassedCapture, PassedCaptures, TypeDesc } from '../program.ts';
import { runEpilogue } from './defer.ts';
import { Escape, type FuncNode } from './escape.ts';
import { FuncCompiler, type Local, type Unit } from './func.ts';
import { isAggregate, type Signature, type TypeFunc, under, type Var } from './go-types.ts';
import type { Body, Linker } from './linker.ts';
import { ClosureNames } from './names.ts';
import { type Instance, instanceOf, PLAIN } from './instance.ts';
import { nativeBody } from './method.ts';
import { writes } from './race.ts';
import { loopBody } from './range-body.ts';

/** gc captures no larger variable by value. */
const MOST_CAPTURED_BYTES = 128;

/** The body of a declared function. A function without one calls its native. */
export function declaredBody(linker: Linker, pkg: CheckedPackage, declared: TypeFunc, name: string, targs: readonly Type[]): Body {
  const { decl } = declared;
  const obj = decl === null ? null : pkg.funcs.get(decl);
  invariant(decl !== null && obj?.type != null, `${name} has no declaration`);
  const { type } = obj;
  if (decl.body === null) return nativeBody(linker, linker.declared(declared, targs), type);
  pkg.checkBody(decl);
  const unit = unitOf(linker, pkg, decl, instanceOf([...type.recvTypeParams, ...type.typeParams], targs));
  const f = new FuncCompiler(unit, decl, name, new ClosureNames(name, false));
  const params = [...(type.recv === null ? [] : [type.recv]), ...type.params.vars];
  return functionBody(f, params, type, decl.body, decl.pos);
}

/** What the functions of one declaration or initialiser share. */
export function unitOf(linker: Linker, pkg: CheckedPackage, node: FuncNode, instance: Instance = PLAIN): Unit {
  return { linker, pkg, instance, escape: new Escape(pkg.info, node, instance.types), literalBody, loopBody, builtinBody };
}

/** The body of a function literal: captured variables first go into registers of their own. */
export function literalBody(unit: Unit, lit: Ast.FuncLit, name: string): Body {
  const f = new FuncCompiler(unit, lit, name, new ClosureNames(name, true));
  // The variables are those of the literal as written, whatever their types are in this instance.
  const type = under(unit.pkg.info.types.get(lit)?.type ?? f.typeOf(lit));
  invariant(type.kind === 'Signature', 'literal of no function');
  return functionBody(f, type.params.vars, type, lit.body, lit.pos);
}

function functionBody(f: FuncCompiler, params: readonly Var[], sig: Signature, body: Ast.BlockStmt, pos: number): Body {
  f.at(pos);
  const first = f.b.alloc(params.length);
  params.forEach((v, i) => parameter(f, v, first + i));
  const passed = captured(f);
  f.resultTypes = sig.results.vars.map((v) => f.typeOfVar(v));
  f.resultObjects = sig.results.vars;
  declareResults(f, sig.results.vars);
  f.block(body.list);
  f.at(body.rbrace);
  finishBody(f);
  const types = params.map((v): TypeDesc => f.desc(f.typeOfVar(v)));
  return { ...f.finish(params.length, types), passed };
}

/** An escaping parameter moves into a cell of its own register; its first value stays where tracebacks look for it. */
function parameter(f: FuncCompiler, v: Var, reg: number): void {
  f.b.holdVariable(reg);
  if (!f.escape.needsCell(v)) {
    f.locals.set(v, { kind: 'register', reg });
    return;
  }
  const cell = f.b.alloc();
  f.b.emit('CELL_NEW', cell, reg);
  writes(f, { kind: 'cell', reg: cell });
  f.b.holdVariable(cell);
  f.locals.set(v, { kind: 'cell', reg: cell });
}

function captured(f: FuncCompiler): PassedCaptures | null {
  const captures = f.escape.captures(f.node).map((v, i): PassedCapture => {
    const reg = f.b.alloc();
    f.b.emit('CAPTURE', reg, i);
    f.b.holdVariable(reg);
    const boxed = f.escape.needsCell(v);
    f.locals.set(v, { kind: boxed ? 'cell' : 'register', reg });
    const type = f.desc(f.typeOfVar(v));
    const byValue = f.escape.isConstantOnceCaptured(v) && type.size <= MOST_CAPTURED_BYTES;
    return { reg, type: byValue ? type : null, boxed };
  });
  const use = f.escape.directUse(f.node);
  return use === null || captures.length === 0 ? null : { use, captures };
}

/**
 * Named results are variables from the start; unnamed ones only where deferred calls may end the function without a return statement, or
 * the body of a range-over-func loop sets them.
 */
function declareResults(f: FuncCompiler, results: readonly Var[]): void {
  const named = results.some((v) => v.name !== '');
  const fromLoop = f.escape.returnsFromLoop(f.node);
  if (!named && !f.hasDefer && !fromLoop) return;
  f.resultVars = results.map((v): Local => {
    const reg = f.b.alloc();
    f.zero(f.typeOfVar(v), reg);
    if (v.name !== '' && v.name !== '_') return f.declare(v, reg);
    f.b.holdVariable(reg);
    const cell = fromLoop && !isAggregate(f.typeOfVar(v));
    if (cell) f.b.emit('CELL_NEW', reg, reg);
    return { kind: cell ? 'cell' : 'register', reg };
  });
}

/** What runs off the end returns; a recovered panic comes out here too. */
function finishBody(f: FuncCompiler): void {
  if (f.hasDefer) {
    f.recoverPc = f.b.label();
    f.b.bind(f.recoverPc, true);
    return runEpilogue(f);
  }
  if (f.b.live) f.b.emit('RETURN', 0, 0);
}

/** A function that calls a built-in with operands it captured: what `defer close(c)` defers. */
function builtinBody(unit: Unit, name: string, operands: readonly Ast.Expr[], call: Ast.CallExpr, pos: number): Body {
  return plainBody(unit, call, name, (f) => {
    f.at(pos);
    operands.forEach((x, i) => {
      const reg = f.b.alloc();
      f.b.emit('CAPTURE', reg, i);
      f.hoisted.set(x, reg);
    });
    f.value(call);
  });
}

/** A function that runs statements made by `body`: package initialisation. */
export function plainBody(unit: Unit, node: Ast.Expr, name: string, body: (f: FuncCompiler) => void): Body {
  const f = new FuncCompiler(unit, node, name, new ClosureNames(name, false));
  body(f);
  f.b.emit('RETURN', 0, 0);
  return f.finish(0, []);
}
