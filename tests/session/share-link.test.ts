// Share links: there and back for any program, short for small edits, and cheap to refuse.
import fc from 'fast-check';
import lz from 'lz-string';
import { describe, expect, test } from 'vitest';
import { DEFAULT_RELEASE } from '#release';
import { DEFAULT_SETTINGS } from '#session';
import { applyLines, diffLines } from '../../src/session/line-diff.ts';
import { LINK_LIMITS, readLink, writeLink } from '../../src/session/share-link.ts';

const SHIPPED = `package main\n\n${Array.from({ length: 40 }, (_, i) => `// line ${i} of the program that the page ships`).join('\n')}\n`;
const choices = { release: '1.26', race: false, seed: 7, schedule: 'go' } as const;
const open = (hash: string) => readLink(hash, (id) => (id === 'x' ? SHIPPED : undefined));

/** The text that unpacks to most: each code means the entry being made, so entries grow by one 'a' each. Packing that much would take minutes. */
function longestRun(characters: number): string {
  const bits: number[] = [];
  const put = (value: number, width: number): void => {
    for (let i = 0; i < width; i++) bits.push((value >> i) & 1);
  };
  put(0, 2);
  put('a'.charCodeAt(0), 8);
  let width = 3;
  let entry = 4;
  for (; bits.length + 2 * width < characters * 6; entry++) {
    if (entry >= 2 ** width) width++;
    put(entry, width);
  }
  put(2, entry >= 2 ** width ? width + 1 : width);
  const sixes = Array.from({ length: Math.ceil(bits.length / 6) }, (_, i) => bits.slice(i * 6, i * 6 + 6));
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-$';
  return sixes.map((six) => alphabet.charAt(six.reduce((n, bit, i) => n | (bit << (5 - i)), 0))).join('');
}

describe('share links', () => {
  test('carry any program there and back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.nat(5), fc.nat(), (code, variant, seed) => {
        const lab = { id: 'x', variant, choices: { ...choices, seed, schedule: 'random' as const }, code };
        const link = writeLink(lab, SHIPPED);
        expect(typeof link).toBe('string');
        // A lone surrogate is no character; JSON keeps it all the same.
        expect(open(String(link))).toEqual({ lab });
      }),
    );
  });

  test('are short when little was changed', () => {
    const code = SHIPPED.replace('line 20 of', 'line twenty of');
    const link = String(writeLink({ id: 'x', variant: 0, choices, code }, SHIPPED));
    expect(link.length).toBeLessThan(300);
    expect(open(link)).toMatchObject({ lab: { code } });
  });

  test('are refused when the program is too long', () => {
    const code = Array.from({ length: 9_000 }, (_, i) => `${Math.imul(i, 2654435761)}`).join(' ');
    expect(writeLink({ id: 'x', variant: 0, choices, code }, SHIPPED)).toMatchObject({ at: 'The program' });
  });

  test('never throw, whatever follows the mark, and answer at once', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json().map((json) => lz.compressToEncodedURIComponent(json)),
        ),
        (text) => {
          const read = open(`#lab=1.${text}`);
          if (read !== null && 'error' in read) expect(read.error.want).not.toBe('');
        },
      ),
      { numRuns: 500 },
    );
  });

  test('cannot unpack to more than the page can bear', () => {
    const packed = longestRun(LINK_LIMITS.fragment - 10);
    expect(lz.decompressFromEncodedURIComponent(longestRun(300))).toMatch(/^a{20000,}$/);
    const start = performance.now();
    expect(open(`#lab=1.${packed}`)).toMatchObject({ error: { got: 'unreadable' } });
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  test('leave other fragments alone', () => {
    for (const hash of ['', '#', '#run-it', '#laboratory']) expect(open(hash)).toBeNull();
  });
});

describe('line diffs', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 }).map((lines) => lines.join('\n'));

  test('make the text they were made for', () => {
    fc.assert(
      fc.property(text, text, (base, made) => {
        expect(applyLines(base, diffLines(base, made) ?? [])).toBe(made);
      }),
    );
  });

  test('refuse a base that is not theirs', () => {
    expect(applyLines('a\nb', [3])).toBeNull();
    expect(applyLines('a\nb', [1])).toBeNull();
    expect(applyLines('a\nb', [0, 2])).toBeNull();
    expect(applyLines('a\nb', [-1, 'x', 1])).toBe('x\nb');
  });
});

test('the page’s default release is the project’s', () => {
  expect(DEFAULT_SETTINGS.release).toBe(DEFAULT_RELEASE);
});
