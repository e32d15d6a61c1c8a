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

/** gc stops at the tenth error it finds and says so. */
const MAX_ERRORS = 10;

/** Package by package; `headings`: as go run and go build print them. */
export function diagnosticLines(diagnostics: readonly ReportedDiagnostic[], all: boolean, headings: boolean): string {
  const titles = [...new Set(diagnostics.map((d) => d.heading))];
  return titles
    .map((title) =>
      packageLines(
        title,
        diagnostics.filter((d) => d.heading === title),
        all,
        headings,
      ),
    )
    .join('');
}

function packageLines(heading: string, diagnostics: readonly ReportedDiagnostic[], all: boolean, headings: boolean): string {
  const shown = all ? diagnostics : diagnostics.filter((d) => d.order < MAX_ERRORS);
  const lines = shown.map((d) => `${d.printed}\n`);
  const tenth = shown.find((d) => d.order === MAX_ERRORS - 1);
  if (!all && tenth !== undefined) lines.push(`${place(tenth)}too many errors\n`);
  return (headings && heading !== '' ? `${heading}\n` : '') + lines.join('');
}

/** What concerns the whole program (no main function) has no position. */
function place({ file, line, column }: ReportedDiagnostic): string {
  if (line === 0) return '';
  return column === 0 ? `${file}:${line}: ` : `${file}:${line}:${column}: `;
}
