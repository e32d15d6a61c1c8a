// Every function of every program of the corpus, and of every library package, compiles to code that the verifier accepts.
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { OP, verify, WORDS } from '#code';
import { isInternalPath } from '#release';
import { allFunctions, compileText, SHELF } from './compile-text.ts';

const root = path.join(import.meta.dirname, '..');
const programs = globSync('{programs/*,bench}/*.go', { cwd: root })
  .filter((f) => !f.startsWith('programs/wrong/'))
  .sort();

const complaints = (name: string, text: string, race = false): readonly string[] => {
  const program = compileText(name, text, race);
  return allFunctions(program, 'main').flatMap((f) => verify(program, f));
};

describe('the corpus', () => {
  test('is there', () => expect(programs.length).toBeGreaterThan(100));
  for (const file of programs) {
    test(file, () => {
      const text = readFileSync(path.join(root, file), 'utf8');
      expect([...complaints(file, text), ...complaints(file, text, true)]).toEqual([]);
    });
  }
});

test('the library, whole', () => {
  const imports = SHELF.paths('1.26')
    .filter((p) => !isInternalPath(p))
    .map((p) => `import _ "${p}"\n`);
  const program = compileText('all.go', `package main\n${imports.join('')}func main() {}\n`);
  const reached = new Set(allFunctions(program).map((f) => f.pkgPath));
  expect(reached.size).toBeGreaterThan(1);
  expect(allFunctions(program).flatMap((f) => verify(program, f))).toEqual([]);
});

test('the verifier sees what is wrong', () => {
  const program = compileText('x.go', 'package main\nfunc main() { for i := 0; i < 3; i++ { println(i) } }\n');
  const f = allFunctions(program).find((x) => x.name === 'main.main');
  if (f?.code == null) throw new Error('no code');
  const good = f.code;
  const spoilt = (at: number, value: number): string => {
    f.code = good.with(at, value);
    const found = verify(program, f).join();
    f.code = good;
    return found;
  };
  expect(verify(program, f)).toEqual([]);
  expect(spoilt(0, 9999)).toContain('opcode 9999');
  expect(spoilt(1, 77)).toContain('register 77');
  const jump = good.findIndex((word, pc) => pc % WORDS === 0 && word === OP.JUMP);
  expect(spoilt(jump + 1, 3)).toContain('jump to 3');
  expect(spoilt(good.length - WORDS, OP.MOVE)).toContain('runs off the end');
});
