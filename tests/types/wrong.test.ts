// Wrong programs of the corpus: the checker's errors stand where their markers say.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { fromBytes } from '#base';
import { type Ast, type Diagnostic, FileSet, parseFile, type SourceFile } from '#syntax';
import { checkJumps, checkProgram, type PackageSource } from '#types';
import { disagreements } from '../support/error-markers.ts';
import { goroot } from '../syntax/goroot.ts';
import { goLibrary } from './check-text.ts';

const folder = path.join(import.meta.dirname, '../programs/wrong');
const programs = readdirSync(folder).filter((name) => name.endsWith('.go'));

// One set of files for all programs: the library is parsed once.
const fileSet = new FileSet();
const parsed = new Map<string, readonly Ast.File[] | null>();
const find = goLibrary(goroot ?? '')(fileSet);
const source: PackageSource = (p) => {
  const files = parsed.get(p) ?? find(p);
  parsed.set(p, files);
  return files;
};

/** As gc: errors of syntax end the check, but for jumps, which its parser looks at. */
function diagnosticsOf(file: SourceFile): readonly Diagnostic[] {
  const syntax = parseFile(file);
  if (syntax.diagnostics.some((d) => d.message.startsWith('syntax error')))
    return [...syntax.diagnostics, ...checkJumps(fileSet, [syntax.file], syntax.diagnostics)];
  const checked = checkProgram({ fileSet, main: { path: 'main', files: [syntax.file] }, source, release: '1.26' });
  return [...syntax.diagnostics, ...checked.diagnostics];
}

test.skipIf(goroot === null).each(programs)('%s', (name) => {
  const file = fileSet.add(name, fromBytes(readFileSync(path.join(folder, name))));
  expect(disagreements(file, diagnosticsOf(file))).toEqual([]);
});
