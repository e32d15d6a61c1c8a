// Dumps that real releases wrote (tests/goldens): the release that wrote each is among those recognised, and few others are.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { recognise, type ReleaseRange } from '#crash';
import { MAP_FATALS, parseArchive } from '../goldens/archive.ts';

const GOLDENS = path.join(import.meta.dirname, '../goldens');

interface Recorded {
  readonly name: string;
  readonly minor: number;
  readonly text: string;
}

function recordedIn(folder: string): Recorded[] {
  return readdirSync(path.join(GOLDENS, folder))
    .filter((name) => name.endsWith('.txtar'))
    .flatMap((file) =>
      [...parseArchive(readFileSync(path.join(GOLDENS, folder, file), 'utf8'))]
        .filter(([name]) => name !== MAP_FATALS)
        .map(([name, text]) => ({ name: `${file} ${name}`, minor: Number(file.split('.')[1]), text })),
    );
}

const deaths = recordedIn('').filter(({ text }) => /^goroutine \d+ .*\[/m.test(text));
const mapDeaths = deaths.filter(({ text }) => text.includes('fatal error: concurrent map'));
const races = recordedIn('race').filter(({ text }) => text.includes('WARNING: DATA RACE'));

const widthOf = ({ from, to }: ReleaseRange): number => to - from + 1;
const mean = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0) / numbers.length;

/** Those whose recognised range leaves out the release that wrote them. */
function missed(all: readonly Recorded[], holds: (range: ReleaseRange, minor: number) => boolean): string[] {
  return all.filter(({ text, minor }) => !holds(recognise(text).releases, minor)).map(({ name }) => name);
}

const inRange = ({ from, to }: ReleaseRange, minor: number): boolean => from <= minor && minor <= to;

describe('release', () => {
  test('of every death is in the range', () => {
    expect(deaths.length).toBeGreaterThan(1000);
    expect(missed(deaths, inRange)).toEqual([]);
  });

  test('of every race report is in the range', () => {
    expect(races.length).toBeGreaterThan(100);
    expect(missed(races, inRange)).toEqual([]);
  });

  test('is among the likely ones where line numbers say something', () => {
    expect(missed([...deaths, ...races], ({ likely }, minor) => likely === null || likely.includes(minor))).toEqual([]);
  });

  test('of concurrent map errors is told narrowly', () => {
    const ranges = mapDeaths.map(({ text }) => recognise(text).releases);
    const likely = ranges.map((r) => r.likely?.length ?? widthOf(r));
    expect(mean(ranges.map(widthOf))).toBeLessThan(4.5);
    expect(mean(likely)).toBeLessThan(1.6);
  });
});

describe('operation', () => {
  const OPERATIONS: Readonly<Record<string, readonly string[]>> = {
    'race-clear': ['clear', 'change', 'assign'],
    'race-clone': ['clone', 'iterate', 'change', 'assign'],
    'race-delete': ['delete', 'change', 'assign'],
  };
  test('and text of every concurrent map error', () => {
    for (const { name, text } of mapDeaths) {
      const report = recognise(text);
      expect(report.texts[0]?.text.family, name).toBe('map');
      expect(report.operation, name).not.toBeNull();
      const program = name.split(' ')[1]?.split('@')[0] ?? '';
      const allowed = OPERATIONS[program];
      if (allowed !== undefined) expect(allowed, name).toContain(report.operation);
    }
  });
});
