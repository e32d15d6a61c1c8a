// Measured runs as sentences: which program's they are, the line that sums them up, and one text for each way to end.
import { asTold, type Ends, type Evidence, parseExpectation, type ProgramEvidence, programHash, reported, runsOf, runsThat } from '#site';
import { type PageTextKey, pageText as t } from '../text/page-text.ts';
import { count } from '../text/t.ts';

/** What was measured of this very text. */
export function evidenceOf(files: readonly Evidence[], code: string): ProgramEvidence | undefined {
  const hash = programHash(code);
  const found = files.flatMap((all) => Object.values(all)).find(({ text }) => text === hash);
  return found === undefined ? undefined : asTold(found, parseExpectation(code).ends);
}

/** Ends that are not Go's own words. */
const OWN: Readonly<Record<string, PageTextKey>> = {
  ok: 'evidence.ok',
  'other output': 'evidence.otherOutput',
  race: 'evidence.raceReported',
  deadlock: 'evidence.deadlock',
  'no end': 'evidence.noEnd',
  'does not compile': 'evidence.doesNotCompile',
};

const said = (name: string): string => {
  const key = OWN[name];
  return key === undefined ? name : t(key);
};

const failed = (name: string): boolean => name !== 'ok' && !reported(name);

/** The most frequent first; each with its count. */
export function endTexts(ends: Ends): string[] {
  const all = runsOf(ends);
  return Object.entries(ends)
    .toSorted(([, a], [, b]) => b - a)
    .map(([name, n]) => t(n === all ? 'evidence.all' : 'evidence.some', { n: count(n), all: count(all), end: said(name) }));
}

/** The line above the table: how often the lab's first program failed, there and here. */
export function summary({ go, here }: ProgramEvidence): string {
  const plain = here?.plain ?? {};
  const watched = runsThat(plain, failed) === 0;
  if (watched && runsThat(here?.race ?? {}, reported) === 0) return t('evidence.measured');
  const bad = (ends: Ends): { n: string; all: string } => ({
    n: count(runsThat(ends, (name) => (watched ? reported(name) : failed(name)))),
    all: count(runsOf(ends)),
  });
  const seeds = bad(watched ? (here?.race ?? {}) : plain);
  const inHere = { seeds: seeds.n, allSeeds: seeds.all };
  if (go === null) return t(watched ? 'evidence.reportedHere' : 'evidence.failedHere', inHere);
  const runs = bad(watched ? go.race : go.plain);
  return t(watched ? 'evidence.reported' : 'evidence.failed', {
    version: go.version.replace('go', ''),
    runs: runs.n,
    allRuns: runs.all,
    ...inHere,
  });
}
