// Arguments of calls: how many, and each assignable to its parameter (spec: #Calls, #Passing_arguments_to_..._parameters).
import type { Ast } from '#syntax';
import { newVar } from '../make.ts';
import type { Var } from '../object.ts';
import type { Signature } from '../type.ts';
import { assignment, typesSummary } from './assignment.ts';
import type { Checker } from './checker.ts';
import { indexExpr } from './index-expr.ts';
import { partialInstance } from './instance.ts';
import { newOperand, type Operand } from './operand.ts';
import type { At } from './report.ts';
import { excludeNonValues, genericExpr, onlyArgument, singleValue } from './value.ts';

/** Arguments may be generic functions, whose type arguments the parameters decide; a single call may give several values. */
export function argumentList(c: Checker, args: readonly Ast.Expr[]): readonly Operand[] {
  const [only] = args;
  if (args.length !== 1 || only === undefined) {
    return args.map((e) => {
      const x = newOperand();
      if (e.kind === 'IndexExpr') indexedArgument(c, x, e);
      else genericExpr(c, x, e);
      return x;
    });
  }
  const x = newOperand();
  if (only.kind === 'IndexExpr') {
    indexedArgument(c, x, only);
    return [x];
  }
  if (only.kind === 'CallExpr' || only.kind === 'ParenExpr') return onlyArgument(c, only);
  c.mutual.rawExpr(c, x, only, null, true, null);
  excludeNonValues(c, x);
  return [x];
}

/** An element, or a generic function with some of its type arguments: the parameters decide the others. */
function indexedArgument(c: Checker, x: Operand, e: Ast.IndexExpr): void {
  if (indexExpr(c, x, e)) {
    x.expr = e;
    partialInstance(c, x, e);
    return;
  }
  x.expr = e;
  c.record(x);
  excludeNonValues(c, x);
  singleValue(c, x);
}

/** One parameter for each argument: the variadic one is repeated. null after an error of count. */
export function matchArguments(c: Checker, call: Ast.CallExpr, sig: Signature, args: readonly Operand[]): readonly Var[] | null {
  const params = sig.params.vars;
  const dots = call.ellipsis > 0;
  const last = params.at(-1);
  if (!sig.variadic && dots) {
    c.error(call, 'NonVariadicDotDotDot', 'cannot use ... in call to non-variadic %s', call.fun);
    return null;
  }
  if (sig.variadic && dots && call.args.length === 1 && args.length > 1) {
    c.error(call, 'InvalidDotDotDot', `cannot use ... with ${args.length}-valued %s`, call.args[0] ?? '');
    return null;
  }
  let expected = params.length;
  let expanded: readonly Var[] = params;
  if (sig.variadic && !dots && last !== undefined) {
    if (args.length >= params.length - 1) {
      const elem = last.type?.kind === 'Slice' ? last.type.elem : last.type;
      const extra = args.slice(params.length - 1).map(() => newVar('parameter', last.pos, last.pkg, last.name, elem));
      expanded = [...params.slice(0, -1), ...extra];
      expected = args.length;
    } else {
      expected--;
    }
  }
  if (args.length === expected) return expanded;
  wrongCount(c, call, sig, args, expected);
  return null;
}

function wrongCount(c: Checker, call: Ast.CallExpr, sig: Signature, args: readonly Operand[], expected: number): void {
  const extra = args[expected];
  const at: At = extra ?? args.at(-1) ?? call;
  const have = typesSummary(
    c,
    args.map((x) => x.type),
    false,
    call.ellipsis > 0,
  );
  const want = typesSummary(
    c,
    sig.params.vars.map((v) => v.type),
    sig.variadic,
    false,
  );
  const text = c.format('%s arguments in call to %s', extra === undefined ? 'not enough' : 'too many', call.fun);
  c.reporter.report(at, 'WrongArgCount', `${text}\n\thave ${have}\n\twant ${want}`);
}

export function checkArguments(c: Checker, call: Ast.CallExpr, sig: Signature, args: readonly Operand[]): void {
  const params = matchArguments(c, call, sig, args);
  if (params === null) return;
  const context = c.format('argument to %s', call.fun);
  args.forEach((x, i) => assignment(c, x, params[i]?.type ?? null, context));
}
