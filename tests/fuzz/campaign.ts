// The big run: `node tests/fuzz/campaign.ts N SEED` puts N sources of every kind in turn through the simulator.
// The source being run is kept in a file, so that one that never comes back is known.
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Prng } from '#base';
import { disorder, SOURCES } from './orderly.ts';

const [count = '1000', seed = '1'] = process.argv.slice(2);
const folder = path.join(tmpdir(), 'maprace-fuzz');
mkdirSync(folder, { recursive: true });
const current = path.join(folder, `current-${process.pid}.go`);
const rng = new Prng(Number(seed));
const kinds = Object.entries(SOURCES);
/** One source by its message: the same bug is met many times. */
const seen = new Map<string, number>();
const started = Date.now();
for (let i = 0; i < Number(count); i++) {
  const [kind, make] = kinds[i % kinds.length]!;
  const bytes = make(rng);
  writeFileSync(current, bytes);
  const why = disorder(bytes, i);
  if (why === null) continue;
  const key = why.replace(/\d+/g, 'N');
  seen.set(key, (seen.get(key) ?? 0) + 1);
  if (seen.get(key) !== 1) continue;
  const file = path.join(folder, `found-${seed}-${i}.go`);
  writeFileSync(file, bytes);
  console.log(`${kind}: ${why}\n  ${file}`);
}
for (const [why, times] of seen) console.log(`${times} times: ${why}`);
console.log(`${count} sources, seed ${seed}, ${seen.size} ways to fail, ${((Date.now() - started) / 1000).toFixed(0)} s`);
process.exitCode = seen.size > 0 ? 1 : 0;
