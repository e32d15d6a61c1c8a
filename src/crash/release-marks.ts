// Which releases of Go could have written a dump: what its words, frames and files rule out, and what its line numbers make likely.
import { DEFAULT_RELEASE, releaseNamed, type Release, RELEASES } from '#release';
import type { Frame, Goroutine } from './dump.ts';
import { PLACES } from './places.gen.ts';
import type { RaceReport } from './race-report.ts';

/** Minor releases: the first that noticed concurrent maps, and the newest known. */
export const OLDEST = 6;
export const NEWEST_MINOR = 27;

export type MarkId =
  | 'path'
  | 'in-goroutine'
  | 'no-in-goroutine'
  | 'hashmap-file'
  | 'classic-file'
  | 'swiss'
  | 'swiss-file'
  | 'throw'
  | 'throw-row'
  | 'no-counter'
  | 'counter'
  | 'no-address'
  | 'address'
  | 'fatal'
  | 'no-throw'
  | 'braces'
  | 'doubted'
  | 'threads'
  | 'sync-fatal'
  | 'internal-sync'
  | 'sync-throw'
  | 'wait-words'
  | 'waitgroup-words'
  | 'text';

export interface Mark {
  readonly id: MarkId;
  /** What was seen, as printed. */
  readonly seen: string;
  readonly from: number;
  readonly to: number;
}

export interface ReleaseRange {
  readonly from: number;
  readonly to: number;
  /** The patch release, where a path names it: `1.24.2`. */
  readonly exact: string;
  /** What its line numbers fit, within the range; null when none is known. */
  readonly likely: readonly number[] | null;
  readonly marks: readonly Mark[];
}

const since = (id: MarkId, seen: string, from: number): Mark => ({ id, seen, from, to: NEWEST_MINOR });
const until = (id: MarkId, seen: string, to: number): Mark => ({ id, seen, from: OLDEST, to });

/** Releases that changed the words of dumps; sections 8.1 to 8.4 of release/runtime.md, and recorded in tests/goldens. */
const SWISS = 24;
const FATAL_TELLS_LESS = 19;
const CREATED_IN = 21;
const GROUPED_WORDS = 17;
const DOUBTED_WORDS = 18;
const RACE_ADDRESSES = 7;
const COUNTERS = 9;
const MAP_FILES = 11;
const THREADS_TOLD = 22;
const SYNC_WAITS = 20;

/** The release in the path of Go's own files: /usr/lib/go-1.18, Cellar/go/1.24.2/libexec, toolchain@v0.0.1-go1.23.4.linux-amd64; the last one counts. */
const GOROOT_RELEASE = /(?:^|[\\/@_.-])go[\\/_-]?v?1[._](\d{1,2})(?:[._](\d{1,2}))?(?!\d)/gi;
const GOROOT_FILE =
  /^(.*?)[\\/]src[\\/](?:runtime|internal|reflect|net|sync|encoding|fmt|testing|context|text|html|bufio|syscall|time|io|log|os)[\\/]/;

function pathMark(frames: readonly Frame[]): { mark: Mark; exact: string } | null {
  for (const { file } of frames) {
    const root = GOROOT_FILE.exec(file)?.[1];
    if (root === undefined || /[\\/](?:pkg[\\/]mod[\\/](?!golang\.org[\\/]toolchain)|vendor[\\/])/.test(file)) continue;
    const m = [...root.matchAll(GOROOT_RELEASE)].at(-1);
    const minor = Number(m?.[1]);
    if (m === undefined || minor < 1 || minor > NEWEST_MINOR) continue;
    return {
      mark: { id: 'path', seen: file, from: Math.max(minor, OLDEST), to: Math.max(minor, OLDEST) },
      exact: m[2] === undefined ? '' : `1.${minor}.${m[2]}`,
    };
  }
  return null;
}

const THROWN = /^runtime\.throw$/;

/** What single frames say. */
const BY_FRAME: readonly ((frame: Frame) => Mark | null)[] = [
  ({ symbol, file }) => (/runtime[\\/]hashmap\w*\.go$/.test(file) ? until('hashmap-file', `${symbol.name} ${file}`, MAP_FILES - 1) : null),
  ({ file }) => (/(?:^|[\\/])runtime[\\/]map(?:_fast\w+)?\.go$/.test(file) ? since('classic-file', file, MAP_FILES) : null),
  ({ file }) => (/(?:^|[\\/])runtime[\\/]map_fast(?:32|64|str)\.go$/.test(file) ? until('classic-file', file, SWISS - 1) : null),
  ({ symbol }) => (symbol.pkg === 'internal/runtime/maps' ? since('swiss', symbol.name, SWISS) : null),
  ({ file }) => (/_(?:no)?swiss\.go$/.test(file) ? { id: 'swiss-file', seen: file, from: SWISS, to: SWISS + 1 } : null),
  ({ symbol, args }) =>
    THROWN.test(symbol.name) && /^0x[0-9a-f]+, 0x[0-9a-f]+$/.test(args)
      ? until('throw-row', `runtime.throw(${args})`, GROUPED_WORDS - 1)
      : null,
  ({ symbol, args }) =>
    symbol.name !== 'panic' && /^(?:.*, )?\{(?:0x|\{)/.test(args) ? since('braces', `${symbol.name}(${args})`, GROUPED_WORDS) : null,
  ({ symbol, args }) => (/0x[0-9a-f]+\?/.test(args) ? since('doubted', `${symbol.name}(${args})`, DOUBTED_WORDS) : null),
  ({ symbol }) => (symbol.name === 'runtime.fatal' ? since('fatal', symbol.name, FATAL_TELLS_LESS) : null),
  ({ symbol }) => (symbol.name === 'sync.throw' ? until('sync-throw', symbol.name, SWISS - 1) : null),
  ({ symbol }) => (symbol.name === 'sync.fatal' ? since('sync-fatal', symbol.name, FATAL_TELLS_LESS) : null),
  ({ symbol }) => (symbol.pkg === 'internal/sync' ? since('internal-sync', symbol.name, SWISS) : null),
];

/** Goroutines that timers and the runtime start have no goroutine behind them in any release. */
const ORPHANS = /^(?:time\.goFunc$|runtime\.)/;

function goroutineMarks(goroutine: Goroutine, complete: boolean): Mark[] {
  const marks: Mark[] = [];
  const { created, state, threads } = goroutine;
  if (created !== null && created.goroutine !== '')
    marks.push(since('in-goroutine', `created by ${created.symbol.name} in goroutine ${created.goroutine}`, CREATED_IN));
  // The last line of a text may be cut off before the words; goroutines of the runtime itself had them no sooner than others.
  if (created !== null && created.goroutine === '' && complete && !ORPHANS.test(created.symbol.name))
    marks.push(until('no-in-goroutine', `created by ${created.symbol.name}`, CREATED_IN - 1));
  if (/^sync\.(?:Mutex|RWMutex)\./.test(state)) marks.push(since('wait-words', `[${state}]`, SYNC_WAITS));
  if (/^sync\.WaitGroup\.Wait/.test(state)) marks.push(since('waitgroup-words', `[${state}]`, SWISS));
  if (threads) marks.push(since('threads', `goroutine ${goroutine.id} gp=… m=…`, THREADS_TOLD));
  return marks;
}

/** Frames of a dying runtime: the stack's bounds in all releases, the program counter since 1.9. A line cut short proves nothing, two do. */
function counterMarks(frames: readonly Frame[]): Mark[] {
  const counter = frames.find(({ pointers }) => pointers === 'stack and counter');
  if (counter !== undefined) return [since('counter', `${counter.symbol.name} … pc=0x…`, COUNTERS)];
  const without = frames.filter(({ pointers }) => pointers === 'stack');
  return without.length < 2 ? [] : [until('no-counter', `${without[0]?.symbol.name ?? ''} … fp=0x… sp=0x…`, COUNTERS - 1)];
}

/** The race detector names the address since 1.7. */
export function raceMarks(races: readonly RaceReport[]): Mark[] {
  const access = races[0]?.accesses[0];
  if (access === undefined) return [];
  const seen = `${access.writes ? 'Write' : 'Read'}${access.address === '' ? '' : ' at 0x…'} by goroutine`;
  return [access.address === '' ? until('no-address', seen, RACE_ADDRESSES - 1) : since('address', seen, RACE_ADDRESSES)];
}

/** A concurrent map error above its map operation: how the runtime showed itself there. */
function mapDeathMarks(first: Goroutine | undefined): Mark[] {
  const frames = first?.frames ?? [];
  const top = frames[0];
  if (top === undefined) return [];
  const next = frames[1]?.symbol.name ?? '';
  if (THROWN.test(top.symbol.name) && /^runtime\.map/.test(next))
    return [until('throw', `${top.symbol.name}, ${next}`, FATAL_TELLS_LESS - 1)];
  const program = !/^(?:runtime|reflect|maps|internal\/runtime)/.test(top.symbol.pkg);
  // From 1.24 on internal/runtime/maps shows itself; before 1.19 runtime.throw did. A text without either was written between.
  if (program && first?.state === 'running' && top.file !== '')
    return [{ id: 'no-throw', seen: top.symbol.name, from: FATAL_TELLS_LESS, to: SWISS - 1 }];
  return [];
}

type Ranges = readonly { readonly from: number; readonly to: number; readonly first: number; readonly last: number }[];

let places: ReadonlyMap<string, Ranges> | null = null;

/** Lines of runtime.throw in releases that no module has: as tests/crash/issues.txt has them, under paths that tell the release. */
const THROW = 'runtime/panic.go throw';
const OLD_THROWS: Ranges = [
  [6, 530],
  [6, 547],
  [7, 566],
  [8, 596],
  [9, 605],
  [10, 616],
  [10, 619],
].map(([minor = 0, line = 0]) => ({ from: minor, to: minor, first: line, last: line }));

/** `file function` to the lines it has, by release; unpacked when first asked for. */
function placesTable(): ReadonlyMap<string, Ranges> {
  if (places !== null) return places;
  const table = new Map(
    PLACES.trim()
      .split('\n')
      .map((row) => {
        const [file = '', func = '', ...parts] = row.split(' ');
        const ranges = parts.map((part) => {
          const [, from = '', to = from, first = '', last = ''] = /^(\d+)(?:~(\d+))?:(\d+)-(\d+)$/.exec(part) ?? [];
          return { from: Number(from), to: Number(to), first: Number(first), last: Number(last) };
        });
        return [`${file} ${func}`, ranges] as const;
      }),
  );
  table.set(THROW, [...OLD_THROWS, ...(table.get(THROW) ?? [])]);
  places = table;
  return table;
}

/** How dumps call functions that stand under another name in their file. */
const LINKED: Readonly<Record<string, string>> = {
  'internal/runtime/maps.fatal': 'runtime/panic.go maps_fatal',
  'internal/sync.fatal': 'runtime/panic.go internal_sync_fatal',
  'sync.fatal': 'runtime/panic.go sync_fatal',
  'sync.throw': 'runtime/panic.go sync_throw',
  panic: 'runtime/panic.go gopanic',
  'time.Sleep': 'runtime/time.go timeSleep',
  'internal/poll.runtime_pollWait': 'runtime/netpoll.go poll_runtime_pollWait',
  'reflect.mapiternext': 'runtime/map.go reflect_mapiternext',
  'maps.clone': 'runtime/map.go maps_clone',
};

function keyOf({ symbol, file }: Frame): string | null {
  const linked = LINKED[symbol.name];
  if (linked !== undefined) return linked;
  const name = /[\\/]([\w.]+\.(?:go|s))$/.exec(file)?.[1] ?? '';
  const swissFast = /^runtime\.map\w+$/.test(symbol.name) && /internal[\\/]runtime[\\/]maps[\\/]/.test(file);
  const func = symbol.func
    .replace(/\[.*$/s, '')
    .replace(/\.(?:func\d.*|deferwrap\d+|gowrap\d+)$/, '')
    .replace(/-fm$/, '');
  if (swissFast) return `internal/runtime/maps/${name} runtime_${func}`;
  return `${symbol.pkg}/${name} ${symbol.receiver === '' ? func : `${symbol.receiver}.${func}`}`;
}

/** Releases in which the frame's line belongs to its function; null where nothing is known. */
function releasesOf(frame: Frame): Set<number> | null {
  if (frame.file === '' || frame.line === 0) return null;
  const ranges = placesTable().get(keyOf(frame) ?? '');
  if (ranges === undefined) return null;
  const found = new Set<number>();
  for (const { from, to, first, last } of ranges)
    if (frame.line >= first && frame.line <= last) for (let minor = from; minor <= to; minor++) found.add(minor);
  return found.size === 0 ? null : found;
}

/** Frames that have a say, at most: the rest of a long dump repeats them. */
const VOTERS = 4_000;

function likelyReleases(frames: readonly Frame[], from: number, to: number): readonly number[] | null {
  const votes = new Map<number, number>();
  const asked = new Set<string>();
  // Of releases before MAP_FILES the table knows nothing but runtime.throw: other frames would speak for the next release.
  const heard = from < MAP_FILES ? frames.filter((frame) => keyOf(frame) === THROW) : frames;
  for (const frame of heard.slice(0, VOTERS)) {
    const key = `${frame.symbol.name} ${frame.line}`;
    if (asked.has(key)) continue;
    asked.add(key);
    for (const minor of releasesOf(frame) ?? []) if (minor >= from && minor <= to) votes.set(minor, (votes.get(minor) ?? 0) + 1);
  }
  if (votes.size === 0) return null;
  const most = Math.max(...votes.values());
  return [...votes]
    .filter(([, n]) => n === most)
    .map(([minor]) => minor)
    .sort((a, b) => a - b);
}

export interface Evidence {
  readonly goroutines: readonly Goroutine[];
  /** Frames of race reports too. */
  readonly frames: readonly Frame[];
  /** The text is one of concurrent maps. */
  readonly mapDeath: boolean;
  /** What the texts themselves allow. */
  readonly texts: readonly Mark[];
  /** The pasted text's last line: a `created by` there may be cut. */
  readonly lastAt: number;
  /** A release that the text names in words: `go version go1.22.4`. */
  readonly named: Mark | null;
}

export function releaseRange(evidence: Evidence): ReleaseRange {
  const { goroutines, frames, mapDeath, texts, lastAt, named } = evidence;
  const path = pathMark(frames);
  const all: Mark[] = [
    ...(path === null ? [] : [path.mark]),
    ...(named === null ? [] : [named]),
    ...texts,
    ...frames.slice(0, VOTERS).flatMap((frame) => BY_FRAME.flatMap((of) => of(frame) ?? [])),
    ...counterMarks(frames.slice(0, VOTERS)),
    ...goroutines.flatMap((g, i) =>
      goroutineMarks(g, g.created !== null && (g.created.file !== '' || i < goroutines.length - 1 || g.at < lastAt - 40)),
    ),
    ...(mapDeath ? mapDeathMarks(goroutines.find((g) => g.state.startsWith('running')) ?? goroutines[0]) : []),
  ];
  // Two programs in one text contradict each other: then the path alone counts, or nothing.
  const agreed = agreeing(all);
  const from = Math.max(OLDEST, ...agreed.map((m) => m.from));
  const to = Math.min(NEWEST_MINOR, ...agreed.map((m) => m.to));
  return { from, to, exact: path?.exact ?? '', likely: path === null ? likelyReleases(frames, from, to) : null, marks: narrowing(agreed) };
}

/** People leave out the runtime's frames and cut lines short: what follows from something missing gives way first. */
const FROM_ABSENCE = new Set<MarkId>(['no-throw', 'no-in-goroutine']);

function agreeing(marks: readonly Mark[]): readonly Mark[] {
  for (const some of [marks, marks.filter((m) => !FROM_ABSENCE.has(m.id))]) {
    if (Math.max(OLDEST, ...some.map((m) => m.from)) <= Math.min(NEWEST_MINOR, ...some.map((m) => m.to))) return some;
  }
  return marks.filter((m) => m.id === 'path').slice(0, 1);
}

/** Of each kind the first: the others say the same again. */
const narrowing = (marks: readonly Mark[]): readonly Mark[] => marks.filter((mark, i) => marks.findIndex(({ id }) => id === mark.id) === i);

/** The release to show such a crash with: the newest that fits, or the oldest there is. */
export function simulatedRelease({ from, to, likely }: ReleaseRange): Release {
  const minor = likely === null ? (from === OLDEST && to === NEWEST_MINOR ? minorOf(DEFAULT_RELEASE) : to) : Math.max(...likely);
  return releaseNamed(`1.${minor}`) ?? RELEASES[0];
}

const minorOf = (release: Release): number => Number(release.split('.')[1]);
