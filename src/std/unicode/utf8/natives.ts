// Decoding of UTF-8: the engine's strings are bytes already, one call replaces a loop.
import { runeAt } from '#base';
import { nativePackage, pure, pureMany, type Value } from '#machine';

const text = (v: Value): string => v as string;

/** The rune that ends s starts at most three bytes before the last one. */
function decodeLast(s: string): readonly [number, number] {
  for (let start = Math.max(0, s.length - 4); start < s.length; start++) {
    const r = runeAt(s, start);
    if (start + r.size === s.length && (r.size > 1 || start === s.length - 1)) return [r.code, r.size];
  }
  return [0xfffd, 1];
}

function runeCount(s: string): number {
  let n = 0;
  for (let i = 0; i < s.length; n++) i += s.charCodeAt(i) < 0x80 ? 1 : runeAt(s, i).size;
  return n;
}

function isValid(s: string): boolean {
  for (let i = 0; i < s.length; ) {
    if (s.charCodeAt(i) < 0x80) {
      i++;
      continue;
    }
    const r = runeAt(s, i);
    if (r.size === 1) return false;
    i += r.size;
  }
  return true;
}

/** A prefix of some longer encoding is the one thing that is not full: completing it with 0x80s or 0xBFs then decodes. */
function fullRune(s: string): boolean {
  if (s === '') return false;
  if (runeAt(s, 0).size > 1 || s.charCodeAt(0) < 0x80) return true;
  for (let missing = 1; s.length + missing <= 4; missing++) {
    for (const filler of ['\x80', '\xbf']) if (runeAt(s + filler.repeat(missing), 0).size > s.length) return false;
  }
  return true;
}

export const natives = nativePackage('unicode/utf8', {
  decode: pureMany((s) => {
    const r = runeAt(text(s), 0);
    return [r.code, r.size];
  }),
  decodeLast: pureMany((s) => decodeLast(text(s))),
  fullRune: pure((s) => fullRune(text(s))),
  RuneCountInString: pure((s) => runeCount(text(s))),
  ValidString: pure((s) => isValid(text(s))),
});
