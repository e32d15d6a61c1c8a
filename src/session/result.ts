// What a session tells its caller: plain data only, so that it crosses a worker's border unchanged.

export interface SourceText {
  readonly name: string;
  /** UTF-16 text as an editor holds it, or the raw bytes of a file (which need not be valid UTF-8). */
  readonly text: string | Uint8Array;
}

/** One complaint of the compiler, in gc's words. Lines and columns are 1-based; `column` counts bytes, the editor columns UTF-16 units. */
export interface ReportedDiagnostic {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly editorColumn: number;
  readonly editorEndLine: number;
  readonly editorEndColumn: number;
  readonly message: string;
  readonly code: string;
}

/** Which of them ended the run. 'exit': os.Exit; 'finished': main returned; 'bug': the simulator's own. */
export type EndKind = 'finished' | 'exit' | 'panic' | 'fatal' | 'deadlock' | 'budget' | 'stopped' | 'compile error' | 'bug';

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
}

/** A piece of output; `bytes` is what the program wrote, fd 1 or 2. */
export interface OutputChunk {
  readonly fd: 1 | 2;
  readonly bytes: Uint8Array;
}
