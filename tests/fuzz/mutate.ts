// Small damage to a program: what a hand slips into while typing, and what it never would.
import type { Prng } from '#base';

/** Words that are likely to lead a parser or checker astray. */
const WORDS = (
  '( ) { } [ ] , ; . := = <- * & ... ~ | func type go defer range select map[string]int chan int nil x 0 1<<63 -1 "s" ' +
  "'r' interface{} struct{} return for T [...]int any comparable iota fallthrough goto switch case default const var import [T any] " +
  'func(){}() 1e999 0x1p-9999 "\\xff" append make new len panic recover() <-chan chan<- == && << T[int] *p p.x x.(type) :'
).split(' ');

/** One to four edits: a run of text removed, doubled, moved, replaced by a word, one byte changed, a token swapped for another of the text. */
export function mutated(text: string, rng: Prng): string {
  let s = text;
  for (let edits = 1 + rng.below(4); edits > 0; edits--) s = edited(s, rng) || text;
  return s;
}

function edited(s: string, rng: Prng): string {
  const from = rng.below(s.length);
  const to = Math.min(s.length, from + 1 + rng.below(30));
  const at = rng.below(s.length);
  const word = WORDS[rng.below(WORDS.length)] ?? '';
  switch (rng.below(8)) {
    case 0:
      return s.slice(0, from) + s.slice(to);
    case 1:
      return s.slice(0, at) + s.slice(from, to) + s.slice(at);
    case 2:
      return s.slice(0, from) + word + s.slice(to);
    case 3:
      return `${s.slice(0, at)} ${word} ${s.slice(at)}`;
    case 4:
      return s.slice(0, from) + String.fromCharCode(rng.below(256)) + s.slice(from + 1);
    default:
      return tokenExchanged(s, rng, word);
  }
}

/** One token replaced by another of the same text or by a word: most results still parse. */
function tokenExchanged(s: string, rng: Prng, word: string): string {
  const tokens = [...s.matchAll(/[A-Za-z_]\w*|\d[\w.]*|"[^"\n]*"|[-+*/%&|^<>=!:]+|[()[\]{},;.]/g)];
  const token = tokens[rng.below(Math.max(1, tokens.length))];
  const other = tokens[rng.below(Math.max(1, tokens.length))];
  if (token === undefined || other === undefined) return s;
  return s.slice(0, token.index) + (rng.below(4) === 0 ? word : other[0]) + s.slice(token.index + token[0].length);
}
