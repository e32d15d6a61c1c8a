// The shortest decimal text of a float that reads back as the same value, in Go's %g form as print writes it.

/** Exponents from here on, and below -4, are written out. */
const EXPONENT_FROM = 6;

export function floatText(f: number, bits: 32 | 64): string {
  if (Number.isNaN(f)) return 'NaN';
  if (f === Infinity) return '+Inf';
  if (f === -Infinity) return '-Inf';
  const sign = f < 0 || Object.is(f, -0) ? '-' : '';
  const { digits, exponent } = bits === 64 ? shortest64(Math.abs(f)) : shortest32(Math.abs(f));
  return sign + layOut(digits, exponent);
}

/** A sign, seven digits and an exponent of three. */
export function sevenDigits(f: number): string {
  if (Number.isNaN(f)) return 'NaN';
  if (!Number.isFinite(f)) return f < 0 ? '-Inf' : '+Inf';
  const [mantissa = '0', exponent = '0'] = Math.abs(f).toExponential(6).split('e');
  const e = Number(exponent);
  const sign = f < 0 || Object.is(f, -0) ? '-' : '+';
  return `${sign}${mantissa}e${e < 0 ? '-' : '+'}${String(Math.abs(e)).padStart(3, '0')}`;
}

interface Digits {
  /** Without trailing zeros. */
  readonly digits: string;
  /** Of the first digit. */
  readonly exponent: number;
}

function shortest64(f: number): Digits {
  return digitsOf(f.toExponential());
}

/** A float32 needs at most nine digits. */
function shortest32(f: number): Digits {
  for (let n = 0; n < 9; n++) {
    const text = f.toExponential(n);
    if (Math.fround(Number(text)) === f) return digitsOf(text);
  }
  return shortest64(f);
}

function digitsOf(text: string): Digits {
  const [mantissa = '0', exponent = '0'] = text.split('e');
  return { digits: mantissa.replace('.', '').replace(/0+$/, '') || '0', exponent: Number(exponent) };
}

function layOut(digits: string, exponent: number): string {
  if (exponent < -4 || exponent >= EXPONENT_FROM) {
    const fraction = digits.length > 1 ? `.${digits.slice(1)}` : '';
    const e = Math.abs(exponent);
    return `${digits[0] ?? '0'}${fraction}e${exponent < 0 ? '-' : '+'}${e < 10 ? '0' : ''}${e}`;
  }
  if (exponent < 0) return `0.${'0'.repeat(-exponent - 1)}${digits}`;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
  return digits.length > exponent + 1 ? `${whole}.${digits.slice(exponent + 1)}` : whole;
}
