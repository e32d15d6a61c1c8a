// Whole programs with what the installed Go says of them, all of it: texts, places (also those of //line comments) and order.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { fromBytes } from '#base';
import { complaintPosition, type Diagnostic, FileSet, flushed, parseFile, positionText } from '#syntax';
import { checkJumps, checkProgram } from '#types';

const folder = path.join(import.meta.dirname, 'listings');
const names = readdirSync(folder).filter((name) => name.endsWith('.go'));

function found(fileSet: FileSet, name: string): readonly Diagnostic[] {
  const source = fileSet.add(`./${name}`, fromBytes(readFileSync(path.join(folder, name))));
  const { file, diagnostics: syntax, checkable } = parseFile(source);
  if (!checkable) return [...syntax, ...checkJumps(fileSet, [file], syntax)];
  const { reported } = checkProgram({ fileSet, main: { path: 'main', files: [file] }, source: () => null, release: '1.26', syntax });
  return [...syntax, ...reported];
}

test.each(names)('%s', (name) => {
  const fileSet = new FileSet();
  const listing = flushed(found(fileSet, name), fileSet).map(
    (d) => `${positionText(complaintPosition(fileSet.position(d.pos)))}: ${d.message}\n`,
  );
  expect(listing.join('')).toBe(readFileSync(path.join(folder, name.replace(/go$/, 'txt')), 'latin1'));
});
