// Modules beside Go's library: who may import them, and the table of what the library has.
import { expect, test } from 'vitest';
import { libraryCoverage } from '#release';
import { runProgram } from '../support/run-program.ts';

const MAIN = `package main

import (
	"fmt"

	"golang.org/x/sync/errgroup"
)

func main() {
	var g errgroup.Group
	g.Go(func() error { return fmt.Errorf("one") })
	fmt.Println(g.Wait())
}
`;
const messages = (mod: string | null): readonly string[] => {
  const files = [{ name: 'main.go', text: MAIN }];
  const run = runProgram(mod === null ? files : [...files, { name: 'go.mod', text: mod }]);
  return [run.stdout, ...run.result.diagnostics.map((d) => d.message)];
};

test('a program without go.mod may import them; with one it must require them', () => {
  expect(messages(null)).toEqual(['one\n']);
  expect(messages('module m\n\ngo 1.26\n\nrequire golang.org/x/sync v0.24.0\n')).toEqual(['one\n']);
  expect(messages('module m\n\ngo 1.26\n')).toEqual([
    '',
    'no required module provides package golang.org/x/sync/errgroup; to add it:\n\tgo get golang.org/x/sync/errgroup',
  ]);
});

test('the table of what the library has counts names by hand-checked packages', () => {
  const of = new Map(libraryCoverage().map((p) => [p.path, p]));
  expect(of.get('errors')).toEqual({ path: 'errors', names: 7, missing: [] });
  expect(of.get('golang.org/x/time/rate')).toEqual({ path: 'golang.org/x/time/rate', names: 0, missing: [] });
  expect(of.get('math/big')?.missing).toContain('Float.Add');
  expect(of.get('bufio')?.missing).toEqual([]);
  expect(of.has('internal/poll')).toBe(false);
});
