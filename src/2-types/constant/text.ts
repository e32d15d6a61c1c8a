// Constants as gc prints them in messages (go/constant's String).
import { fromByteString, toByteString, unreachable } from '#base';
import type { Constant } from './constant.ts';
import { decimalEstimate, type Float, isZero, toFloat64 } from './float.ts';

/** gc shows this many characters of a string constant. */
const MAX_STRING = 72;

export function constantText(x: Constant): string {
  switch (x.kind) {
    case 'bool':
      return String(x.value);
    case 'string':
      return shortQuoted(x.value);
    case 'int':
      return x.value.toString();
    case 'float':
      return floatText(x.value);
    case 'complex':
      return `(${floatText(x.re)} + ${floatText(x.im)}i)`;
    case 'unknown':
      return 'unknown';
    default:
      return unreachable(x);
  }
}

function shortQuoted(s: string): string {
  const quoted = quote(s);
  const runes = [...fromByteString(quoted)];
  return runes.length <= MAX_STRING ? quoted : `${toByteString(runes.slice(0, MAX_STRING - 3).join(''))}...`;
}

const NAMED_ESCAPES: Readonly<Record<string, string>> = {
  '\x07': '\\a',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\v': '\\v',
  '\\': '\\\\',
  '"': '\\"',
};

/** strconv.Quote for byte strings; what is printable is decided by Unicode's categories as in Go. */
export function quote(s: string): string {
  let out = '"';
  const text = fromByteString(s);
  if (toByteString(text) !== s) return quoteBytes(s);
  for (const c of text) out += quoteRune(c);
  return toByteString(`${out}"`);
}

const PRINTABLE = /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]$/u;

function quoteRune(c: string): string {
  const named = NAMED_ESCAPES[c];
  if (named !== undefined) return named;
  if (PRINTABLE.test(c)) return c;
  const code = c.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  if (code < 0x80) return `\\x${hex.padStart(2, '0')}`;
  return code < 0x10000 ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
}

/** For strings that are not UTF-8: every byte that is not ASCII is shown as itself. */
function quoteBytes(s: string): string {
  let out = '"';
  for (const c of s) out += c < '\x80' ? quoteRune(c) : `\\x${c.charCodeAt(0).toString(16)}`;
  return `${out}"`;
}

function floatText(x: Float): string {
  const n = toFloat64(x);
  if (Number.isFinite(n) && isZero(x) === (n === 0)) {
    const short = sixDigits(n);
    const integral = x.den === 1n && x.exp >= 0;
    return integral || short.includes('.') ? short : shortest(n);
  }
  const { mantissa, exponent } = decimalEstimate(x);
  const sign = x.num < 0n ? '-' : '';
  return `${sign}${trimZeros(mantissa.toPrecision(6))}e${exponent < 0 ? '-' : '+'}${Math.abs(exponent)}`;
}

const trimZeros = (s: string): string => (s.includes('.') ? s.replace(/\.?0+$/, '') : s);

/** fmt's %.6g. */
function sixDigits(n: number): string {
  if (n === 0) return '0';
  const [mantissa = '', exponent = '0'] = n.toExponential(5).split('e');
  const e = Number(exponent);
  return e < -4 || e >= 6 ? `${trimZeros(mantissa)}${exponentText(e)}` : trimZeros(n.toFixed(Math.max(0, 5 - e)));
}

/** fmt's %g. */
function shortest(n: number): string {
  const [mantissa = '', exponent = '0'] = n.toExponential().split('e');
  const e = Number(exponent);
  return e < -4 || e >= 21
    ? `${mantissa}${exponentText(e)}`
    : trimZeros(n.toFixed(Math.max(0, mantissa.replace(/[-.]/g, '').length - 1 - e)));
}

const exponentText = (e: number): string => `e${e < 0 ? '-' : '+'}${String(Math.abs(e)).padStart(2, '0')}`;
