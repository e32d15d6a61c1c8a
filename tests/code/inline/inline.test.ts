// Which functions can be inlined, and which calls are: as gc said of the programs of tests and examples, release by release (record.mjs).
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ALL_RECORDED } from '#all-recorded';
import { type Copy, Inliner, type TreeFunc } from '#code';
import { inlining, Places, releaseNamed } from '#release';
import { Shelf } from '#std';
import { WHOLE_LIBRARY } from '#std-whole';
import { describe, expect, test } from 'vitest';
import { Builder } from '../../../src/session/build.ts';

const here = import.meta.dirname;
const ROOT = path.join(here, '../../..');
const releases = readdirSync(here)
  .filter((f) => /^1\.\d+\.txt$/.test(f))
  .map((f) => path.basename(f, '.txt'));

/** `release program what: reason`, of those that still differ. */
const open = new Set(
  readFileSync(path.join(here, 'open.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#')),
);

interface Said {
  readonly functions: ReadonlyMap<string, string>;
  readonly calls: ReadonlySet<string>;
}

function said(rows: readonly string[]): Said {
  const functions = rows.flatMap((row) => {
    const [, name = '', verdict = ''] = /^([^@].*?)(-|=.+)$/.exec(row) ?? [];
    return verdict === '' ? [] : [[name, verdict] as const];
  });
  return { functions: new Map(functions), calls: new Set(rows.filter((row) => row.startsWith('@'))) };
}

const recordedOf = (release: string): readonly (readonly [string, Said])[] =>
  readFileSync(path.join(here, `${release}.txt`), 'utf8')
    .split('-- ')
    .slice(1)
    .map((part) => {
      const [file = '', ...rows] = part.trimEnd().split('\n');
      return [file, said(rows)] as const;
    });

const builder = new Builder(new Shelf(WHOLE_LIBRARY));

function ours(release: string, file: string): { readonly inliner: Inliner; readonly line: (pos: number) => number } | null {
  const text = readFileSync(path.join(ROOT, file), 'latin1');
  const checked = builder.checkText([{ name: 'main.go', text }], release, 'run');
  const known = releaseNamed(release);
  const recorded = known === null ? undefined : ALL_RECORDED.get(known);
  if (!('checked' in checked) || known === null || recorded === undefined) return null;
  const places = new Places(known, recorded);
  const { packages, main } = checked.checked;
  const inliner = new Inliner(packages, inlining(known), (name) => places.inlineCost(name));
  return { inliner, line: (pos) => main.fileSet.position(pos).line };
}

const plainName = (f: TreeFunc): string => f.name.replaceAll('[...]', '');
const isCopied = (name: string): boolean => /func\d|\..*-range\d/.test(name);

/** Of the library gc says nothing where it compiles a program. */
const ownOf = ({ functions }: Inliner): readonly TreeFunc[] => functions.all.filter((f) => !f.pkg.isLibrary);

/** Calls that are inlined somewhere, where they stand in the function that has code. */
function inlinedCalls(inliner: Inliner, line: (pos: number) => number): ReadonlySet<string> {
  const found = new Set<string>();
  const look = (copy: Copy, outermost: number | null): void => {
    for (const call of copy.f.calls) {
      const inlined = inliner.copyAt(call, copy) ?? (copy.into === null ? inliner.deferredCopy(call, copy) : null);
      if (inlined === null) continue;
      const at = outermost ?? call.lparen;
      // A literal that was copied with the function around it has another name.
      if (inlined.home?.into == null && !inlined.f.pkg.isLibrary) found.add(`@${line(at)} ${plainName(inlined.f)}`);
      look(inlined, at);
    }
  };
  for (const f of ownOf(inliner)) look({ f, into: null, call: null, home: null }, null);
  return found;
}

/** What differs, each with the program's name; `count` is of all that was compared. */
function differences(release: string): {
  readonly wrong: readonly string[];
  readonly count: number;
  readonly costs: number;
  readonly exact: number;
} {
  const wrong: string[] = [];
  let [count, costs, exact] = [0, 0, 0];
  for (const [file, { functions, calls }] of recordedOf(release)) {
    const found = existsSync(path.join(ROOT, file)) ? ours(release, file) : null;
    if (found === null) continue;
    const { inliner, line } = found;
    for (const f of ownOf(inliner)) {
      const want = functions.get(plainName(f));
      if (want === undefined || f.node.kind === 'File') continue;
      const got = inliner.verdict(f);
      count++;
      if ('cost' in got !== want.startsWith('=')) wrong.push(`${release} ${file} ${plainName(f)}`);
      else if ('cost' in got && want !== '=?') {
        costs++;
        if (want === `=${got.cost}`) exact++;
      }
    }
    const own = inlinedCalls(inliner, line);
    for (const call of new Set([...calls, ...own])) {
      const name = call.slice(call.indexOf(' ') + 1);
      if (isCopied(name)) continue;
      count++;
      if (calls.has(call) !== own.has(call)) wrong.push(`${release} ${file} ${call}`);
    }
  }
  return { wrong, count, costs, exact };
}

describe.each(releases)('Go %s', (release) => {
  const { wrong, count, costs, exact } = differences(release);
  test('functions and calls', () => {
    expect(count).toBeGreaterThan(1500);
    expect(wrong.filter((key) => !open.has(key))).toEqual([]);
  });
  test('the list of those that differ is up to date', () => {
    const known = new Set(wrong);
    expect([...open].filter((key) => key.startsWith(`${release} `) && !known.has(key))).toEqual([]);
  });
  test('costs of functions that can be inlined', () => {
    expect(exact / Math.max(costs, 1), `${exact} of ${costs}`).toBeGreaterThan(costs === 0 ? -1 : 0.88);
  });
});
