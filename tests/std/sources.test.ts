// The library as the front end gets it: which files, under which names, with which lines.
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DEFAULT_RELEASE } from '#release';
import { Shelf } from '#std';
import { WHOLE_LIBRARY } from '#std-whole';
import { FileSet, parseFile, parseOutline } from '#syntax';
import { checkProgram } from '#types';
import { buildConstraint, importsOf, stripGo } from '../../scripts/gen-std.strip.ts';
import { matchesRelease } from '../../src/std/build-constraint.ts';
import { runProgram } from '../support/run-program.ts';

const SHELF = new Shelf(WHOLE_LIBRARY);

test('comments go, lines and literals stay', () => {
  const text = 'package p // x\n\n/* a\nb */ var s = "// no" + `/* raw\n  // */` + string(\'"\') // end\n';
  const bare = stripGo(text);
  expect(bare).toBe('package p\n\n\nvar s="// no"+`/* raw\n  // */`+string(\'"\')\n');
  expect(bare.split('\n').length).toBe(text.split('\n').length);
});

test('line numbers are those of the files', () => {
  const root = new URL('../../src/std/', import.meta.url);
  for (const file of globSync('**/*.go', { cwd: root })) {
    const text = readFileSync(new URL(file, root), 'latin1');
    const line = (s: string): number => s.split('\n').findLastIndex((l) => /^func\b/.test(l));
    expect(line(stripGo(text)), file).toBe(line(text));
  }
});

test('a file belongs to the releases its go:build line says', () => {
  expect(buildConstraint('// x\n\n//go:build go1.24 && !go1.26\n\npackage p\n//go:build go1.99\n')).toBe('go1.24 && !go1.26');
  const in24And25 = ['1.23', '1.24', '1.25', '1.26'].filter((r) => matchesRelease('go1.24 && !go1.26', r));
  expect(in24And25).toEqual(['1.24', '1.25']);
  expect(matchesRelease('', '1.11')).toBe(true);
  const before = ['1.12', '1.13.4', '1.13.5', '1.14'].filter((r) => matchesRelease('go1.13 && !go1.13.5', r));
  expect(before).toEqual(['1.13.4']);
  expect(['1.13.4', '1.13.5', '1.26'].filter((r) => matchesRelease('go1.13.5', r))).toEqual(['1.13.5', '1.26']);
});

test('a file imports what its import declarations say, and nothing else', () => {
  const text = `package p // import "no/comment"

import "fmt"
import (
	"net/http" // import "no/other"
	. "strings"
	_ "embed"
	rand2 "math/rand/v2"
)

const s = "import \\"no/literal\\""

var x = \`
import "no/raw"
\`
`;
  expect(importsOf(text)).toEqual(['fmt', 'net/http', 'strings', 'embed', 'math/rand/v2']);
});

test('packages are found by import path and named as gc names them', () => {
  expect(SHELF.source('fmt', '1.26')?.map((f) => f.name)).toContain('/usr/local/go/src/fmt/print.go');
  expect(SHELF.source('no/such', '1.26')).toBeNull();
  expect(SHELF.source('toString', '1.26')).toBeNull();
  expect(SHELF.paths('1.26')).toEqual(expect.arrayContaining(['errors', 'fmt', 'math/rand', 'reflect', 'strings', 'unicode/utf8']));
});

test('natives are qualified by their package', () => {
  const paths = new Set(SHELF.paths('1.26'));
  for (const name of SHELF.natives.keys()) expect(paths.has(name.replace(/\.[^/]*$/, '')), name).toBe(true);
});

/** Declarations are checked, and bodies read, when a program first needs them: here all are needed. */
test.each(['1.11', '1.13.4', '1.21', DEFAULT_RELEASE])('everything in the library of %s is right', (release) => {
  const fileSet = new FileSet();
  const paths = SHELF.paths(release);
  const text = `package main\n${paths.map((path) => `import _ "${path}"\n`).join('')}func main() {}\n`;
  const checked = checkProgram({
    fileSet,
    main: { path: 'main', files: [parseFile(fileSet.add('all.go', text)).file] },
    source: (path) => SHELF.source(path, release)?.map((f) => parseOutline(fileSet.add(f.name, f.text)).file) ?? null,
    release,
  });
  expect(checked.diagnostics).toEqual([]);
  for (const { pkg, funcs, checkBody } of checked.packages) {
    for (const name of pkg.scope.elems.keys()) pkg.scope.member(name);
    for (const decl of funcs.keys()) checkBody(decl);
  }
  expect(checked.packages.length).toBe(paths.length + 1);
});

test('a first Println is cheap', () => {
  const { result, stdout } = runProgram([
    { name: 'hello.go', text: 'package main\n\nimport "fmt"\n\nfunc main() { fmt.Println("hello") }\n' },
  ]);
  expect(stdout).toBe('hello\n');
  expect(result.steps).toBeLessThan(1000);
});
