// Basic literals and function literals.
import type { Ast } from '#syntax';
import { constantOfLiteral } from '../constant/literal.ts';
import { basicType } from '../make.ts';
import type { BasicName } from '../type.ts';
import type { Checker } from './checker.ts';
import { type Operand, setConstant } from './operand.ts';
import { checkOverflow } from './overflow.ts';

const TYPES: Readonly<Record<Ast.LitKind, BasicName>> = {
  INT: 'untyped int',
  FLOAT: 'untyped float',
  IMAG: 'untyped complex',
  CHAR: 'untyped rune',
  STRING: 'untyped string',
};

/** gc refuses longer numbers: no constant needs so many digits. */
const MAX_DIGITS = 10000;

export function basicLit(c: Checker, x: Operand, e: Ast.BasicLit): void {
  // The scanner has reported it.
  if (e.bad) return;
  const numeric = e.lit === 'INT' || e.lit === 'FLOAT' || e.lit === 'IMAG';
  if (numeric) {
    checkPrefix(c, e);
    if (e.value.length > MAX_DIGITS) {
      c.error(e, 'InvalidConstVal', `excessively long constant: ${e.value.slice(0, 10)}... (${e.value.length} chars)`);
      return;
    }
  }
  const value = constantOfLiteral(e);
  if (value === null) return;
  if (value.kind === 'unknown') {
    c.error(e, 'InvalidConstVal', `malformed constant: ${e.value}`);
    return;
  }
  x.expr = e;
  setConstant(x, basicType(TYPES[e.lit]), value);
  checkOverflow(c, x);
}

/** spec: #Integer_literals — prefixes and underscores came with Go 1.13. */
function checkPrefix(c: Checker, e: Ast.BasicLit): void {
  if (e.value.length <= 2) return;
  const prefix = e.value.slice(0, 2).toLowerCase();
  const what = e.value.includes('_')
    ? 'underscore in numeric literal'
    : prefix === '0b'
      ? 'binary literal'
      : prefix === '0o'
        ? '0o/0O-style octal literal'
        : prefix === '0x' && e.lit !== 'INT'
          ? 'hexadecimal floating-point literal'
          : '';
  if (what !== '') c.requires('number literal prefixes', e, what);
}

export function funcLit(c: Checker, x: Operand, e: Ast.FuncLit): void {
  const { sig, scope } = c.mutual.funcType(c, e.type, null);
  c.recordType(e.type, 'type', sig, null);
  const { decl, iota, implicits } = c.env;
  // The literal may stand in the declaration of a type its body refers to; but its body must be checked before the
  // enclosing scope gains more names.
  c.later(() => c.mutual.funcBody(c, sig, scope, e.body, { decl, iota, implicits }));
  x.mode = 'value';
  x.type = sig;
}
