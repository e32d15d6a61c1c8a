// Text that means no good: the time it takes grows with its length and not faster, and whatever it is, a report comes back.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recognise } from '#crash';

/** Repeated, each would be slow for a reader that looks back or ahead without bound. */
const PIECES = [
  'a',
  '(',
  '[',
  '{',
  '"',
  '\\',
  '\\n',
  '\t',
  ' ',
  '\n',
  'a.',
  'a/',
  'a.(',
  'main.f[',
  'a=b ',
  'a="b" ',
  '&lt;',
  '\u001b[',
  'web | ',
  '> ',
  'main.f(0x1)\n',
  'a.go:1 ',
  'created by x.y\n',
  'created by a a',
  'goroutine 1 [r]:\n',
  'goroutine 1 [x]: /a.go:1 ',
  '{"log":"x"}\n',
  'WARNING: DATA RACE\nRead at 0x1234 by goroutine 7:\n  main.f()\n',
  'fatal error: ',
  'panic: ',
  'a:/',
  ' a',
  `goroutine 1 [x]:a.go:1${' '.repeat(3000)}z\n`,
  `main.f(${' '.repeat(3000)}z\n`,
  `${'a='.repeat(1500)}.go:z\n`,
  `${'a/'.repeat(1900)}.go:z\n`,
  `x.go:1 +0x1 ${'a.'.repeat(1500)} goroutine 1 [x]:y\n`,
  `${' '.repeat(3990)}x\n`,
]; // prettier-ignore

const cpu = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

describe('time', () => {
  for (const piece of PIECES) {
    test(JSON.stringify(piece.slice(0, 24)), () => {
      const text = piece.repeat(Math.ceil(2 ** 20 / piece.length));
      expect(cpu(() => recognise(text))).toBeLessThan(3_000);
    });
  }
});

test('any text has a report', () => {
  const piece = fc.oneof(
    fc.constantFrom(...PIECES.map((p) => p.slice(0, 60))),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('<img src=x onerror=alert(1)>', '\u0000', '\ud800'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      expect(recognise(pieces.join('')).releases.from).toBeGreaterThanOrEqual(6);
    }),
    { seed: 5, numRuns: 300 },
  );
});

test('what the text holds comes back as it is, for the page to show as text', () => {
  const report = recognise(
    'fatal error: concurrent map writes\n\ngoroutine 1 [<b>running</b>]:\nmain.f<img>(0x1)\nmain.g(0x1)\n\t/x/<script>.go:1 +0x1\n',
  );
  expect(report.goroutines[0]?.state).toBe('<b>running</b>');
  expect(report.goroutines[0]?.frames.map((f) => f.symbol.name)).toEqual(['main.g']);
});
