// Type switches (spec: #Type_switches).
import type { Ast } from '#syntax';
import type { Type } from '#types';
import type { Label } from '../builder.ts';
import type { FuncCompiler } from './func.ts';
import { isAggregate, isInterface, type Var } from './go-types.ts';
import { unparen } from './tree-walk.ts';

export function typeSwitchStmt(f: FuncCompiler, s: Ast.TypeSwitchStmt): void {
  const label = f.takeLabel();
  f.scoped(() => {
    if (s.init !== null) f.stmt(s.init);
    const x = unparen(s.x);
    const value = f.value(x.kind === 'TypeAssertExpr' && x.type === null ? x.x : x);
    const end = f.b.label();
    const clauses = s.body.map((clause) => ({ clause, label: f.b.label() }));
    for (const c of clauses) for (const t of c.clause.list ?? []) jumpType(f, value, t, c.label);
    f.b.emit('JUMP', clauses.find((c) => c.clause.list === null)?.label ?? end);
    f.targets.push({ label, end, next: null });
    for (const c of clauses) {
      f.b.bind(c.label);
      f.scoped(() => {
        bind(f, c.clause, value);
        f.block(c.clause.body);
      });
      f.b.emit('JUMP', end);
    }
    f.targets.pop();
    f.b.bind(end);
  });
}

function jumpType(f: FuncCompiler, value: number, e: Ast.Expr, label: Label): void {
  f.at(e.pos);
  if (f.isNil(unparen(e))) return f.b.emit('JUMP_NIL', value, label);
  const t = f.typeOf(e);
  f.scoped(() => {
    const r = f.b.alloc();
    f.b.emit(isInterface(t) ? 'IMPLEMENTS' : 'TYPE_IS', r, value, f.typeOperand(t));
    f.b.emit('JUMP_IF', r, label);
  });
}

/** The clause's own variable: of the case's type where there is just one, else of the operand's. */
function bind(f: FuncCompiler, clause: Ast.CaseClause, value: number): void {
  const v = f.info.implicits.get(clause);
  if (v?.kind !== 'Var' || !f.escape.isUsed(v)) return;
  const [only, ...more] = clause.list ?? [];
  const single = only !== undefined && more.length === 0 && !f.isNil(unparen(only));
  const type = f.typeOfVar(v);
  f.declare(v, unboxed(f, v, type, value, single && !isInterface(type)));
}

function unboxed(f: FuncCompiler, v: Var, type: Type, value: number, isConcrete: boolean): number {
  const r = f.b.alloc();
  f.at(v.pos);
  if (!isConcrete) {
    f.b.emit('MOVE', r, value);
    return r;
  }
  f.b.emit('IFACE_VALUE', r, value);
  if (isAggregate(type)) f.b.emit('CLONE', r, r, f.typeOperand(type));
  return r;
}
