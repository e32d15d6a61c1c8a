// node tests/maps/campaign.ts [COUNT [FIRST_SEED]]: random sequences of operations on both maps, 100,000 each unless told.
import { runSequences } from './sequences.ts';

const count = Number(process.argv[2] ?? 100_000);
const firstSeed = Number(process.argv[3] ?? 1);
for (const release of ['1.11', '1.23', '1.24', '1.26'] as const) {
  const before = performance.now();
  runSequences(release, count, firstSeed);
  console.log(`go ${release}: ${count} sequences, ${Math.round(performance.now() - before)} ms`);
}
