// Names of functions: closures, wrappers of go and defer statements, method values. functions.txt lists the symbols of gc's binary, made by
//   go build -gcflags=-l functions.go && go tool nm functions | awk '$2 == "T" { print $3 }' | grep '^main\.' | sort
// with [...] for the shapes of type arguments, as tracebacks print them.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { allFunctions, compileText } from './compile-text.ts';

const folder = path.join(import.meta.dirname, 'names');

test('functions are called what gc calls them', () => {
  const text = readFileSync(path.join(folder, 'functions.go'), 'utf8');
  const names = allFunctions(compileText('functions.go', text), 'main').map((f) => f.name);
  // The linker drops what only dead method tables name.
  const real = readFileSync(path.join(folder, 'functions.txt'), 'utf8').trimEnd().split('\n');
  expect([...new Set(names)].sort()).toEqual(real.toSorted());
});
