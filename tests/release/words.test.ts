// What is wrong with a program, in the words and at the places of the chosen release: as recorded from each release's own compiler.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { compareReleases, type Release, RELEASES } from '#release';
import { DEFAULT_SETTINGS, openSession } from '#session';
import { parseArchive } from '../goldens/archive.ts';

const folder = path.join(import.meta.dirname, 'words');
const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
/** The entries of some name the first release that is asked. */
const programs = new Map([...parseArchive(read('programs.txtar'))].map(([entry, text]) => [entry.split(' ')[0] ?? '', text]));
const recorded = parseArchive(read('recorded.txtar'));
/** `release program`, one a line: not said as that release did. */
const open = read('open.txt')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

const session = openSession();

/** What is recorded is the compiler's; that there is no main the linker says. */
const IS_LINKER = /^runtime\.main_main/;

function ours(name: string, release: Release): string {
  const files = [{ name: `./${name}.go`, text: programs.get(name) ?? '' }];
  const found = session.check(files, { ...DEFAULT_SETTINGS, release });
  return 'bug' in found ? found.bug : found.diagnostics.map((d) => (IS_LINKER.test(d.printed) ? '' : `${d.printed}\n`)).join('');
}

/** Each release whose words are recorded, of patch levels the last. */
const releases = RELEASES.filter((r) => r !== '1.13.4' && r !== '1.26');

const minor = (r: string): string => r.split('.', 2).join('.');

function differences(): readonly string[] {
  const out: string[] = [];
  for (const [entry, text] of recorded) {
    const [name = '', since = '', until = ''] = entry.split(' ');
    for (const release of releases) {
      const among = compareReleases(minor(release), since) >= 0 && compareReleases(minor(release), until) <= 0;
      if (among && ours(name, release) !== text.replace(/^\n$/, '')) out.push(`${minor(release)} ${name}`);
    }
  }
  return out.sort((a, b) => compareReleases(a.split(' ')[0] ?? '', b.split(' ')[0] ?? '') || (a < b ? -1 : 1));
}

test('every release says what its compiler said', () => {
  const found = differences();
  if (process.env.UPDATE === '1') {
    const head = '# Written with UPDATE=1: programs of which a release says something else than recorded. The list must only shrink.';
    writeFileSync(path.join(folder, 'open.txt'), `${[head, ...found].join('\n')}\n`);
    return;
  }
  expect(found).toEqual(open);
});
