// What the simulator says of the programs of this folder under -race. By hand: node tests/goldens/race/reports.ts RELEASE PROGRAM
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runProgram } from '../../support/run-program.ts';
import { maskedReports } from './mask.ts';

export function reportsOf(release: string, name: string): string {
  const text = readFileSync(path.join(import.meta.dirname, 'programs', `${name}.go`), 'utf8');
  const { merged, result } = runProgram([{ name: `./${name}.go`, text }], { release, race: true });
  return maskedReports(`${merged}${result.diagnostics.map((d) => `${d.line}: ${d.message}\n`).join('')}exit=${result.exitCode}\n`);
}

if (process.argv[1] === import.meta.filename) process.stdout.write(reportsOf(process.argv[2] ?? '', process.argv[3] ?? ''));
