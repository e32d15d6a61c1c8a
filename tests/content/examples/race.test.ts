// Each example under the race detector: reported, or quiet, as the comment at its head promises.
import { describe, expect, test } from 'vitest';
import { endedSoWatched } from '../../../src/site/example-expectation.ts';
import { examples, files, left, told } from './example.ts';

describe('the race detector says so, too', () => {
  test.each(files(examples))('%s', { timeout: 120_000 }, (_, e) => {
    const l = left(e, { race: true });
    expect(endedSoWatched(e.promise.ends, l), told(l)).toBe(true);
  });
});
