// Writes src/release/places.gen.ts: where the functions of Go's own library stand in the dumps of each release, read off the recorded ones.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { compareReleases } from '../src/release/releases.ts';
import { MAP_FATALS, parseArchive } from '../tests/goldens/archive.ts';

const ROOT = path.join(import.meta.dirname, '..');
const GOLDENS = path.join(ROOT, 'tests/goldens');
const OUT = path.join(ROOT, 'src/release/places.gen.ts');

/** What stands for "called by a go statement" and for any function of the program in the place of the frame above. */
const GO = 'go';
const PROGRAM = '*';

/** Dumps that show the runtime's own frames too are kept apart. */
const FULL = 'full ';
/** Ends a place where the call was inlined. */
const INLINED = '~';

/** `function above` to release to places. */
type Places = Map<string, Map<string, Set<string>>>;

function add(places: Places, key: string, release: string, place: string): void {
  const byRelease = places.get(key) ?? new Map<string, Set<string>>();
  places.set(key, byRelease);
  byRelease.set(release, (byRelease.get(release) ?? new Set()).add(place));
}

const isProgram = (name: string): boolean => name.startsWith('main.');

/** Number of arguments between the parentheses at the end of the line. */
function argumentsOf(line: string): number {
  let text = line.slice(line.lastIndexOf('(') + 1, -1);
  for (let last = ''; last !== text; text = text.replaceAll(/\{[^{}]*\}/g, '_')) last = text;
  return text === '' ? 0 : text.split(', ').length;
}

/** Frames of one goroutine, innermost first. */
function addStack(places: Places, release: string, block: string): void {
  const lines = block.split('\n');
  const full = block.includes(' fp=0x') ? FULL : '';
  let above = '';
  for (let i = 0; i + 1 < lines.length; i++) {
    const at = /^\t(?:\/usr\/local\/go\/src\/(\S+:\d+)|\S+:\d+)( \+0x\w+)?/.exec(lines[i + 1] ?? '');
    if (at === null) continue;
    const line = lines[i] ?? '';
    const created = /^created by (\S+)/.exec(line)?.[1];
    const name = created ?? line.slice(0, line.lastIndexOf('('));
    const key = `${full}${name} ${created === undefined ? above : GO}`;
    if (at[1] !== undefined)
      add(places, key, release, at[1] + (created !== undefined ? '' : at[2] === undefined ? INLINED : `#${argumentsOf(line)}`));
    above = isProgram(name) ? PROGRAM : name;
    i++;
  }
}

/** A check at the entry comes first in the source, the one at the exit last. */
function addMapFatals(places: Places, release: string, rows: string): void {
  for (const row of rows.trimEnd().split('\n')) {
    const [, name = '', place = '', text = ''] = /^(\S+) (\S+) (.+)$/.exec(row) ?? [];
    add(places, `${name} "${text}"`, release, place);
  }
}

const RELEASES = readdirSync(GOLDENS)
  .filter((f) => f.endsWith('.txtar'))
  .map((f) => path.basename(f, '.txtar'))
  .sort(compareReleases);

function readAll(): Places {
  const places: Places = new Map();
  for (const release of RELEASES) {
    for (const [name, text] of parseArchive(readFileSync(path.join(GOLDENS, `${release}.txtar`), 'utf8'))) {
      if (name === MAP_FATALS) addMapFatals(places, release, text);
      else for (const block of text.split('\n\n')) addStack(places, release, block);
    }
  }
  // The network's, of which only the installed release is recorded.
  for (const file of readdirSync(path.join(GOLDENS, 'net')).filter((f) => f.endsWith('.txtar'))) {
    for (const [, text] of parseArchive(readFileSync(path.join(GOLDENS, 'net', file), 'utf8')))
      for (const block of text.split('\n\n')) addStack(places, path.basename(file, '.txtar'), block);
  }
  return places;
}

/** One line a key: the key, then `release=place,place` for each release at which they change. */
function lines(places: Places, releases: readonly string[]): string {
  const rows = [...places].sort(([a], [b]) => (a < b ? -1 : 1));
  return rows
    .map(([key, byRelease]) => {
      let last = '';
      const changes: string[] = [];
      for (const release of releases) {
        // What no dump of a release shows has ended with the one before.
        const text = [...(byRelease.get(release) ?? [])].join(',');
        if (text !== last) changes.push(`${release}=${text}`);
        last = text;
      }
      return `${key}|${changes.join(' ')}`;
    })
    .join('\n');
}

/** What the dump of a stack overflow lists behind the goroutine of the program. */
function systemGoroutines(): Record<string, string> {
  const lists: Record<string, string> = {};
  for (const release of RELEASES) {
    const dump = parseArchive(readFileSync(path.join(GOLDENS, `${release}.txtar`), 'utf8')).get('stack-overflow') ?? '';
    const blocks = dump.replace(/exit=\d+\n$/, '').split('\n\n');
    lists[release] = blocks
      .filter((b) => /^goroutine (?!1 )/.test(b))
      .map((b) => `\n${b.trimEnd()}\n`)
      .join('');
  }
  return lists;
}

const text = `// Generated by scripts/gen-places.ts from tests/goldens; do not edit. A line: function, what stands above it in the dump, places by release.
export const PLACES = \`
${lines(readAll(), RELEASES).replaceAll('\\', '\\\\').replaceAll('`', '\\`')}
\`;

/** By release; addresses as they were recorded. */
export const SYSTEM_GOROUTINES: Readonly<Record<string, string>> = ${JSON.stringify(systemGoroutines(), null, 2)};
`;
if (process.argv.includes('--check')) {
  if (readFileSync(OUT, 'utf8') !== text) {
    console.error('src/release/places.gen.ts is stale: npm run gen');
    process.exit(1);
  }
} else writeFileSync(OUT, text);
