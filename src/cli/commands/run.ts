// maprace run: stdout, stderr and the exit code are the program's own.
import type { LoadingSession, OutputChunk, RunResult } from '#session';
import type { Options, ParsedLine } from '../flags.ts';
import { findSources } from '../sources.ts';
import { diagnosticLines, EXIT, say, writeAll } from '../terminal.ts';

/** Steps between two looks at the clock and the output: some tens of milliseconds. */
const SLICE = 2_000_000;
const NEWLINE = 10;

export async function run(line: ParsedLine, library: LoadingSession): Promise<number> {
  const files = findSources(line.files);
  if (typeof files === 'string') {
    say(2, `maprace run: ${files}\n`);
    return EXIT.compile;
  }
  const { options } = line;
  const chunks: OutputChunk[] = [];
  const deadline = options.timeout === null ? Number.POSITIVE_INFINITY : Date.now() + options.timeout;
  const session = await library.over(files, line.options.settings.release);
  const running = session.start(files, { ...options.settings, record: options.json ? Number.MAX_SAFE_INTEGER : 0 });
  let result: RunResult | null = null;
  let lineOpen = false;
  while (result === null) {
    result = running.advance(SLICE);
    const fresh = running.takeOutput();
    if (options.json) chunks.push(...fresh);
    else for (const c of fresh) writeAll(c.fd, c.bytes);
    lineOpen = fresh.length === 0 ? lineOpen : fresh.at(-1)?.bytes.at(-1) !== NEWLINE;
    if (result === null && Date.now() > deadline) running.stop();
  }
  if (options.json) say(1, `${JSON.stringify(document(result, chunks, options), null, 2)}\n`);
  else say(2, closing(result, line, lineOpen));
  return result.end === 'stopped' ? EXIT.budget : result.exitCode;
}

/** What is said after the program's own output, on a line of its own: errors of the compiler, the budget that ended it, or the bug. */
function closing(result: RunResult, line: ParsedLine, lineOpen: boolean): string {
  const said = sentence(result, line);
  return said !== '' && lineOpen ? `\n${said}` : said;
}

function sentence(result: RunResult, line: ParsedLine): string {
  switch (result.end) {
    case 'compile error':
      return diagnosticLines(result.diagnostics, false, true);
    case 'budget':
      return `maprace: stopped: ${result.detail}\n`;
    case 'stopped':
      return 'maprace: stopped: time-out\n';
    case 'diverged':
      return `maprace: ${result.detail}\n`;
    case 'bug':
      return `maprace: a bug in the simulator: ${result.detail}\nTo repeat it: maprace run ${repeatFlags(line.options)} ${line.files.join(' ')}\n`;
    default:
      return '';
  }
}

const repeatFlags = ({ settings: s }: Options): string => `-go ${s.release} -schedule ${s.schedule} -seed ${s.seed}`;

/** The document of -json. Output texts are decoded as UTF-8. */
function document(result: RunResult, chunks: readonly OutputChunk[], options: Options): object {
  const text = (fd: 1 | 2): string => new TextDecoder().decode(Buffer.concat(chunks.filter((c) => c.fd === fd).map((c) => c.bytes)));
  const { release, schedule, seed } = options.settings;
  return { ...result, release, strategy: schedule, seed, stdout: text(1), stderr: text(2) };
}
