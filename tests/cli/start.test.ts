// How the command starts: from a snapshot or a bundle of its sources, never older than they are, or else from the sources.
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';

const ROOT = path.join(import.meta.dirname, '../..');
const SCRIPTS = ['maprace.mjs', 'command-cache.mjs', 'command-bundle.mjs', 'toolchain.mjs'];
const MAIN = `// Says the word.
import { word } from '#word';
console.log(word, process.argv.slice(2).join());
process.exitCode = 7;
`;
let dir = '';

const write = (file: string, text: string): void => writeFileSync(path.join(dir, file), text);
const word = (text: string): void => write('src/word.ts', `// A word.\nexport const word: string = '${text}';\n`);
const PACKAGE = { type: 'module', imports: { '#word': './src/word.ts' } };

/** A command of two files, started by copies of the real scripts. */
beforeEach(() => {
  dir = realpathSync(mkdtempSync(path.join(tmpdir(), 'maprace-start-')));
  for (const name of ['scripts', 'src/cli', 'node_modules']) mkdirSync(path.join(dir, name), { recursive: true });
  for (const name of SCRIPTS) cpSync(path.join(ROOT, 'scripts', name), path.join(dir, 'scripts', name));
  symlinkSync(path.join(ROOT, 'node_modules/rolldown'), path.join(dir, 'node_modules/rolldown'));
  write('package.json', JSON.stringify(PACKAGE));
  write('src/cli/main.ts', MAIN);
  word('first');
});
afterEach(() => rmSync(dir, { recursive: true }));

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function start(options: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {}): Promise<Ended> {
  const env = { ...process.env, NODE_OPTIONS: '', ...options.env };
  try {
    const command = [path.join(dir, 'scripts/maprace.mjs'), 'a', 'b'];
    const { stdout, stderr } = await promisify(execFile)(process.execPath, command, { cwd: options.cwd ?? dir, env });
    return { code: 0, out: stdout, err: stderr };
  } catch (e) {
    const { code, stdout, stderr } = e as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, err: stderr };
  }
}

const said = (text: string): Ended => ({ code: 7, out: `${text} a,b\n`, err: '' });
const made = (ending: string): string[] =>
  readdirSync(path.join(dir, 'node_modules/.cache/maprace')).filter((name) => name.endsWith(ending));
const bundles = (): string[] => made('.mjs');

/** Says where it was started, and what it was given there. */
const SNAPSHOT = `// Says the word, from a snapshot.
import { startupSnapshot } from 'node:v8';
import { word } from '#word';
const taken = [word, 'from a snapshot'];
startupSnapshot.setDeserializeMainFunction(() => {
  console.log(...taken, process.argv.slice(2).join(), process.cwd(), process.env.WORD ?? '');
  process.exitCode = 7;
});
`;
/** Younger files than this are read at every start. */
const SETTLED_MS = 2_100;
const hasSnapshots = process.platform !== 'win32' && 'execve' in process;

test('the second start takes the bundle of the first', async () => {
  expect(await start()).toEqual(said('first'));
  const [bundle = ''] = bundles();
  // A trace in the bundle tells the two ways apart.
  write(`node_modules/.cache/maprace/${bundle}`, "console.log('bundle');\n");
  expect(await start()).toEqual({ code: 0, out: 'bundle\n', err: '' });
});

test('an edit is seen at once, one of the same length and one taken back too', async () => {
  for (const text of ['first', 'other', 'first', 'größe → 世界 😀']) {
    word(text);
    expect(await start()).toEqual(said(text));
  }
  expect(bundles()).toHaveLength(3);
});

test('package.json decides where a room is', async () => {
  await start();
  write('src/elsewhere.ts', "// Another word.\nexport const word = 'elsewhere';\n");
  write('package.json', JSON.stringify({ ...PACKAGE, imports: { '#word': './src/elsewhere.ts' } }));
  expect(await start()).toEqual(said('elsewhere'));
});

test('a file that goes away, and broken sources, are for Node to report', async () => {
  await start();
  rmSync(path.join(dir, 'src/word.ts'));
  expect((await start()).err).toMatch(/ERR_MODULE_NOT_FOUND/);
  write('src/word.ts', 'export const word = ;\n');
  expect((await start()).err).toMatch(/word\.ts/);
  word('mended');
  expect(await start()).toEqual(said('mended'));
});

test('many first starts at once', async () => {
  const all = await Promise.all(Array.from({ length: 5 }, () => start()));
  expect(all).toEqual(all.map(() => said('first')));
  expect(bundles()).toHaveLength(1);
});

test('where nothing can be written, and without a bundler, it starts all the same', async () => {
  write('node_modules/.cache', 'a file where the folder would be');
  expect(await start()).toEqual(said('first'));
  rmSync(path.join(dir, 'node_modules'), { recursive: true });
  expect(await start()).toEqual(said('first'));
  expect(readdirSync(dir)).not.toContain('node_modules');
});

test('bundles do not pile up', async () => {
  for (let i = 0; i < 7; i++) {
    word(`edit ${i}`);
    await start();
  }
  expect(bundles().length).toBeLessThanOrEqual(4);
});

test.runIf(hasSnapshots)('a snapshot comes with the second start, and is as good as a start from nothing', async () => {
  write('src/cli/snapshot.ts', SNAPSHOT);
  await pause(SETTLED_MS);
  expect(await start()).toEqual(said('first'));
  expect(made('.blob')).toEqual([]);
  const elsewhere = path.join(dir, 'src');
  for (const _ of ['makes one', 'finds it'])
    expect(await start({ cwd: elsewhere, env: { WORD: 'w' } })).toEqual({
      code: 7,
      out: `first from a snapshot a,b ${elsewhere} w\n`,
      err: '',
    });
  // A process with flags of its own cannot take it.
  expect(await start({ env: { NODE_OPTIONS: '--max-old-space-size=900' } })).toEqual(said('first'));
  // Nothing in it outlives an edit.
  word('other');
  expect(await start()).toEqual(said('other'));
  await pause(SETTLED_MS);
  // Files that had just been edited when the bundle was made are looked into once more.
  expect(await start()).toEqual(said('other'));
  expect((await start()).out).toMatch(/^other from a snapshot/);
  for (const blob of made('.blob')) rmSync(path.join(dir, 'node_modules/.cache/maprace', blob));
  expect((await start()).out).toMatch(/^other from a snapshot/);
});

test.runIf(hasSnapshots)('a snapshot that cannot be taken is tried once', async () => {
  write('src/cli/snapshot.ts', "// Fails.\nimport '#word';\nthrow new Error('no');\n");
  await pause(SETTLED_MS);
  for (let i = 0; i < 3; i++) expect(await start()).toEqual(said('first'));
  expect(made('.blob')).toEqual([]);
  const state = readFileSync(path.join(dir, 'node_modules/.cache/maprace/state.json'), 'utf8');
  expect(JSON.parse(state)).toMatchObject({ snapshot: false });
});
