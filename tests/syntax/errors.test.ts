// Wrong programs: the errors stand where their markers say, and real Go says the same, word for word.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { fromByteString } from '#base';
import { parseFile } from '#syntax';
import { disagreements } from '../support/error-markers.ts';
import { goMatches } from '../support/real-go.ts';
import { readSource } from './goroot.ts';

const folder = path.join(import.meta.dirname, 'errors');
const programs = readdirSync(folder).filter((name) => name.endsWith('.go'));

function ours(name: string): readonly string[] {
  const file = readSource(path.join(folder, name), name);
  return parseFile(file).diagnostics.map(({ pos, message }) => {
    const { line, column } = file.position(pos);
    return `${name}:${line}:${column}: ${fromByteString(message)}`;
  });
}

/** The output goes to a folder of its own: gc removes the file it could not write, and root may remove even a device. */
const scratch = mkdtempSync(path.join(tmpdir(), 'maprace-gc-'));
afterAll(() => rmSync(scratch, { recursive: true }));

function gc(name: string): readonly string[] {
  const args = ['tool', 'compile', '-e', '-p', 'p', '-o', path.join(scratch, 'object'), name];
  const { stdout } = spawnSync('go', args, { cwd: folder, encoding: 'utf8' });
  return stdout.trimEnd().split('\n');
}

test.each(programs)('%s: errors where the markers stand', (name) => {
  const file = readSource(path.join(folder, name), name);
  expect(disagreements(file, parseFile(file).diagnostics)).toEqual([]);
});

describe.skipIf(!goMatches('1.26'))('against go1.26', () => {
  test.each(programs)('%s: the words and places of gc', (name) => {
    expect(ours(name)).toEqual(gc(name));
  });
});

test('a marker without its error and an error without its marker both fail', () => {
  const missing = readSource(path.join(folder, 'go-defer.go'));
  expect(disagreements(missing, []).length).toBe(2);
  const unexpected = readSource(import.meta.filename);
  expect(disagreements(unexpected, parseFile(unexpected).diagnostics)).not.toEqual([]);
});
