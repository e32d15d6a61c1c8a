// Where the functions of Go's own library stand in a dump, and what they are called, release by release (recorded: tests/goldens).
import { PLACES, SYSTEM_GOROUTINES } from './places.gen.ts';
import { compareReleases, type Release } from './releases.ts';
import { type Fact, since } from './since.ts';

/** A line of Go's sources in a dump. */
export interface Place {
  /** "sync/mutex.go:134", below GOROOT/src. */
  readonly at: string;
  /** How many arguments the dump shows, a string or struct being one (or each of its words, up to 1.16); null where nobody saw. */
  readonly args: number | null;
  /** gc inlined the call, so that its arguments are not known. */
  readonly inlined: boolean;
}

/** In the place of the function above: a function of the program, a go statement. */
export const ABOVE = { program: '*', go: 'go', nothing: '' } as const;

/** Names of our library's functions that were others, or hidden inside their callers (''), in some releases. */
const NAMES: Readonly<Record<string, Fact<string>>> = {
  // doPrintf does it itself.
  'fmt.(*pp).operand': since({ '1.11': '' }),
  'internal/sync.runtime_SemacquireMutex': since({
    '1.11': 'sync.runtime_SemacquireMutex',
    '1.24': 'internal/sync.runtime_SemacquireMutex',
  }),
  'internal/sync.(*Mutex).lockSlow': since({ '1.11': '', '1.13': 'sync.(*Mutex).lockSlow', '1.24': 'internal/sync.(*Mutex).lockSlow' }),
  'internal/sync.(*Mutex).Lock': since({ '1.11': '', '1.24': 'internal/sync.(*Mutex).Lock' }),
  'internal/sync.(*Mutex).Unlock': since({ '1.11': '', '1.24': 'internal/sync.(*Mutex).Unlock' }),
  'internal/sync.(*Mutex).unlockSlow': since({
    '1.11': '',
    '1.13': 'sync.(*Mutex).unlockSlow',
    '1.24': 'internal/sync.(*Mutex).unlockSlow',
  }),
  'internal/sync.fatal': since({ '1.11': 'sync.throw', '1.19': 'sync.fatal', '1.24': 'internal/sync.fatal' }),
  'sync.fatal': since({ '1.11': 'sync.throw', '1.19': 'sync.fatal' }),
  'sync.runtime_SemacquireRWMutex': since({ '1.11': 'sync.runtime_SemacquireMutex', '1.20': 'sync.runtime_SemacquireRWMutex' }),
  'sync.runtime_SemacquireRWMutexR': since({ '1.11': 'sync.runtime_SemacquireMutex', '1.20': 'sync.runtime_SemacquireRWMutexR' }),
  'sync.runtime_SemacquireWaitGroup': since({ '1.11': 'sync.runtime_Semacquire', '1.24': 'sync.runtime_SemacquireWaitGroup' }),
  'sync.(*Once).doSlow': since({ '1.11': '', '1.13': 'sync.(*Once).doSlow' }),
  'sync.(*RWMutex).rUnlockSlow': since({ '1.11': '', '1.13': 'sync.(*RWMutex).rUnlockSlow' }),
};

/** What gc makes of go and defer statements whose call has arguments. */
const WRAPPER = /^(.*)\.(go|defer)wrap(\d+)$/;
/** Their names as byte strings; null: there were none. From 1.18 to 1.21 they were counted with the function literals, which is not told apart here. */
const WRAPPERS = since<((caller: string, kind: string, number: string) => string) | null>({
  '1.11': null,
  '1.17': (caller, _kind, number) => `${caller}\xc2\xb7dwrap\xc2\xb7${number}`,
  '1.18': (caller, _kind, number) => `${caller}.func${number}`,
  '1.22': (caller, kind, number) => `${caller}.${kind}wrap${number}`,
});

/** The recorded places of one release. */
export class Places {
  readonly #release: Release;
  /** By function and what stands above it; read when the first dump asks. */
  #rows: ReadonlyMap<string, readonly Place[]> | null = null;

  constructor(release: Release) {
    this.#release = release;
  }

  /**
   * `above`: the function in the frame above, or one of ABOVE. `full`: in a dump with the runtime's own frames. null when no recorded dump
   * shows it so.
   */
  of(func: string, above: string, full = false): Place | null {
    return this.#all(`${full ? 'full ' : ''}${func} ${above}`)[0] ?? null;
  }

  /** What the release calls a function of our library in a dump; '' when it has no frame of its own. */
  nameOf(func: string): string {
    const name = NAMES[func]?.at(this.#release);
    if (name !== undefined) return name;
    const [, caller, kind, number] = WRAPPER.exec(func) ?? [];
    return kind === undefined ? func : (WRAPPERS.at(this.#release)?.(caller ?? '', kind, number ?? '') ?? '');
  }

  /** Where a map function dies of `text`: its first check comes first, the one when it is done last. */
  fatal(func: string, text: string): readonly Place[] {
    return this.#all(`${func} "${text}"`);
  }

  /** The runtime's own goroutines as a throw lists them behind the program's, each after a blank line; '' when it does not. */
  systemGoroutines(): string {
    const known = Object.keys(SYSTEM_GOROUTINES).filter((release) => compareReleases(release, this.#release) <= 0);
    return SYSTEM_GOROUTINES[known.sort(compareReleases).at(-1) ?? ''] ?? '';
  }

  #all(key: string): readonly Place[] {
    this.#rows ??= rowsOf(this.#release);
    return this.#rows.get(key) ?? [];
  }
}

function rowsOf(release: Release): ReadonlyMap<string, readonly Place[]> {
  const rows = new Map<string, readonly Place[]>();
  for (const line of PLACES.trim().split('\n')) {
    const bar = line.lastIndexOf('|');
    const places = line
      .slice(bar + 1)
      .split(' ')
      .findLast((change) => compareReleases(change.slice(0, change.indexOf('=')), release) <= 0);
    const texts = places?.slice(places.indexOf('=') + 1) ?? '';
    if (texts !== '') rows.set(line.slice(0, bar), texts.split(',').map(placeOf));
  }
  return rows;
}

/** "sync/mutex.go:134#2": with two arguments; "sync/mutex.go:81~": inlined. */
function placeOf(text: string): Place {
  const [, at = '', args, inlined] = /^([^#~]*)(?:#(\d+))?(~)?$/.exec(text) ?? [];
  return { at, args: args === undefined ? null : Number(args), inlined: inlined !== undefined };
}
