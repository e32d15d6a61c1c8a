// Expression switches (spec: #Expression_switches): comparisons in order, or jumps computed from integer constants.
import { invariant } from '#base';
import type { Ast } from '#syntax';
import { constants, type Type, typeOf } from '#types';
import type { Label } from '../builder.ts';
import { jumpEqual } from './condition.ts';
import { immediateOf } from './constant.ts';
import type { FuncCompiler } from './func.ts';
import { classOf, isInterface, under } from './go-types.ts';
import { unparen } from './tree-walk.ts';

export function switchStmt(f: FuncCompiler, s: Ast.SwitchStmt): void {
  const label = f.takeLabel();
  f.scoped(() => {
    if (s.init !== null) f.stmt(s.init);
    const end = f.b.label();
    const clauses = s.body.map((clause) => ({ clause, label: f.b.label() }));
    const otherwise = clauses.find((c) => c.clause.list === null)?.label ?? end;
    if (s.tag === null) for (const c of clauses) for (const e of c.clause.list ?? []) jumpCase(f, e, c.label);
    else dispatch(f, s.tag, clauses, otherwise);
    f.b.emit('JUMP', otherwise);
    bodies(f, clauses, label, end);
    f.b.bind(end);
  });
}

interface Clause {
  readonly clause: Ast.CaseClause;
  readonly label: Label;
}

function jumpCase(f: FuncCompiler, e: Ast.Expr, label: Label): void {
  f.at(e.pos);
  f.hoisted.clear();
  if (!isInterface(f.typeOf(e))) return f.jumpOn(e, true, label);
  // An interface is compared with true.
  f.scoped(() => {
    const yes = f.b.alloc();
    f.b.load(yes, true);
    f.b.emit('MAKE_IFACE', yes, yes, f.typeOperand(typeOf.basic('bool')));
    jumpEqual(f, f.typeOf(e), f.value(e), yes, true, label);
  });
}

export function bodies(f: FuncCompiler, clauses: readonly Clause[], label: string | null, end: Label): void {
  const outer = f.fallthrough;
  f.targets.push({ label, end, next: null });
  clauses.forEach(({ clause, label: start }, i) => {
    f.b.bind(start);
    f.fallthrough = clauses[i + 1]?.label ?? null;
    f.block(clause.body);
    f.at(clause.end);
    f.b.emit('JUMP', end);
  });
  f.targets.pop();
  f.fallthrough = outer;
}

/** Falls through when nothing matches. */
function dispatch(f: FuncCompiler, tag: Ast.Expr, clauses: readonly Clause[], otherwise: Label): void {
  f.scoped(() => {
    const type = f.typeOf(tag);
    const value = f.isNil(tag) ? f.b.alloc() : f.value(tag);
    const cases = constantCases(f, type, clauses);
    if (cases !== null && isDense(cases)) return table(f, value, cases, otherwise);
    if (cases !== null && cases.length > LINEAR) return search(f, value, cases, otherwise);
    for (const { clause, label } of clauses) for (const e of clause.list ?? []) compareCase(f, value, type, e, label);
  });
}

function compareCase(f: FuncCompiler, value: number, type: Type, e: Ast.Expr, label: Label): void {
  f.at(e.pos);
  f.hoisted.clear();
  f.scoped(() => {
    if (f.isNil(unparen(e))) return compareNil(f, value, type, label);
    const t = f.typeOf(e);
    const n = immediateOf(f.constant(e), t);
    if (n !== null && classOf(type) === 'int') return f.b.emit('JUMP_EQ_IMM', value, n, label);
    const common = isInterface(t) && !isInterface(type) ? t : type;
    let x = value;
    if (common !== type) {
      x = f.b.alloc();
      f.b.emit('MAKE_IFACE', x, value, f.typeOperand(type));
    }
    jumpEqual(f, common, x, f.operand(e, common), true, label);
  });
}

function compareNil(f: FuncCompiler, value: number, type: Type, label: Label): void {
  if (under(type).kind !== 'Slice') return f.b.emit('JUMP_NIL', value, label);
  const r = f.b.alloc();
  f.b.emit('SLICE_IS_NIL', r, value);
  f.b.emit('JUMP_IF', r, label);
}

// Integer constants ------------------------------------------------------------------------------------------------------------

/** Up to so many cases are compared one after another. */
const LINEAR = 8;
/** A table may be this much larger than the number of its cases. */
const SPARSENESS = 2;

interface ConstantCase {
  readonly value: number;
  readonly label: Label;
}

/** The cases sorted by value, null when some case is no small integer constant. */
function constantCases(f: FuncCompiler, type: Type, clauses: readonly Clause[]): readonly ConstantCase[] | null {
  if (classOf(type) !== 'int') return null;
  const out: ConstantCase[] = [];
  for (const { clause, label } of clauses) {
    for (const e of clause.list ?? []) {
      const c = f.constant(e);
      if (c === null || isInterface(f.typeOf(e))) return null;
      const n = constants.int(c);
      if (n < -0x40000000n || n > 0x3fffffffn) return null;
      out.push({ value: Number(n), label });
    }
  }
  return out.sort((a, b) => a.value - b.value);
}

function isDense(cases: readonly ConstantCase[]): boolean {
  const low = cases[0]?.value ?? 0;
  const high = cases.at(-1)?.value ?? 0;
  return cases.length > 4 && high - low < cases.length * SPARSENESS;
}

/** Entry 0 and the last one catch everything outside. */
function table(f: FuncCompiler, value: number, cases: readonly ConstantCase[], otherwise: Label): void {
  const low = cases[0]?.value ?? 0;
  const high = cases.at(-1)?.value ?? 0;
  const byValue = new Map(cases.map((c) => [c.value, c.label]));
  const targets = [otherwise];
  for (let v = low; v <= high; v++) targets.push(byValue.get(v) ?? otherwise);
  targets.push(otherwise);
  const index = f.b.alloc();
  f.b.emit('ADD_INT_IMM', index, value, 1 - low);
  f.b.emitTable(index, targets);
}

function search(f: FuncCompiler, value: number, cases: readonly ConstantCase[], otherwise: Label): void {
  if (cases.length <= 4) {
    for (const c of cases) f.b.emit('JUMP_EQ_IMM', value, c.value, c.label);
    return f.b.emit('JUMP', otherwise);
  }
  const half = cases.length >> 1;
  const middle = cases[half];
  invariant(middle !== undefined, 'search without cases');
  const low = f.b.label();
  f.b.emit('JUMP_LT_IMM', value, middle.value, low);
  search(f, value, cases.slice(half), otherwise);
  f.b.bind(low);
  search(f, value, cases.slice(0, half), otherwise);
}
