// Each example under one seed after another: what is fixed holds, what is broken mostly breaks.
import { describe, expect, test } from 'vitest';
import { examples, files, kindOf, left, SEEDS, SERVER_SEEDS, seedsOf, shortened } from './example.ts';

describe(`what is fixed holds under ${SEEDS} seeds (${SERVER_SEEDS} with a server), and what is broken mostly breaks`, () => {
  test.each(files(examples))('%s', { timeout: 600_000 }, (_, e) => {
    const text = shortened(e.text);
    const seeds = seedsOf(e);
    const first = left(e, { seed: 0, text });
    let deaths = 0;
    for (let seed = 0; seed < seeds; seed++) {
      const l = left(e, { seed, text });
      if (e.promise.ends.every((x) => x.kind === 'ok') && kindOf(e) === 'fixed')
        expect({ seed, stdout: l.stdout, exit: l.exitCode }).toEqual({ seed, stdout: first.stdout, exit: 0 });
      else if (l.exitCode !== 0) deaths++;
    }
    if (e.promise.ends.every((x) => x.kind !== 'ok' && x.kind !== 'race' && x.kind !== 'exit')) expect(deaths).toBeGreaterThan(seeds / 2);
  });
});
