// Literals of Go source to constants. The scanner has already checked their spelling.
import type { Ast } from '#syntax';
import { floatOfInt, scaledFloat } from './float.ts';
import { type Constant, makeComplex, makeFloat, makeInt, makeString, UNKNOWN } from './constant.ts';
import { unquoteChar, unquoteString } from '#syntax';

/** spec: #Constants — the value of a basic literal, Unknown when no constant can hold it, null when it is misspelled. */
export function constantOfLiteral(lit: Ast.BasicLit): Constant | null {
  switch (lit.lit) {
    case 'INT':
      return makeIntLiteral(lit.value);
    case 'FLOAT':
      return makeFloatLiteral(lit.value);
    case 'IMAG':
      return makeImagLiteral(lit.value);
    case 'CHAR': {
      const code = unquoteChar(lit.value);
      return code === null ? null : makeInt(code);
    }
    case 'STRING': {
      const s = unquoteString(lit.value);
      return s === null ? null : makeString(s);
    }
  }
}

const INTEGER = /^(?:0[xX][0-9a-fA-F]+|0[bB][01]+|0[oO][0-7]+|0[0-7]*|[1-9][0-9]*)$/;

function integerOf(text: string): bigint | null {
  if (!INTEGER.test(text)) return null;
  // Go's old octal form has no letter; BigInt wants one.
  if (/^0[0-9]/.test(text)) return BigInt(`0o${text.slice(1)}`);
  return BigInt(text.toLowerCase());
}

function makeIntLiteral(value: string): Constant | null {
  const n = integerOf(value.replaceAll('_', ''));
  return n === null ? null : makeInt(n);
}

const DECIMAL = /^([0-9]*)\.?([0-9]*)(?:[eE]([+-]?[0-9]+))?$/;
const HEXADECIMAL = /^0[xX]([0-9a-fA-F]*)\.?([0-9a-fA-F]*)[pP]([+-]?[0-9]+)$/;

function makeFloatLiteral(value: string): Constant | null {
  const text = value.replaceAll('_', '');
  const hex = HEXADECIMAL.exec(text);
  if (hex !== null) {
    const [, whole = '', fraction = '', power = '0'] = hex;
    return makeFloat(scaledFloat(BigInt(`0x${whole}${fraction}`), 2n, Number(power) - 4 * fraction.length));
  }
  const decimal = DECIMAL.exec(text);
  if (decimal === null) return null;
  const [, whole = '', fraction = '', power = '0'] = decimal;
  return makeFloat(scaledFloat(BigInt(`${whole}${fraction}` || '0'), 10n, Number(power) - fraction.length));
}

function makeImagLiteral(value: string): Constant | null {
  const text = value.slice(0, -1).replaceAll('_', '');
  // Backward compatibility of the spec (#Imaginary_literals): 0123i is decimal 123i.
  if (/^[0-9]+$/.test(text)) return makeComplex(floatOfInt(0n), floatOfInt(BigInt(text)));
  const n = integerOf(text);
  if (n !== null) return makeComplex(floatOfInt(0n), floatOfInt(n));
  const f = makeFloatLiteral(text);
  return f?.kind === 'float' ? makeComplex(floatOfInt(0n), f.value) : f === null ? null : UNKNOWN;
}
