// Conversions T(x) (spec: #Conversions).
import { encodeRune } from '#base';
import { constants, makeString, toInt } from '../constant/constant.ts';
import type { Constant } from '../constant/constant.ts';
import { represent } from '../constant/represent.ts';
import { constantText } from '../constant/text.ts';
import { identical, identicalIgnoreTags } from '../identical.ts';
import {
  allString,
  defaultType,
  isBasic,
  isBytesOrRunes,
  isComplex,
  isConstType,
  isInteger,
  isIntegerOrFloat,
  isInterface,
  isPointer,
  isString,
  isUntyped,
} from '../predicates.ts';
import { termsOf, underIs } from '../type-set.ts';
import type { Type } from '../type.ts';
import { isTypeParam, unalias, under } from '../under.ts';
import { notAssignable } from './assignable.ts';
import type { Checker } from './checker.ts';
import { isNilOperand, type Operand, setInvalid } from './operand.ts';
import { updateExprType } from './untyped.ts';

export function conversion(c: Checker, x: Operand, t: Type): void {
  const constantArg = x.mode === 'constant' && isConstType(x.type);
  const cause =
    constantArg && isConstType(t)
      ? constantConversion(c, x, t)
      : constantArg && isTypeParam(t)
        ? constantToTypeParam(c, x, t)
        : valueConversion(c, x, t);
  if (cause !== null) {
    if (cause !== 'reported') c.error(x, 'InvalidConversion', `cannot convert %s to type %s${cause === '' ? '' : `: ${cause}`}`, x, t);
    setInvalid(x);
    return;
  }
  // The argument keeps no untyped type: the conversion decides it.
  if (isUntyped(x.type) && x.expr !== null) updateExprType(c, x.expr, argumentType(x, t, constantArg), true);
  x.type = t;
}

function argumentType(x: Operand, t: Type, constantArg: boolean): Type {
  if (isNilOperand(x)) return t;
  if (isInterface(t) || (constantArg && !isConstType(t))) return defaultType(x.type);
  return x.mode === 'constant' && isInteger(x.type) && allString(t) ? x.type : t;
}

/** null: converted. Else the cause, or 'reported'. */
type Cause = string | null;

function convertConstant(x: Operand, t: Type): Constant | null {
  const u = under(t);
  if (u.kind !== 'Basic' || x.value === null) return null;
  const value = represent(x.value, u.name);
  if (value !== null) return value;
  if (!isInteger(x.type) || !isString(u)) return null;
  const code = constants.int(x.value);
  return makeString(encodeRune(code >= 0n && code <= 0x10ffffn ? Number(code) : 0xfffd));
}

function constantConversion(c: Checker, x: Operand, t: Type): Cause {
  const value = convertConstant(x, t);
  if (value !== null) {
    x.value = value;
    return null;
  }
  // An integer, though it does not fit: messages show it as one.
  const whole = isInteger(t) && x.value !== null ? toInt(x.value) : null;
  if (whole?.kind === 'int') x.value = whole;
  if (!isInteger(x.type) || !isInteger(t) || x.value === null) return '';
  c.error(x, 'InvalidConversion', `constant ${constantText(x.value)} overflows %s`, t);
  return 'reported';
}

function constantToTypeParam(c: Checker, x: Operand, t: Type): Cause {
  let cause = '';
  const ok = underIs(t, (u) => {
    if (u === null) {
      cause = c.format('%s does not contain specific types', t);
      return false;
    }
    if ((isString(x.type) && isBytesOrRunes(u)) || convertConstant(x, u) !== null) return true;
    const overflow = isInteger(x.type) && isInteger(u) && x.value !== null;
    cause =
      overflow && x.value !== null
        ? c.format(`constant ${constantText(x.value)} overflows %s (in %s)`, u, t)
        : c.format('cannot convert %s to type %s (in %s)', x, u, t);
    return false;
  });
  x.mode = 'value';
  return ok ? null : cause;
}

function valueConversion(c: Checker, x: Operand, t: Type): Cause {
  const cause = notConvertible(c, x, t);
  if (cause === null) x.mode = 'value';
  return cause;
}

function notConvertible(c: Checker, x: Operand, to: Type): Cause {
  const no = notAssignable(c, x, to);
  if (no === null) return null;
  const v = unalias(x.type);
  const t = unalias(to);
  const params = isTypeParam(v) || isTypeParam(t);
  if (!params) {
    const byShape = convertibleShape(c, v, t);
    return byShape === undefined ? no.cause : byShape;
  }
  return throughTypeSets(c, x, v, t, to, no.cause);
}

/** Conversions beyond assignability. undefined: none; null: convertible; a string: only in later releases. */
function convertibleShape(c: Checker, v: Type, t: Type): Cause | undefined {
  const vu = under(v);
  const tu = under(t);
  if (identicalIgnoreTags(vu, tu)) return null;
  if (v.kind === 'Pointer' && t.kind === 'Pointer' && !isTypeParam(v.elem) && !isTypeParam(t.elem)) {
    if (identicalIgnoreTags(under(v.elem), under(t.elem))) return null;
  }
  if (isIntegerOrFloat(vu) && isIntegerOrFloat(tu)) return null;
  if (isComplex(vu) && isComplex(tu)) return null;
  if ((isInteger(vu) || isBytesOrRunes(vu)) && isString(tu)) return null;
  if (isString(vu) && isBytesOrRunes(tu)) return null;
  const word = (u: Type): boolean => isPointer(u) || isBasic(u, 'uintptr');
  if (word(vu) && isBasic(tu, 'Pointer')) return null;
  if (isBasic(vu, 'Pointer') && word(tu)) return null;
  if (vu.kind !== 'Slice') return undefined;
  if (tu.kind === 'Array' && identical(vu.elem, tu.elem)) return since(c, 'slice to array conversion', 'conversion of slice to array');
  const pointed = tu.kind === 'Pointer' ? under(tu.elem) : null;
  if (pointed?.kind === 'Array' && identical(vu.elem, pointed.elem)) {
    return since(c, 'slice to array pointer conversion', 'conversion of slice to array pointer');
  }
  return undefined;
}

const since = (c: Checker, feature: 'slice to array conversion' | 'slice to array pointer conversion', what: string): Cause =>
  c.language.has(feature) ? null : `${what} requires ${c.language.since(feature)} or later`;

/** A type parameter on either side: every type of its set must convert. */
function throughTypeSets(c: Checker, x: Operand, v: Type, t: Type, original: Type, cause: string): Cause {
  const from = isTypeParam(v) ? termsOf(v) : [{ tilde: false, type: v }];
  const to = isTypeParam(t) ? termsOf(t) : [{ tilde: false, type: t }];
  if (from === null || to === null || from.length === 0 || to.length === 0) return cause;
  for (const a of from) {
    for (const b of to) {
      const inner = notConvertible(c, { ...x, type: a.type }, b.type);
      if (inner === null) continue;
      const source = isTypeParam(v) ? c.format('%s (in %s)', a.type, v) : c.format('%s', v);
      const text = isTypeParam(t)
        ? c.format('cannot convert %s to type %s (in %s)', source, b.type, t)
        : c.format('cannot convert %s to type %s', source, original);
      const why = inner === '' ? cause : inner;
      return why === '' ? text : `${text}\n\t${why}`;
    }
  }
  return null;
}
