// Go's own material: the library checks without an error, and the wrong programs of its test folder fail on the announced lines.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { fromBytes } from '#base';
import { type Ast, FileSet, parseFile } from '#syntax';
import { checkJumps, checkProgram, type PackageSource } from '#types';
import { goroot } from '../syntax/goroot.ts';
import { goLibrary, parseFolder } from './check-text.ts';

/** Programs that disagree, with the reason: `file: reason`, one a line. */
const known = new Map(
  readFileSync(path.join(import.meta.dirname, 'goroot-known.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()] as const),
);

const root = goroot ?? '';
const fileSet = new FileSet();
const parsed = new Map<string, readonly Ast.File[] | null>();
const find = goLibrary(root)(fileSet);
const source: PackageSource = (p) => {
  const files = parsed.get(p) ?? find(p);
  parsed.set(p, files);
  return files;
};

interface Found {
  readonly line: number;
  readonly message: string;
}

function errorsOf(file: string): readonly Found[] {
  const sourceFile = fileSet.add(file, fromBytes(readFileSync(file)));
  const syntax = parseFile(sourceFile);
  const stop = syntax.diagnostics.some((d) => d.message.startsWith('syntax error'));
  const more = stop
    ? checkJumps(fileSet, [syntax.file], syntax.diagnostics)
    : checkProgram({
        fileSet,
        main: { path: 'main', files: [syntax.file] },
        source,
        release: '1.26',
        syntax: syntax.diagnostics,
      }).diagnostics;
  return [...syntax.diagnostics, ...more]
    .filter((d) => d.code !== 'MissingMain')
    .map((d) => ({ line: fileSet.position(d.pos).line, message: d.message }));
}

/** The lines that announce an error, as Go's own test runner reads them. */
function announced(file: string): ReadonlySet<number> {
  const out = new Set<number>();
  readFileSync(file, 'latin1')
    .split('\n')
    .forEach((line, i) => {
      if (/\/\/ (?:GC_)?ERROR(?:AUTO)? /.test(line)) out.add(i + 1);
    });
  return out;
}

function wrongPrograms(): readonly string[] {
  const folder = path.join(root, 'test');
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile() && e.name.endsWith('.go') && !e.parentPath.includes('.dir') && !e.parentPath.includes('testdata'))
    .map((e) => path.join(e.parentPath, e.name))
    .filter((f) => {
      const text = readFileSync(f, 'latin1');
      return /^\/\/ errorcheck\s*\n/.test(text) && !/"C"|build cgo/.test(text) && announced(f).size > 0;
    })
    .toSorted();
}

describe.skipIf(goroot === null)('GOROOT', () => {
  test('packages of the library, every body', () => {
    const paths = [
      'errors',
      'strings',
      'strconv',
      'sort',
      'slices',
      'maps',
      'sync',
      'sync/atomic',
      'context',
      'time',
      'fmt',
      'reflect',
      'net/http',
      'go/types',
      'encoding/json',
      'testing',
    ];
    const packages = paths.flatMap((p) => {
      const files = parseFolder(fileSet, path.join(root, 'src', p));
      return files === null ? [] : [{ path: p, files }];
    });
    const main = fileSet.add('main.go', `package main\n${paths.map((p) => `import _ "${p}"`).join('\n')}\nfunc main() {}\n`);
    const { diagnostics } = checkProgram({
      fileSet,
      main: { path: 'main', files: [parseFile(main).file] },
      packages,
      source,
      release: '1.26',
    });
    // runtime functions without a body live in assembly.
    expect(diagnostics.filter((d) => d.code !== 'MissingBody').map((d) => d.message)).toEqual([]);
  }, 120_000);

  test('wrong programs fail on the announced lines', () => {
    const wrong = wrongPrograms();
    const failing = wrong.filter((file) => {
      const want = announced(file);
      const got = new Set(errorsOf(file).map((e) => e.line));
      return want.size !== got.size || [...want].some((line) => !got.has(line));
    });
    const names = failing.map((f) => path.relative(path.join(root, 'test'), f));
    expect(names.filter((n) => !known.has(n))).toEqual([]);
    // What passes now must leave the list.
    expect([...known.keys()].filter((n) => !names.includes(n))).toEqual([]);
    expect(wrong.length - failing.length).toBeGreaterThan(450);
  }, 300_000);
});
