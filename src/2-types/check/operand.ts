// Operands: what the checker knows about an expression while it checks it, and how messages describe one.
import type { Ast, Pos } from '#syntax';
import { exprText, NO_POS } from '#syntax';
import type { Constant } from '../constant/constant.ts';
import { constantText } from '../constant/text.ts';
import { INVALID } from '../make.ts';
import type { BuiltinName } from '../object.ts';
import { compositeKind, hasEmptyTypeSet, isGeneric, isUntyped, isValid } from '../predicates.ts';
import { type Qualifier, typeText } from '../type-text.ts';
import type { Type, TypeAndValue } from '../type.ts';
import { unalias, under } from '../under.ts';

export type Mode = TypeAndValue['mode'] | 'invalid';

/** Changed in place as checking goes on. An invalid operand has been reported; nothing more is said about it. */
export interface Operand {
  mode: Mode;
  type: Type;
  /** Non-null exactly when mode is 'constant'. */
  value: Constant | null;
  expr: Ast.Expr | null;
  /** Non-null exactly when mode is 'builtin'. */
  builtin: BuiltinName | null;
  /** Of an argument that is a generic function: the first of its type arguments, given explicitly. */
  targs: readonly Type[];
}

export const newOperand = (): Operand => ({ mode: 'invalid', type: INVALID, value: null, expr: null, builtin: null, targs: [] });

export const valueOperand = (expr: Ast.Expr | null, type: Type): Operand => ({ ...newOperand(), mode: 'value', type, expr });

export function assignOperand(to: Operand, from: Operand): void {
  to.mode = from.mode;
  to.type = from.type;
  to.value = from.value;
  to.expr = from.expr;
  to.builtin = from.builtin;
}

/** Its type stays: lists of argument types in messages still name it. */
export function setInvalid(x: Operand): void {
  x.mode = 'invalid';
}

/** As new, for another expression. */
export function clearOperand(x: Operand): void {
  x.mode = 'invalid';
  x.type = INVALID;
  x.value = null;
  x.builtin = null;
}

export function setConstant(x: Operand, type: Type, value: Constant): void {
  x.mode = 'constant';
  x.type = type;
  x.value = value;
}

export const operandPos = (x: Operand): Pos => x.expr?.pos ?? NO_POS;

export const isNilOperand = (x: Operand): boolean => x.mode === 'nilvalue';

const MODE_TEXT: Readonly<Record<Mode, string>> = {
  invalid: 'invalid operand',
  novalue: 'no value',
  builtin: 'built-in',
  type: 'type',
  constant: 'constant',
  variable: 'variable',
  mapindex: 'map index expression',
  value: 'value',
  nilvalue: 'nil',
  commaok: 'comma, ok expression',
};

/** `x (variable of type int)` and its many forms. */
export function operandText(x: Operand, qualifier: Qualifier): string {
  if (x.mode === 'nilvalue') {
    if (!isValid(x.type)) return 'nil (with invalid type)';
    return isUntyped(x.type) ? 'nil' : `nil (of type ${typeText(x.type, qualifier)})`;
  }
  const expr = x.expr !== null ? exprText(x.expr) : plainText(x, qualifier);
  const typed = x.mode !== 'invalid' && x.mode !== 'novalue' && x.mode !== 'builtin' && x.mode !== 'type';
  let out = typed && isUntyped(x.type) && x.type.kind === 'Basic' ? `${x.type.display} ` : '';
  out += MODE_TEXT[x.mode];
  if (x.mode === 'constant' && x.value !== null) {
    const value = constantText(x.value);
    if (value !== expr) out += ` ${value}`;
  }
  if (typed && !isUntyped(x.type)) out += typeClause(x.type, qualifier);
  return expr === '' ? out : `${expr} (${out})`;
}

function plainText(x: Operand, qualifier: Qualifier): string {
  if (x.mode === 'builtin') return x.builtin ?? '';
  if (x.mode === 'type') return typeText(x.type, qualifier);
  return x.mode === 'constant' && x.value !== null ? constantText(x.value) : '';
}

/** ` of type T`, with the kind of thing a named type is. */
function typeClause(t: Type, qualifier: Qualifier): string {
  if (!isValid(t)) return ' with invalid type';
  const param = unalias(t);
  let described = isGeneric(t) || (t.kind === 'Signature' && t.typeParams.length > 0) ? 'generic ' : '';
  if (param.kind !== 'TypeParam' && (t.kind === 'Named' || t.kind === 'Alias')) {
    const u = under(t);
    const kind = compositeKind(t);
    described += `${kind !== '' ? kind : u.kind === 'Basic' ? (u.name === 'Pointer' ? u.name : u.display) : ''} `;
  }
  const text = ` of ${described}type ${typeText(t, qualifier)}`;
  if (param.kind !== 'TypeParam') return text;
  const bound = param.constraint === null ? '' : typeText(param.constraint, qualifier);
  return `${text} constrained by ${bound}${hasEmptyTypeSet(param) ? ' with empty type set' : ''}`;
}
