// A session: source text and settings in, plain results out. The one place where every room meets, and the one catch for our own bugs.
import { fromBytes, SimulatorBug, toBytes, toByteString } from '#base';
import { compile } from '#code';
import { Machine } from '#machine';
import { factsOf } from '#release';
import { goLike, random } from '#schedule';
import { nativeTable } from '#std';
import { type Checked, checkProgram } from '#types';
import { Library } from './library.ts';
import { type EndKind, type OutputChunk, type ReportedDiagnostic, type RunResult, type SourceText } from './result.ts';
import type { Settings } from './settings.ts';

/** Checks and runs programs; keeps what it learnt of the library between them. */
export interface Session {
  check(files: readonly SourceText[], settings: Settings): readonly ReportedDiagnostic[];
  start(files: readonly SourceText[], settings: Settings): Run;
}

/** One run, driven by its caller: nothing happens between calls. */
export interface Run {
  /** Runs up to `steps` machine steps; null while more is to do. */
  advance(steps: number): RunResult | null;
  /** Output written since the last call, in order. */
  takeOutput(): readonly OutputChunk[];
  /** Ends the run: advance then answers 'stopped'. */
  stop(): void;
}
