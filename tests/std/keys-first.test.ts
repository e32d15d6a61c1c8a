// How the library reads a map, by release: a list of the keys and a lookup for each, or one walk. Beside a writer the text tells which.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { runProgram } from '../support/run-program.ts';

const READ = 'fatal error: concurrent map read and map write';
const examples = path.join(import.meta.dirname, '../../content/examples/encoding-a-live-map');
const source = (name: string): string =>
  readFileSync(path.join(examples, `broken-${name}.go`), 'utf8').replace(/rounds = \d+$/m, 'rounds = 1000');

/** How many of the seeds end in a lookup. */
function reads(name: string, release: string): number {
  const text = source(name);
  let n = 0;
  for (let seed = 1; seed <= 40; seed++) {
    const { stderr } = runProgram([{ name: `./${name}.go`, text }], { release, seed, schedule: 'random' });
    if (stderr.startsWith(READ)) n++;
  }
  return n;
}

// Real Go, 12 runs each: json 1.13.15 six reads, 1.19.13 none; gob 1.13.15 two, 1.19.13 none. DeepEqual looks up the other map's
// entries in every release; nobody writes that map here, so its reads are of the first: 1.19.13 four, and none of 50 with 1.26.8.
test.each([
  ['json', '1.16', '1.17'],
  ['gob', '1.17', '1.18'],
  ['deep-equal', '1.21', '1.22'],
])('%s looks up its keys in %s, and walks the map in %s', { timeout: 120_000 }, (name, lists, walks) => {
  expect(reads(name, lists)).toBeGreaterThan(0);
  expect(reads(name, walks)).toBe(0);
});

const addsKeys = `package main

import "net/url"

func main() {
	v := url.Values{}
	go func() {
		for i := 0; i < 100; i++ {
			v.Set(string(rune('a'+i)), "x")
		}
	}()
	for i := 0; i < 100; i++ {
		_ = v.Encode()
	}
}
`;
const deaths = (release: string): string[] =>
  Array.from({ length: 40 }, (_, i) => {
    const files = [{ name: './adds.go', text: addsKeys }];
    return runProgram(files, { release, seed: i + 1, schedule: 'random' }).stderr.split('\n')[0] ?? '';
  });

// Real Go 1.26.8: 10 of 30 runs of such a program panicked. 1.25.9 and before append to the list, and none does.
test('since 1.26 url.Values.Encode has room for the keys it counted, and an added one panics', { timeout: 120_000 }, () => {
  expect(deaths('1.26').some((line) => line.startsWith('panic: runtime error: index out of range ['))).toBe(true);
  expect(deaths('1.25').filter((line) => line.startsWith('panic'))).toEqual([]);
});
