// maprace dump: any stage of one program, in a form made for diffs.
import { DUMP_STAGES, dumpProgram } from '#session';
import type { ParsedLine } from '../flags.ts';
import { findSources } from '../sources.ts';
import { diagnosticLines, EXIT, say } from '../terminal.ts';

export function dump(line: ParsedLine): number {
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
  const { text, diagnostics } = dumpProgram(stage, files, line.options.settings);
  say(1, text);
  say(2, diagnosticLines(diagnostics, true, false));
  return diagnostics.length > 0 ? EXIT.compile : EXIT.ok;
}
