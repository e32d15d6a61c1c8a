// What a session tells its caller: plain data only, so that it crosses a worker's border unchanged.
import type { RaceReport } from '#race';
import type { ContextRecord } from './context-record.ts';

export interface SourceText {
  readonly name: string;
  /** UTF-16 text as an editor holds it, or the raw bytes of a file (which need not be valid UTF-8). */
  readonly text: string | Uint8Array;
  /** No part of the program, but a file that it finds beside its own when it runs. */
  readonly data?: boolean;
  /** Of a go.mod: the working folder below it, with a slash behind it ('' where it lies there); absent, as many folders up as its name leads down. */
  readonly here?: string;
}

/**
 * One complaint of the compiler, in gc's words. Lines and columns are 1-based; `column` counts bytes, the editor columns UTF-16 units.
 * File, line and column are those of `//line` comments where there are some, column 0 being unknown; the editor's are of the text.
 */
export interface ReportedDiagnostic {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly editorLine: number;
  readonly editorColumn: number;
  readonly editorEndLine: number;
  readonly editorEndColumn: number;
  readonly message: string;
  readonly code: string;
  /** What the go command prints above errors of one package: `# example.com/app/store`; '' above its own. */
  readonly heading: string;
  /** As the go command prints it, position and all. */
  readonly printed: string;
  /** How many were found before it: gc gives up after the tenth, wherever it stands. */
  readonly order: number;
}

/** Which of them ended the run. 'exit': os.Exit; 'finished': main returned; 'diverged': the schedule to replay fits another program; 'bug': the simulator's own. */
export type EndKind = 'finished' | 'exit' | 'panic' | 'fatal' | 'deadlock' | 'budget' | 'stopped' | 'compile error' | 'diverged' | 'bug';

/** The compiler's complaints, or the bug of the simulator's own that kept it from an answer. */
export type CheckResult = { readonly diagnostics: readonly ReportedDiagnostic[] } | { readonly bug: string };

export interface RunResult {
  readonly end: EndKind;
  /** One line for the reader: the first line of the panic or fatal error, the budget that ended it, the bug. Empty for finished. */
  readonly detail: string;
  /** As design says: the program's own, 2, 66, 1 (compile error), 3 (budget), 4 (bug). */
  readonly exitCode: number;
  readonly diagnostics: readonly ReportedDiagnostic[];
  /** Counts of what happened, for the end line and for -json. */
  readonly steps: number;
  readonly goroutines: number;
  readonly switches: number;
  /** Virtual nanoseconds from start to end. */
  readonly virtualTime: number;
  /** Every choice of the run, for `replay=`; empty when there were more than Settings.record. */
  readonly schedule: string;
  /** Settings.race: what was reported, in order. */
  readonly races: readonly RaceReport[];
  /** Settings.contexts: those that were made; null where none was. */
  readonly contexts: ContextRecord | null;
}

/** A piece of output; `bytes` is what the program wrote, fd 1 or 2. */
export interface OutputChunk {
  readonly fd: 1 | 2;
  readonly bytes: Uint8Array;
}
