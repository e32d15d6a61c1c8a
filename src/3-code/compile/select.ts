// Select statements (spec: #Select_statements).
import { invariant, SimulatorBug } from '#base';
import type { Ast } from '#syntax';
import type { Type } from '#types';
import { adjust } from './convert.ts';
import type { FuncCompiler } from './func.ts';
import { under } from './go-types.ts';
import { store } from './place.ts';
import { unparen } from './tree-walk.ts';

/** A communication clause taken apart. */
interface Case {
  readonly clause: Ast.CommClause;
  readonly chan: Ast.Expr;
  /** What is sent, null for a receive. */
  readonly value: Ast.Expr | null;
  /** Where a receive puts its value and whether there was one. */
  readonly lhs: readonly Ast.Expr[];
  readonly isDefine: boolean;
  readonly pos: number;
}

export function selectStmt(f: FuncCompiler, s: Ast.SelectStmt): void {
  const label = f.takeLabel();
  const cases = s.body.flatMap((clause) => (clause.comm === null ? [] : [communication(clause, clause.comm)]));
  const otherwise = s.body.find((clause) => clause.comm === null) ?? null;
  const end = f.b.label();
  f.scoped(() => {
    f.targets.push({ label, end, next: null });
    communicate(f, s, cases, otherwise, end);
    f.targets.pop();
  });
  f.b.bind(end);
}

function communication(clause: Ast.CommClause, comm: Ast.Stmt): Case {
  switch (comm.kind) {
    case 'SendStmt':
      return { clause, chan: comm.chan, value: comm.value, lhs: [], isDefine: false, pos: comm.arrow };
    case 'ExprStmt':
      return { clause, chan: received(comm.x), value: null, lhs: [], isDefine: false, pos: comm.pos };
    case 'AssignStmt': {
      const [rhs] = comm.rhs;
      invariant(rhs !== undefined, 'communication without a receive');
      return { clause, chan: received(rhs), value: null, lhs: comm.lhs, isDefine: comm.op === ':=', pos: comm.pos };
    }
    default:
      throw new SimulatorBug('clause without a communication');
  }
}

function received(e: Ast.Expr): Ast.Expr {
  const x = unparen(e);
  invariant(x.kind === 'UnaryExpr' && x.op === '<-', 'communication without a receive');
  return x.x;
}

function elemOf(f: FuncCompiler, c: Case): Type {
  const t = under(f.typeOf(c.chan));
  invariant(t.kind === 'Chan', 'communication on no channel');
  return t.elem;
}

function communicate(f: FuncCompiler, s: Ast.SelectStmt, cases: readonly Case[], otherwise: Ast.CommClause | null, end: number): void {
  const out = f.b.alloc(3);
  const operands = f.b.alloc(2 * cases.length);
  cases.forEach((c, i) => {
    f.valueInto(c.chan, operands + 2 * i);
    if (c.value !== null) f.into(c.value, elemOf(f, c), operands + 2 * i + 1);
  });
  // One case beside a default is tried where it stands.
  const [only] = cases;
  f.at(only !== undefined && cases.length === 1 ? only.pos : s.pos);
  const dirs = cases.map((c): 'send' | 'recv' => (c.value === null ? 'recv' : 'send'));
  f.b.emit('SELECT', out, cases.length === 0 ? 0 : operands, f.b.constant({ kind: 'select', dirs, block: otherwise === null }));
  const labels = cases.map(() => f.b.label());
  const last = f.b.label();
  // The last case needs no question when there is no default.
  const asked = otherwise === null ? cases.length - 1 : cases.length;
  // The race detector finds the place of a case here: the i-th instruction after the SELECT has its position.
  for (let i = 0; i < asked; i++) {
    f.at(cases[i]?.pos ?? s.pos);
    f.b.emit('JUMP_EQ_IMM', out, i, labels[i] ?? last);
  }
  f.at((otherwise === null ? cases.at(-1)?.pos : null) ?? s.pos);
  f.b.emit('JUMP', last);
  cases.forEach((c, i) => {
    f.b.bind(i < asked ? (labels[i] ?? last) : last);
    body(f, c, out + 1);
    f.b.emit('JUMP', end);
  });
  if (otherwise !== null) {
    f.b.bind(last);
    f.block(otherwise.body);
    f.b.emit('JUMP', end);
  }
  if (cases.length === 0 && otherwise === null) f.b.bind(last);
}

/** The clause with what was received in `result` and whether there was anything in the register after it. */
function body(f: FuncCompiler, c: Case, result: number): void {
  f.scoped(() => {
    const types = [elemOf(f, c), BOOL];
    c.lhs.forEach((x, i) => {
      const from = types[i];
      if (from === undefined || (x.kind === 'Ident' && x.name === '_')) return;
      const v = c.isDefine && x.kind === 'Ident' ? f.info.defs.get(x) : undefined;
      const r = f.b.alloc();
      f.at(c.pos);
      f.b.emit('MOVE', r, result + i);
      if (v?.kind === 'Var') {
        f.declare(v, r);
      } else {
        adjust(f, from, f.typeOf(x), r);
        store(f, f.place(x), r);
      }
    });
    f.block(c.clause.body);
  });
}

const BOOL: Type = { kind: 'Basic', name: 'bool', display: 'bool' };
