// The trace of a run: a line whenever another goroutine, function or source line is reached, up to a limit.
import { fromByteString } from '#base';
import type { Machine, Note, NotedObject } from '#machine';

/** Lines after which a trace is cut. */
const MAX_LINES = 20_000;

/** Where the machine stands: goroutine, function, file:line. */
function place(m: Machine): string {
  const g = m.current;
  const { func, pc } = g.top;
  // Five words an instruction; the entry function and library wrappers may have no position.
  const at = m.program.position(func.positions[pc / 5] ?? 0);
  return `g${g.id}`.padEnd(5) + `${at.file}:${at.line}`.padEnd(28) + func.name;
}

const objectText = ({ id, type }: NotedObject): string => `${type}#${id}`;

/** `created *context.valueCtx#2 below *context.cancelCtx#1, "key"`. */
const noteText = ({ what, subject, parent, about }: Note): string =>
  `${what} ${objectText(subject)}${parent === null ? '' : ` below ${objectText(parent)}`}${about === '' ? '' : `, ${fromByteString(about)}`}`;

/** What happened since it was last asked for. */
export interface Happened {
  readonly output: () => string;
  readonly notes: () => readonly Note[];
}

/** Drives the machine to its end, one step at a time; what the program writes and what the library tells stand in place. */
export function traceRun(m: Machine, happened: Happened): string {
  const lines: string[] = [];
  let last = '';
  while (m.outcome === null && lines.length < MAX_LINES) {
    const here = place(m);
    if (here !== last) lines.push(`${String(m.steps).padStart(8)} ${here}`);
    last = here;
    m.advance(1);
    for (const note of happened.notes()) lines.push(`${' '.repeat(9)}~ ${noteText(note)}`);
    const out = happened.output();
    if (out !== '') lines.push(`${' '.repeat(9)}> ${JSON.stringify(out)}`);
  }
  lines.push(m.outcome === null ? `… cut after ${MAX_LINES} lines` : `end: ${JSON.stringify(m.outcome)}`);
  return `${lines.join('\n')}\n`;
}
