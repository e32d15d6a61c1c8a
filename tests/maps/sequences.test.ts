// A few thousand of the random sequences that `node tests/maps/campaign.ts` runs by the hundred thousand.
import { test } from 'vitest';
import { runSequences } from './sequences.ts';

// One release for every way in which the maps differ.
test.each(['1.11', '1.23', '1.24', '1.26'] as const)('random operations in go %s agree with a plain model', (release) => {
  runSequences(release, 1000);
});
