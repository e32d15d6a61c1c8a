// A case: a module in an archive, the arguments of the test command in its first line, and what real Go printed at its end.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { maskTraceback } from '../support/mask-traceback.ts';

export interface GoTestCase {
  readonly args: readonly string[];
  readonly files: Readonly<Record<string, string>>;
  /** null before real Go was asked. */
  readonly want: Outcome | null;
}

export interface Outcome {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

const WANT = 'want';
const STDOUT = 'stdout:\n';
const STDERR = 'stderr:\n';

export function parseCase(text: string): GoTestCase {
  const [head = '', ...parts] = text.split(/^-- (.+) --\n/m);
  const files: Record<string, string> = {};
  for (let i = 0; i < parts.length; i += 2) files[parts[i] ?? ''] = parts[i + 1] ?? '';
  const { [WANT]: want, ...rest } = files;
  return { args: words(head.trim()), files: rest, want: want === undefined ? null : parseOutcome(want) };
}

/** Separated by blanks; single quotes keep blanks. */
const words = (line: string): readonly string[] => [...line.matchAll(/'([^']*)'|(\S+)/g)].map((m) => m[1] ?? m[2] ?? '');

function parseOutcome(text: string): Outcome {
  const [exit = '', rest = ''] = splitOnce(text, '\n');
  const [stdout = '', stderr = ''] = splitOnce(rest.slice(STDOUT.length), STDERR);
  return { exit: Number(exit.replace('exit ', '')), stdout, stderr };
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}

/** The case with its outcome written anew. */
export function withOutcome(text: string, o: Outcome): string {
  const end = text.indexOf(`-- ${WANT} --\n`);
  return `${end < 0 ? text : text.slice(0, end)}-- ${WANT} --\nexit ${o.exit}\n${STDOUT}${o.stdout}${o.stderr === '' ? '' : STDERR + o.stderr}`;
}

const MODULE = 'module example.com/m\n\ngo 1.26\n';

/** Writes the module; one without a go.mod is example.com/m. */
export function writeModule(dir: string, { files }: GoTestCase): void {
  for (const [name, text] of Object.entries({ 'go.mod': MODULE, ...files })) {
    const file = path.join(dir, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** What depends on the machine is masked: durations, what benchmarks measured, tracebacks as in support/mask-traceback.ts. */
export function maskOutcome({ exit, stdout, stderr }: Outcome): Outcome {
  return { exit, stdout: maskOutput(stdout), stderr: stderr.replace(/\/tmp\/[\w-]+\//g, '') };
}

function maskOutput(text: string): string {
  const timeless = text
    .replace(/\(\d+\.\d\ds\)/g, '(T)')
    .replace(/^((?:ok {2}|FAIL)\t\S+\t)\d+\.\d{3}s/gm, '$1T')
    // Where in its own sources package testing speaks.
    .replace(/^( +\w+\.go):\d+(?=: (?:test executed|returned without|disallowed|race detected))/gm, '$1:N')
    .replace(/_testmain\.go:\d+/g, '_testmain.go:N')
    .replace(/^cpu: .*\n/gm, '')
    .replace(/^(Benchmark\S*?)(?:-\d+)?( *)\t *\d+\t.*$/gm, '$1\tN')
    .replace(/^(\s*(?:--- \w+: )?Benchmark[^\s]*?)-\d+$/gm, '$1');
  const raceless = timeless.includes('WARNING: DATA RACE') ? maskRaces(timeless) : timeless;
  return /^goroutine \d+ \[/m.test(raceless) ? maskTraceback(raceless) : raceless;
}

/** Of race reports: addresses, numbers of goroutines, and where the library's functions stand. */
const maskRaces = (text: string): string =>
  text
    .replace(/ \+0x[0-9a-f]+$/gm, '')
    .replace(/ at 0x[0-9a-f]+ by/g, ' at 0x_ by')
    .replace(/\b([Gg]oroutine) \d+/g, '$1 N')
    .replace(/^( {6})\S*?\/usr\/local\/go\/src\/(\S+):\d+$/gm, '$1GOROOT/$2')
    .replace(/^( {6})\S*\/(\w+\.go:\d+)$/gm, '$1$2');
