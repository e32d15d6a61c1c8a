// Go's own sources parse without a complaint, and its tests of syntax errors get the errors they ask for.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseFile, type SourceFile } from '#syntax';
import { goroot, goFilesBelow, readSource } from './goroot.ts';

const root = goroot ?? '';

function firstComplaint(file: SourceFile, origin: 'program' | 'library'): string | null {
  const first = parseFile(file, origin).diagnostics[0];
  return first === undefined ? null : `${file.name}:${file.position(first.pos).line}: ${first.message}`;
}

const complaints = (files: readonly string[], origin: 'program' | 'library'): readonly string[] =>
  files.map((f) => firstComplaint(readSource(f), origin)).filter((c) => c !== null);

/** What a test file says it is for, in its first line. */
const kindOf = (file: string): string => /^\/\/ ?(\w+)/.exec(readFileSync(file, 'latin1'))?.[1] ?? '';

/** The lines with an ERROR comment, and the patterns one error of the line must match. */
function expected(text: string): ReadonlyMap<number, readonly RegExp[]> {
  const lines = new Map<number, readonly RegExp[]>();
  text.split('\n').forEach((line, i) => {
    const comment = /\/\/ (?:GC_)?ERROR (.*)$/.exec(line)?.[1];
    if (comment === undefined) return;
    const patterns = [...comment.matchAll(/"([^"]*)"|`([^`]*)`/g)].map((m) => new RegExp(m[1] ?? m[2] ?? ''));
    lines.set(i + 1, patterns);
  });
  return lines;
}

function errorcheck(file: SourceFile): readonly string[] {
  const want = expected(file.text);
  const out: string[] = [];
  const seen = new Set<number>();
  for (const { pos, message } of parseFile(file).diagnostics) {
    const { line } = file.position(pos);
    seen.add(line);
    if (!want.get(line)?.some((p) => p.test(message))) out.push(`${file.name}:${line}: ${message}`);
  }
  for (const line of want.keys()) if (!seen.has(line)) out.push(`${file.name}:${line}: no error`);
  return out;
}

describe.skipIf(goroot === null)('GOROOT', () => {
  test.each(['fmt', 'net/http', 'go', 'reflect', 'runtime', 'strconv', 'sync'])('src/%s parses', (dir) => {
    const files = goFilesBelow(path.join(root, 'src', dir));
    expect(files.length).toBeGreaterThan(5);
    expect(complaints(files, 'library')).toEqual([]);
  });

  test('what test/ means to compile parses', () => {
    const files = goFilesBelow(path.join(root, 'test')).filter((f) => ['run', 'compile', 'build', 'runoutput'].includes(kindOf(f)));
    expect(complaints(files, 'program')).toEqual([]);
  }, 20_000);

  // Every errorcheck file of Go 1.26 with a syntax error, but for issue14006.go (wants label errors too, which #types
  // reports).
  const list = readFileSync(path.join(import.meta.dirname, 'goroot-errors.txt'), 'utf8')
    .trim()
    .split('\n');
  test.each(list)('test/%s: its errors', (name) => {
    expect(errorcheck(readSource(path.join(root, 'test', name), name))).toEqual([]);
  });
});
