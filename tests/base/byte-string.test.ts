// Byte strings against the platform's own UTF-8 encoder and decoder.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeRune, fromByteString, fromBytes, runeAt, toByteString, toBytes } from '#base';

const wellFormed = fc.string({ unit: 'binary' }).filter((s) => s.isWellFormed());

describe('byte strings', () => {
  test('encode as the platform does', () => {
    fc.assert(fc.property(wellFormed, (s) => void expect([...toBytes(toByteString(s))]).toEqual([...new TextEncoder().encode(s)])));
  });

  test('decode what they encoded', () => {
    fc.assert(fc.property(wellFormed, (s) => void expect(fromByteString(toByteString(s))).toBe(s)));
  });

  test('bytes survive both ways, long ones too', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 20_000 }), (b) => void expect([...toBytes(fromBytes(b))]).toEqual([...b])),
      { numRuns: 20 },
    );
  });

  test('runeAt walks any bytes as a fatal decoder would accept or refuse them', () => {
    const fatal = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 8 }), (b) => {
        const s = fromBytes(b);
        for (let i = 0; i < s.length; ) {
          const { code, size } = runeAt(s, i);
          const bytes = b.slice(i, i + size);
          if (code === 0xfffd && size === 1) {
            // No prefix of at most four bytes from here is one valid character.
            for (let n = 1; n <= 4 && i + n <= b.length; n++) {
              const text = decoded(fatal, b.slice(i, i + n));
              expect(text === null || [...text].length !== 1).toBe(true);
            }
          } else {
            expect(decoded(fatal, bytes)).toBe(String.fromCodePoint(code));
            expect(encodeRune(code)).toBe(fromBytes(bytes));
          }
          i += size;
        }
      }),
      { numRuns: 2000 },
    );
  });

  test.each([-1, 0xd800, 0xdfff, 0x110000])('encodeRune(%d) is U+FFFD', (code) => expect(encodeRune(code)).toBe('\xef\xbf\xbd'));
});

function decoded(decoder: TextDecoder, bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}
