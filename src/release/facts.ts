// Facts that depend on the release: texts, numbers, flags, and names of algorithms. Resolved once per run.
import { DEFERRED_INLINED } from './inlining.ts';
import { compareReleases, type Release, RELEASES } from './releases.ts';
import { type Fact, since } from './since.ts';

/** Sections name release/runtime.md. */
export const FACTS = {
  /** What runtime.Version says. */
  version: since({
    '1.11': 'go1.11.13',
    '1.12': 'go1.12.17',
    '1.13.4': 'go1.13.4',
    '1.13.5': 'go1.13.5',
    '1.14': 'go1.14.15',
    '1.15': 'go1.15.15',
    '1.16': 'go1.16.15',
    '1.17': 'go1.17.13',
    '1.18': 'go1.18.10',
    '1.19': 'go1.19.13',
    '1.20': 'go1.20.14',
    '1.21': 'go1.21.13',
    '1.22': 'go1.22.12',
    '1.23': 'go1.23.12',
    '1.24': 'go1.24.13',
    '1.25': 'go1.25.9',
    '1.26': 'go1.26.8',
    '1.27': 'go1.27.1',
  }),
  /** What the go command calls the library when a package is not in it. */
  std: since({ '1.11': 'GOROOT', '1.21': 'std' }),
  /** Whether the go command names the folders in which it looked for a package, where there is no go.mod. */
  namesFolders: since({ '1.11': true, '1.16': false }),
  /** Whether import cycles are told with the files that close them. */
  importCycleFiles: since({ '1.11': false, '1.24': true }),
  /** In which order packages are initialised that do not import each other. */
  packageInit: since({ '1.11': 'as imported', '1.21': 'by path' }),
  /** What becomes of a module whose go line names a later release. */
  newerModule: since({ '1.11': 'tried', '1.21': 'refused' }),
  /** Which implementation of maps (§2). */
  mapKind: since({ '1.11': 'classic', '1.24': 'swiss' }),
  /** How a classic map's writer sets its bit (§7.3). */
  mapWindowOpens: since({ '1.11': 'or', '1.12': 'xor' }),
  /** What a key without a hash does in a look-up that finds a nil or empty map (§2.4). */
  unhashableInEmptyMap: since({ '1.11': 'unnoticed', '1.12': 'hashed', '1.25': 'examined' }),
  /** What append says that would grow a slice beyond all memory. */
  growsliceText: since({ '1.11': 'growslice: cap out of range', '1.20': 'growslice: len out of range' }),
  /** Clearing a map ends the iterations that are under way also where they walk a bucket of old (§7.7). */
  mapClearEndsIterators: since({ '1.11': false, '1.21': true }),
  /** A Swiss map looks for tombstones that nobody needs before it grows, and knows whether there are any (§2.8, §2.9). */
  mapPrunesTombstones: since({ '1.11': false, '1.25': true }),
  /** What makes a table of a small Swiss map with eight entries: any assignment, or one of another key (§2.6). */
  smallMapGrows: since({ '1.11': 'when full', '1.27': 'for another key' }),
  /** Assigning to a small Swiss map with keys of 4 or 8 bytes calls a function that asks whether to give way (§2.3; measured 1.24 … 1.27). */
  smallWordAssignCalls: since({ '1.11': true, '1.27': false }),
  /** How maps.Clone copies a Swiss map: entry by entry like any program, or table by table (§2.13). */
  mapClones: since({ '1.11': 'entries', '1.25': 'tables' }),
  /** A fatal error that is the program's fault lists every goroutine, not only the one that met it (measured 1.12 … 1.26). */
  fatalListsOthers: since({ '1.11': true, '1.26': false }),
  /** Such an error is a throw: the failing goroutine's stack is shown with the runtime's own frames (recorded: tests/goldens). */
  fatalThrows: since({ '1.11': true, '1.19': false }),
  /** A throw shows every goroutine as GOTRACEBACK=system does, not only the frames of the failing one (recorded: tests/goldens). */
  throwsShowSystem: since({ '1.11': false, '1.19': true }),
  /** Dumps with the runtime's own frames tell the thread of a goroutine, and goexit an argument without fields (recorded: tests/goldens). */
  throwsTellThreads: since({ '1.11': false, '1.22': true }),
  /** What is left out of a stack of more than a hundred frames: the outermost, or those in the middle (recorded: tests/goldens). */
  longStacksLose: since({ '1.11': 'outermost', '1.21': 'middle' }),
  /** A stack overflow tells where the stack is (recorded: tests/goldens). */
  overflowTellsStack: since({ '1.11': false, '1.14': true }),
  /** Whether the race detector tells of an address again, by other stacks (recorded: tests/goldens/race). */
  raceTellsAddresses: since({ '1.11': 'once', '1.20': 'always' }),
  /**
   * The race detector's: which earlier accesses to a word a new one takes the place of, all that are ordered before it or the goroutine's own, and
   * whether a range of memory may race more than once (recorded: tests/goldens/race).
   */
  threadSanitizer: since({ '1.11': 2, '1.19': 3 }),
  /** What the race detector's words on a wrong GORACE name: itself, and the variable. */
  raceErrors: since({ '1.11': 'neither', '1.14': 'both' }),
  /** Whether inlined calls have frames in race reports; if not, their callers have their lines (recorded: tests/goldens/race). */
  raceShowsInlined: since({ '1.11': false, '1.14': true }),
  /** What stands for the type arguments of generic functions in race reports. */
  raceTypeArguments: since({ '1.11': '...', '1.21': 'shapes' }),
  /** Who tells the race detector that an aggregate is read which has more than one component (recorded: tests/goldens/race). */
  raceRangeReads: since({ '1.11': 'reader', '1.17': 'racereadrange', '1.19': 'reader' }),
  /** Which packages that implement synchronisation stacks in race reports go on through (recorded: tests/goldens/race). */
  raceStacksCross: since({
    '1.11': 'sync',
    '1.19': 'sync and generic functions',
    '1.20': 'sync',
    '1.21': 'sync and sync/atomic',
    '1.26': 'none',
  }),
  /** Where a goroutine can be made to give way whose time slice is over (§5). */
  preemption: since({ '1.11': 'at calls', '1.14': 'anywhere' }),
  /** How channels of timers take what fires (§4.4). */
  timerChannels: since({ '1.11': 'buffered', '1.23': 'unbuffered' }),
  /** Which goroutine started one, after `created by` (§8.1). */
  createdInGoroutine: since({ '1.11': false, '1.21': true }),
  /** Argument words of frames: all in a row, one group for each argument, and a mark on those that may be stale (§8.1). */
  argumentWords: since({ '1.11': 'row', '1.17': 'grouped', '1.18': 'doubted' }),
  /** How a function literal gets what it captures when it is deferred or started where it stands (recorded: tests/goldens). */
  deferredCaptures: since({ '1.11': 'arguments', '1.17': 'closure' }),
  /** The same words in the frame of a panic (§8.1). */
  panicWords: since({ '1.11': 'row', '1.17': 'grouped', '1.21': 'doubted' }),
  /** Whether a Goexit goes on when what it runs panics and recovers beyond it: not with further panics in between at first. */
  goexitOutlivesRecover: since({ '1.11': 'no', '1.14': 'of one panic', '1.22': 'yes' }),
  /** What panic(nil) panics with (§8.3). */
  panicNil: since({ '1.11': 'nil', '1.21': 'PanicNilError' }),
  /** How a dying program prints values without Error or String: basic types of a name, and all that is not basic (§8.3). */
  panicValues: since({ '1.11': 'two words', '1.15': 'typed' }),
  /** Further lines of a panic's text are indented (§8.3). */
  panicIndents: since({ '1.11': false, '1.23': true }),
  /** The very value that the panic before has shares its line (recorded: tests/goldens; §8.3): which is then said to be recovered, whether it was or not. */
  repanicShares: since({ '1.11': 'no', '1.25': 'as recovered', '1.26': 'yes' }),
  /** An Error or String method that panics while a panic is printed: its own panic is told too (§8.3). */
  printingPanicTold: since({ '1.11': false, '1.19': true }),
  /** Panics that a fatal error interrupts are told first (§8.3). */
  fatalTellsPanics: since({ '1.11': false, '1.26': true }),
  /**
   * Where a function stands that runs its other deferred calls after a recovery: at the statement of the one that recovered, or at what comes
   * last in its code; later at its end where deferred calls are not compiled into it (recorded: tests/goldens).
   */
  recoveredAt: since({ '1.11': 'statement', '1.14': 'last or statement', '1.25': 'end' }),
  /** Whether gc puts what a go or defer statement calls into the function that it makes of the statement. */
  deferredInlined: DEFERRED_INLINED,
  /** How print, and panics with numbers, write floats (§8.3). */
  floats: since({ '1.11': 'seven digits', '1.26': 'shortest' }),
  /** Whether errors of indices and bounds have the numbers (§8.4). */
  boundsNumbers: since({ '1.11': false, '1.13': true }),
  /** What a slice that is too short cannot be converted to: arrays came with 1.20. */
  sliceToArray: since({ '1.11': 'pointer to array', '1.20': 'array or pointer to array' }),
  /** What a select of one case shows whose channel is nil (recorded: tests/goldens). */
  nilCaseWait: since({ '1.11': 'select (no cases)', '1.16': 'as the operation' }),
  /** Whether the wrapper of a method value has a frame of its own (recorded: tests/goldens). */
  methodValueFrames: since({ '1.11': true, '1.12': false }),
  /** What gc numbers function literals in bodies of range-over-func loops among: those of the function, or of the body (recorded: tests/goldens). */
  loopBodyNames: since({ '1.11': 'shared', '1.27': 'own' }),
  /** Dumps show what runs finalizers and cleanups (recorded: tests/goldens). */
  finalizerFrames: since({ '1.11': false, '1.25': true }),
  /** What sync's waiters show in tracebacks (§3). */
  mutexWait: since({ '1.11': 'semacquire', '1.20': 'sync.Mutex.Lock' }),
  rwMutexReadWait: since({ '1.11': 'semacquire', '1.20': 'sync.RWMutex.RLock' }),
  rwMutexWriteWait: since({ '1.11': 'semacquire', '1.20': 'sync.RWMutex.Lock' }),
  waitGroupWait: since({ '1.11': 'semacquire', '1.24': 'sync.WaitGroup.Wait' }),
} as const;

export type Facts = { readonly [K in keyof typeof FACTS]: (typeof FACTS)[K] extends Fact<infer T> ? T : never };

/** Facts that a module's go line sets back, as GODEBUG (panicnil, asynctimerchan); until which release. */
const BY_MODULE: Readonly<Record<string, string | null>> = { panicNil: null, timerChannels: '1.27' };
/** The first release that looked at the go line for these. */
const MODULES_SINCE = '1.21';

/** All facts of one release, frozen. `language`: that of the program's module, which may be an older release's. */
export function factsOf(release: Release, language: string = release): Facts {
  const set = (name: string): boolean => {
    const until = BY_MODULE[name];
    return until !== undefined && (until === null || compareReleases(release, until) < 0) && compareReleases(release, MODULES_SINCE) >= 0;
  };
  const oldest = RELEASES[0];
  const back = compareReleases(language, oldest) < 0 ? oldest : language;
  const values = Object.entries(FACTS).map(([name, fact]) => [name, fact.at(set(name) ? back : release)] as const);
  return Object.freeze(Object.fromEntries(values)) as Facts;
}
