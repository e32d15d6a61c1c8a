// Measures an example in the simulator: seed after seed, with and without the race detector, and once in every release.
import { DEFAULT_RELEASE, type Release, RELEASES } from '#release';
import { openSession, PAGE_SETTINGS, type Settings } from '#session';
import { type Ends, endName, type MeasuredHere, NO_END, runsOf } from '../../src/site/evidence.ts';
import type { ExampleExpectation } from '../../src/site/example-expectation.ts';
import { sourcesOf } from './example-sources.ts';

const SHORT_ROUNDS = 1000;
/** Programs with a server cost a hundred times as much as others. */
const SERVER_SHARE = 20;
const STEPS_AT_ONCE = 5_000_000;

const session = openSession();
const decoder = new TextDecoder();

interface Program {
  /** Below content/examples. */
  readonly file: string;
  readonly text: string;
  readonly promise: ExampleExpectation;
}

function run({ file, promise }: Program, text: string, settings: Partial<Settings>): string {
  const started = session.start(sourcesOf(file, text), { ...PAGE_SETTINGS, ...settings });
  let result = started.advance(STEPS_AT_ONCE);
  while (result === null) result = started.advance(STEPS_AT_ONCE);
  const chunks = started.takeOutput();
  const written = (fd: number): string => decoder.decode(Buffer.concat(chunks.filter((c) => c.fd === fd).map((c) => c.bytes)));
  if (result.end === 'compile error') return 'does not compile';
  if (result.end === 'budget') return NO_END;
  return endName({ stdout: written(1), stderr: written(2), exitCode: result.exitCode ?? -1 }, promise.prints);
}

const added = (ends: Ends, name: string): Ends => ({ ...ends, [name]: (ends[name] ?? 0) + 1 });

/** Neighbouring releases in which the same ends were seen become one row. */
function byRelease(rows: readonly { release: Release; ends: Ends }[]): Record<string, Ends> {
  const groups: { from: string; to: string; ends: Ends }[] = [];
  for (const { release, ends } of rows) {
    const last = groups.at(-1);
    const alike = last !== undefined && Object.keys(last.ends).sort().join('\n') === Object.keys(ends).sort().join('\n');
    if (!alike) groups.push({ from: release, to: release, ends });
    else {
      last.to = release;
      last.ends = Object.fromEntries(Object.entries(last.ends).map(([name, n]) => [name, n + (ends[name] ?? 0)]));
    }
  }
  return Object.fromEntries(groups.map(({ from, to, ends }) => [from === to ? from : `${from}-${to}`, ends]));
}

export interface SeedCounts {
  readonly seeds: number;
  readonly raceSeeds: number;
  readonly releaseSeeds: number;
}

/** Goes on from what was measured before: seeds that were run are not run again. */
export function measureHere(program: Program, before: MeasuredHere | null, want: SeedCounts): MeasuredHere {
  const { text, promise } = program;
  const share = text.includes('"net/http') ? SERVER_SHARE : 1;
  const count = (n: number): number => Math.max(1, Math.floor(n / share));
  // A program that dies does so long before its loops end; the others get shorter ones.
  const short = promise.ends.every((e) => e.kind !== 'fatal error') ? text.replace(/rounds = \d{4,}$/gm, `rounds = ${SHORT_ROUNDS}`) : text;
  const rounds = short === text ? 0 : SHORT_ROUNDS;
  // Shortening changes sums: what is printed is compared in runs of the text as it is.
  const unprinted = { ...program, promise: { ...promise, prints: [] } };
  const seeded = (seed: number, race: boolean): string =>
    seed === 1 ? run(program, text, { seed, race }) : run(rounds === 0 ? program : unprinted, short, { seed, race });
  const further = (ends: Ends, seeds: number, race: boolean): Ends => {
    let all = ends;
    for (let seed = runsOf(ends) + 1; seed <= seeds; seed++) all = added(all, seeded(seed, race));
    return all;
  };
  const perRelease = count(want.releaseSeeds);
  const releasesDone = before !== null && Object.values(before.releases).reduce((n, e) => n + runsOf(e), 0) >= perRelease * RELEASES.length;
  const releases = (): Record<string, Ends> =>
    byRelease(
      RELEASES.map((release) => {
        let ends: Ends = {};
        for (let seed = 1; seed <= perRelease; seed++) ends = added(ends, run(unprinted, short, { seed, release }));
        return { release, ends };
      }),
    );
  return {
    release: DEFAULT_RELEASE,
    rounds,
    plain: further(before?.plain ?? {}, count(want.seeds), false),
    race: further(before?.race ?? {}, count(want.raceSeeds), true),
    releases: releasesDone ? before.releases : releases(),
  };
}
