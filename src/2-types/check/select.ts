// select (spec: #Select_statements).
import type { Ast } from '#syntax';
import { inBlock } from './block.ts';
import type { Checker } from './checker.ts';
import { unparen } from './operation.ts';
import { reportDefaults } from './switch.ts';

const isReceive = (e: Ast.Expr | undefined): boolean => {
  const x = e === undefined ? null : unparen(e);
  return x?.kind === 'UnaryExpr' && x.op === '<-';
};

/** A send, or a receive with or without assignment. */
function isCommunication(s: Ast.Stmt): boolean {
  if (s.kind === 'SendStmt') return true;
  if (s.kind === 'ExprStmt') return isReceive(s.x);
  return s.kind === 'AssignStmt' && s.rhs.length === 1 && isReceive(s.rhs[0]);
}

export function selectStmt(c: Checker, s: Ast.SelectStmt): void {
  reportDefaults(c, s.body);
  for (const clause of s.body) {
    const { comm } = clause;
    if (comm !== null && !isCommunication(comm)) {
      if (comm.kind !== 'BadStmt') c.error(comm, 'InvalidSelectCase', 'select case must be send or receive (possibly with assignment)');
      continue;
    }
    inBlock(c, () => {
      if (comm !== null) c.mutual.stmt(c, comm);
      c.mutual.stmtList(c, clause.body);
    });
  }
}
