// Writes src/release/places/, a file for each release that was recorded, and their index: where the functions of Go's own library stand in the dumps of each release, read off the recorded ones.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { faultOf } from '../src/release/fault.ts';
import { compareReleases, RELEASES as KNOWN, DEFAULT_RELEASE } from '../src/release/releases.ts';
import { MAP_FATALS, parseArchive } from '../tests/goldens/archive.ts';

const ROOT = path.join(import.meta.dirname, '..');
const GOLDENS = path.join(ROOT, 'tests/goldens');
const OUT = path.join(ROOT, 'src/release');

/** What stands for "called by a go statement" and for any function of the program in the place of the frame above. */
const GO = 'go';
const PROGRAM = '*';

/** Where package runtime and what is below it stands in dumps that show all of its frames is kept apart. */
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

/** What stands between the parentheses at the end of the line: a 0 for each word, in the braces that they stand in, a dot for what is left out. */
const argumentsOf = (line: string): string =>
  line
    .slice(line.lastIndexOf('(') + 1, -1)
    .replaceAll(/0x[0-9a-f]+\??/g, '0')
    .replaceAll('...', '.')
    .replaceAll(', ', '');

/** A frame of a recorded dump. */
interface Recorded {
  readonly name: string;
  /** Below GOROOT/src; null in the program. */
  readonly at: string | null;
  /** What follows the place in a row: the arguments, or that the call was inlined. */
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

const RUNTIME = /^(?:panic$|runtime\.)/;

/** Where each function of Go's own stands below the one above it. */
function addPlaces(places: Places, release: string, { status, full, frames, created }: Stack): void {
  let above = '';
  const prefix = (name: string): string => (full && (RUNTIME.test(name) || RUNTIME.test(above)) ? FULL : '');
  for (const { name, at, detail } of frames) {
    // What waits there is kept whole.
    const kept = full && isInside(name) && status !== '' && status !== 'running';
    // Up to 1.13 a function of the program can stand in the line of one that was inlined into it.
    if (at !== null && !kept && !isProgram(name)) add(places, `${prefix(name)}${name} ${above}`, release, at + detail);
    above = isProgram(name) ? PROGRAM : name;
  }
  if (created !== null && created.at !== null)
    add(places, `${full && RUNTIME.test(created.name) ? FULL : ''}${created.name} ${GO}`, release, created.at);
}

/** Package runtime's own functions, which only full dumps show; not those at the ends of a stack. */
const isInside = (name: string): boolean =>
  /^runtime\.(?![A-Z])/.test(name) && !['runtime.main', 'runtime.goexit', 'runtime.throw', 'runtime.fatal'].includes(name);
const rowOf = ({ name, at, detail }: Recorded): string => `${name.replace(/^runtime\./, '')}@${at}${detail}`;

/** The runtime's own goroutines have nothing else on their stacks. */
const isSystem = ({ frames }: Stack): boolean => frames.length > 0 && frames.every((f) => f.name === 'runtime.goexit' || isInside(f.name));

/** The texts of the panics of a dump, or of its fatal error. */
const errorsOf = (dump: string): string[] =>
  [...dump.matchAll(/^\t*(?:panic|fatal error): (.*?)(?: \[recovered.*\])?$/gm)].map(([, text = '']) => text);

/**
 * What package runtime has on a stack between two frames that every dump shows. The key is what stands above it, which at the top is why the
 * goroutine waits, and what stands below: where that is the program, the outermost function of the run itself. Behind a panic and on a thread's
 * own stack it is what went wrong: `errors` has the texts of the panics that are in flight, oldest first, or of the fatal error.
 */
function addInside(inside: Places, release: string, { status, full, frames }: Stack, errors: readonly string[]): void {
  if (!full && status !== '') return;
  let above = `[${status}]`;
  let markers = 0;
  for (let i = 0; i < frames.length; i++) {
    const { name } = frames[i] as Recorded;
    if (!isInside(name)) {
      if (name === 'panic') markers++;
      above = isProgram(name) ? PROGRAM : name;
      continue;
    }
    const from = i;
    while (isInside(frames[i + 1]?.name ?? '')) i++;
    const run = frames.slice(from, i + 1);
    const [last, next] = [run.at(-1)?.name ?? '', frames[i + 1]?.name ?? ''];
    const called = isProgram(next) || last === 'runtime.preprintpanics' ? last : next;
    const error = next === '' ? errors.at(-1) : above === 'panic' ? faultOf(errors.at(-markers) ?? '') : undefined;
    add(inside, `${above} ${error ?? called}`, release, run.map(rowOf).join(';'));
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
          if (!isSystem(stack) || stack.status === '') addInside(inside, release, stack, errorsOf(text));
        }
    }
  }
  // The network's, and what fmt does when it gives up.
  for (const file of readdirSync(path.join(GOLDENS, 'net')).filter((f) => f.endsWith('.txtar'))) {
    const release = path.basename(file, '.txtar');
    for (const [, text] of parseArchive(readFileSync(path.join(GOLDENS, 'net', file), 'utf8'))) {
      for (const block of text.split('\n\n')) addPlaces(places, release, stackOf(block));
      for (const stack of raceStacks(text)) addRacePlaces(places, release, stack);
    }
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

/** Where the frames behind those of the tellers stand, as in dumps: the innermost one where it reads or writes too. */
function addRacePlaces(places: Places, release: string, { what, frames }: RaceStack): void {
  let above = what === 'goroutine' ? GO : '';
  for (const { name, file, line } of frames.slice(frames.findIndex((f) => !isTeller(f.name)))) {
    if (file.startsWith('/usr/local/go/src/') && !isProgram(name)) {
      add(places, `${name} ${above}`, release, ownPlace(file, line));
      if (above === '') add(places, `${name} ${what}`, release, ownPlace(file, line));
    }
    above = isProgram(name) ? PROGRAM : name;
  }
}

/** The frames of the tellers at the top of a stack, innermost first. */
function toldBy({ frames }: RaceStack): RaceStack['frames'] {
  const end = frames.findIndex((f) => !isTeller(f.name));
  return frames.slice(0, end < 0 ? frames.length : end);
}

/** What the program did, whatever else of the stack a release shows: in these programs the outermost frames tell. */
function doneBy({ what, frames }: RaceStack): string {
  const outermost = frames.findLast((f) => isProgram(f.name));
  return `${what} ${outermost?.name}:${outermost?.line}`;
}

/** Each calls some of its functions by the names of others: what is one in one of them may be two in the other. */
const NAMING: readonly string[] = ['1.12', '1.23', '1.26'];

/** By what the releases above call the teller that the program called, else by its own name. */
function readRaces(places: Places): Places {
  const folder = path.join(GOLDENS, 'race');
  const archives = RELEASES.flatMap((release) => {
    const file = path.join(folder, `${release}.txtar`);
    // Names are byte strings: "f·dwrap·1".
    return existsSync(file) ? [{ release, programs: parseArchive(readFileSync(file, 'latin1')) }] : [];
  });
  const keys = new Map<string, Set<string>>();
  const told: Places = new Map();
  for (const { programs } of archives.filter((a) => NAMING.includes(a.release)))
    for (const { access, by } of tellings(programs)) keys.set(access, (keys.get(access) ?? new Set()).add(by.at(-1)?.name ?? ''));
  for (const { release, programs } of archives) {
    for (const { access, by } of tellings(programs)) {
      const row = by.map((f) => `${f.name}@${ownPlace(f.file, f.line)}`).join(';');
      for (const key of keys.get(access) ?? [by.at(-1)?.name ?? '']) add(told, key, release, row);
    }
    for (const text of programs.values()) for (const stack of raceStacks(text)) addRacePlaces(places, release, stack);
  }
  return told;
}

/** Every access of a recorded report that a teller tells of, and by which; and what ran the deferred function that it is in. */
function* tellings(programs: ReadonlyMap<string, string>): Generator<{ readonly access: string; readonly by: RaceStack['frames'] }> {
  for (const [program, text] of programs) {
    const counts = new Map<string, number>();
    for (const report of text.split('WARNING: DATA RACE\n').map(raceStacks)) {
      for (const stack of report) {
        const done = [program, doneBy(stack), ...report.map(doneBy)].join();
        const count = (counts.get(done) ?? 0) + 1;
        counts.set(done, count);
        const access = `${done} ${count}`;
        const by = toldBy(stack);
        if (by.length > 0) yield { access, by };
        const runner = stack.frames.find((f, i) => i > by.length && f.name.startsWith('runtime.'));
        if (runner !== undefined) yield { access: `${access} run`, by: [runner] };
      }
    }
  }
}

/** One line a key: the key and what the release has for it. */
function lines(places: Places, release: string): string {
  const rows: string[] = [];
  for (const [key, byRelease] of places) {
    const found = byRelease.get(release);
    if (found !== undefined) rows.push(`${key}|${[...found].join(',')}`);
  }
  return rows.sort().join('\n');
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

/** The newest release recorded that is not newer than this one. */
const recordedFor = (release: string): string => RELEASES.findLast((r) => compareReleases(r, release) <= 0) ?? '';

/** Releases that differ in nothing that dumps show share a recording. */
const USED = [...new Set(KNOWN.map(recordedFor))];

const SYSTEM = systemGoroutines();

/** As recorded by tests/goldens/record-inline-costs.mjs. */
function inlineCosts(release: string): string {
  const file = path.join(GOLDENS, 'inline-costs', `${release}.txt`);
  return existsSync(file) ? literal(readFileSync(file, 'utf8')) : '';
}

function recordedModule(release: string): string {
  return `// Functions of Go's own in the dumps of Go ${release}: what RecordedPlaces says. Written by scripts/gen-places.ts from tests/goldens; do not edit.
import type { RecordedPlaces } from '../places.ts';

export const recorded: RecordedPlaces = {
  places: \`
${literal(lines(PLACE_ROWS, release))}
\`,
  inside: \`
${literal(lines(INSIDE_ROWS, release))}
\`,
  races: \`
${literal(lines(RACE_ROWS, release))}
\`,
  inlineCosts: \`
${inlineCosts(release)}\`,
  systemGoroutines: ${JSON.stringify(SYSTEM[release] ?? [], null, 2)},
};
`;
}

const indexModule = `// How the places of each release are loaded. Written by scripts/gen-places.ts; do not edit.
import type { RecordedPlaces } from './places.ts';
import type { Release } from './releases.ts';

/** That of the default release, for those who will need it. */
export { recorded as DEFAULT_RECORDED } from './places/${recordedFor(DEFAULT_RELEASE)}.gen.ts';

export const RECORDED: Readonly<Record<Release, () => Promise<{ readonly recorded: RecordedPlaces }>>> = {
${KNOWN.map((release) => `  '${release}': () => import('./places/${recordedFor(release)}.gen.ts'),\n`).join('')}};
`;

const variable = (release: string): string => `go${release.replaceAll('.', '_')}`;
const wholeModule = `// The places of every release. Written by scripts/gen-places.ts; do not edit.
import type { RecordedPlaces } from './places.ts';
import type { Release } from './releases.ts';
${USED.map((release) => `import { recorded as ${variable(release)} } from './places/${release}.gen.ts';\n`).join('')}
export const ALL_RECORDED: ReadonlyMap<Release, RecordedPlaces> = new Map<Release, RecordedPlaces>([
${KNOWN.map((release) => `  ['${release}', ${variable(recordedFor(release))}],\n`).join('')}]);
`;

const outputs = new Map([
  ['recorded.gen.ts', indexModule],
  ['all-recorded.gen.ts', wholeModule],
  ...USED.map((release): [string, string] => [`places/${release}.gen.ts`, recordedModule(release)]),
]);
mkdirSync(path.join(OUT, 'places'), { recursive: true });
const stale = (name: string): void => {
  console.error(`src/release/${name} is stale: npm run gen`);
  process.exitCode = 1;
};
const CHECK = process.argv.includes('--check');
for (const name of readdirSync(path.join(OUT, 'places'))
  .map((file) => `places/${file}`)
  .filter((file) => !outputs.has(file))) {
  if (CHECK) stale(name);
  else rmSync(path.join(OUT, name));
}
for (const [name, text] of outputs) {
  const file = path.join(OUT, name);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  if (CHECK) stale(name);
  else writeFileSync(file, text);
}
