// Writes src/release/places.gen.ts: where the functions of Go's own library stand in the dumps of each release, read off the recorded ones.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
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

/** A frame of a recorded dump. */
interface Recorded {
  readonly name: string;
  /** Below GOROOT/src; null in the program. */
  readonly at: string | null;
  /** What follows the place in a row: how many arguments there are, or that the call was inlined. */
  readonly detail: string;
}

/** One goroutine of a dump. */
interface Stack {
  readonly status: string;
  readonly full: boolean;
  /** Innermost first. */
  readonly frames: readonly Recorded[];
  readonly created: Recorded | null;
}

function stackOf(block: string): Stack {
  const lines = block.split('\n');
  const frames: Recorded[] = [];
  let created: Recorded | null = null;
  for (let i = 0; i + 1 < lines.length; i++) {
    const at = /^\t(?:\/usr\/local\/go\/src\/(\S+:\d+)|\S+:\d+)( \+0x\w+| fp=0x\w+)?/.exec(lines[i + 1] ?? '');
    if (at === null) continue;
    const line = lines[i] ?? '';
    const by = /^created by (\S+)/.exec(line)?.[1];
    const place = at[1] ?? null;
    if (by !== undefined) created = { name: by, at: place, detail: '' };
    else {
      const detail = at[2] === undefined && line.endsWith('(...)') ? INLINED : `#${argumentsOf(line)}`;
      frames.push({ name: line.slice(0, line.lastIndexOf('(')), at: place, detail });
    }
    i++;
  }
  const status = /^goroutine \d+(?: gp=\S+ m=\S+(?: mp=\S+)?)? \[([^\],]*)/m.exec(block)?.[1] ?? '';
  return { status, full: block.includes(' fp=0x'), frames, created };
}

/** Where each function of Go's own stands below the one above it. */
function addPlaces(places: Places, release: string, { status, full, frames, created }: Stack): void {
  const prefix = full ? FULL : '';
  let above = '';
  for (const { name, at, detail } of frames) {
    // What waits there is kept whole.
    const kept = full && isInside(name) && status !== '' && status !== 'running';
    if (at !== null && !kept) add(places, `${prefix}${name} ${above}`, release, at + detail);
    above = isProgram(name) ? PROGRAM : name;
  }
  if (created !== null && created.at !== null) add(places, `${prefix}${created.name} ${GO}`, release, created.at);
}

/** Package runtime's own functions, which only full dumps show; not those at the ends of a stack. */
const isInside = (name: string): boolean =>
  /^runtime\.(?![A-Z])/.test(name) && !['runtime.main', 'runtime.goexit', 'runtime.throw', 'runtime.fatal'].includes(name);
const rowOf = ({ name, at, detail }: Recorded): string => `${name.replace(/^runtime\./, '')}@${at}${detail}`;

/** The runtime's own goroutines have nothing else on their stacks. */
const isSystem = ({ frames }: Stack): boolean => frames.length > 0 && frames.every((f) => f.name === 'runtime.goexit' || isInside(f.name));

/**
 * What package runtime has on a stack between two frames that every dump shows. The key is what stands above it, which at the top is why the
 * goroutine waits, and what stands below; where that is the program or nothing, a function of the run itself.
 */
function addInside(inside: Places, release: string, { status, full, frames }: Stack): void {
  if (!full) return;
  let above = `[${status}]`;
  for (let i = 0; i < frames.length; i++) {
    const { name } = frames[i] as Recorded;
    if (!isInside(name)) {
      above = isProgram(name) ? PROGRAM : name;
      continue;
    }
    const from = i;
    while (isInside(frames[i + 1]?.name ?? '')) i++;
    const run = frames.slice(from, i + 1);
    const [last, next] = [run.at(-1)?.name ?? '', frames[i + 1]?.name ?? ''];
    // On the system stack it is the first one.
    const own = next === '' ? (run[0]?.name ?? '') : last;
    const below = isProgram(next) || next === '' || last === 'runtime.preprintpanics' ? own : next;
    add(inside, `${above} ${below}`, release, run.map(rowOf).join(';'));
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

function readAll(): { readonly places: Places; readonly inside: Places } {
  const places: Places = new Map();
  const inside: Places = new Map();
  for (const release of RELEASES) {
    for (const [name, text] of parseArchive(readFileSync(path.join(GOLDENS, `${release}.txtar`), 'utf8'))) {
      if (name === MAP_FATALS) addMapFatals(places, release, text);
      else
        for (const stack of text.split('\n\n').map(stackOf)) {
          addPlaces(places, release, stack);
          if (!isSystem(stack)) addInside(inside, release, stack);
        }
    }
  }
  // The network's, of which only the installed release is recorded.
  for (const file of readdirSync(path.join(GOLDENS, 'net')).filter((f) => f.endsWith('.txtar'))) {
    for (const [, text] of parseArchive(readFileSync(path.join(GOLDENS, 'net', file), 'utf8')))
      for (const block of text.split('\n\n')) addPlaces(places, path.basename(file, '.txtar'), stackOf(block));
  }
  return { places, inside };
}

/** A function of Go's own that tells the race detector of accesses in the program's place; all above it in the report is its own. */
const isTeller = (name: string): boolean => /^(?:runtime\.(?![A-Z])|sync\/atomic\.|reflect\.(?:map|typed)\w*$)/.test(name);

/** One stack of a race report: what it tells of ("write", "created"), and its frames from the innermost out. */
interface RaceStack {
  readonly what: string;
  readonly frames: readonly { readonly name: string; readonly file: string; readonly line: string }[];
}

function raceStacks(text: string): RaceStack[] {
  return [...text.matchAll(/^(?:Previous )?(\w+)(?: at | \d+ ).*:\n((?: .*\n)*)/gm)].map(([, what = '', lines = '']) => ({
    what: what.toLowerCase(),
    frames: [...lines.matchAll(/^ {2}(\S.*)\(\)\n {6}(\S+):(\d+)/gm)].map(([, name = '', file = '', line = '']) => ({ name, file, line })),
  }));
}

const ownPlace = (file: string, line: string): string => `${file.replace('/usr/local/go/src/', '')}:${line}`;

/** Where the frames behind those of the tellers stand, as in dumps. */
function addRacePlaces(places: Places, release: string, { what, frames }: RaceStack): void {
  let above = what === 'goroutine' ? GO : '';
  for (const { name, file, line } of frames.slice(frames.findIndex((f) => !isTeller(f.name)))) {
    if (file.startsWith('/usr/local/go/src/')) add(places, `${name} ${above}`, release, ownPlace(file, line));
    above = isProgram(name) ? PROGRAM : name;
  }
}

/** The frames of the tellers at the top of a stack, innermost first. */
function toldBy({ frames }: RaceStack): RaceStack['frames'] {
  const end = frames.findIndex((f) => !isTeller(f.name));
  return frames.slice(0, end < 0 ? frames.length : end);
}

/** What the program did, whatever the functions of Go's own are called. */
const doneBy = ({ what, frames }: RaceStack): string =>
  [what, ...frames.filter((f) => isProgram(f.name)).map((f) => `${f.name}:${f.line}`)].join(' ');

/** Later ones call some functions of theirs by the names of others. */
const NAMING = '1.23';

/** By what the release above calls the teller that the program called, where it has it. */
function readRaces(places: Places): Places {
  const folder = path.join(GOLDENS, 'race');
  const archives = RELEASES.flatMap((release) => {
    const file = path.join(folder, `${release}.txtar`);
    return existsSync(file) ? [{ release, programs: parseArchive(readFileSync(file, 'utf8')) }] : [];
  });
  const keys = new Map<string, string>();
  const told: Places = new Map();
  for (const { release, programs } of [...archives].sort((a, b) => Number(b.release === NAMING) - Number(a.release === NAMING))) {
    for (const [program, text] of programs) {
      for (const report of text.split('WARNING: DATA RACE\n').map(raceStacks)) {
        for (const stack of report) {
          addRacePlaces(places, release, stack);
          const by = toldBy(stack);
          const called = by.at(-1);
          if (called === undefined) continue;
          const access = [program, doneBy(stack), ...report.map(doneBy)].join();
          const key = keys.get(access) ?? called.name;
          keys.set(access, key);
          add(told, key, release, by.map((f) => `${f.name}@${ownPlace(f.file, f.line)}`).join(';'));
        }
      }
    }
  }
  return told;
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

/** Dumps that list the runtime's own goroutines: all that every program has, its finalizers', its timers' while they wait and while they do not. */
const SYSTEM_DUMPS = ['panic-with-others@system', 'fatal-with-fmt@system', 'fatal-with-others@system'];

/** `[status] frame;frame created place`, each once, in the order of the lists. */
function systemGoroutines(): Record<string, readonly string[]> {
  const lists: Record<string, readonly string[]> = {};
  for (const release of RELEASES) {
    const dumps = parseArchive(readFileSync(path.join(GOLDENS, `${release}.txtar`), 'utf8'));
    const rows = SYSTEM_DUMPS.flatMap((name) => (dumps.get(name) ?? '').split('\n\n').map(stackOf))
      // One that has not run yet is the same as it will be.
      .filter((stack) => isSystem(stack) && stack.status !== 'runnable')
      .map(({ status, frames, created }) => {
        const own = frames.filter((f) => f.name !== 'runtime.goexit').map(rowOf);
        return `[${status}] ${own.join(';')} ${created === null ? '' : rowOf(created)}`;
      });
    lists[release] = [...new Set(rows)];
  }
  return lists;
}

const { places: PLACE_ROWS, inside: INSIDE_ROWS } = readAll();
const RACE_ROWS = readRaces(PLACE_ROWS);
const literal = (rows: string): string => rows.replaceAll('\\', '\\\\').replaceAll('`', '\\`');

const text = `// Generated by scripts/gen-places.ts from tests/goldens; do not edit. A line: function, what stands above it in the dump, places by release.
export const PLACES = \`
${literal(lines(PLACE_ROWS, RELEASES))}
\`;

/** What package runtime has on a stack between two other frames, by release; frames from the innermost out. */
export const INSIDE = \`
${literal(lines(INSIDE_ROWS, RELEASES))}
\`;

/** What of Go's own stands at the top of a race report's stack, by the function that the program called; frames from the innermost out. */
export const RACES = \`
${literal(lines(RACE_ROWS, RELEASES))}
\`;

/** The runtime's own goroutines, by release. */
export const SYSTEM_GOROUTINES: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(systemGoroutines(), null, 2)};
`;
if (process.argv.includes('--check')) {
  if (readFileSync(OUT, 'utf8') !== text) {
    console.error('src/release/places.gen.ts is stale: npm run gen');
    process.exit(1);
  }
} else writeFileSync(OUT, text);
