// What GORACE can say (facts: release/runtime.md §4.1), as far as it means something here: other keys are read and ignored.

export interface RaceOptions {
  /** Of a program that ends normally after a race, and of one that the first race ends. */
  readonly exitCode: number;
  readonly haltOnError: boolean;
  /** Whether races are told at all. */
  readonly reportBugs: boolean;
  /** Drop races whose two stacks were reported before. */
  readonly suppressEqualStacks: boolean;
  /** Drop races on an address that was reported before: as far as the release does. */
  readonly suppressEqualAddresses: boolean;
  /** Of a file's name what comes before this goes, and this too. */
  readonly stripPathPrefix: string;
  /** Where reports go. There are no files to log to. */
  readonly fd: 1 | 2;
  /** No word of GORACE's: whether writing to a file orders goroutines, as it does in Go by accident. */
  readonly printEdges: boolean;
  /** What is wrong with the words: the program does not even start. */
  readonly mistake: Mistake | null;
}

export type Mistake =
  | { readonly kind: 'value'; readonly of: Key['kind']; readonly value: string }
  | { readonly kind: 'words'; readonly what: "expected '='" | 'unterminated string' };

type Options = { -readonly [K in keyof RaceOptions]: RaceOptions[K] };

const DEFAULTS: RaceOptions = {
  exitCode: 66,
  haltOnError: false,
  reportBugs: true,
  suppressEqualStacks: true,
  suppressEqualAddresses: true,
  stripPathPrefix: '',
  fd: 2,
  printEdges: false,
  mistake: null,
};

type Key =
  | { readonly kind: 'bool'; readonly set: (o: Options, value: boolean) => void }
  | { readonly kind: 'int' | 'uptr'; readonly set: (o: Options, value: number) => void }
  | { readonly kind: 'text'; readonly set: (o: Options, value: string) => void };

const KEYS: Readonly<Record<string, Key>> = {
  exitcode: { kind: 'int', set: (o, n) => (o.exitCode = n & 0xff) },
  atexit_sleep_ms: { kind: 'int', set: () => {} },
  history_size: { kind: 'uptr', set: () => {} },
  halt_on_error: { kind: 'bool', set: (o, on) => (o.haltOnError = on) },
  report_bugs: { kind: 'bool', set: (o, on) => (o.reportBugs = on) },
  suppress_equal_stacks: { kind: 'bool', set: (o, on) => (o.suppressEqualStacks = on) },
  suppress_equal_addresses: { kind: 'bool', set: (o, on) => (o.suppressEqualAddresses = on) },
  log_path: { kind: 'text', set: (o, value) => (o.fd = value === 'stdout' ? 1 : 2) },
  strip_path_prefix: { kind: 'text', set: (o, value) => (o.stripPathPrefix = value) },
};

const BOOLS: Readonly<Record<string, boolean>> = { 1: true, yes: true, true: true, 0: false, no: false, false: false };
const MAX_INT = 0x7fffffff;

/** What is wrong with the value; null: it is set. Of a number what can be read is set all the same. */
function set(options: Options, key: Key, value: string): Mistake | null {
  if (key.kind === 'text') {
    key.set(options, value);
    return null;
  }
  if (key.kind === 'bool') {
    const on = BOOLS[value];
    if (on === undefined) return { kind: 'value', of: 'bool', value };
    key.set(options, on);
    return null;
  }
  const number = /^[+-]?\d*/.exec(value)?.[0] ?? '';
  key.set(options, Math.max(-MAX_INT - 1, Math.min(MAX_INT, Number(number) || 0)));
  return number === value ? null : { kind: 'value', of: key.kind, value };
}

/** name=value, name='value' and name="value", with any of these in between. */
const WORD = /[ ,:\n\t\r]*(?:$|([^ ,:\n\t\r=]*)(=?)(?:(['"])(.*?)(\3|$)|([^ ,:\n\t\r]*)))/gsy;

/** "halt_on_error=1 exitcode=7" */
export function raceOptions(text: string, printEdges: boolean): RaceOptions {
  const options: Options = { ...DEFAULTS, printEdges };
  for (const [, name, equals, quote, quoted = '', end, plain = ''] of text.matchAll(WORD)) {
    if (name === undefined) break;
    if (equals === '') options.mistake = { kind: 'words', what: "expected '='" };
    else if (quote !== undefined && end === '') options.mistake = { kind: 'words', what: 'unterminated string' };
    else {
      const key = KEYS[name];
      if (key !== undefined) options.mistake = set(options, key, quote === undefined ? plain : quoted);
    }
    if (options.mistake !== null) break;
  }
  return options;
}
