// Hostile input: random bytes and mutated programs end in a diagnostic, a Go death, a budget or by themselves, never in an exception of ours.
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { Prng, toByteString, toBytes } from '#base';
import { DEFAULT_SETTINGS } from '#session';
import { runProgram } from '../support/run-program.ts';

/** Raise HOSTILE_ROUNDS for a campaign; HOSTILE_SEED changes what is generated. */
const ROUNDS = Number(process.env.HOSTILE_ROUNDS ?? 200);
const SEED = Number(process.env.HOSTILE_SEED ?? 1);
const BUDGETS = { ...DEFAULT_SETTINGS.budgets, steps: 300_000, memory: 2 ** 26, output: 2 ** 16, goroutines: 10_000 };

const root = path.join(import.meta.dirname, '..');
const corpus = globSync('programs/**/*.go', { cwd: root })
  .sort()
  .map((f) => toByteString(readFileSync(path.join(root, f), 'utf8')));

function endOf(bytes: Uint8Array, seed: number): string {
  const { result } = runProgram([{ name: 'x.go', text: bytes }], { seed, schedule: seed % 2 === 0 ? 'random' : 'go', budgets: BUDGETS });
  return result.end === 'bug' ? `bug: ${result.detail}` : 'orderly';
}

/** Words that are likely to lead a parser or checker astray. */
const WORDS = [
  '(',
  ')',
  '{',
  '}',
  '[',
  ']',
  ',',
  ';',
  '.',
  ':=',
  '=',
  '<-',
  '*',
  '&',
  '...',
  'func',
  'type',
  'go',
  'defer',
  'range',
  'select',
  'map[string]int',
  'chan int',
  'nil',
  'x',
  '0',
  '1<<63',
  '-1',
  '"s"',
  "'r'",
  'interface{}',
  'struct{}',
  'return',
  'for',
  'T',
];

/** One to four edits: a run of text removed, doubled, moved, replaced by a word, or one byte changed. */
function mutated(text: string, rng: Prng): string {
  let s = text;
  for (let edits = 1 + rng.below(4); edits > 0; edits--) {
    const from = rng.below(s.length);
    const to = Math.min(s.length, from + 1 + rng.below(30));
    const piece = s.slice(from, to);
    const at = rng.below(s.length);
    switch (rng.below(5)) {
      case 0:
        s = s.slice(0, from) + s.slice(to);
        break;
      case 1:
        s = s.slice(0, at) + piece + s.slice(at);
        break;
      case 2:
        s = s.slice(0, from) + (WORDS[rng.below(WORDS.length)] ?? '') + s.slice(to);
        break;
      case 3:
        s = `${s.slice(0, at)} ${WORDS[rng.below(WORDS.length)] ?? ''} ${s.slice(at)}`;
        break;
      default:
        s = s.slice(0, from) + String.fromCharCode(rng.below(256)) + s.slice(from + 1);
    }
    if (s === '') s = text;
  }
  return s;
}

describe('hostile input', () => {
  test(`${ROUNDS} random byte strings`, () => {
    const rng = new Prng(SEED);
    for (let i = 0; i < ROUNDS; i++) {
      const bytes = Uint8Array.from({ length: rng.below(400) }, () => rng.below(256));
      expect(endOf(bytes, i), `seed ${SEED} round ${i}`).toBe('orderly');
    }
  });

  test(`${ROUNDS} mutated programs`, () => {
    const rng = new Prng(SEED + 1000);
    for (let i = 0; i < ROUNDS; i++) {
      const source = mutated(corpus[rng.below(corpus.length)] ?? '', rng);
      expect(endOf(toBytes(source), i), `seed ${SEED} round ${i}:\n${source}`).toBe('orderly');
    }
  });
});
