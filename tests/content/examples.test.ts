// The guide's example programs: each ends and prints as the comment at its head promises, in every release that it names.
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareReleases, RELEASES } from '#release';
import { PAGE_SETTINGS } from '#session';
import { EXAMPLES, isArchive, sourcesOf } from '../../scripts/evidence/example-sources.ts';
import { type Ending, endedSo, endedSoWatched, type Left, parseExpectation, printedSo } from '../../src/site/example-expectation.ts';
import { goMatches, runReal } from '../support/real-go.ts';
import { runProgram } from '../support/run-program.ts';

/**
 * EXAMPLE_SEEDS=1000 is the longer campaign: that many seeds for each program, every release, and real Go once more. The committed evidence
 * (evidence.test.ts) has all of that for the very texts that are shown, so that every test run need not.
 */
const CAMPAIGN = process.env.EXAMPLE_SEEDS !== undefined;
/** Seeds tried on each program; programs with a server cost a hundred times as much. */
const SEEDS = Number(process.env.EXAMPLE_SEEDS ?? 15);
const SERVER_SEEDS = Math.max(3, Math.floor(SEEDS / 20));
/** Where net/http and context changed, and the ends: programs with a server are tried in these alone. */
const SERVER_RELEASES = ['1.11', '1.12', '1.13.4', '1.13.5', '1.21', '1.22', '1.27'];
/** The ends, and both sides of the borders that examples speak of: fmt's order, loop variables, the maps. */
const TRIED: readonly string[] = CAMPAIGN
  ? RELEASES
  : RELEASES.filter((r) => ['1.11', '1.12', '1.13.4', '1.21', '1.22', '1.23', '1.24', '1.27'].includes(r));
const root = path.join(import.meta.dirname, '../../content/examples');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

interface Example {
  readonly file: string;
  readonly text: string;
  readonly promise: ReturnType<typeof parseExpectation>;
}

const examples: Example[] = globSync(EXAMPLES, { cwd: root })
  .sort()
  .map((file) => ({ file, text: read(file), promise: parseExpectation(read(file)) }));
const files = (es: readonly Example[]) => es.map((e) => [e.file, e] as const);

const kindOf = ({ file }: Example): string | undefined => /^(broken|fixed|shows)(?=[.-])/.exec(path.basename(file))?.[0];
const serves = ({ text }: Example): boolean => text.includes('"net/http');
const seedsOf = (e: Example): number => (serves(e) ? SERVER_SEEDS : SEEDS);
const atLeast = (release: string, other: string): boolean => compareReleases(release, other) >= 0;
const holdsIn = ({ promise: { releases } }: Example, release: string): boolean =>
  releases === null || (atLeast(release, releases.from) && (releases.to === '' || atLeast(releases.to, release)));
/** The newest release that the promise is about. */
const home = (e: Example): string => RELEASES.filter((r) => holdsIn(e, r) && r !== '1.27').at(-1) ?? '1.27';

/** The same program with short loops: every interleaving it can fail in is still there, and a hundred seeds take seconds. */
const shortened = (text: string): string => text.replace(/rounds = \d{4,}$/gm, 'rounds = 1000');

function left(e: Example, over: { seed?: number; release?: string; race?: boolean; text?: string } = {}): Left & { end: string } {
  const { text = e.text, ...settings } = over;
  const ran = runProgram(sourcesOf(e.file, text), { ...PAGE_SETTINGS, release: home(e), seed: 1, ...settings });
  const complaints = ran.result.diagnostics.map((d) => `${d.line}:${d.column}: ${d.message}`).join('\n');
  return { stdout: ran.stdout, stderr: ran.stderr + complaints, exitCode: ran.result.exitCode ?? -1, end: ran.result.end };
}

/** What a failing comparison should show. */
const told = ({ stdout, stderr, exitCode }: Left): string => `exit ${exitCode}\n${stdout}\n${stderr.slice(0, 2000)}`;
const endsSo = (ends: readonly Ending[], l: Left): boolean => ends.some((e) => endedSo(e, l));

test('every example is broken, fixed, or shows something; what is broken is fixed beside it, or cannot be', () => {
  expect(examples.length).toBeGreaterThan(100);
  const unfixable = ['lock-os-thread', 'recover-does-not-help'];
  for (const e of examples) {
    expect(kindOf(e), e.file).toBeDefined();
    expect(e.promise.description, e.file).toMatch(/[.)]$/);
    const folder = path.dirname(e.file);
    const hasFix = examples.some((f) => path.dirname(f.file) === folder && kindOf(f) === 'fixed');
    if (kindOf(e) === 'broken') expect(hasFix || unfixable.includes(folder), e.file).toBe(true);
  }
});

describe('the first Run ends and prints as promised', () => {
  test.each(files(examples))('%s', { timeout: 120_000 }, (_, e) => {
    const l = left(e);
    expect(endsSo(e.promise.ends, l), told(l)).toBe(true);
    if (l.exitCode === 0) expect(printedSo(e.promise.prints, l.stdout), told(l)).toBe(true);
    // Best effort is Go's: here a broken program shows its fault at once, unless only the race detector is promised to.
    const dies = e.promise.ends.some((x) => x.kind === 'fatal error') && e.promise.ends.every((x) => x.kind !== 'race');
    if (dies) expect(l.exitCode, told(l)).toBe(2);
  });
});

describe('the race detector says so, too', () => {
  test.each(files(examples))('%s', { timeout: 120_000 }, (_, e) => {
    const l = left(e, { race: true });
    expect(endedSoWatched(e.promise.ends, l), told(l)).toBe(true);
  });
});

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

describe.runIf(CAMPAIGN && goMatches('1.26'))('real Go ends the fixed ones so', () => {
  test.each(files(examples.filter((e) => kindOf(e) !== 'broken' && holdsIn(e, '1.26') && !isArchive(e.file))))(
    '%s',
    { timeout: 60_000 },
    (_, e) => {
      const { merged, exit } = runReal(path.join(root, e.file));
      const l = { stdout: merged, stderr: merged, exitCode: exit };
      expect(endsSo(e.promise.ends, l), told(l)).toBe(true);
      if (exit === 0) expect(printedSo(e.promise.prints, merged), told(l)).toBe(true);
    },
  );
});
