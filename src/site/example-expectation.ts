// What an example program promises in the comment at its head: how it ends, what it prints, and in which releases.
import { invariant } from '#base';

/**
 * The grammar, a line each, after the sentences that describe the program:
 *
 *     // Ends: fatal error: concurrent map writes | ok      one of these, whatever the schedule
 *     // Prints: total 400                                  a line of standard output; several in their order
 *     // Releases: 1.11-1.12                                where that holds: `1.13.4`, `1.11-1.12` or `1.21 and later`
 *     // Elsewhere: ok                                      how it ends in the other releases; without it, they do not compile it
 *
 * Endings are `ok`, `race` (silent without the race detector, reported with it), `deadlock`, `exit N`, `fatal error: TEXT` and
 * `panic: TEXT`. Go's check of maps is best effort, so a program that ends in its fatal errors may slip through now and then. The
 * race detector must find something in a program that ends in one of them or in `race`, and nothing in one that ends in `ok`.
 */
export type Ending =
  | { readonly kind: 'ok' | 'race' | 'deadlock' }
  | { readonly kind: 'exit'; readonly code: number }
  | { readonly kind: 'fatal error' | 'panic'; readonly text: string };

export interface ExampleExpectation {
  readonly description: string;
  readonly ends: readonly Ending[];
  readonly prints: readonly string[];
  /** First and last release, '' where it is open; null: every one. */
  readonly releases: { readonly from: string; readonly to: string } | null;
  /** null: the other releases refuse the program. */
  readonly elsewhere: readonly Ending[] | null;
}

/** What a process left behind, in the simulator or out of it. */
export interface Left {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

const ENTRY = /^(Ends|Prints|Releases|Elsewhere): (.*)$/;
const RELEASES = /^(1\.[\d.]+)(?:-(1\.[\d.]+)| (and later))?$/;
const DEADLOCK = 'all goroutines are asleep - deadlock!';
const RACE_EXIT = 66;

function parseEnding(text: string): Ending {
  if (text === 'ok' || text === 'race' || text === 'deadlock') return { kind: text };
  const exit = /^exit (\d+)$/.exec(text);
  if (exit !== null) return { kind: 'exit', code: Number(exit[1]) };
  const death = /^(fatal error|panic): (.+)$/.exec(text);
  invariant(death !== null, `an example ends in an unknown way: ${text}`);
  return { kind: death[1] === 'panic' ? 'panic' : 'fatal error', text: death[2] ?? '' };
}

const parseEndings = (text: string): Ending[] => text.split(' | ').map(parseEnding);

function parseReleases(text: string): { from: string; to: string } {
  const range = RELEASES.exec(text);
  invariant(range !== null, `an example names releases in an unknown way: ${text}`);
  const from = range[1] ?? '';
  return { from, to: range[3] === undefined ? (range[2] ?? from) : '' };
}

/** Reads the comment in front of the package clause. */
export function parseExpectation(source: string): ExampleExpectation {
  const head = source.slice(0, source.search(/^package /m)).split('\n');
  const lines = head.filter((l) => l.startsWith('//') && !l.startsWith('//go:')).map((l) => l.slice('//'.length).trimStart());
  const of = (key: string): string[] =>
    lines.flatMap((l) => {
      const entry = ENTRY.exec(l);
      return entry?.[1] === key ? [entry[2] ?? ''] : [];
    });
  const [ends, ...more] = of('Ends');
  invariant(ends !== undefined && more.length === 0, 'an example says once how it ends');
  const [releases] = of('Releases');
  const [elsewhere] = of('Elsewhere');
  return {
    description: lines.filter((l) => l !== '' && !ENTRY.test(l)).join(' '),
    ends: parseEndings(ends),
    prints: of('Prints'),
    releases: releases === undefined ? null : parseReleases(releases),
    elsewhere: elsewhere === undefined ? null : parseEndings(elsewhere),
  };
}

const hasLine = (text: string, line: string): boolean => text.split('\n').includes(line);

/** Whether a run that was not watched for races ended so. */
export function endedSo(e: Ending, { stderr, exitCode }: Left): boolean {
  switch (e.kind) {
    case 'ok':
    case 'race':
      return exitCode === 0;
    case 'exit':
      return exitCode === e.code;
    case 'deadlock':
      return exitCode === 2 && hasLine(stderr, `fatal error: ${DEADLOCK}`);
    case 'fatal error':
      return exitCode === 2 && hasLine(stderr, `fatal error: ${e.text}`);
    case 'panic':
      return exitCode === 2 && stderr.split('\n').some((l) => l.startsWith(`panic: ${e.text}`));
  }
}

/** Whether the lines stand in what was printed, in their order. */
export function printedSo(prints: readonly string[], stdout: string): boolean {
  const lines = stdout.split('\n');
  let at = 0;
  for (const want of prints) {
    const found = lines.indexOf(want, at);
    if (found < 0) return false;
    at = found + 1;
  }
  return true;
}

/** Programs that race: the detector must find it. */
export const races = (ends: readonly Ending[]): boolean => ends.some((e) => e.kind === 'race' || e.kind === 'fatal error');

/** Whether a run under the race detector ended as the promise has it. */
export function endedSoWatched(ends: readonly Ending[], left: Left): boolean {
  const reported = hasLine(left.stderr, 'WARNING: DATA RACE');
  if (ends.some((e) => e.kind === 'race')) return reported && left.exitCode === RACE_EXIT;
  if (races(ends) && (diedOfMap(left) || (reported && (left.exitCode === RACE_EXIT || left.exitCode === 2)))) return true;
  return !(reported && ends.every((e) => e.kind === 'ok')) && ends.some((e) => endedSo(e, left));
}

/** With the detector `m[k]++` is a read and a write, so the text can be another one. */
const diedOfMap = ({ stderr, exitCode }: Left): boolean => exitCode === 2 && /^fatal error: concurrent map /m.test(stderr);
