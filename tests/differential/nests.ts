// Nests of panics against real Go: `node tests/differential/nests.ts N SEED [release…]` compares N random ones with each release;
// `node tests/differential/nests.ts record` writes anew what real Go prints for the recorded ones.
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { TOOLCHAINS, minor } from '../goldens/toolchains.ts';
import { comparable, RealNests, simulatedNest } from './nests/compare.ts';
import { type Nest, nestOf } from './nests/generate.ts';

const folder = path.join(tmpdir(), 'maprace-nests');
const kept = path.join(folder, 'differences');

const releaseOf = (asked: string): string => TOOLCHAINS.find((r) => minor(r) === minor(asked)) ?? asked;

function compare(count: number, seed: number, release: string): number {
  const nests: Nest[] = Array.from({ length: count }, (_, i) => nestOf(seed * 100_000 + i, `n${i}`));
  const real = new RealNests(path.join(folder, `${process.pid}-${release}`), release, nests);
  let differ = 0;
  for (const nest of nests) {
    const theirs = comparable(real.run(nest));
    const ours = comparable(simulatedNest(release, nests, nest));
    if (theirs === ours) continue;
    differ++;
    const at = path.join(kept, `${minor(release)}-${seed}-${nest.name}`);
    writeFileSync(`${at}.go`, nest.text);
    writeFileSync(`${at}.real`, theirs);
    writeFileSync(`${at}.ours`, ours);
    console.log(`${at}.go`);
  }
  real.remove();
  console.log(`Go ${release}: ${count} nests, ${differ} differ`);
  return differ;
}

mkdirSync(kept, { recursive: true });
const [count = '100', seed = '1', ...asked] = process.argv.slice(2);
const differ = (asked.length === 0 ? ['1.26'] : asked).map((release) => compare(Number(count), Number(seed), releaseOf(release)));
process.exitCode = differ.some((n) => n > 0) ? 1 : 0;
