// One race: as data, and as Go prints it (release/runtime.md §4.1).
import { type Machine, raceStack, type Told } from '#machine';
import { type Access, WRITE } from './shadow.ts';
import type { Mistake } from './options.ts';
import type { Thread } from './thread.ts';
import type { Where } from './where.ts';

export interface RaceFrame {
  /** "main.main.func1" */
  readonly func: string;
  readonly file: string;
  readonly line: number;
  /** In machine code. There is none here: it grows with the place in the function, as tracebacks' offsets do. */
  readonly offset: number;
}

export interface RaceAccess {
  readonly write: boolean;
  readonly address: number;
  /** The detector's number of the goroutine; 0 is main. */
  readonly goroutine: number;
  readonly stack: readonly RaceFrame[];
}

export interface RaceOrigin {
  readonly goroutine: number;
  readonly running: boolean;
  readonly stack: readonly RaceFrame[];
}

export interface RaceReport {
  readonly current: RaceAccess;
  readonly previous: RaceAccess;
  /** Where their goroutines were started; nothing for main. */
  readonly created: readonly RaceOrigin[];
}

export function raceReport(m: Machine, current: Access, previous: Access, address: number, strip: string): RaceReport {
  const threads = current.epoch.thread === previous.epoch.thread ? [current.epoch.thread] : [current.epoch.thread, previous.epoch.thread];
  return {
    current: accessData(m, current, address, strip),
    previous: accessData(m, previous, address, strip),
    created: threads.flatMap((t) => (t.created === null ? [] : [originData(m, t, t.created, strip)])),
  };
}

function accessData(m: Machine, a: Access, address: number, strip: string): RaceAccess {
  const write = (a.kind & WRITE) !== 0;
  return { write, address, goroutine: a.epoch.thread.number, stack: stackOf(m, a.where, strip, write ? 'write' : 'read') };
}

function originData(m: Machine, t: Thread, created: Where, strip: string): RaceOrigin {
  return { goroutine: t.number, running: t.running, stack: stackOf(m, created, strip, 'go') };
}

function stackOf(m: Machine, where: Where, strip: string, what: Told): RaceFrame[] {
  return raceStack(m, where, what).map(({ name, at, offset }) => {
    const colon = at.lastIndexOf(':');
    const file = at.slice(0, colon);
    return { func: name, file: stripped(file, strip), line: Number(at.slice(colon + 1)), offset };
  });
}

/** What follows the first place where the words stand, wherever it is. */
function stripped(file: string, strip: string): string {
  const at = strip === '' ? -1 : file.indexOf(strip);
  return at < 0 ? file : file.slice(at + strip.length).replace(/^\.\//, '');
}

const LINE = '==================\n';

export function reportText({ current, previous, created }: RaceReport): string {
  const blocks = [
    `${current.write ? 'Write' : 'Read'} at ${accessText(current)}`,
    `Previous ${previous.write ? 'write' : 'read'} at ${accessText(previous)}`,
    ...created.map((o) => `Goroutine ${o.goroutine} (${o.running ? 'running' : 'finished'}) created at:\n${stackText(o.stack)}`),
  ];
  return `${LINE}WARNING: DATA RACE\n${blocks.join('\n')}${LINE}`;
}

function accessText({ address, goroutine, stack }: RaceAccess): string {
  const by = goroutine === 0 ? 'main goroutine' : `goroutine ${goroutine}`;
  return `0x${address.toString(16).padStart(12, '0')} by ${by}:\n${stackText(stack)}`;
}

const stackText = (stack: readonly RaceFrame[]): string =>
  stack.map((f) => `  ${f.func}()\n      ${f.file}:${f.line} +0x${f.offset.toString(16)}\n`).join('');

/** Told at the end of a program that ends normally. */
export const foundText = (count: number): string => `Found ${count} data race(s)\n`;

/** Told instead of running a program whose GORACE is wrong. */
export function mistakeText(mistake: Mistake, { raceErrors, threadSanitizer }: Machine['facts']): string {
  const [name, variable] = raceErrors === 'both' ? ['ThreadSanitizer: ', ' in GORACE'] : ['', ''];
  if (mistake.kind === 'words') return `${name}ERROR: ${mistake.what}${mistake.what.startsWith('expected') ? variable : ''}\n`;
  const type = mistake.of === 'uptr' && threadSanitizer === 2 ? 'int' : mistake.of;
  return `ERROR: Invalid value for ${type} option: '${mistake.value}'\n${name}ERROR: Flag parsing failed.\n`;
}
