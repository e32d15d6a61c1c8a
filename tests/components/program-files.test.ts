// A lab's program as files: where each begins, and the way from a position that Go prints to the line in the editor.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openSession, PAGE_SETTINGS } from '#session';
import { ProgramFiles } from '../../components/lab/program-files.ts';
import { splitPositions } from '../../components/output/positions.ts';

const MODULE = `-- go.mod --
module example.com/app

go 1.22
-- main.go --
package main

import "example.com/app/store"

func main() {
	store.Fill()
}
-- store/main.go --
package store

func Fill() {
	panic("full")
}
`;

/** The text of the editor's line that each linked position leads to. */
function linked(program: string, output: string): readonly string[] {
  const files = new ProgramFiles(program);
  const pieces = splitPositions(output, (file, line) => files.lineOf(file, line));
  expect(pieces.map((p) => p.text).join('')).toBe(output);
  return pieces.flatMap((p) => (p.line === undefined ? [] : [program.split('\n')[p.line - 1] ?? '(no such line)']));
}

function printed(program: string): string {
  const run = openSession().start(new ProgramFiles(program).sources, PAGE_SETTINGS);
  while (run.advance(1e6) === null);
  return run
    .takeOutput()
    .map(({ bytes }) => new TextDecoder().decode(bytes))
    .join('');
}

describe('files of a program', () => {
  test('a text without headers is main.go', () => {
    expect(new ProgramFiles('package main\n').sources).toEqual([{ name: './main.go', text: 'package main\n' }]);
    expect(new ProgramFiles('').sources).toEqual([{ name: './main.go', text: '' }]);
  });

  test('what stands above the first header is main.go, unless it is empty', () => {
    const names = (text: string): string[] => new ProgramFiles(text).files.map(({ name }) => name);
    expect(names('package main\n-- b.go --\npackage main\n')).toEqual(['main.go', 'b.go']);
    expect(names(MODULE)).toEqual(['go.mod', 'main.go', 'store/main.go']);
  });

  test.each(['-- --', '-- ../up.go --', '-- /etc/passwd --', '-- a b --', '--a.go--', ' -- a.go --', '-- a//b.go --'])(
    '%j is no header',
    (line) => {
      expect(new ProgramFiles(`package main\n${line}\n`).files).toHaveLength(1);
    },
  );

  test('every line of every file is found again in the whole text', () => {
    const line = fc.constantFrom('a', 'b', '', '-- x.go --', '-- y/z.go --');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        for (const { text, above } of new ProgramFiles(lines.join('\n')).files)
          for (const [i, own] of text.split('\n').slice(0, -1).entries()) expect(lines[above + i]).toBe(own);
      }),
    );
  });
});

describe('positions', () => {
  test('in a trace through two packages lead to their own files', () => {
    expect(linked(MODULE, printed(MODULE))).toEqual(['\tpanic("full")', '\tstore.Fill()']);
  });

  test('in the library lead nowhere, whatever the file is called', () => {
    expect(linked(MODULE, '/usr/local/go/src/store/main.go:3 +0x1d\n')).toEqual([]);
    expect(linked('package main\n', 'main.go.orig:1 domain.go:1 x-main.go:1\n')).toEqual([]);
  });

  test('in a complaint are moved to the whole text', () => {
    const program = MODULE.replace('panic("full")', 'panic(full)');
    const files = new ProgramFiles(program);
    const checked = openSession().check(files.sources, PAGE_SETTINGS);
    const lines = 'diagnostics' in checked ? checked.diagnostics.map((d) => files.placed(d).editorLine) : [];
    expect(lines.map((line) => program.split('\n')[line - 1])).toEqual(['\tpanic(full)']);
  });
});
