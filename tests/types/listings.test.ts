// Programs whose errors do not stand where the text does, or stand at no token: the listing of the installed Go, whole.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { fromBytes } from '#base';
import { complaintPosition, FileSet, flushed, parseFile, positionText } from '#syntax';
import { checkProgram } from '#types';

const folder = path.join(import.meta.dirname, 'listings');
const names = readdirSync(folder).filter((name) => name.endsWith('.go'));

test.each(names)('%s', (name) => {
  const fileSet = new FileSet();
  const { file, diagnostics } = parseFile(fileSet.add(`./${name}`, fromBytes(readFileSync(path.join(folder, name)))));
  const main = { path: 'main', files: [file] };
  const { reported } = checkProgram({ fileSet, main, source: () => null, release: '1.26', syntax: diagnostics });
  const listing = flushed([...diagnostics, ...reported], fileSet).map(
    (d) => `${positionText(complaintPosition(fileSet.position(d.pos)))}: ${d.message}\n`,
  );
  expect(listing.join('')).toBe(readFileSync(path.join(folder, name.replace(/go$/, 'txt')), 'latin1'));
});
