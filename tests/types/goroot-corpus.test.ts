// The tests of Go's own type checker: every message equal to the installed gc's, with its place.
// Programs that differ stand in goroot-corpus-open.txt, with the reason.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { goMatches } from '../support/real-go.ts';
import { goroot } from '../syntax/goroot.ts';
import { Gc, Ours } from './gc.ts';

const IMPORTED =
  'bufio bytes cmp context database/sql errors fmt go/ast io iter log maps math math/big net/rpc os reflect regexp/syntax runtime';
const MORE = 'slices sort strconv strings sync sync/atomic testing time unicode unicode/utf8 unsafe';

const root = goroot ?? '';
const open = new Map(
  readFileSync(path.join(import.meta.dirname, 'goroot-corpus-open.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)] as const),
);

/** Files of one package each: folders hold one of several files. */
function packagesIn(folder: string): readonly (readonly string[])[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((e) => {
    const at = path.join(folder, e.name);
    if (!e.isDirectory()) return e.name.endsWith('.go') ? [[at]] : [];
    const files = readdirSync(at).filter((name) => name.endsWith('.go'));
    return files.length === 0 ? [] : [files.map((name) => path.join(at, name))];
  });
}

const languageOf = (file: string): string =>
  /^\/\/.*-lang=go(1\.\d+)/.exec(readFileSync(file, 'latin1').split('\n', 1)[0] ?? '')?.[1] ?? '1.26';

const folders = ['check', 'examples', 'fixedbugs', 'spec'].map((name) => path.join(root, 'src/internal/types/testdata', name));

describe.skipIf(!goMatches('1.26'))('internal/types/testdata', () => {
  const scratch = mkdtempSync(path.join(tmpdir(), 'maprace-gc-'));
  afterAll(() => rmSync(scratch, { recursive: true }));

  test('every message, as gc prints it', async () => {
    const gc = new Gc(scratch, `${IMPORTED} ${MORE}`.split(' '));
    const ours = new Ours(root);
    const packages = folders.flatMap(packagesIn);
    const differing: string[] = [];
    const check = async (from: number): Promise<void> => {
      for (let i = from; i < packages.length; i += WORKERS) {
        const files = packages[i] ?? [];
        const language = languageOf(files[0] ?? '');
        const want = await gc.complaints(files, { language });
        const name = path.relative(
          path.join(root, 'src/internal/types/testdata'),
          files.length === 1 ? (files[0] ?? '') : path.dirname(files[0] ?? ''),
        );
        if (want.join('\n') !== ours.complaints(files, { language }).join('\n')) differing.push(name);
      }
    };
    await Promise.all(Array.from({ length: WORKERS }, (_, i) => check(i)));
    expect(differing.toSorted()).toEqual([...open.keys()].toSorted());
  }, 300_000);
});

/** Compilers at once. */
const WORKERS = 2;
