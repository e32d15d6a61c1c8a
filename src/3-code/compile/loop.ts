// For statements with conditions (spec: #For_condition, #For_clause): the test stands at the bottom.
import type { Ast } from '#syntax';
import type { FuncCompiler } from './func.ts';
import { isAggregate, type Var } from './go-types.ts';
import { reads, readsAll, writes } from './race.ts';

export function forStmt(f: FuncCompiler, s: Ast.ForStmt): void {
  const label = f.takeLabel();
  f.scoped(() => {
    if (s.init !== null) f.stmt(s.init);
    const vars = f.info.perIteration.has(s) ? loopVariables(f, s.init) : [];
    loop(f, label, {
      test: (body) => {
        if (s.cond === null) f.b.emit('JUMP', body);
        else f.jumpOn(s.cond, true, body);
      },
      isEndless: s.cond === null || isTrue(f, s.cond),
      body: () => f.block(s.body.list),
      next: () => {
        // gc has the copies where the statement begins.
        if (f.watched) f.at(s.pos);
        for (const v of vars) renew(f, v);
        if (s.post !== null) f.stmt(s.post);
      },
    });
  });
}

function isTrue(f: FuncCompiler, e: Ast.Expr): boolean {
  const c = f.constant(e);
  return c?.kind === 'bool' && c.value;
}

export interface Loop {
  /** Jumps to the body's label when there is another round. */
  readonly test: (body: number) => void;
  /** There always is another round, so the first needs no test. */
  readonly isEndless: boolean;
  readonly body: () => void;
  readonly next: () => void;
}

export function loop(f: FuncCompiler, label: string | null, parts: Loop): void {
  const target = { label, end: f.b.label(), next: f.b.label() };
  const body = f.b.label();
  const test = f.b.label();
  const reached = f.b.live;
  if (!parts.isEndless) f.b.emit('JUMP', test);
  // What names the body comes below.
  f.b.bind(body, reached);
  f.targets.push(target);
  parts.body();
  f.targets.pop();
  f.b.bind(target.next);
  parts.next();
  f.b.bind(test);
  parts.test(body);
  f.b.bind(target.end);
}

function loopVariables(f: FuncCompiler, init: Ast.Stmt | null): readonly Var[] {
  if (init?.kind !== 'AssignStmt') return [];
  return init.lhs.flatMap((x) => {
    const v = x.kind === 'Ident' ? f.info.defs.get(x) : undefined;
    return v?.kind === 'Var' ? [v] : [];
  });
}

/** spec: #For_clause — each iteration has its own variables, which start with the values of the previous ones. */
function renew(f: FuncCompiler, v: Var): void {
  const { kind, reg } = f.local(v);
  if (kind === 'cell') {
    f.scoped(() => {
      const old = f.b.alloc();
      reads(f, f.typeOfVar(v), { kind: 'cell', reg });
      f.b.emit('CELL_GET', old, reg);
      f.b.emit('CELL_NEW', reg, old);
      writes(f, { kind: 'cell', reg });
    });
  } else if (isAggregate(f.typeOfVar(v)) && f.escape.isShared(v)) {
    readsAll(f, f.typeOfVar(v), reg);
    f.b.emit('CLONE', reg, reg, f.typeOperand(f.typeOfVar(v)));
  }
}
