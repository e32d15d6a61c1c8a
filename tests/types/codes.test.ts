// Every diagnostic code has an example program that produces it, in the words the table gives.
import { expect, test } from 'vitest';
import { CODES, type Code } from '#types';
import { type Ast, type FileSet, parseFile } from '#syntax';
import { type CheckResult, checkFiles } from './check-text.ts';

const LIBRARY: Readonly<Record<string, string>> = {
  fmt: 'package fmt\nfunc Println(a ...any) {}\n',
  sync: 'package sync\ntype Once struct { done bool }\n',
};

const library =
  (fileSet: FileSet) =>
  (path: string): readonly Ast.File[] | null => {
    const text = LIBRARY[path];
    return text === undefined ? null : [parseFile(fileSet.add(`${path}.go`, text)).file];
  };

/** An example may have several files, and its own package clause. */
function checkExample(example: string): CheckResult {
  const release = /^\/\/go:release (\S+)$/m.exec(example)?.[1] ?? '1.26';
  const texts = example.split('//+file\n');
  const files = texts.map((t, i) => [`f${i}.go`, /^package /m.test(t) ? t : `package main\n${t}\n`] as const);
  return checkFiles(Object.fromEntries(files), { release, source: library });
}

const codes = Object.keys(CODES) as Code[];

test.each(codes)('%s', (code) => {
  const { diagnostics } = checkExample(CODES[code].example);
  const found = diagnostics.filter((d) => d.code === code);
  expect(found, diagnostics.map((d) => `${d.code}: ${d.message}`).join('\n')).not.toEqual([]);
  const pattern = CODES[code].text
    .replace('\\n\\t', '\n\t')
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('%s', '[^]*?');
  expect(
    found.some((d) => new RegExp(`^${pattern}`).test(d.message)),
    found.map((d) => d.message).join('\n'),
  ).toBe(true);
});
