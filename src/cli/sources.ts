// Finds the Go files a command names: single files, every .go file of a directory, or a txtar archive.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { SourceText } from '#session';

/** Source texts, or one sentence that says what is wrong with the names. */
export type Found = readonly SourceText[] | string;

export function findSources(names: readonly string[]): Found {
  if (names.length === 0) return 'no go files listed';
  const only = names[0] ?? '';
  if (names.length === 1 && existsSync(only) && statSync(only).isDirectory()) return filesOfDirectory(only);
  if (names.length === 1 && only.endsWith('.txtar')) return existsSync(only) ? filesOfArchive(readFileSync(only, 'utf8')) : missing(only);
  const out: SourceText[] = [];
  for (const name of names) {
    if (!name.endsWith('.go')) return `named files must be .go files: ${name}`;
    if (!existsSync(name) || statSync(name).isDirectory()) return missing(name);
    out.push({ name: shownName(name), text: read(name) });
  }
  return out;
}

const missing = (name: string): string => `no such file: ${name}`;

/** Raw bytes: what is not UTF-8 is the scanner's to report. */
const read = (name: string): Uint8Array => readFileSync(name);

/** As go run prints it: ./name below the working directory; elsewhere the shorter of the relative and the whole path. */
function shownName(name: string): string {
  const whole = path.resolve(name);
  const relative = path.relative(process.cwd(), whole);
  if (relative.startsWith('..')) return relative.length < whole.length ? relative : whole;
  return `./${relative.split(path.sep).join('/')}`;
}

function filesOfDirectory(dir: string): Found {
  const names = readdirSync(dir).filter((n) => n.endsWith('.go') && !n.endsWith('_test.go') && !n.startsWith('_') && !n.startsWith('.'));
  if (names.length === 0) return `no Go files in ${dir}`;
  return names.sort().map((n) => ({ name: shownName(path.join(dir, n)), text: read(path.join(dir, n)) }));
}

/** Files of the archive's top directory: `-- name --` lines separate them. */
function filesOfArchive(text: string): Found {
  const out: SourceText[] = [];
  let name: string | null = null;
  let body: string[] = [];
  const flush = (): void => {
    if (name?.endsWith('.go') && !name.endsWith('_test.go')) out.push({ name: `./${name}`, text: `${body.join('\n')}\n` });
  };
  for (const line of text.split('\n')) {
    const mark = /^-- (.+?) --\s*$/.exec(line);
    if (mark === null) {
      body.push(line);
      continue;
    }
    flush();
    name = mark[1] ?? null;
    body = [];
  }
  if (body.at(-1) === '') body.pop();
  flush();
  return out.length > 0 ? out : 'the archive holds no Go files';
}
