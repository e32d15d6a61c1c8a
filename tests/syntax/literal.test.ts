// What quoted literals denote.
import { expect, test } from 'vitest';
import { unquoteChar, unquoteString } from '#syntax';

test.each([
  ['""', ''],
  ['"abc"', 'abc'],
  ['"\\a\\b\\f\\n\\r\\t\\v\\\\\\""', '\x07\b\f\n\r\t\v\\"'],
  ['"\\101\\x41\\u0041\\U00000041"', 'AAAA'],
  ['"\\377\\xff"', '\xff\xff'],
  ['"\\u00ff"', '\xc3\xbf'],
  ['"\\U0001F600!"', '\xf0\x9f\x98\x80!'],
  ['"\xe4\xb8\x96"', '\xe4\xb8\x96'],
  ['`a\\n\r\nb`', 'a\\n\nb'],
  ['``', ''],
])('string %s', (literal, value) => {
  expect(unquoteString(literal)).toBe(value);
});

test.each([
  '',
  '"',
  'abc',
  '"a',
  'a"',
  "'a'",
  '"\\q"',
  '"\\\'"',
  '"\\400"',
  '"\\x4"',
  '"\\ud800"',
  '"\\U00110000"',
  '"a"b"',
  '"a\nb"',
  '`a`b`',
  '"\\"',
])('no string: %j', (literal) => {
  expect(unquoteString(literal)).toBeNull();
});

test.each([
  ["'a'", 97],
  ["'\xc3\xa4'", 0xe4],
  ["'\\n'", 10],
  ["'\\''", 39],
  ["'\"'", 34],
  ["'\\000'", 0],
  ["'\\xff'", 255],
  ["'\\u12e4'", 0x12e4],
  ["'\\U00101234'", 0x101234],
])('rune %s', (literal, value) => {
  expect(unquoteChar(literal)).toBe(value);
});

test.each(["''", "'ab'", "'", "'''", "'\\q'", "'\\\"'", "'\\400'", "'\\uD800'", '"a"', "'\\n"])('no rune: %j', (literal) => {
  expect(unquoteChar(literal)).toBeNull();
});
