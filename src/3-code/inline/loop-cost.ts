// What loops over functions cost: the call with the body as a literal, and variables and checks that tell how the loop was left (measured with 1.23 and 1.26).
import type { Ast } from '#syntax';
import { forEachChild } from '../compile/tree-walk.ts';
import type { Cost } from './cost.ts';

/** An assignment of one name or constant to another; a comparison of two in an if; both with a new name. */
const SET = 3;
const IF = 4;
const DEFINE = 5;
/** A variable without a value. */
const DECLARE = 4;
const ANSWER = 2;
/** The literal becomes a variable, whose name is the argument. */
const YIELD = 5;

/** The call of what tells of a misused loop. */
const panics = (c: Cost): number => SET + c.rules.rangePanicCost;

export function funcLoopCost(c: Cost, s: Ast.RangeStmt): void {
  const loop = c.loop(s);
  if (loop === null) return c.expr(s.x);
  const exits = [...c.exitsOf(s).values()];
  const returns = exits.some((e) => e.how === 'return');
  const further = exits.filter((e) => e.how !== 'return' && !e.own);
  const isOutermost = c.f.loop === null;
  if (isOutermost && hasDefer(s.body)) c.forbid('defer call in range func');
  if (isOutermost && (returns || further.length > 0 || hasLoops(c, s.body))) c.spend(DECLARE);
  c.spend(DEFINE + YIELD + IF + panics(c) + SET);
  c.expr(loop.call);
  if (isOutermost) return c.spend((returns ? IF + 1 : 0) + further.length * (IF + SET + 1));
  if (returns) c.spend(IF + SET + ANSWER);
  c.spend(IF + panics(c));
  const tokens = new Set(further.map((e) => e.how));
  c.spend(tokens.size * (IF + 2 * SET + ANSWER));
  if (tokens.size > 0) c.spend(IF + SET + ANSWER);
}

function hasDefer(body: Ast.Node): boolean {
  let found = false;
  forEachChild(body, (child) => {
    if (child.kind === 'DeferStmt' || (child.kind !== 'FuncLit' && hasDefer(child))) found = true;
  });
  return found;
}

function hasLoops(c: Cost, node: Ast.Node): boolean {
  let found = false;
  forEachChild(node, (child) => {
    if ((child.kind === 'RangeStmt' && c.loop(child) !== null) || (child.kind !== 'FuncLit' && hasLoops(c, child))) found = true;
  });
  return found;
}

/** The body begins with a check of the loop's state, and with what the statement assigns. */
export function enterCost(c: Cost, s: Ast.RangeStmt): void {
  c.spend(SET + IF + panics(c));
  // The state is kept in a variable where the check is cheap.
  if (c.rules.rangePanicCost === 0) c.spend(DEFINE);
  if (s.tok !== '=') return;
  const targets = [s.key, s.value].filter((e) => e !== null && !(e.kind === 'Ident' && e.name === '_'));
  for (const e of targets) {
    c.spend(2);
    if (e !== null) c.expr(e);
  }
}

export function leaveCost(c: Cost, s: Ast.RangeStmt): void {
  const last = s.body.list.at(-1);
  if (last === undefined || !isEnd(c, last)) c.spend(SET + ANSWER);
}

/** Whether nothing runs behind the statement. */
function isEnd(c: Cost, s: Ast.Stmt): boolean {
  switch (s.kind) {
    case 'ReturnStmt':
      return true;
    case 'BranchStmt':
      return c.exits.has(s);
    case 'ExprStmt':
      return s.x.kind === 'CallExpr' && s.x.fun.kind === 'Ident' && s.x.fun.name === 'panic' && c.isBuiltin(s.x.fun);
    case 'BlockStmt': {
      const last = s.list.at(-1);
      return last !== undefined && isEnd(c, last);
    }
    case 'IfStmt':
      return s.else !== null && isEnd(c, s.body) && isEnd(c, s.else);
    default:
      return false;
  }
}

/** A statement that leaves the loop: it notes where to, and what is returned. */
export function exitCost(c: Cost, s: Ast.ReturnStmt | Ast.BranchStmt): void {
  const exit = c.exits.get(s);
  c.spend(SET + ANSWER);
  if (exit?.own !== true) c.spend(SET);
  if (s.kind === 'ReturnStmt' && s.results.length > 0) {
    c.spend(1 + s.results.length);
    c.list(s.results);
  }
}
