// Any bytes, any soup of tokens: the parser always answers, with a tree that can be dumped and errors that lie in the file.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dumpTokens, dumpTree, parseFile, SourceFile } from '#syntax';

const PIECES = [
  'break',
  'case',
  'chan',
  'const',
  'continue',
  'default',
  'defer',
  'else',
  'fallthrough',
  'for',
  'func',
  'go',
  'goto',
  'if',
  'import',
  'interface',
  'map',
  'package',
  'range',
  'return',
  'select',
  'struct',
  'switch',
  'type',
  'var',
  'x',
  'T',
  '1',
  '0x',
  '08',
  '1e',
  '"s"',
  "'c'",
  '`r`',
  '"',
  "'",
  '`',
  '+',
  '-',
  '*',
  '/',
  '%',
  '&',
  '|',
  '^',
  '<<',
  '>>',
  '&^',
  '+=',
  '&&',
  '||',
  '<-',
  '++',
  '==',
  '<',
  '=',
  '!',
  '~',
  ':=',
  '...',
  '(',
  '[',
  '{',
  ')',
  ']',
  '}',
  ',',
  ';',
  '.',
  ':',
  '\n',
  '//',
  '/*',
  '*/',
  '@',
  '\x00',
  '\xff',
  '\xef\xbb\xbf',
  '\xe2\x82\xac',
] as const;

const bytes = fc.uint8Array({ maxLength: 300 }).map((a) => String.fromCharCode(...a));
const soup = fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((a) => a.join(' '));
const programs = fc
  .tuple(fc.constantFrom('', 'package p\n', 'package p\nfunc f() {\n', 'package p\ntype T '), fc.oneof(bytes, soup))
  .map((p) => p.join(''));

test('no exception, and every error lies in the file', () => {
  fc.assert(
    fc.property(programs, (text) => {
      const file = new SourceFile('p.go', text, 1);
      const { file: tree, diagnostics, checkable } = parseFile(file);
      expect(dumpTokens(file)).toMatch(/EOF\n$/);
      expect(dumpTree(file, tree)).toMatch(/^1:1/);
      for (const { pos, end, message } of diagnostics) {
        expect(pos).toBeGreaterThanOrEqual(1);
        expect(end).toBeGreaterThanOrEqual(pos);
        expect(end).toBeLessThanOrEqual(1 + text.length);
        expect(message).not.toBe('');
      }
      if (diagnostics.some((d) => d.message.startsWith('syntax error'))) expect(checkable).toBe(false);
      const lines = diagnostics.filter((d) => d.message.startsWith('syntax error')).map((d) => file.position(d.pos).line);
      expect(lines.length).toBeLessThanOrEqual(text.split('\n').length);
    }),
    { numRuns: 3000, seed: 26 },
  );
});
