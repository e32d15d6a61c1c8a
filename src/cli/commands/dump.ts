// maprace dump: any stage of one program, in a form made for diffs.
import { DUMP_STAGES, dumpProgram, type LoadingSession } from '#session';
import type { ParsedLine } from '../flags.ts';
import { findSources } from '../sources.ts';
import { diagnosticLines, EXIT, say } from '../terminal.ts';

export async function dump(line: ParsedLine, library: LoadingSession): Promise<number> {
  const stage = line.options.stage;
  if (stage === null) {
    say(2, `maprace dump: say which stage: ${DUMP_STAGES.map((s) => `--${s}`).join(', ')}\n`);
    return EXIT.usage;
  }
  const files = findSources(line.files);
  if (typeof files === 'string') {
    say(2, `maprace dump: ${files}\n`);
    return EXIT.compile;
  }
  await library.load(library.lacks(files, line.options.settings.release));
  const { text, diagnostics } = dumpProgram(stage, files, line.options.settings, library);
  say(1, text);
  say(2, diagnosticLines(diagnostics, true, false));
  return diagnostics.length > 0 ? EXIT.compile : EXIT.ok;
}
