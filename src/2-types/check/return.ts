// Terminating statements (spec: #Terminating_statements).
import type { Ast } from '#syntax';
import { unparen } from './operation.ts';

type Panics = ReadonlySet<Ast.CallExpr>;

/** `label`: that of the statement, '' without one. */
export function isTerminating(s: Ast.Stmt, label: string, panics: Panics): boolean {
  switch (s.kind) {
    case 'LabeledStmt':
      return isTerminating(s.stmt, s.label.name, panics);
    case 'ExprStmt': {
      const call = unparen(s.x);
      return call.kind === 'CallExpr' && panics.has(call);
    }
    case 'ReturnStmt':
      return true;
    case 'BranchStmt':
      return s.tok === 'goto' || s.tok === 'fallthrough';
    case 'BlockStmt':
      return isTerminatingList(s.list, panics);
    case 'IfStmt':
      return isTerminatingIf(s, panics);
    case 'SwitchStmt':
    case 'TypeSwitchStmt':
      return s.body.some((clause) => clause.list === null) && s.body.every((clause) => endsClause(clause.body, label, panics));
    case 'SelectStmt':
      return s.body.every((clause) => endsClause(clause.body, label, panics));
    case 'ForStmt':
      return s.cond === null && !hasBreak(s.body, label, true);
    default:
      return false;
  }
}

const endsClause = (body: readonly Ast.Stmt[], label: string, panics: Panics): boolean =>
  isTerminatingList(body, panics) && !body.some((s) => hasBreak(s, label, true));

function isTerminatingIf(s: Ast.IfStmt, panics: Panics): boolean {
  let link: Ast.IfStmt | Ast.BlockStmt | null = s;
  while (link?.kind === 'IfStmt') {
    if (!isTerminating(link.body, '', panics)) return false;
    link = link.else;
  }
  return link !== null && isTerminating(link, '', panics);
}

function isTerminatingList(list: readonly Ast.Stmt[], panics: Panics): boolean {
  const last = list.findLast((s) => s.kind !== 'EmptyStmt');
  return last !== undefined && isTerminating(last, '', panics);
}

/** Whether s holds a break that leaves the statement with that label, or (`implicit`) the innermost one around s. */
function hasBreak(s: Ast.Stmt, label: string, implicit: boolean): boolean {
  switch (s.kind) {
    case 'LabeledStmt':
      return hasBreak(s.stmt, label, implicit);
    case 'BranchStmt':
      return s.tok === 'break' && (s.label === null ? implicit : s.label.name === label);
    case 'BlockStmt':
      return s.list.some((x) => hasBreak(x, label, implicit));
    case 'IfStmt':
      return ifHasBreak(s, label, implicit);
    case 'SwitchStmt':
    case 'TypeSwitchStmt':
    case 'SelectStmt':
      return label !== '' && s.body.some((clause) => clause.body.some((x) => hasBreak(x, label, false)));
    case 'ForStmt':
    case 'RangeStmt':
      return label !== '' && hasBreak(s.body, label, false);
    default:
      return false;
  }
}

function ifHasBreak(s: Ast.IfStmt, label: string, implicit: boolean): boolean {
  let link: Ast.IfStmt | Ast.BlockStmt | null = s;
  while (link?.kind === 'IfStmt') {
    if (hasBreak(link.body, label, implicit)) return true;
    link = link.else;
  }
  return link !== null && hasBreak(link, label, implicit);
}
