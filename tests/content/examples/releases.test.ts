// Each example in the releases that it names, and in those that it says are otherwise.
import { describe, expect, test } from 'vitest';
import { RELEASES } from '#release';
import { printedSo } from '../../../src/site/example-expectation.ts';
import { CAMPAIGN, endsSo, examples, holdsIn, left, serves, shortened, told } from './example.ts';

/** Where net/http and context changed, and the ends: programs with a server are tried in these alone. */
const SERVER_RELEASES = ['1.11', '1.12', '1.13.4', '1.13.5', '1.21', '1.22', '1.27'];
/** The ends, and both sides of the borders that examples speak of: fmt's order, loop variables, the maps. */
const TRIED: readonly string[] = CAMPAIGN
  ? RELEASES
  : RELEASES.filter((r) => ['1.11', '1.12', '1.13.4', '1.21', '1.22', '1.23', '1.24', '1.27'].includes(r));

describe('every release does as the example says of it', () => {
  test.each(TRIED)('Go %s', { timeout: 600_000 }, (release) => {
    for (const e of examples.filter((x) => !serves(x) || SERVER_RELEASES.includes(release))) {
      const ends = holdsIn(e, release) ? e.promise.ends : e.promise.elsewhere;
      const l = left(e, { release, text: shortened(e.text) });
      if (ends === null) expect(l.end === 'compile error' || !printedSo(e.promise.prints, l.stdout), `${e.file}\n${told(l)}`).toBe(true);
      else expect(endsSo(ends, l) || (l.exitCode === 0 && ends[0]?.kind === 'fatal error'), `${e.file}\n${told(l)}`).toBe(true);
    }
  });
});
