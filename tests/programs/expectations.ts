// The comment block at the end of a test program: the release that produced it, what a run prints and how it ends.

export interface Expectation {
  /** The Go release that wrote the block, such as `go1.26.8`. */
  readonly release: string;
  /** Standard output, line by line; it always ends in a newline. */
  readonly output: readonly string[];
  /** Standard error up to the first goroutine of a traceback, addresses masked by `maskAddresses`. */
  readonly stderr: readonly string[];
  /** Why each goroutine waits, sorted, when the process died of a deadlock; else empty. */
  readonly waiting: readonly string[];
  readonly exit: number;
}

const RELEASE_LINE = /^\/\/ (go1\.\d+(?:\.\d+)?)$/;
const HEADING = /^\/\/ (Output|Stderr|Waiting):$/;
const EXIT_LINE = /^\/\/ Exit: (\d+)$/;
const TRACEBACK_LINE = /^(?:goroutine \d+ |runtime stack:)/;
const DEADLOCK = 'fatal error: all goroutines are asleep - deadlock!';

/** Line number (from 0) at which the block starts, or -1 when the program has none. */
function blockStart(lines: readonly string[]): number {
  return lines.findLastIndex((line) => RELEASE_LINE.test(line));
}

/** The program without its block; ends in one newline. */
export function programText(text: string): string {
  const lines = text.split('\n');
  const start = blockStart(lines);
  return `${(start < 0 ? lines : lines.slice(0, start)).join('\n').trimEnd()}\n`;
}

export function parseExpectation(text: string): Expectation | null {
  const lines = text.trimEnd().split('\n');
  const start = blockStart(lines);
  if (start < 0) return null;
  const release = RELEASE_LINE.exec(lines[start] ?? '')?.[1] ?? '';
  const sections = new Map<string, string[]>([
    ['Output', []],
    ['Stderr', []],
    ['Waiting', []],
  ]);
  let section: string[] = [];
  let exit = 0;
  for (const line of lines.slice(start + 1)) {
    const code = EXIT_LINE.exec(line)?.[1];
    const heading = HEADING.exec(line)?.[1];
    if (code !== undefined) exit = Number(code);
    else if (heading !== undefined) section = sections.get(heading) ?? [];
    else section.push(line.slice('// '.length));
  }
  const under = (heading: string) => sections.get(heading) ?? [];
  return { release, output: under('Output'), stderr: under('Stderr'), waiting: under('Waiting'), exit };
}

function section(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  const body = lines.map((line) => (line === '' ? '//\n' : `// ${line}\n`));
  return `// ${title}:\n${body.join('')}`;
}

export function renderExpectation(e: Expectation): string {
  const exit = e.exit === 0 ? '' : `// Exit: ${e.exit}\n`;
  return [`// ${e.release}\n`, section('Output', e.output), section('Stderr', e.stderr), section('Waiting', e.waiting), exit].join('');
}

/** Replaces what no two processes share: program counters and heap or stack addresses. */
export function maskAddresses(line: string): string {
  return line.replace(/\bpc=0x[0-9a-f]+/g, 'pc=0x?').replace(/\b0x[0-9a-f]{6,16}\b/g, '0x?');
}

/** The lines of standard error that a program's block states. */
export function deathNotice(stderr: string): string[] {
  const lines = stderr.split('\n');
  const traceback = lines.findIndex((line) => TRACEBACK_LINE.test(line));
  const head = (traceback < 0 ? lines : lines.slice(0, traceback)).map(maskAddresses);
  while (head.at(-1) === '') head.pop();
  return head;
}

/** The wait reasons in the traceback of a deadlock, sorted, because the order of goroutines is the scheduler's. */
export function waitReasons(stderr: string): string[] {
  if (!stderr.includes(DEADLOCK)) return [];
  return [...stderr.matchAll(/^goroutine \d+ .*\[([^\]]*)\]:$/gm)].map((header) => header[1] ?? '').sort();
}

/** What cannot be written into a block so that it survives editors and gofmt; null when all is well. */
export function unwritable(stdout: string, stderr: string): string | null {
  if (stdout !== '' && !stdout.endsWith('\n')) return 'standard output does not end in a newline';
  const lines = [...stdout.split('\n'), ...deathNotice(stderr)];
  for (const line of lines) {
    if (/[ \t]$/.test(line)) return `a line ends in a blank: ${JSON.stringify(line)}`;
    if ([...line].some((c) => (c < ' ' && c !== '\t') || c === '\ufffd'))
      return `a line holds control characters or bad UTF-8: ${JSON.stringify(line)}`;
    if (/^(?:Output:|Stderr:|Waiting:|Exit: \d+|go1\.\d+(?:\.\d+)?)$/.test(line)) return `a line looks like a heading: ${line}`;
  }
  return null;
}
