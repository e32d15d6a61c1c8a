// The texts Go prints when a program dies, or nearly: one table for the recogniser and for the index of texts in the guide.

/** What a text stands for: an error of concurrent maps, one that looks like it, or another end. */
export type Family = 'map' | 'key' | 'sync' | 'runtime' | 'panic' | 'context' | 'race' | 'library';

/** How the process comes through: no recover helps, recover in the same goroutine does, it is a value or a line that ends nothing. */
export type Ending = 'fatal' | 'panic' | 'error' | 'report';

/** What the goroutine that noticed was doing with the map. */
export type MapUse = 'read' | 'write' | 'iterate' | 'clone';

export interface CrashText {
  readonly id: TextId;
  readonly family: Family;
  readonly ending: Ending;
  /** As Go writes it; what varies stands as `…`. */
  readonly says: string;
  /** Finds it in a line. Linear: no nested repetition. */
  readonly pattern: RegExp;
  /** Minor release that first prints it, and the last; absent where it is older than 1.6, or still there. */
  readonly since?: number;
  readonly until?: number;
  readonly use?: MapUse;
  /** Where the guide explains it: a page and, after #, a heading. */
  readonly page: string;
}

export const TEXT_IDS = [
  'map-writes',
  'map-read-write',
  'map-iteration',
  'map-clone',
  'map-no-slot',
  'map-bad-state',
  'nil-map',
  'unhashable',
  'data-race',
  'found-races',
  'unlock-unlocked',
  'rwmutex-unlock',
  'rwmutex-runlock',
  'inconsistent-mutex',
  'negative-waitgroup',
  'waitgroup-reused',
  'waitgroup-misuse',
  'deadlock',
  'goexit-deadlock',
  'websocket-write',
  'stack-overflow',
  'out-of-memory',
  'bad-pointer',
  'unexpected-signal',
  'checkptr',
  'nil-dereference',
  'index-range',
  'slice-range',
  'divide',
  'conversion',
  'send-closed',
  'close-closed',
  'close-nil-channel',
  'panic-nil',
  'nil-parent-context',
  'deadline',
  'canceled',
  'test-timeout',
  'superfluous-header',
  'http-serving',
  'threads',
  'race-goroutines',
  'sigquit',
] as const;

export type TextId = (typeof TEXT_IDS)[number];

const MAPS = 'traps/unsynchronised-goroutines';
const RACES = 'finding/race-detector';
const FATAL = 'maps/fatal-not-panic';

/** The more particular first: of two that match a line, the earlier counts. */
export const TEXTS: readonly CrashText[] = [
  {
    id: 'map-no-slot',
    family: 'map',
    ending: 'fatal',
    says: 'fatal error: small map with no empty slot (concurrent map writes?)',
    pattern: /small map with no empty slot/,
    since: 24,
    until: 26,
    use: 'write',
    page: MAPS,
  },
  {
    id: 'map-read-write',
    family: 'map',
    ending: 'fatal',
    says: 'fatal error: concurrent map read and map write',
    pattern: /concurrent map read and map write/,
    since: 6,
    use: 'read',
    page: MAPS,
  },
  {
    id: 'map-iteration',
    family: 'map',
    ending: 'fatal',
    says: 'fatal error: concurrent map iteration and map write',
    pattern: /concurrent map iteration and map write/,
    since: 6,
    use: 'iterate',
    page: 'traps/range-against-writes',
  },
  {
    id: 'map-clone',
    family: 'map',
    ending: 'fatal',
    says: 'fatal error: concurrent map clone and map write',
    pattern: /concurrent map clone and map write/,
    since: 21,
    use: 'clone',
    page: 'traps/copying-structs-and-maps',
  },
  {
    id: 'map-writes',
    family: 'map',
    ending: 'fatal',
    says: 'fatal error: concurrent map writes',
    pattern: /concurrent map writes/,
    since: 6,
    use: 'write',
    page: MAPS,
  },
  {
    id: 'map-bad-state',
    family: 'map',
    ending: 'fatal',
    says: 'fatal error: bad map state',
    pattern: /fatal error: (?:bad map state|overflow is not nil|evacuation not done in time)/,
    until: 23,
    use: 'write',
    page: 'maps/best-effort',
  },
  {
    id: 'nil-map',
    family: 'key',
    ending: 'panic',
    says: 'panic: assignment to entry in nil map',
    pattern: /assignment to entry in nil map/,
    page: 'traps/nil-maps-and-unhashable-keys',
  },
  {
    id: 'unhashable',
    family: 'key',
    ending: 'panic',
    says: 'panic: runtime error: hash of unhashable type …',
    pattern: /hash of unhashable type/,
    page: 'traps/nil-maps-and-unhashable-keys',
  },
  { id: 'data-race', family: 'race', ending: 'report', says: 'WARNING: DATA RACE', pattern: /WARNING: DATA RACE/, page: RACES },
  {
    id: 'found-races',
    family: 'race',
    ending: 'report',
    says: 'Found … data race(s)',
    pattern: /Found \d+ data race\(s\)|race detected during execution of test/,
    page: RACES,
  },
  {
    id: 'rwmutex-runlock',
    family: 'sync',
    ending: 'fatal',
    says: 'fatal error: sync: RUnlock of unlocked RWMutex',
    pattern: /sync: RUnlock of unlocked RWMutex/,
    page: 'remedies/mutex-and-rwmutex',
  },
  {
    id: 'rwmutex-unlock',
    family: 'sync',
    ending: 'fatal',
    says: 'fatal error: sync: Unlock of unlocked RWMutex',
    pattern: /sync: Unlock of unlocked RWMutex/,
    page: 'remedies/mutex-and-rwmutex',
  },
  {
    id: 'unlock-unlocked',
    family: 'sync',
    ending: 'fatal',
    says: 'fatal error: sync: unlock of unlocked mutex',
    pattern: /sync: unlock of unlocked mutex/,
    page: 'remedies/mutex-and-rwmutex',
  },
  {
    id: 'inconsistent-mutex',
    family: 'sync',
    ending: 'fatal',
    says: 'fatal error: sync: inconsistent mutex state',
    pattern: /sync: inconsistent mutex state/,
    page: 'traps/copying-structs-and-maps',
  },
  {
    id: 'negative-waitgroup',
    family: 'sync',
    ending: 'panic',
    says: 'panic: sync: negative WaitGroup counter',
    pattern: /sync: negative WaitGroup counter/,
    page: 'traps/fan-out-results',
  },
  {
    id: 'waitgroup-reused',
    family: 'sync',
    ending: 'panic',
    says: 'panic: sync: WaitGroup is reused before previous Wait has returned',
    pattern: /sync: WaitGroup is reused before previous Wait has returned/,
    page: 'traps/fan-out-results',
  },
  {
    id: 'waitgroup-misuse',
    family: 'sync',
    ending: 'panic',
    says: 'panic: sync: WaitGroup misuse: Add called concurrently with Wait',
    pattern: /sync: WaitGroup misuse: Add called concurrently with Wait/,
    page: 'traps/fan-out-results',
  },
  {
    id: 'goexit-deadlock',
    family: 'runtime',
    ending: 'fatal',
    says: 'fatal error: no goroutines (main called runtime.Goexit) - deadlock!',
    pattern: /no goroutines \(main called runtime\.Goexit\) - deadlock!/,
    page: FATAL,
  },
  {
    id: 'deadlock',
    family: 'runtime',
    ending: 'fatal',
    says: 'fatal error: all goroutines are asleep - deadlock!',
    pattern: /all goroutines are asleep - deadlock!/,
    page: FATAL,
  },
  {
    id: 'websocket-write',
    family: 'library',
    ending: 'panic',
    says: 'panic: concurrent write to websocket connection',
    pattern: /concurrent write to websocket connection/,
    page: 'traps/hubs-and-subscribers',
  },
  {
    id: 'stack-overflow',
    family: 'runtime',
    ending: 'fatal',
    says: 'fatal error: stack overflow',
    pattern: /fatal error: stack overflow|goroutine stack exceeds \d+-byte limit/,
    page: FATAL,
  },
  {
    id: 'out-of-memory',
    family: 'runtime',
    ending: 'fatal',
    says: 'fatal error: runtime: out of memory',
    pattern: /fatal error: (?:runtime: )?(?:cannot allocate memory|out of memory)|runtime: cannot allocate/,
    page: FATAL,
  },
  {
    id: 'bad-pointer',
    family: 'runtime',
    ending: 'fatal',
    says: 'fatal error: found bad pointer in Go heap …',
    pattern: /found bad pointer in Go heap/,
    page: 'traps/torn-values',
  },
  {
    id: 'unexpected-signal',
    family: 'runtime',
    ending: 'fatal',
    says: 'fatal error: unexpected signal during runtime execution',
    pattern: /unexpected signal during runtime execution|unexpected fault address/,
    page: 'traps/torn-values',
  },
  { id: 'checkptr', family: 'runtime', ending: 'fatal', says: 'fatal error: checkptr: …', pattern: /fatal error: checkptr: /, since: 14, page: FATAL },
  {
    id: 'nil-dereference',
    family: 'panic',
    ending: 'panic',
    says: 'panic: runtime error: invalid memory address or nil pointer dereference',
    pattern: /invalid memory address or nil pointer dereference/,
    page: 'traps/torn-values',
  },
  {
    id: 'index-range',
    family: 'panic',
    ending: 'panic',
    says: 'panic: runtime error: index out of range …',
    pattern: /runtime error: index out of range/,
    page: FATAL,
  },
  {
    id: 'slice-range',
    family: 'panic',
    ending: 'panic',
    says: 'panic: runtime error: slice bounds out of range …',
    pattern: /runtime error: slice bounds out of range/,
    page: FATAL,
  },
  {
    id: 'divide',
    family: 'panic',
    ending: 'panic',
    says: 'panic: runtime error: integer divide by zero',
    pattern: /runtime error: integer divide by zero/,
    page: FATAL,
  },
  {
    id: 'conversion',
    family: 'panic',
    ending: 'panic',
    says: 'panic: interface conversion: …',
    pattern: /interface conversion: /,
    page: FATAL,
  },
  { id: 'send-closed', family: 'panic', ending: 'panic', says: 'panic: send on closed channel', pattern: /send on closed channel/, page: FATAL },
  { id: 'close-closed', family: 'panic', ending: 'panic', says: 'panic: close of closed channel', pattern: /close of closed channel/, page: FATAL },
  { id: 'close-nil-channel', family: 'panic', ending: 'panic', says: 'panic: close of nil channel', pattern: /close of nil channel/, page: FATAL },
  {
    id: 'panic-nil',
    family: 'panic',
    ending: 'panic',
    says: 'panic: panic called with nil argument (obsolete and disabled by GODEBUG=panicnil=…)',
    pattern: /panic called with nil argument/,
    since: 21,
    page: FATAL,
  },
  {
    id: 'nil-parent-context',
    family: 'context',
    ending: 'panic',
    says: 'panic: cannot create context from nil parent',
    pattern: /cannot create context from nil parent/,
    since: 15,
    page: 'http/context-values',
  },
  {
    id: 'deadline',
    family: 'context',
    ending: 'error',
    says: 'context deadline exceeded',
    pattern: /context deadline exceeded/,
    page: 'traps/contexts-and-leaked-goroutines',
  },
  {
    id: 'canceled',
    family: 'context',
    ending: 'error',
    says: 'context canceled',
    pattern: /context canceled/,
    page: 'traps/contexts-and-leaked-goroutines',
  },
  { id: 'test-timeout', family: 'library', ending: 'panic', says: 'panic: test timed out after …', pattern: /panic: test timed out after /, page: 'finding/in-ci' },
  {
    id: 'superfluous-header',
    family: 'library',
    ending: 'report',
    says: 'http: superfluous response.WriteHeader call from …',
    pattern: /http: superfluous response\.WriteHeader call/,
    since: 11,
    page: 'http/response-headers',
  },
  { id: 'http-serving', family: 'library', ending: 'report', says: 'http: panic serving …', pattern: /http: panic serving /, page: 'traps/recover-does-not-help' },
  {
    id: 'threads',
    family: 'runtime',
    ending: 'fatal',
    says: 'fatal error: thread exhaustion',
    pattern: /fatal error: thread exhaustion|program exceeds \d+-thread limit/,
    page: FATAL,
  },
  {
    id: 'race-goroutines',
    family: 'race',
    ending: 'fatal',
    says: 'race: limit on … simultaneously alive goroutines is exceeded, dying',
    pattern: /simultaneously alive goroutines is exceeded/,
    page: RACES,
  },
  { id: 'sigquit', family: 'runtime', ending: 'fatal', says: 'SIGQUIT: quit', pattern: /SIG(?:QUIT: quit|ABRT: abort)/, page: FATAL },
];

/** What every pattern's line must contain: one cheap look instead of forty. */
export const ANY_TEXT =
  /concurrent |small map|fatal error|runtime|nil map|unhashable|DATA RACE|data race|race detected|sync: |asleep|deadlock!|bad pointer|signal|fault address|nil pointer|interface conversion|channel|panic|nil parent|context |superfluous|limit|SIG/;
