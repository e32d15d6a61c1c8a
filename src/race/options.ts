// What GORACE can say (facts: release/runtime.md §4.1), as far as it means something here: other keys are read and ignored.

export interface RaceOptions {
  /** Of a program that ends normally after a race, and of one that the first race ends. */
  readonly exitCode: number;
  readonly haltOnError: boolean;
  /** Drop races whose two stacks were reported before. */
  readonly suppressEqualStacks: boolean;
  /** Drop races on an address that was reported before: as far as the release does. */
  readonly suppressEqualAddresses: boolean;
  readonly stripPathPrefix: string;
  /** Where reports go. There are no files to log to. */
  readonly fd: 1 | 2;
  /** No word of GORACE's: whether writing to a file orders goroutines, as it does in Go by accident. */
  readonly printEdges: boolean;
}

const DEFAULTS: RaceOptions = {
  exitCode: 66,
  haltOnError: false,
  suppressEqualStacks: true,
  suppressEqualAddresses: true,
  stripPathPrefix: '',
  fd: 2,
  printEdges: false,
};

const isSet = (value: string): boolean => value === '1' || value === 'true' || value === 'yes';

/** By key; a value that makes no sense changes nothing. */
const KEYS: Readonly<Record<string, (value: string) => Partial<RaceOptions>>> = {
  exitcode: (value) => (/^\d+$/.test(value) ? { exitCode: Number(value) & 0xff } : {}),
  halt_on_error: (value) => ({ haltOnError: isSet(value) }),
  suppress_equal_stacks: (value) => ({ suppressEqualStacks: isSet(value) }),
  suppress_equal_addresses: (value) => ({ suppressEqualAddresses: isSet(value) }),
  log_path: (value) => ({ fd: value === 'stdout' ? 1 : 2 }),
  strip_path_prefix: (value) => ({ stripPathPrefix: value }),
};

/** "halt_on_error=1 exitcode=7" */
export function raceOptions(text: string, printEdges: boolean): RaceOptions {
  const options: { -readonly [K in keyof RaceOptions]: RaceOptions[K] } = { ...DEFAULTS, printEdges };
  for (const part of text.split(/[\s:,]+/)) {
    const at = part.indexOf('=');
    const read = at < 0 ? undefined : KEYS[part.slice(0, at)];
    if (read !== undefined) Object.assign(options, read(part.slice(at + 1)));
  }
  return options;
}
