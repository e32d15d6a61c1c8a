// How the command starts: as a bundle of its sources, never older than they are, with what V8 compiled of it.
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';

const ROOT = path.join(import.meta.dirname, '../..');
const SCRIPTS = ['maprace.mjs', 'command-cache.mjs', 'command-bundle.mjs', 'toolchain.mjs'];
/** Says when it is warmed up, which tells the starts apart. */
const START = `// Says the word.
import { word } from '#word';
export async function start(words: readonly string[]): Promise<void> {
  console.log(word, words.join(), process.argv.slice(2).join());
  process.exitCode = 7;
}
export async function warm(): Promise<void> {
  process.stderr.write('warm\\n');
}
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
  write('src/cli/start.ts', START);
  word('first');
});
afterEach(() => rmSync(dir, { recursive: true }));

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function start(node = process.execPath, env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const command = [path.join(dir, 'scripts/maprace.mjs'), 'a', 'b'];
  try {
    const { stdout, stderr } = await promisify(execFile)(node, command, { cwd: dir, env: { ...process.env, NODE_OPTIONS: '', ...env } });
    return { code: 0, out: stdout, err: stderr };
  } catch (e) {
    const { code, stdout, stderr } = e as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, err: stderr };
  }
}

const said = (text: string, err = ''): Ended => ({ code: 7, out: `${text} a,b a,b\n`, err });
const CACHED = 'node_modules/.cache/maprace';
const made = (ending: string): string[] => readdirSync(path.join(dir, CACHED)).filter((name) => name.endsWith(ending));
const bundles = (): string[] => made('.js');
/** Younger files than this are read at every start. */
const SETTLED_MS = 2_100;

test('the second start takes the bundle of the first', async () => {
  expect(await start()).toEqual(said('first'));
  const [bundle = ''] = bundles();
  // A trace in the bundle tells the two ways apart.
  write(`${CACHED}/${bundle}`, "(function (exports) { exports.start = () => console.log('bundle'); })");
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

test('a file that goes away, and broken sources, are reported', async () => {
  await start();
  rmSync(path.join(dir, 'src/word.ts'));
  expect(await start()).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/^maprace: .*#word/s) });
  write('src/word.ts', 'export const word = ;\n');
  expect(await start()).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/word\.ts:1:21/) });
  word('mended');
  expect(await start()).toEqual(said('mended'));
});

test('many first starts at once', async () => {
  const all = await Promise.all(Array.from({ length: 5 }, () => start()));
  expect(all).toEqual(all.map(() => said('first')));
  expect(bundles()).toHaveLength(1);
});

test('where nothing can be written it starts all the same; without a bundler it says what to do', async () => {
  write('node_modules/.cache', 'a file where the folder would be');
  for (let i = 0; i < 2; i++) expect(await start()).toEqual(said('first'));
  rmSync(path.join(dir, 'node_modules'), { recursive: true });
  expect(await start()).toEqual({ code: 1, out: '', err: 'maprace: the packages are not installed: npm install\n' });
  expect(readdirSync(dir)).not.toContain('node_modules');
});

test('a bundle that is gone is made again', async () => {
  await pause(SETTLED_MS);
  await start();
  for (const file of bundles()) rmSync(path.join(dir, CACHED, file));
  expect(await start()).toEqual(said('first'));
  expect(bundles()).toHaveLength(1);
});

test('bundles do not pile up', async () => {
  for (let i = 0; i < 7; i++) {
    word(`edit ${i}`);
    await start();
  }
  expect(bundles().length).toBeLessThanOrEqual(4);
});

test('what V8 compiled is kept with the second start, for each Node and its flags', async () => {
  await pause(SETTLED_MS);
  expect(await start()).toEqual(said('first'));
  expect(made('.v8')).toEqual([]);
  expect(await start()).toEqual(said('first', 'warm\n'));
  expect(await start()).toEqual(said('first'));
  expect(made('.v8')).toHaveLength(1);
  const flags = { NODE_OPTIONS: '--jitless' };
  expect(await start(process.execPath, flags)).toEqual(said('first', 'warm\n'));
  expect(await start(process.execPath, flags)).toEqual(said('first'));
  expect(await start()).toEqual(said('first'));
  // What V8 does not take is made again.
  for (const file of made('.v8')) write(`${CACHED}/${file}`, 'not from V8');
  expect(await start()).toEqual(said('first', 'warm\n'));
  expect(await start()).toEqual(said('first'));
});

test('nothing that was kept outlives an edit', async () => {
  await pause(SETTLED_MS);
  for (let i = 0; i < 3; i++) await start();
  word('other');
  expect(await start()).toEqual(said('other'));
  // The same content with another time of change: looked into once more.
  utimesSync(path.join(dir, 'src/word.ts'), 0, 0);
  expect(await start()).toEqual(said('other'));
  await pause(SETTLED_MS);
  expect(await start()).toEqual(said('other'));
  expect(await start()).toEqual(said('other', 'warm\n'));
});

test('several at once keep what V8 compiled', async () => {
  await pause(SETTLED_MS);
  await start();
  const all = await Promise.all(Array.from({ length: 4 }, () => start()));
  expect(all.map(({ out }) => out)).toEqual(all.map(() => 'first a,b a,b\n'));
  expect(await start()).toEqual(said('first'));
  expect(readdirSync(path.join(dir, CACHED)).filter((name) => /\.\d+$/.test(name))).toEqual([]);
});
