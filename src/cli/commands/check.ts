// maprace check: gc's errors without running anything.
import type { LoadingSession } from '#session';
import type { ParsedLine } from '../flags.ts';
import { findSources } from '../sources.ts';
import { diagnosticLines, EXIT, say } from '../terminal.ts';

export async function check(line: ParsedLine, library: LoadingSession): Promise<number> {
  const files = findSources(line.files);
  if (typeof files === 'string') {
    say(2, `maprace check: ${files}\n`);
    return EXIT.compile;
  }
  const session = await library.over(files, line.options.settings.release);
  const checked = session.check(files, line.options.settings);
  if ('bug' in checked) {
    say(
      2,
      `maprace: a bug in the simulator: ${checked.bug}\nTo repeat it: maprace check -go ${line.options.settings.release} ${line.files.join(' ')}\n`,
    );
    return EXIT.bug;
  }
  const { diagnostics } = checked;
  if (line.options.json) say(1, `${JSON.stringify({ diagnostics }, null, 2)}\n`);
  else say(2, diagnosticLines(diagnostics, line.options.all, false));
  return diagnostics.length > 0 ? EXIT.compile : EXIT.ok;
}
