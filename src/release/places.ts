// Where the functions of Go's own library stand in a dump, and what they are called, release by release (recorded: tests/goldens).
import type { Release } from './releases.ts';
import { NAMES } from './frame-names.ts';
import { since } from './since.ts';

/** A line of Go's sources in a dump. */
export interface Place {
  /** "sync/mutex.go:134", below GOROOT/src. */
  readonly at: string;
  /** The arguments in the dump: a 0 for each word, in the braces that they stand in, a dot for what is left out; null where nobody saw. */
  readonly args: string | null;
  /** gc inlined the call, so that its arguments are not known. */
  readonly inlined: boolean;
}

/** Which of a function's calls of the same callee a call is, in the order of their lines. */
export interface CallSite {
  readonly rank: number;
  readonly of: number;
}

/** A function of package runtime that has a frame of its own only in full dumps. */
export interface InsideFrame extends Place {
  readonly name: string;
}

/** A function of Go's own that tells the race detector of accesses. */
export interface RaceTeller {
  readonly name: string;
  readonly at: string;
}

/** A goroutine of the runtime's own. */
export interface SystemGoroutine {
  readonly status: string;
  /** Innermost first. */
  readonly frames: readonly InsideFrame[];
  /** The function whose go statement started it, and where that stands. */
  readonly creator: InsideFrame;
}

/** What was recorded of one release. */
export interface RecordedPlaces {
  /** A line: function, what stands above it in the dump, `|`, places. */
  readonly places: string;
  /** What package runtime has on a stack between two other frames, from the innermost out. */
  readonly inside: string;
  /** What of Go's own stands at the top of a race report's stack, by the function that the program called, from the innermost out. */
  readonly races: string;
  /** What inlining functions of the library costs (go build -gcflags=-m=2): a line for each package, `path name:cost …`. */
  readonly inlineCosts: string;
  /** The runtime's own goroutines. */
  readonly systemGoroutines: readonly string[];
}

/** In the place of the function above: a function of the program, a go statement. */
export const ABOVE = { program: '*', go: 'go', nothing: '' } as const;

/** Literals in the initialisers of package variables, and the function that runs those. */
const IN_INITIALISERS = /^(.*)\.init\.func(\d.*)$/;
const INITIALISERS = /(?:^|[^)])\.init$/;
const IN_INITIALISERS_NAMES = since({ '1.11': '.glob..func', '1.22': '.init.func' });
/** The line of testing.go that says that a test had a race (recorded: go test -race of each release). */
const BLAMES_RACES = since({
  '1.11': 771,
  '1.12': 809,
  '1.13': 853,
  '1.14': 965,
  '1.15': 1038,
  '1.16': 1102,
  '1.17': 1152,
  '1.18': 1312,
  '1.19': 1319,
  '1.20': 1446,
  '1.21': 1465,
  '1.22': 1398,
  '1.23': 1399,
  '1.24': 1490,
  '1.25': 1617,
  '1.26': 1712,
  '1.27': 1865,
});
/** null: it had no frame. */
const INITIALISERS_NAMES = since({ '1.11': null, '1.12': '.init.ializers', '1.13': '.init' });

/** What gc makes of go and defer statements whose call has arguments. */
const WRAPPER = /^(.*)\.(go|defer)wrap(\d+)$/;

/** What wrappers were numbered behind. */
export interface Numbered {
  /** Function literals that stand directly in the wrapper's function. */
  readonly literals: () => number;
  /** Wrappers of the package that stand earlier. */
  readonly earlier: () => number;
}

const ALONE: Numbered = { literals: () => 0, earlier: () => 0 };

/** Their names as byte strings; null: there were none. */
const WRAPPERS = since<((caller: string, kind: string, number: number, behind: Numbered) => string) | null>({
  '1.11': null,
  '1.17': (caller, _kind, _number, { earlier }) => `${caller}\xc2\xb7dwrap\xc2\xb7${earlier() + 1}`,
  '1.18': (caller, _kind, number, { literals }) => `${caller}.${IN_LITERAL.test(caller) ? '' : 'func'}${literals() + number}`,
  '1.22': (caller, kind, number) => `${caller}.${kind}wrap${number}`,
});

/** A function literal: in it others have numbers alone. */
const IN_LITERAL = /\.func\d+(?:\.\d+)*$/;

/** The recorded places of one release. */
export class Places {
  readonly #release: Release;
  readonly #recorded: RecordedPlaces;
  #raced: ReadonlyMap<string, string> | null = null;
  /** By function and what stands above it; read when the first dump asks, as the next. */
  #places: ReadonlyMap<string, string> | null = null;
  #inlineCosts: ReadonlyMap<string, number> | null = null;
  /** By what stands above and below. */
  #inside: ReadonlyMap<string, string> | null = null;

  constructor(release: Release, recorded: RecordedPlaces) {
    this.#release = release;
    this.#recorded = recorded;
  }

  /**
   * `above`: the function in the frame above, or one of ABOVE. `full`: in a dump with the runtime's own frames. null when no recorded dump
   * shows it so. `site`: which of our function's calls it is, which tells which of the recorded ones where there are as many of these.
   */
  of(func: string, above: string, full = false, site: () => CallSite | null = () => null): Place | null {
    const places = this.#all(keyOf(func, above, full));
    const call = places.length > 1 ? site() : null;
    if (call !== null) {
      const sites = places.filter(({ at }, i) => places.findIndex((p) => p.at === at) === i).sort((a, b) => lineOf(a) - lineOf(b));
      if (sites.length === call.of) return sites[call.rank] ?? null;
    }
    return places[0] ?? null;
  }

  /**
   * Where a panic or Goexit runs the deferred call that `above` is or is called by. `atEnd`: gc compiled it where its function ends; the calls
   * of these come first in the runtime's source.
   */
  runner(func: string, above: string, full: boolean, atEnd: boolean): Place | null {
    const places = [...this.#all(keyOf(func, above, full))].sort((a, b) => lineOf(a) - lineOf(b));
    return (atEnd ? places[0] : places.at(-1)) ?? null;
  }

  /** A line of another function's, which lies in `folder` and is in this one. */
  inFolder(func: string, above: string, folder: string): Place | null {
    return this.#all(`${func} ${above}`).find(({ at }) => at.startsWith(folder)) ?? null;
  }

  get blamesRaces(): number {
    return BLAMES_RACES.at(this.#release);
  }

  /** What the release calls a function in a dump; '' when it has no frame of its own. `behind` is asked where wrappers are numbered by it. */
  nameOf(func: string, behind: Numbered = ALONE): string {
    const name = NAMES[func]?.at(this.#release);
    if (name !== undefined) return name;
    const [, caller = '', kind, number] = WRAPPER.exec(func) ?? [];
    if (kind !== undefined) return WRAPPERS.at(this.#release)?.(caller, kind, Number(number), behind) ?? '';
    return this.#initialiserName(func);
  }

  #initialiserName(func: string): string {
    if (!func.includes('.init')) return func;
    const [, path, rest] = IN_INITIALISERS.exec(func) ?? [];
    if (path !== undefined) return path + IN_INITIALISERS_NAMES.at(this.#release) + rest;
    if (!INITIALISERS.test(func)) return func;
    const name = INITIALISERS_NAMES.at(this.#release);
    return name === null ? '' : func.slice(0, -'.init'.length) + name;
  }

  /** Where a map function dies of `text`: its first check comes first, the one when it is done last. */
  fatal(func: string, text: string): readonly Place[] {
    return this.#all(`${func} "${text}"`);
  }

  /**
   * What package runtime has on the stack in a full dump, innermost first. `above`: the function above, ABOVE.program, or at the top why the
   * goroutine waits, in brackets. `below`: the function below, or for the program the function of the runtime that it called; behind a panic
   * what went wrong, and on a thread's own stack the text of the fatal error.
   */
  inside(above: string, below: string): readonly InsideFrame[] {
    return this.insides(above, below)[0] ?? [];
  }

  /** All that were recorded between the two. */
  insides(above: string, below: string): readonly (readonly InsideFrame[])[] {
    this.#inside ??= rowsOf(this.#recorded.inside);
    const runs = this.#inside.get(`${above} ${below}`);
    return runs === undefined ? [] : runs.split(',').map((run) => run.split(';').map(insideFrameOf));
  }

  /** What of Go's own stands at the top of a race report's stack where the program called the function, innermost first, or what ran a deferred one. */
  raced(func: string): readonly RaceTeller[] {
    this.#raced ??= rowsOf(this.#recorded.races);
    const [frames = ''] = (this.#raced.get(func) ?? '').split(',');
    if (frames === '') return [];
    return frames.split(';').map((frame) => ({ name: frame.slice(0, frame.indexOf('@')), at: frame.slice(frame.indexOf('@') + 1) }));
  }

  /** The runtime's own goroutines in the order of their start, as far as some program was seen to have them. */
  systemGoroutines(): readonly SystemGoroutine[] {
    return this.#recorded.systemGoroutines.map((row) => {
      const [, status = '', frames = '', creator = ''] = /^\[(.*)\] (\S+) (\S*)$/.exec(row) ?? [];
      return { status, frames: frames.split(';').map(insideFrameOf), creator: insideFrameOf(creator) };
    });
  }

  /** What inlining a function of the library costs; null: it is called. */
  inlineCost(func: string): number | null {
    this.#inlineCosts ??= costsOf(this.#recorded.inlineCosts);
    return this.#inlineCosts.get(func) ?? null;
  }

  #all(key: string): readonly Place[] {
    this.#places ??= rowsOf(this.#recorded.places);
    const places = this.#places.get(key);
    return places === undefined ? [] : places.split(',').map(placeOf);
  }
}

/** Package runtime and what stands below it is elsewhere in full dumps, as more of its own is seen in them. */
const keyOf = (func: string, above: string, full: boolean): string =>
  `${full && (RUNTIME.test(func) || RUNTIME.test(above)) ? 'full ' : ''}${func} ${above}`;

const RUNTIME = /^(?:panic$|runtime\.)/;

const lineOf = ({ at }: Place): number => Number(at.slice(at.lastIndexOf(':') + 1));

/** A table by key. */
function rowsOf(table: string): ReadonlyMap<string, string> {
  const rows = new Map<string, string>();
  for (const line of table.trim().split('\n')) {
    const bar = line.lastIndexOf('|');
    rows.set(line.slice(0, bar), line.slice(bar + 1));
  }
  return rows;
}

function costsOf(table: string): ReadonlyMap<string, number> {
  const costs = new Map<string, number>();
  for (const line of table.trim().split('\n')) {
    const [path = '', ...rows] = line.split(' ');
    for (const row of rows) {
      const colon = row.indexOf(':');
      costs.set(`${path}.${row.slice(0, colon)}`, Number(row.slice(colon + 1)));
    }
  }
  return costs;
}

/** "chanrecv@runtime/chan.go:667#3": of package runtime. */
function insideFrameOf(text: string): InsideFrame {
  const at = text.indexOf('@');
  return { name: `runtime.${text.slice(0, at)}`, ...placeOf(text.slice(at + 1)) };
}

/** "sync/mutex.go:134#0{00}": with two arguments; "sync/mutex.go:81~": inlined. */
function placeOf(text: string): Place {
  const [, at = '', args, inlined] = /^([^#~]*)(?:#([0.{}]*))?(~)?$/.exec(text) ?? [];
  return { at, args: args ?? null, inlined: inlined !== undefined };
}
