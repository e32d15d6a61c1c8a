// maprace std: the packages of the library, how much of Go's API each has, and with a package's path what is missing of it.
import { libraryCoverage, type PackageCoverage } from '#release';
import type { ParsedLine } from '../flags.ts';
import { EXIT, say } from '../terminal.ts';

export function std(line: ParsedLine): Promise<number> {
  const all = libraryCoverage();
  const asked = line.files.map((path) => ({ path, found: all.find((p) => p.path === path) }));
  const unknown = asked.filter(({ found }) => found === undefined);
  if (unknown.length > 0) {
    say(2, `maprace std: ${unknown.map(({ path }) => `package "${path}" is not in this simulator`).join('; ')}\n`);
    return Promise.resolve(EXIT.usage);
  }
  const chosen = asked.length === 0 ? all : asked.flatMap(({ found }) => found ?? []);
  if (line.options.json) say(1, `${JSON.stringify(chosen, null, 2)}\n`);
  else say(1, chosen.map((p) => packageText(p, asked.length > 0)).join(''));
  return Promise.resolve(EXIT.ok);
}

function packageText({ path, names, missing }: PackageCoverage, whole: boolean): string {
  if (names === 0) return `${path}\n`;
  const share = Math.floor((100 * (names - missing.length)) / names);
  const lacks = whole && missing.length > 0 ? `\n  missing: ${missing.join(' ')}` : '';
  return `${path.padEnd(24)} ${String(names - missing.length).padStart(4)} of ${String(names).padStart(3)} names, ${share} %${lacks}\n`;
}
