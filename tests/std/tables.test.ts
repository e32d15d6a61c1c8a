// Natives against what real Go answered (tables.jsonl, written by tables.go).
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as elementary from '../../src/std/math/elementary.ts';
import * as parts from '../../src/std/math/parts.ts';
import * as trigonometry from '../../src/std/math/trigonometry.ts';
import { formatFloat } from '../../src/std/strconv/format-float.ts';
import { parseFloat } from '../../src/std/strconv/parse-float.ts';
import { parseInt, parseUint } from '../../src/std/strconv/parse-int.ts';
import { quoted } from '../../src/std/strconv/quote.ts';
import { simpleFold, toLower, toTitle, toUpper } from '../../src/std/unicode/case.ts';
import { isGraphic, isPrint } from '../../src/std/unicode/category.ts';

interface Tables {
  readonly Format: readonly (readonly [string, string, number, number, string])[];
  readonly Parse: readonly (readonly [string, number, string, boolean])[];
  readonly Ints: readonly (readonly [string, number, number, string, boolean, string, boolean])[];
  readonly Quote: readonly (readonly [string, string, string, string])[];
  readonly Math: readonly (readonly [string, string, string, string, string?])[];
  readonly Unicode: readonly (readonly [string, string])[];
}

const lines = readFileSync(new URL('tables.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n');

/** Rows of a table, without its name in front. */
function rows<K extends keyof Tables>(name: K): Tables[K] {
  const head = `["${name}",`;
  const own = lines.filter((line) => line.startsWith(head)).map((line) => `[${line.slice(head.length)}`);
  return JSON.parse(`[${own.join(',')}]`);
}

const tables: Tables = {
  Format: rows('Format'),
  Parse: rows('Parse'),
  Ints: rows('Ints'),
  Quote: rows('Quote'),
  Math: rows('Math'),
  Unicode: rows('Unicode'),
};
const view = new DataView(new ArrayBuffer(8));

function float(bits: string): number {
  view.setBigUint64(0, BigInt(bits));
  return view.getFloat64(0);
}

/** Every NaN is one. */
function bits(f: number): string {
  if (Number.isNaN(f)) return 'NaN';
  view.setFloat64(0, f);
  return String(view.getBigUint64(0));
}

const bytes = (hex: string): string => hex.replace(/../g, (h) => String.fromCharCode(Number.parseInt(h, 16)));
const hex = (s: string): string => Array.from(s, (c) => c.charCodeAt(0).toString(16).padStart(2, '0')).join('');

test('FormatFloat', () => {
  const wrong = tables.Format.filter(([f, verb, prec, size, want]) => formatFloat(float(f), verb, prec, size) !== want);
  expect(tables.Format.length).toBeGreaterThan(700);
  expect(wrong).toEqual([]);
});

test('ParseFloat', () => {
  const wrong = tables.Parse.filter(([s, size, want, fails]) => {
    const got = parseFloat(s, size);
    return bits(got.value) !== bits(float(want)) || (got.why !== 0) !== fails;
  });
  expect(wrong).toEqual([]);
});

test('ParseInt and ParseUint', () => {
  const wrong = tables.Ints.filter(([s, base, size, n, fails, u, failsUnsigned]) => {
    const signed = parseInt(s, base, size);
    const unsigned = parseUint(s, base, size);
    return (
      String(signed.value) !== n || (signed.why !== 0) !== fails || String(unsigned.value) !== u || (unsigned.why !== 0) !== failsUnsigned
    );
  });
  expect(wrong).toEqual([]);
});

test('Quote', () => {
  const styles = [
    { quote: '"', ascii: false, graphic: false },
    { quote: '"', ascii: true, graphic: false },
    { quote: '"', ascii: false, graphic: true },
  ];
  for (const [s, ...want] of tables.Quote) expect(styles.map((style) => hex(quoted(bytes(s), style)))).toEqual(want);
});

const FUNCTIONS: Readonly<Record<string, (x: number, y: number, z: number) => number>> = {
  ...elementary,
  sin: trigonometry.sin,
  cos: trigonometry.cos,
  tan: trigonometry.tan,
  remainder: parts.remainder,
  fma: parts.fma,
};

test('elementary functions, to the last bit', () => {
  const wrong = tables.Math.filter(
    ([name, x, y, want, z]) => bits(FUNCTIONS[name]?.(float(x), float(y), float(z ?? '0')) ?? Number.NaN) !== bits(float(want)),
  );
  expect(wrong).toEqual([]);
});

/** FNV-1a over the three low bytes of the property of each code point. */
function hashed(property: (code: number) => number): string {
  let h = 0x811c9dc5;
  for (let c = 0; c <= 0x10ffff; c++) {
    const v = property(c);
    for (const shift of [0, 8, 16]) h = Math.imul(h ^ ((v >> shift) & 0xff), 0x01000193);
  }
  return String(h >>> 0);
}

test('properties of every code point', () => {
  const properties = {
    toUpper,
    toLower,
    toTitle,
    simpleFold,
    isPrint: (c: number) => Number(isPrint(c)),
    isGraphic: (c: number) => Number(isGraphic(c)),
  };
  expect(Object.fromEntries(Object.entries(properties).map(([name, p]) => [name, hashed(p)]))).toEqual(Object.fromEntries(tables.Unicode));
});
