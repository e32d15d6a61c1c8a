// Hostile input: random bytes, sentences of the grammar and mutated programs end in an orderly way, never in an exception of ours.
import { describe, expect, test } from 'vitest';
import { fromBytes, Prng } from '#base';
import { disorder, SOURCES } from './orderly.ts';

/** Raise HOSTILE_ROUNDS for more; HOSTILE_SEED changes what is generated. campaign.ts is for a great many. */
const ROUNDS = Number(process.env.HOSTILE_ROUNDS ?? 100);
const SEED = Number(process.env.HOSTILE_SEED ?? 1);

describe('hostile input', () => {
  for (const [kind, make] of Object.entries(SOURCES)) {
    test(`${ROUNDS} ${kind}`, { timeout: 60_000 + ROUNDS * 200 }, () => {
      const rng = new Prng(SEED);
      for (let i = 0; i < ROUNDS; i++) {
        const bytes = make(rng);
        expect(disorder(bytes, i), `seed ${SEED} round ${i}:\n${fromBytes(bytes)}`).toBeNull();
      }
    });
  }
});
