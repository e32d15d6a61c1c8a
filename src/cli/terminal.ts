// What every command does with the terminal: streams, usage errors, diagnostics in gc's form.
import { writeSync } from 'node:fs';
import type { ReportedDiagnostic } from '#session';

/** Exit codes of design: 0 and the program's own, 1 does not compile, 2 usage (and Go's own panics), 3 budget, 4 a bug of the simulator. */
export const EXIT = { ok: 0, compile: 1, usage: 2, budget: 3, bug: 4 } as const;

/** Writes everything, also to a pipe whose reader is slow. */
export function writeAll(fd: 1 | 2, bytes: Uint8Array): void {
  let from = 0;
  while (from < bytes.length) {
    try {
      from += writeSync(fd, bytes, from);
    } catch (e) {
      if (!isErrno(e, 'EAGAIN')) throw e;
    }
  }
}

export function say(fd: 1 | 2, text: string): void {
  writeAll(fd, new TextEncoder().encode(text));
}

/** Whether a thrown value is the system's error of that name. */
export const isErrno = (e: unknown, code: string): boolean => e instanceof Error && 'code' in e && e.code === code;

/** gc stops after ten errors and says so. */
export const MAX_SHOWN = 10;

export function diagnosticLines(diagnostics: readonly ReportedDiagnostic[], all: boolean): string {
  const shown = all ? diagnostics : diagnostics.slice(0, MAX_SHOWN);
  // What concerns the whole program (no main function) has no position.
  const place = (d: ReportedDiagnostic): string => (d.column === 0 ? `${d.file}:${d.line}` : `${d.file}:${d.line}:${d.column}`);
  const lines = shown.map((d) => (d.line === 0 ? `${d.message}\n` : `${place(d)}: ${d.message}\n`));
  if (shown.length < diagnostics.length) lines.push('too many errors\n');
  return lines.join('');
}
