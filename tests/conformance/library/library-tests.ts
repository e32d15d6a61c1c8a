// What becomes of the test functions of one package of Go's library when ours is in its place.
import { DEFAULT_SETTINGS, type Session } from '#session';
import { testPackage } from './test-package.ts';

/** In `fails.txt` these begin a reason; a test that is not listed there must pass. */
export type Fate = 'passes' | 'fails' | 'skips itself' | 'left out' | 'not run';

export interface Tested {
  readonly fate: Fate;
  /** Of what is left out or fails: the compiler's words, or what the test said. */
  readonly why: string;
}

const PIECE = 20_000_000;
const MOST_STEPS = 4_000_000_000;
/** Benchmarks inside tests would fill a second each. */
const FLAGS = ['-test.v', '-test.short', '-test.timeout=0', '-test.benchtime=20x', '-test.run=^(Test|Fuzz)'];
const FATES: Readonly<Record<string, Fate>> = { PASS: 'passes', FAIL: 'fails', SKIP: 'skips itself' };
const decoder = new TextDecoder();

/** Every test of the package by name; those of `notRun` are not started. */
export function libraryTests(session: Session, goroot: string, importPath: string, notRun: readonly string[]): ReadonlyMap<string, Tested> {
  const { files, leftOut } = testPackage(session, goroot, importPath);
  const skip = notRun.length === 0 ? [] : [`-test.skip=^(${notRun.join('|')})$`];
  const run = session.startTests(files, { ...DEFAULT_SETTINGS, args: [...FLAGS, ...skip] });
  let result = run.advance(PIECE);
  for (let steps = PIECE; result === null && steps < MOST_STEPS; steps += PIECE) result = run.advance(PIECE);
  const output = run
    .takeOutput()
    .map(({ bytes }) => decoder.decode(bytes))
    .join('');
  const tests = new Map<string, Tested>([...leftOut].map(([name, why]) => [name, { fate: 'left out', why }]));
  for (const name of notRun) tests.set(name, { fate: 'not run', why: '' });
  for (const [, word = '', name = ''] of output.matchAll(/^--- (PASS|FAIL|SKIP): (\w+) /gm)) {
    tests.set(name, { fate: FATES[word] ?? 'fails', why: saidBy(output, name) });
  }
  if (result === null || !/^(?:PASS|FAIL)$/m.test(output)) {
    const last = [...output.matchAll(/^=== (?:RUN|CONT|NAME) +(\w+)/gm)].at(-1)?.[1] ?? '';
    throw new Error(`${importPath}: ${last} does not come to an end: ${result?.detail ?? 'it takes too long'}\n${output.slice(-2000)}`);
  }
  return tests;
}

/** The first line that a test wrote. */
function saidBy(output: string, name: string): string {
  const from = output.indexOf(`=== RUN   ${name}\n`);
  return from < 0 ? '' : (/^ +\w+\.go:\d+: (.*)/m.exec(output.slice(from, output.indexOf(`: ${name} (`, from)))?.[1] ?? '').slice(0, 120);
}
