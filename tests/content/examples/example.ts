// The guide's example programs as the tests of this folder read, shorten and run them.
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compareReleases, RELEASES } from '#release';
import { PAGE_SETTINGS } from '#session';
import { EXAMPLES, sourcesOf } from '../../../scripts/evidence/example-sources.ts';
import { type Ending, endedSo, type Left, parseExpectation } from '../../../src/site/example-expectation.ts';
import { runProgram } from '../../support/run-program.ts';

/**
 * EXAMPLE_SEEDS=1000 is the longer campaign: that many seeds for each program, every release, and real Go once more. The committed evidence
 * (evidence.test.ts) has all of that for the very texts that are shown, so that every test run need not.
 */
export const CAMPAIGN = process.env.EXAMPLE_SEEDS !== undefined;
/** Seeds tried on each program; programs with a server cost a hundred times as much. */
export const SEEDS = Number(process.env.EXAMPLE_SEEDS ?? 15);
export const SERVER_SEEDS = Math.max(3, Math.floor(SEEDS / 20));
export const root = path.join(import.meta.dirname, '../../../content/examples');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

export interface Example {
  readonly file: string;
  readonly text: string;
  readonly promise: ReturnType<typeof parseExpectation>;
}

export const examples: readonly Example[] = globSync(EXAMPLES, { cwd: root })
  .sort()
  .map((file) => ({ file, text: read(file), promise: parseExpectation(read(file)) }));
export const files = (es: readonly Example[]) => es.map((e) => [e.file, e] as const);

export const kindOf = ({ file }: Example): string | undefined => /^(broken|fixed|shows)(?=[.-])/.exec(path.basename(file))?.[0];
export const serves = ({ text }: Example): boolean => text.includes('"net/http');
export const seedsOf = (e: Example): number => (serves(e) ? SERVER_SEEDS : SEEDS);
const atLeast = (release: string, other: string): boolean => compareReleases(release, other) >= 0;
export const holdsIn = ({ promise: { releases } }: Example, release: string): boolean =>
  releases === null || (atLeast(release, releases.from) && (releases.to === '' || atLeast(releases.to, release)));
/** The newest release that the promise is about. */
const home = (e: Example): string => RELEASES.filter((r) => holdsIn(e, r) && r !== '1.27').at(-1) ?? '1.27';

/** The same program with short loops: every interleaving it can fail in is still there, and a hundred seeds take seconds. */
export const shortened = (text: string): string => text.replace(/rounds = \d{4,}$/gm, 'rounds = 1000');

export function left(e: Example, over: { seed?: number; release?: string; race?: boolean; text?: string } = {}): Left & { end: string } {
  const { text = e.text, ...settings } = over;
  const ran = runProgram(sourcesOf(e.file, text), { ...PAGE_SETTINGS, release: home(e), seed: 1, ...settings });
  const complaints = ran.result.diagnostics.map((d) => `${d.line}:${d.column}: ${d.message}`).join('\n');
  return { stdout: ran.stdout, stderr: ran.stderr + complaints, exitCode: ran.result.exitCode ?? -1, end: ran.result.end };
}

/** What a failing comparison should show. */
export const told = ({ stdout, stderr, exitCode }: Left): string => `exit ${exitCode}\n${stdout}\n${stderr.slice(0, 2000)}`;
export const endsSo = (ends: readonly Ending[], l: Left): boolean => ends.some((e) => endedSo(e, l));
