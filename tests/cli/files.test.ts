// What programs and tests find of the disk: their own files, testdata, other files of an archive, and nothing else. As the go command, where there is one.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { goVersion } from '../support/real-go.ts';

const main = path.join(import.meta.dirname, '../../scripts/maprace.mjs');
let dir = '';

const READS = (names: readonly string[]): string =>
  `for _, name := range []string{${names.map((n) => JSON.stringify(n)).join(', ')}} {
		b, err := os.ReadFile(name)
		fmt.Printf("%s: %.12q %v\\n", name, b, err)
	}
	wd, err := os.Getwd()
	fmt.Println(filepath.Base(wd), err)`;

const FILES: Readonly<Record<string, string>> = {
  'm/go.mod': 'module example.com/m\n\ngo 1.22\n',
  'm/top.go': 'package m\n\nconst Answer = 42\n',
  'm/sub/sub_test.go': `package sub

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"example.com/m"
)

func TestFiles(t *testing.T) {
	${READS(['sub_test.go', 'testdata/in.txt', 'testdata/deep/in.go', '../top.go', '../go.mod', '../m/nothing'])}
	fmt.Println(m.Answer)
}
`,
  'm/sub/testdata/in.txt': 'some input\n',
  'm/sub/testdata/deep/in.go': 'no Go at all\n',
  'elsewhere/secret.txt': 'not for programs\n',
  'own.go': `package main

import (
	"fmt"
	"os"
	"path/filepath"
)

func main() {
	${READS(['own.go', './own.go', 'elsewhere/secret.txt'])}
}
`,
  'data.txtar': `-- main.go --
package main

import (
	"fmt"
	"os"
	"path/filepath"
)

func main() {
	${READS(['conf/a.json', 'testdata/x.go', 'main.go'])}
}
-- conf/a.json --
{"a": 1}
-- testdata/x.go --
not Go
`,
};

beforeAll(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'maprace-files-'));
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
    writeFileSync(path.join(dir, name), text);
  }
});
afterAll(() => rmSync(dir, { recursive: true }));

function run(command: string, args: readonly string[], folder: string): string {
  const r = spawnSync(command, args, { cwd: path.join(dir, folder), encoding: 'utf8', timeout: 60_000 });
  return `${r.stdout}${r.stderr}`;
}
const maprace = (folder: string, ...args: string[]): string => run(process.execPath, [main, ...args], folder);
const lastTimes = (text: string): string => text.replaceAll(/\d+\.\d+s/g, '0.0s');

describe('tests', () => {
  const PLACES = [
    ['m/sub', '.'],
    ['m', './sub'],
    ['m', './...'],
  ] as const;
  test.skipIf(goVersion === null).each(PLACES)('in %s, of %s: as go test', (folder, target) => {
    const real = run('go', ['test', '-v', target], folder);
    expect(lastTimes(maprace(folder, 'test', '-v', target))).toBe(lastTimes(real));
  });

  test('named from outside of their module', () => {
    const out = maprace('elsewhere', 'test', '-v', '../m/sub');
    expect(out).toContain('testdata/in.txt: "some input\\n" <nil>');
    expect(out).toContain('ok  \texample.com/m/sub\t');
  });
});

describe('programs', () => {
  test('their own file and nothing beside it', () => {
    expect(maprace('', 'run', 'own.go').split('\n')).toEqual([
      'own.go: "package main" <nil>',
      './own.go: "package main" <nil>',
      'elsewhere/secret.txt: "" open elsewhere/secret.txt: no such file or directory',
      'gopher <nil>',
      '',
    ]);
  });

  test('the other files of their archive', () => {
    expect(maprace('', 'run', 'data.txtar').split('\n')).toEqual([
      'conf/a.json: "{\\"a\\": 1}\\n" <nil>',
      'testdata/x.go: "not Go\\n" <nil>',
      'main.go: "package main" <nil>',
      'gopher <nil>',
      '',
    ]);
  });
});
