// The command line as a process: streams, exit codes, files, directories, archives, budgets.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const main = path.join(import.meta.dirname, '../../scripts/maprace.mjs');
let dir = '';

const FILES: Readonly<Record<string, string>> = {
  'hello.go':
    'package main\n\nimport (\n\t"fmt"\n\t"os"\n)\n\nfunc main() {\n\tfmt.Println("hello", os.Args[1:])\n\tfmt.Fprintln(os.Stderr, "to stderr")\n}\n',
  'exit.go': 'package main\n\nimport "os"\n\nfunc main() { os.Exit(7) }\n',
  'panics.go': 'package main\n\nfunc main() { panic("oh no") }\n',
  'wrong.go': `package main\n\nfunc main() {\n${'\tx := 1\n'.repeat(1)}${Array.from({ length: 14 }, (_, i) => `\ta${i} := 1\n`).join('')}}\n`,
  'loop.go': 'package main\n\nfunc main() {\n\tfor {\n\t}\n}\n',
  'print.go': 'package main\n\nfunc main() {\n\tfor {\n\t\tprintln("again")\n\t}\n}\n',
  'grow.go': 'package main\n\nvar keep [][]int\n\nfunc main() {\n\tfor {\n\t\tkeep = append(keep, make([]int, 1000))\n\t}\n}\n',
  'spawn.go': 'package main\n\nfunc main() {\n\tfor {\n\t\tgo func() { select {} }()\n\t}\n}\n',
  'absent.go': 'package main\n\nimport "os/exec"\n\nfunc main() { exec.Command("x") }\n',
  'internal.go': 'package main\n\nimport _ "internal/sync"\n\nfunc main() {}\n',
  'two.txtar':
    '-- a.go --\npackage main\n\nfunc main() { println(answer()) }\n-- b.go --\npackage main\n\nfunc answer() int { return 42 }\n',
  'pkg/a.go': 'package main\n\nfunc main() { println(answer()) }\n',
  'pkg/b.go': 'package main\n\nfunc answer() int { return 42 }\n',
};

beforeAll(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'maprace-cli-'));
  mkdirSync(path.join(dir, 'pkg'));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(path.join(dir, name), text);
});
afterAll(() => rmSync(dir, { recursive: true }));

function maprace(...args: string[]): { code: number | null; out: string; err: string } {
  const r = spawnSync(process.execPath, [main, ...args], { cwd: dir, encoding: 'utf8', timeout: 60_000 });
  return { code: r.status, out: r.stdout, err: r.stderr };
}

describe('maprace run', () => {
  test("streams and arguments are the program's own", () => {
    expect(maprace('run', 'hello.go', '--', 'a', '-b')).toEqual({ code: 0, out: 'hello [a -b]\n', err: 'to stderr\n' });
  });
  test('os.Exit', () => expect(maprace('run', 'exit.go')).toEqual({ code: 7, out: '', err: '' }));
  test("a panic exits 2 with Go's words", () => {
    const r = maprace('run', 'panics.go');
    expect(r.code).toBe(2);
    expect(r.err).toMatch(/^panic: oh no\n\ngoroutine 1 \[running\]:\nmain\.main\(\)\n\t\.\/panics\.go:3 \+0x/);
  });
  test('compile errors as go run prints them: ten, then too many errors', () => {
    const r = maprace('run', 'wrong.go');
    expect(r.code).toBe(1);
    const lines = r.err.split('\n');
    expect(lines[0]).toBe('# command-line-arguments');
    expect(lines[1]).toBe('./wrong.go:4:2: declared and not used: x');
    expect(lines.slice(11)).toEqual(['./wrong.go:13:2: too many errors', '']);
  });
  test.each([
    ['steps', ['-steps', '1000', 'loop.go']],
    ['wrote', ['-output=1K', 'print.go']],
    ['memory', ['-memory', '8M', 'grow.go']],
    ['goroutines', ['-goroutines', '100', 'spawn.go']],
    ['time-out', ['-timeout', '300ms', 'loop.go']],
  ])('a budget ends it with one line that says %s, and exit code 3', (word, args) => {
    const r = maprace('run', ...args);
    expect(r.code).toBe(3);
    const line = r.err.split('\n').at(-2) ?? '';
    expect(line).toMatch(/^maprace: stopped: /);
    expect(line).toContain(word);
  });
  test('a package the simulator lacks is refused by name', () => {
    const r = maprace('run', 'absent.go');
    expect(r.code).toBe(1);
    expect(r.err).toContain('maprace: package "os/exec" is not in this simulator');
  });
  test('the library keeps its internal packages to itself', () => {
    expect(maprace('run', 'internal.go').err).toContain('3:8: use of internal package internal/sync not allowed');
  });
  test.each([['two.txtar'], ['pkg']])('several files: %s', (name) =>
    expect(maprace('run', name)).toEqual({ code: 0, out: '', err: '42\n' }),
  );
  test('-json', () => {
    const doc = JSON.parse(maprace('run', '-json', '-seed=9', 'hello.go').out);
    expect(doc).toMatchObject({
      end: 'finished',
      exitCode: 0,
      seed: 9,
      strategy: 'go',
      release: '1.26',
      stdout: 'hello []\n',
      stderr: 'to stderr\n',
    });
  });
  test('the same seed gives the same bytes, twice', () => {
    const once = maprace('run', '-json', '-schedule', 'random', '-seed', '5', 'hello.go');
    expect(maprace('run', '-json', '-schedule', 'random', '-seed', '5', 'hello.go')).toEqual(once);
  });
});

describe('wrong use of the command line', () => {
  test.each([
    [['run', '-nope', 'hello.go'], 'flag provided but not defined: -nope'],
    [['run', '-seed', 'x', 'hello.go'], '-seed: want a whole number'],
    [['run', '-schedule', 'x', 'hello.go'], 'unknown schedule "x"; known: go, random'],
    [['run', '-go', '1.5', 'hello.go'], 'unknown release "1.5"; known: '],
    [['run', '-seed'], 'flag needs an argument: -seed'],
    [['explode'], 'unknown command'],
    [['dump', 'hello.go'], 'say which stage'],
  ])('%j', (args, text) => {
    const r = maprace(...args);
    expect(r.code).toBe(2);
    expect(r.err).toContain(text);
  });
  test.each([
    [['run', 'missing.go'], 'no such file: missing.go'],
    [['run'], 'no go files listed'],
  ])('%j', (args, text) => {
    const r = maprace(...args);
    expect(r.code).toBe(1);
    expect(r.err).toContain(text);
  });
});

describe('maprace check and dump', () => {
  test('check prints all with -e and exits 1', () => {
    const r = maprace('check', '-e', 'wrong.go');
    expect(r.code).toBe(1);
    expect(r.err.split('\n').length).toBe(16);
  });
  test('check is silent about a right program', () => expect(maprace('check', 'hello.go')).toEqual({ code: 0, out: '', err: '' }));
  test.each([
    ['tokens', /IDENT|main/],
    ['tree', /FuncDecl/],
    ['types', /CallExpr/],
    ['code', /func main\.main/],
    ['trace', /main\.main[\s\S]*> "hello \[\]\\n"[\s\S]*end: /],
  ])('dump --%s', (stage, shape) => {
    const r = maprace('dump', `--${stage}`, 'hello.go');
    expect(r.code).toBe(0);
    expect(r.out).toMatch(shape);
  });
});
