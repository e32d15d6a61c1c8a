// Nests of panics against real Go: `node tests/differential/nests.ts N SEED [release…]` compares N random ones with each release;
// `node tests/differential/nests.ts record` writes anew what real Go prints for the recorded ones.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { formatArchive } from '../goldens/archive.ts';
import { TOOLCHAINS, minor } from '../goldens/toolchains.ts';
import { comparable, namesIn, PROGRAMS, RealNests, RECORDED, simulatedNest } from './nests/compare.ts';
import { type Nest, nestFile, nestOf } from './nests/generate.ts';

/** What a recording begins with, if there is none. */
const FIRST = 4000;
const RECORDED_NESTS = 14;
/** The first and last ones, and those around each change of panics. */
const RECORDED_RELEASES = ['1.11', '1.13', '1.14', '1.18', '1.20', '1.22', '1.23', '1.25', '1.26', '1.27'];

const folder = path.join(tmpdir(), 'maprace-nests');
const kept = path.join(folder, 'differences');

const releaseOf = (asked: string): string => TOOLCHAINS.find((r) => minor(r) === minor(asked)) ?? asked;

/** Nests of one build. */
const BATCH = 25;

function compare(nests: readonly Nest[], seed: string, release: string): number {
  const text = nestFile(nests);
  const real = new RealNests(path.join(folder, `${process.pid}-${release}`), release, text);
  let differ = 0;
  for (const nest of nests) {
    const theirs = comparable(real.run(nest.name));
    const ours = comparable(simulatedNest(release, text, nest.name));
    if (theirs === ours) continue;
    differ++;
    const at = path.join(kept, `${minor(release)}-${seed}-${nest.name}`);
    writeFileSync(`${at}.go`, text);
    writeFileSync(`${at}.real`, theirs);
    writeFileSync(`${at}.ours`, ours);
    console.log(`${at}.go`);
  }
  real.remove();
  return differ;
}

function campaign(count: number, seed: string, release: string): number {
  const nests = Array.from({ length: count }, (_, i) => nestOf(Number(seed) * 100_000 + i, `n${i}`));
  let differ = 0;
  for (let i = 0; i < count; i += BATCH) differ += compare(nests.slice(i, i + BATCH), seed, release);
  console.log(`Go ${release}: ${count} nests, ${differ} differ`);
  return differ;
}

/** The recorded nests: theirs is the file beside the recordings, whatever the generator makes today. */
function record(release: string): void {
  const text = readFileSync(PROGRAMS, 'utf8');
  const real = new RealNests(path.join(folder, `${process.pid}-${release}`), release, text);
  const files = namesIn(text).map((name) => ({ name, text: comparable(real.run(name)) }));
  real.remove();
  const head = `Recorded with Go ${release} by node tests/differential/nests.ts record; do not edit.`;
  writeFileSync(path.join(RECORDED, `${minor(release)}.txtar`), formatArchive(head, files));
  console.log(`Go ${release}: ${files.length} nests`);
}

function main(args: readonly string[]): void {
  mkdirSync(kept, { recursive: true });
  if (args[0] === 'record') {
    if (!existsSync(PROGRAMS))
      writeFileSync(PROGRAMS, nestFile(Array.from({ length: RECORDED_NESTS }, (_, i) => nestOf(FIRST + i, `n${i}`))));
    for (const release of args.length > 1 ? args.slice(1) : RECORDED_RELEASES) record(releaseOf(release));
    return;
  }
  const [count = '100', seed = '1', ...asked] = args;
  const differ = (asked.length === 0 ? ['1.26'] : asked).map((release) => campaign(Number(count), seed, releaseOf(release)));
  process.exitCode = differ.some((n) => n > 0) ? 1 : 0;
}

main(process.argv.slice(2));
