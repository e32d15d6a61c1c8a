// Calls: of functions and methods, conversions and built-ins (spec: #Calls).
import type { Ast } from '#syntax';
import { isMethodSet, typesOf } from '../type-set.ts';
import { identical } from '../identical.ts';
import { isGeneric } from '../predicates.ts';
import type { Var } from '../object.ts';
import type { Signature } from '../type.ts';
import { isTypeParam, under } from '../under.ts';
import { argumentList, checkArguments, matchArguments } from './arguments.ts';
import { builtinCall } from './builtin/builtin.ts';
import type { Checker, ExprKind } from './checker.ts';
import { conversion } from './conversion.ts';
import { indexExpr } from './index-expr.ts';
import { genericCall, inferGenericArguments } from './instance.ts';
import { type Operand, setInvalid } from './operand.ts';
import { expr, exprOrType, use } from './value.ts';

export function callExpr(c: Checker, x: Operand, call: Ast.CallExpr): ExprKind {
  let inst: Ast.IndexExpr | null = null;
  if (call.fun.kind === 'IndexExpr') {
    if (indexExpr(c, x, call.fun)) inst = call.fun;
    x.expr = call.fun;
    if (inst === null) c.record(x);
  } else {
    exprOrType(c, x, call.fun, true);
  }
  switch (x.mode) {
    case 'invalid':
      use(c, ...call.args);
      x.expr = call;
      return 'statement';
    case 'type':
      convert(c, x, call);
      x.expr = call;
      return 'conversion';
    case 'builtin':
      return callBuiltin(c, x, call);
    default:
      callFunction(c, x, call, inst);
      x.expr = call;
      return 'statement';
  }
}

function convert(c: Checker, x: Operand, call: Ast.CallExpr): void {
  const t = x.type;
  if (isGeneric(t)) {
    c.error(x, 'WrongTypeArgCount', 'cannot use generic type %s without instantiation', x.expr ?? '');
    setInvalid(x);
    return;
  }
  setInvalid(x);
  const [arg] = call.args;
  const last = call.args.at(-1);
  if (arg === undefined || last === undefined) {
    c.error(call, 'WrongArgCount', 'missing argument in conversion to %s', t);
    return;
  }
  if (call.args.length > 1) {
    use(c, ...call.args);
    c.error(last, 'WrongArgCount', 'too many arguments in conversion to %s', t);
    return;
  }
  expr(c, x, arg);
  if (!isPresent(x)) return;
  const u = under(t);
  if (u.kind === 'Interface' && !isTypeParam(t) && !isMethodSet(u)) {
    c.error(
      call,
      'MisplacedConstraintIface',
      'cannot use interface %s in conversion (contains specific type constraints or is comparable)',
      t,
    );
    setInvalid(x);
  } else if (call.ellipsis > 0) {
    c.error(arg, 'BadDotDotDotSyntax', 'invalid use of ... in conversion to %s', t);
    setInvalid(x);
  } else {
    conversion(c, x, t);
  }
}

const isPresent = (x: Operand): boolean => x.mode !== 'invalid';

function callBuiltin(c: Checker, x: Operand, call: Ast.CallExpr): ExprKind {
  const kind = builtinCall(c, x, call);
  x.expr = call;
  if (x.mode !== 'invalid' && x.mode !== 'constant') c.env.hasCallOrReceive = true;
  return kind;
}

/** The one signature of all types of x; null after an error. */
function calledSignature(c: Checker, x: Operand): Signature | null {
  let sig: Signature | null = null;
  for (const t of typesOf(x.type)) {
    const u = t.under;
    const cause =
      u === null
        ? 'no specific type'
        : u.kind !== 'Signature'
          ? c.format('%s is not a function', t.type)
          : sig !== null && !identical(sig, u)
            ? c.format('%s and %s have different underlying types', sig, t.type)
            : '';
    if (cause !== '') {
      c.error(x, 'InvalidCall', `invalid operation: cannot call %s: ${cause}`, x);
      return null;
    }
    if (u?.kind === 'Signature') sig ??= u;
  }
  return sig;
}

function callFunction(c: Checker, x: Operand, call: Ast.CallExpr, inst: Ast.IndexExpr | null): void {
  const sig = calledSignature(c, x);
  if (sig === null) {
    use(c, ...call.args);
    setInvalid(x);
    return;
  }
  const args = argumentList(c, call.args);
  const match = (s: Signature, a: readonly Operand[]): readonly Var[] | null => matchArguments(c, call, s, a);
  const generic = sig.typeParams.length > 0;
  const actual = generic ? genericCall(c, x, call, inst, sig, args, match) : sig;
  if (!generic) inferGenericArguments(c, call, sig, args, match);
  if (actual === null) {
    setInvalid(x);
    return;
  }
  checkArguments(c, call, actual, args);
  const [result] = actual.results.vars;
  if (result === undefined) {
    x.mode = 'novalue';
  } else {
    x.mode = 'value';
    x.type = actual.results.vars.length === 1 && result.type !== null ? result.type : actual.results;
  }
  c.env.hasCallOrReceive = true;
}
