// The command line's flags: one table, read the way Go's flag package reads them (-name value, -name=value, --name).
import { releaseNamed, RELEASES } from '#release';
import { DEFAULT_SETTINGS, DUMP_STAGES, type DumpStage, isScheduleChoice, SCHEDULES, type Settings } from '#session';

/** Everything a command may be told. */
export interface Options {
  settings: Settings;
  json: boolean;
  /** check -e: all diagnostics. */
  all: boolean;
  /** dump: which stage. */
  stage: DumpStage | null;
  /** Flags of the test binary. */
  test: string[];
  /** Wall-clock milliseconds after which the run is stopped; null: never. */
  timeout: number | null;
}

/** What was wrong with the command line, in one sentence. */
export interface UsageError {
  readonly usage: string;
}

interface FlagRow {
  readonly name: string;
  /** Shown in the usage text; '' for a switch without value. */
  readonly value: string;
  readonly says: string;
  readonly commands: readonly string[];
  /** A switch that may be given =true or =false. */
  readonly boolean?: boolean;
  /** Returns what is wrong with the value, or null. */
  readonly read: (o: Options, value: string) => string | null;
}

const RUNS = ['run', 'test'];
const set = (o: Options, part: Partial<Settings>): null => {
  o.settings = { ...o.settings, ...part };
  return null;
};
const budget = (o: Options, part: Partial<Settings['budgets']>): null => set(o, { budgets: { ...o.settings.budgets, ...part } });

const sameKey = (a: string, b: string): boolean => splitOnce(a, '=')[0] === splitOnce(b, '=')[0];

/** A whole number of at most 2^53-1, else null. */
function count(text: string): number | null {
  const n = /^[0-9][0-9_]*$/.test(text) ? Number(text.replaceAll('_', '')) : Number.NaN;
  return Number.isSafeInteger(n) ? n : null;
}

const UNITS: Readonly<Record<string, number>> = { '': 1, B: 1, K: 2 ** 10, KB: 2 ** 10, M: 2 ** 20, MB: 2 ** 20, G: 2 ** 30, GB: 2 ** 30 };

/** 64M, 1G, 4096: bytes. */
function size(text: string): number | null {
  const m = /^(\d+(?:\.\d+)?)i?([KMG]?i?B?)$/i.exec(text);
  const unit = UNITS[(m?.[2] ?? 'x').toUpperCase().replace('I', '')];
  return m === null || unit === undefined ? null : Math.floor(Number(m[1]) * unit);
}

const DURATIONS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };

/** 500ms, 10s, 1m30s: milliseconds. */
function duration(text: string): number | null {
  if (!/^(?:\d+(?:\.\d+)?(?:ms|s|m|h))+$/.test(text)) return null;
  let total = 0;
  for (const [, n, unit] of text.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g)) total += Number(n) * (DURATIONS[unit ?? ''] ?? 0);
  return total;
}

/** A flag whose value is a count above zero. */
const counted = (
  name: string,
  says: string,
  parse: (s: string) => number | null,
  value: string,
  apply: (o: Options, n: number) => null,
  commands = RUNS,
): FlagRow => ({
  name,
  value,
  says,
  commands,
  read: (o, text) => {
    const n = parse(text);
    return n === null || n <= 0 ? `want ${value}, got ${JSON.stringify(text)}` : apply(o, n);
  },
});

/** Flags that the test binary reads; go test has them without "test.". */
const TEST_SWITCHES = {
  v: 'show every test as it runs, and what it logs',
  short: 'tell long tests to be short',
  failfast: 'start no test after the first that fails',
  benchmem: 'show the allocations of benchmarks',
  fullpath: 'log whole file names',
};
const TEST_VALUES = {
  run: ['REGEXP', 'run only the tests and examples that match; a / leads to subtests'],
  skip: ['REGEXP', 'do not run what matches'],
  bench: ['REGEXP', 'run the benchmarks that match'],
  list: ['REGEXP', 'list what matches and run nothing'],
  benchtime: ['D|Nx', 'run each benchmark for so long, or so often'],
  count: ['N', 'run everything N times'],
  cpu: ['LIST', 'run everything with each of these GOMAXPROCS'],
  parallel: ['N', 'run at most N parallel tests at once'],
  shuffle: ['off|on|N', 'run in another order'],
  timeout: ['D', 'let the tests panic after D of virtual time'],
} as const;

/** What Go's commands take for a switch that is given a value (strconv.ParseBool). */
const BOOLEANS: Readonly<Partial<Record<string, boolean>>> = Object.fromEntries([
  ...['1', 't', 'T', 'true', 'TRUE', 'True'].map((text) => [text, true]),
  ...['0', 'f', 'F', 'false', 'FALSE', 'False'].map((text) => [text, false]),
]);

const testFlags: readonly FlagRow[] = [
  ...Object.entries(TEST_SWITCHES).map(
    ([name, says]): FlagRow => ({ name, value: '', says, commands: ['test'], boolean: true, read: passOn(name) }),
  ),
  ...Object.entries(TEST_VALUES).map(([name, [value, says]]): FlagRow => ({ name, value, says, commands: ['test'], read: passOn(name) })),
];

function passOn(name: string): FlagRow['read'] {
  return (o, value) => {
    o.test.push(value === '' ? `-test.${name}` : `-test.${name}=${value}`);
    return null;
  };
}

export const FLAGS: readonly FlagRow[] = [
  {
    name: 'go',
    value: 'RELEASE',
    says: `which Go to be: ${RELEASES.join(', ')}`,
    commands: ['run', 'test', 'check', 'dump'],
    read: (o, v) => {
      const release = releaseNamed(v);
      return release === null ? `unknown release ${JSON.stringify(v)}; known: ${RELEASES.join(', ')}` : set(o, { release });
    },
  },
  {
    name: 'seed',
    value: 'N',
    says: 'the seed of every choice',
    commands: ['run', 'test', 'dump'],
    read: (o, v) => {
      const seed = count(v);
      return seed === null ? `want a whole number from 0 to 2^53-1, got ${JSON.stringify(v)}` : set(o, { seed });
    },
  },
  {
    name: 'schedule',
    value: `${SCHEDULES.join('|')}|replay=TEXT`,
    says:
      'who runs next: go = the order of one core, random = preemption at any point, as many cores would, pct = random priorities, ' +
      'rr = in turn, replay = the "schedule" that -json printed',
    commands: ['run', 'test', 'dump'],
    read: (o, v) => {
      const known = `${SCHEDULES.join(', ')}, replay=TEXT`;
      return isScheduleChoice(v) ? set(o, { schedule: v }) : `unknown schedule ${JSON.stringify(v)}; known: ${known}`;
    },
  },
  {
    name: 'env',
    value: 'KEY=VALUE',
    says: 'set a variable of the environment; GOTRACEBACK is taken from your own',
    commands: RUNS,
    read: (o, v) =>
      /^[^=\0]+=[^\0]*$/.test(v)
        ? set(o, { env: [...o.settings.env.filter((e) => !sameKey(e, v)), v] })
        : `want KEY=VALUE, got ${JSON.stringify(v)}`,
  },
  {
    name: 'race',
    value: '',
    says: 'report data races, as the race detector does',
    commands: ['run', 'dump', 'test'],
    boolean: true,
    read: (o, v) => {
      const race = v === '' ? true : BOOLEANS[v];
      return race === undefined ? `want true or false, got ${JSON.stringify(v)}` : set(o, { race });
    },
  },
  {
    name: 'race-print-edges',
    value: '',
    says: 'let the lock inside os.Stdout and os.Stderr order goroutines, as it does in Go by accident: prints can then hide races',
    commands: ['run', 'test'],
    read: (o) => set(o, { race: true, racePrintEdges: true }),
  },
  counted('steps', 'stop after N machine steps', count, 'N', (o, steps) => budget(o, { steps })),
  counted('memory', 'stop past SIZE of live heap (64M, 1G)', size, 'SIZE', (o, memory) => budget(o, { memory })),
  counted('output', 'stop past SIZE of output', size, 'SIZE', (o, output) => budget(o, { output })),
  counted('goroutines', 'stop past N goroutines alive at once', count, 'N', (o, goroutines) => budget(o, { goroutines })),
  counted(
    'timeout',
    'stop after D of real time (500ms, 10s, 1m)',
    duration,
    'D',
    (o, timeout) => {
      o.timeout = timeout;
      return null;
    },
    ['run'],
  ),
  {
    name: 'json',
    value: '',
    says: 'the result as one JSON document on stdout',
    commands: ['run', 'check', 'std'],
    read: (o) => {
      o.json = true;
      return null;
    },
  },
  {
    name: 'e',
    value: '',
    says: 'print all errors, not only the first 10',
    commands: ['check'],
    read: (o) => {
      o.all = true;
      return null;
    },
  },
  ...testFlags,
  ...DUMP_STAGES.map(
    (stage): FlagRow => ({
      name: stage,
      value: '',
      says: `dump ${stage}`,
      commands: ['dump'],
      read: (o) => {
        o.stage = stage;
        return null;
      },
    }),
  ),
];

/** Variables that tell the runtime how to die, as `go run` would hand them on. All others are the simulator's own, so that runs are alike. */
const RUNTIME_VARIABLES = ['GOTRACEBACK', 'GORACE'] as const;

function ownEnvironment(): string[] {
  return RUNTIME_VARIABLES.flatMap((key) => (process.env[key] === undefined ? [] : [`${key}=${process.env[key]}`]));
}

export interface ParsedLine {
  readonly options: Options;
  readonly files: readonly string[];
}

/** Reads what follows the command's name. Arguments after `--` are the program's own. */
export function parseLine(command: string, words: readonly string[]): ParsedLine | UsageError {
  const options: Options = {
    settings: { ...DEFAULT_SETTINGS, env: [...DEFAULT_SETTINGS.env, ...ownEnvironment()] },
    json: false,
    all: false,
    stage: null,
    test: [],
    timeout: null,
  };
  const files: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    if (word === '--' || (command === 'test' && /^--?args$/.test(word))) {
      set(options, { args: words.slice(i + 1) });
      break;
    }
    if (!word.startsWith('-') || word === '-') {
      files.push(word);
      continue;
    }
    const [name = '', inline] = splitOnce(word.replace(/^--?/, ''), '=');
    const row = FLAGS.find((f) => f.name === name && f.commands.includes(command));
    if (row === undefined) return { usage: `flag provided but not defined: -${name}` };
    let value = inline ?? '';
    if (row.value === '' && inline !== undefined && row.boolean !== true) return { usage: `flag -${name} takes no value` };
    if (row.value !== '' && inline === undefined) {
      const next = words[++i];
      if (next === undefined) return { usage: `flag needs an argument: -${name}` };
      value = next;
    }
    const wrong = row.read(options, value);
    if (wrong !== null) return { usage: `-${name}: ${wrong}` };
  }
  return { options, files };
}

function splitOnce(s: string, separator: string): [string, string?] {
  const at = s.indexOf(separator);
  return at < 0 ? [s] : [s.slice(0, at), s.slice(at + 1)];
}
