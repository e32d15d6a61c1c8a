// From pasted text to what happened: texts, the goroutine that noticed, the map operation, its callers, who else was there, which release, which shape.
import { type Frame, type Goroutine, goroutinesOf } from './dump.ts';
import { type Line, MOST_LINES, unwrapped } from './prefixes.ts';
import { raceReports, type RaceFrame, type RaceReport } from './race-report.ts';
import { type Mark, NEWEST_MINOR, OLDEST, raceMarks, type ReleaseRange, releaseRange } from './release-marks.ts';
import { type FoundShape, isKnownLibrary, shapesOf } from './shapes.ts';
import { isRuntime, isStandard, type Operation, operationOf, type Symbol } from './symbol.ts';
import { ANY_TEXT, type CrashText, type MapUse, type TextId, TEXTS } from './texts.ts';

export interface FoundText {
  readonly text: CrashText;
  /** The line that says it; empty when it was concluded from frames. */
  readonly line: string;
  readonly times: number;
}

export interface OtherGoroutine {
  readonly goroutine: Goroutine;
  /** The frame in which it touches the same function, type or package. */
  readonly frame: Frame;
  readonly same: 'function' | 'type' | 'package';
}

export interface CrashReport {
  /** What the text is about, most telling first. */
  readonly texts: readonly FoundText[];
  /** A `fatal error:` or `panic:` whose text no row of the table knows. */
  readonly unknown: string;
  readonly goroutines: readonly Goroutine[];
  /** The goroutine that noticed. */
  readonly noticed: Goroutine | null;
  readonly operation: Operation | null;
  /** It is one of the map texts, be it that none is there and the frames do not tell which. */
  readonly mapDeath: boolean;
  /** The function that asked for the operation: the first frame outside the runtime, perhaps a library's. */
  readonly caller: Frame | null;
  /** The first frame of the reader's own code: neither Go's library nor the module cache. */
  readonly own: Frame | null;
  readonly others: readonly OtherGoroutine[];
  readonly races: readonly RaceReport[];
  readonly releases: ReleaseRange;
  readonly shapes: readonly FoundShape[];
  /** Lines of a text too long to read whole. */
  readonly cut: boolean;
}

/** Characters that are read; what lies behind them is left out, and the report says so. */
export const LONGEST_TEXT = 32 * 1024 * 1024;

/** Families in the order in which they explain a crash. */
const WEIGHT: Readonly<Record<CrashText['family'], number>> = {
  map: 0,
  race: 1,
  key: 2,
  sync: 2,
  library: 3,
  runtime: 3,
  panic: 3,
  context: 5,
};
/** What ends a process outweighs what only reports. */
const REPORTED = 4;

const weightOf = ({ text }: FoundText): number => (text.ending === 'report' && text.family === 'library' ? REPORTED : WEIGHT[text.family]);

function foundTexts(lines: readonly Line[]): FoundText[] {
  const found = new Map<TextId, { text: CrashText; line: string; times: number }>();
  for (const line of lines) {
    if (!ANY_TEXT.test(line.text)) continue;
    const first = TEXTS.find((t) => t.around !== true && t.pattern.test(line.text));
    const around = TEXTS.filter((t) => t.around === true && t.pattern.test(line.text));
    for (const text of first === undefined ? around : [first, ...around]) {
      const known = found.get(text.id);
      if (known === undefined) found.set(text.id, { text, line: line.text.trim().slice(0, 300), times: 1 });
      else known.times++;
    }
  }
  return [...found.values()].sort((a, b) => weightOf(a) - weightOf(b));
}

/** The first fatal error or panic in other words. */
function unknownText(lines: readonly Line[]): string {
  for (const { text } of lines) {
    const m = /(?:^|\s)((?:fatal error|panic): \S.{0,200})/.exec(text);
    if (m !== null && !TEXTS.some((t) => t.pattern.test(text))) return (m[1] ?? '').trim();
  }
  return '';
}

const frameOperation = (frame: Frame): Operation | null =>
  operationOf(frame.symbol.name) ?? (frame.symbol.name === 'runtime.?' ? 'assign' : null);

/** Map operations stand at most this deep: above them are throw, fatal and reflect's own frames. */
const DEPTH = 8;

function operationIn(goroutine: Goroutine): Operation | null {
  for (const frame of goroutine.frames.slice(0, DEPTH)) {
    const operation = frameOperation(frame);
    if (operation !== null) return operation;
    if (!isRuntime(frame.symbol) && !/^(?:reflect|maps|internal\/\w+)$/.test(frame.symbol.pkg) && frame.symbol.name !== 'panic')
      return null;
  }
  return null;
}

/** The one that met the error: running, with a map operation on top if any has one. */
function noticing(goroutines: readonly Goroutine[]): Goroutine | null {
  const running = goroutines.filter((g) => g.state.startsWith('running') && g.frames.length > 0);
  const candidates = running.length > 0 ? running : goroutines.filter((g) => g.frames.length > 0);
  return (
    candidates.find((g) => /(?:^runtime\.(?:throw|fatal)$|maps\.fatal$)/.test(g.frames[0]?.symbol.name ?? '')) ??
    candidates.find((g) => operationIn(g) !== null) ??
    candidates[0] ??
    null
  );
}

const CACHED = /[\\/]pkg[\\/]mod[\\/]|[\\/]vendor[\\/]|@v\d|[\\/]Godeps[\\/]/;
const ABSOLUTE = /^(?:[A-Za-z]:)?[\\/~]/;
const isOwn = ({ symbol, file }: { readonly symbol: Symbol; readonly file: string }): boolean =>
  !isStandard(symbol) &&
  !isRuntime(symbol) &&
  !CACHED.test(file) &&
  !symbol.pkg.includes('/vendor/') &&
  // Where the path does not tell (-trimpath, shortened reports), what is known as a library is one.
  (ABSOLUTE.test(file) || !isKnownLibrary(symbol));

/** Frames between the program and the runtime that only pass the request on. */
const isPassage = ({ symbol }: Frame): boolean =>
  isRuntime(symbol) || symbol.pkg === 'reflect' || symbol.name === 'panic' || symbol.name === 'maps.clone';

/** Above the first panic, which is the lowest, stand the deferred calls that ran because of it. */
const belowPanic = (frames: readonly Frame[]): readonly Frame[] => frames.slice(frames.findLastIndex((f) => f.symbol.name === 'panic') + 1);

const rootOf = (symbol: Symbol): string => symbol.func.replace(/\.(?:func\d|gowrap|deferwrap).*$/s, '');

function sameAs(a: Symbol, b: Symbol): OtherGoroutine['same'] | null {
  if (a.pkg !== b.pkg || a.pkg === '') return null;
  if (a.receiver === b.receiver && rootOf(a) === rootOf(b)) return 'function';
  if (a.receiver !== '' && a.receiver === b.receiver) return 'type';
  return 'package';
}

const RANK = { function: 0, type: 1, package: 2 } as const;
const MOST_OTHERS = 6;

function othersNear(goroutines: readonly Goroutine[], noticed: Goroutine | null, near: readonly Symbol[]): OtherGoroutine[] {
  const found: OtherGoroutine[] = [];
  for (const goroutine of goroutines) {
    if (goroutine === noticed) continue;
    let best: OtherGoroutine | null = null;
    for (const frame of goroutine.frames.slice(0, 60)) {
      for (const symbol of near) {
        const same = sameAs(frame.symbol, symbol);
        if (same !== null && (best === null || RANK[same] < RANK[best.same])) best = { goroutine, frame, same };
      }
    }
    if (best !== null) found.push(best);
  }
  return found.sort((a, b) => RANK[a.same] - RANK[b.same]).slice(0, MOST_OTHERS);
}

const USE_TEXT: Readonly<Record<Operation, TextId>> = {
  read: 'map-read-write',
  assign: 'map-writes',
  delete: 'map-writes',
  clear: 'map-writes',
  change: 'map-writes',
  iterate: 'map-iteration',
  clone: 'map-clone',
};

/** Nothing but a map's use by two goroutines at once leads here. */
const isMapsFatal = (frame: Frame | undefined): boolean => frame?.symbol.name === 'internal/runtime/maps.fatal';

/** Texts' lengths, which runtime.throw has as its second word: they tell the text where its line is missing. */
const BY_LENGTH: Readonly<Record<string, TextId>> = { '0x15': 'map-writes', '0x21': 'map-read-write', '0x26': 'map-iteration' };

/** A dump without its first line: throw or fatal above a map operation is one of the map texts. */
function concluded(noticed: Goroutine | null): FoundText | null {
  const top = noticed?.frames[0];
  if (noticed === null || top === undefined || !(isMapsFatal(top) || /^runtime\.(?:throw|fatal)$/.test(top.symbol.name))) return null;
  const operation = operationIn(noticed);
  if (operation === null && !isMapsFatal(top)) return null;
  const length = /, (0x[0-9a-f]+)\??\}?$/.exec(top.args)?.[1] ?? '';
  const id = BY_LENGTH[length] ?? (operation === null ? undefined : USE_TEXT[operation]);
  const text = TEXTS.find((t) => t.id === id);
  return text === undefined ? null : { text, line: '', times: 1 };
}

const OF_USE: Readonly<Record<MapUse, Operation>> = { read: 'read', write: 'change', iterate: 'iterate', clone: 'clone' };

/** `go version go1.22.4`, `built with … go1.24.1`: the release in words. */
function namedRelease(lines: readonly Line[]): Mark | null {
  for (const { text } of lines) {
    const m = /(?:go version |GOVERSION="?|[Gg]o [Vv]ersion:? |Go:? )v?(?:go)?1\.(\d{1,2})(?:\.\d{1,2})?\b/.exec(text);
    const minor = Number(m?.[1]);
    if (m !== null && minor >= OLDEST && minor <= NEWEST_MINOR) return { id: 'text', seen: m[0], from: minor, to: minor };
  }
  return null;
}

const framesOfRace = (race: RaceReport): readonly RaceFrame[] => [...race.accesses, ...race.created].flatMap((part) => part.frames);

export function recognise(pasted: string): CrashReport {
  const long = pasted.length > LONGEST_TEXT;
  const lines = unwrapped(long ? pasted.slice(0, LONGEST_TEXT) : pasted);
  const races = lines.some((l) => l.text.includes('WARNING: DATA RACE')) ? raceReports(lines).filter((r) => r.accesses.length > 0) : [];
  const goroutines = goroutinesOf(lines);
  const noticed = noticing(goroutines);
  const said = foundTexts(lines);
  const missing = said.some(({ text }) => text.family === 'map') ? null : concluded(noticed);
  const texts = missing === null ? said : [missing, ...said];
  const mapText = texts.find(({ text }) => text.family === 'map')?.text;
  const asked = mapText === undefined ? belowPanic(noticed?.frames ?? []) : (noticed?.frames ?? []);
  const caller = asked.find((f) => !isPassage(f)) ?? null;
  const own = asked.find((f) => isOwn(f)) ?? null;
  const near = [caller, own].flatMap((f) => (f === null || isStandard(f.symbol) ? [] : [f.symbol]));
  const raceFrames = races.slice(0, 50).flatMap(framesOfRace);
  const frames: Frame[] = [
    ...goroutines.flatMap((g) => [...g.frames, ...creatorFrame(g)]),
    ...raceFrames.map((f) => ({ ...f, args: '', pointers: 'none' as const, at: 0 })),
  ];
  const isMap = mapText !== undefined || isMapsFatal(noticed?.frames[0]);
  return {
    texts,
    unknown: unknownText(lines),
    goroutines,
    noticed,
    operation:
      noticed === null && mapText?.use === undefined
        ? null
        : ((noticed === null ? null : operationIn(noticed)) ?? (mapText?.use === undefined ? null : OF_USE[mapText.use])),
    mapDeath: isMap,
    caller,
    own,
    others: isMap || texts.length > 0 ? othersNear(goroutines, noticed, near) : [],
    races,
    releases: releaseRange({
      goroutines,
      frames,
      mapDeath: isMap,
      texts: [
        ...texts.flatMap(({ text }): Mark[] =>
          text.since === undefined && text.until === undefined
            ? []
            : [{ id: 'text', seen: text.says, from: text.since ?? OLDEST, to: text.until ?? NEWEST_MINOR }],
        ),
        ...raceMarks(races),
      ],
      lastAt: lines.at(-1)?.at ?? 0,
      named: namedRelease(lines),
    }),
    shapes: shapesOf([
      ...races.slice(0, 3).flatMap((r) => r.accesses.flatMap((a) => a.frames.map((f) => f.symbol))),
      ...(isMap || races.length === 0 ? (noticed?.frames ?? []).map((f) => f.symbol) : []),
    ]),
    cut: long || lines.length >= MOST_LINES,
  };
}

/** The line that started a goroutine stands in a function's file too. */
function creatorFrame({ created, at }: Goroutine): Frame[] {
  return created === null ? [] : [{ symbol: created.symbol, args: '', file: created.file, line: created.line, pointers: 'none', at }];
}
