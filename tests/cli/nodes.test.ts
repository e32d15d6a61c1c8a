// The command on every Node that is found: streams, exit codes and signals are a process's own, and nothing of it is left behind.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const main = path.join(import.meta.dirname, '../../scripts/maprace.mjs');
const OLDEST = 20;
const LINES = 60_000;
const LINE = 'some fifty bytes of a line that is written often\n';
const FILES: Readonly<Record<string, string>> = {
  'exit.go':
    'package main\n\nimport (\n\t"fmt"\n\t"os"\n)\n\nfunc main() {\n\tfmt.Println("out", os.Args[1:])\n\tprintln("err")\n\tos.Exit(7)\n}\n',
  'much.go': `package main\n\nimport "fmt"\n\nfunc main() {\n\tfor range ${LINES} {\n\t\tfmt.Print(${JSON.stringify(LINE)})\n\t}\n}\n`,
  'loop.go': 'package main\n\nfunc main() {\n\tprintln("ready")\n\tfor {\n\t}\n}\n',
};
let dir = '';

beforeAll(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'maprace-nodes-'));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(path.join(dir, name), text);
});
afterAll(() => rmSync(dir, { recursive: true }));

/** The one that runs the tests, and those of the PATH, by version. */
function nodes(): ReadonlyMap<string, string> {
  const onPath = (process.env.PATH ?? '').split(path.delimiter).map((folder) => path.join(folder, 'node'));
  const found = new Map<string, string>();
  for (const node of [process.execPath, ...onPath]) {
    const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout?.trim() ?? '';
    const major = Number(/^v(\d+)\./.exec(version)?.[1] ?? 0);
    if (major >= OLDEST && !found.has(version)) found.set(version, realpathSync(node));
  }
  return found;
}

describe.each([...nodes()])('Node %s', (_, node) => {
  test('streams, arguments and the exit code', () => {
    const { status, stdout, stderr } = spawnSync(node, [main, 'run', 'exit.go', '--', 'a'], { cwd: dir, encoding: 'utf8' });
    expect({ status, stdout, stderr }).toEqual({ status: 7, stdout: 'out [a]\n', stderr: 'err\n' });
  });

  test('a slow reader of a pipe gets everything', async () => {
    const child = spawn(node, [main, 'run', 'much.go'], { cwd: dir, stdio: ['ignore', 'pipe', 'inherit'] });
    const exited = once(child, 'exit');
    let length = 0;
    for await (const chunk of child.stdout) {
      if (length === 0) await new Promise((go) => setTimeout(go, 500));
      length += chunk.length;
    }
    expect(length).toBe(LINES * LINE.length);
    expect(await exited).toEqual([0, null]);
  });

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s ends it', async (name) => {
    const child = spawn(node, [main, 'run', 'loop.go'], { cwd: dir, stdio: ['ignore', 'ignore', 'pipe'] });
    await once(child.stderr, 'data');
    const exited = once(child, 'exit');
    child.kill(name);
    expect(await exited).toEqual([null, name]);
  });
});
