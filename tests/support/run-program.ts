// Runs one Go program in the simulator, in this process, and collects what it did.
import { DEFAULT_SETTINGS, openSession, type RunResult, type Session, type Settings, type SourceText } from '#session';

export interface Ran {
  readonly stdout: string;
  readonly stderr: string;
  /** Both streams in the order of writing, as a terminal shows them. */
  readonly merged: string;
  readonly result: RunResult;
}

const decoder = new TextDecoder();

/** One session serves all programs of a test file, as a page's worker does. */
const shared = openSession();

export function runProgram(files: readonly SourceText[], settings: Partial<Settings> = {}, session: Session = shared): Ran {
  const run = session.start(files, { ...DEFAULT_SETTINGS, ...settings });
  let result = run.advance(10_000_000);
  while (result === null) result = run.advance(10_000_000);
  const chunks = run.takeOutput();
  const text = (fds: readonly number[]): string =>
    decoder.decode(Buffer.concat(chunks.filter((c) => fds.includes(c.fd)).map((c) => c.bytes)));
  return { stdout: text([1]), stderr: text([2]), merged: text([1, 2]), result };
}
