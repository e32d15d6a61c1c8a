// The trace of a run: a line whenever another goroutine, function or source line is reached, up to a limit.
import type { Machine } from '#machine';

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

/** Drives the machine to its end, one step at a time. `output` is what the program writes meanwhile, in place. */
export function traceRun(m: Machine, takeOutput: () => string): string {
  const lines: string[] = [];
  let last = '';
  while (m.outcome === null && lines.length < MAX_LINES) {
    const here = place(m);
    if (here !== last) lines.push(`${String(m.steps).padStart(8)} ${here}`);
    last = here;
    m.advance(1);
    const out = takeOutput();
    if (out !== '') lines.push(`${' '.repeat(9)}> ${JSON.stringify(out)}`);
  }
  lines.push(m.outcome === null ? `… cut after ${MAX_LINES} lines` : `end: ${JSON.stringify(m.outcome)}`);
  return `${lines.join('\n')}\n`;
}
