// Pages of the reference say what the sources say: every fact and feature has words, every flag its row, every limit its number.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { FACTS, FEATURES, RELEASES } from '#release';
import { DEFAULT_SETTINGS, PAGE_SETTINGS } from '#session';
import { releaseChanges } from '../../components/reference/release-changes.ts';
import words from '../../components/text/en-pages.json' with { type: 'json' };
import { FLAGS } from '../../src/cli/flags.ts';

const page = (name: string): string => readFileSync(path.join(import.meta.dirname, `../../content/docs/reference/${name}.mdx`), 'utf8');
const keys = (prefix: string): string[] => Object.keys(words).filter((key) => key.startsWith(`${prefix}.`));

describe('releases', () => {
  test('every value of every fact has a sentence, and no sentence is left over', () => {
    const wanted = Object.entries(FACTS)
      .filter(([name]) => name !== 'version')
      .flatMap(([name, fact]) => fact.changes.map((release) => `fact.${name}.${String(fact.at(release))}`));
    expect(keys('fact').sort()).toEqual([...new Set(wanted)].sort());
    for (const key of keys('fact')) expect(Reflect.get(words, key)).toMatch(/^\S.{15,}[^.]\.$/);
  });

  test('every feature of the language has a name', () => {
    expect(keys('feature').sort()).toEqual(FEATURES.map((feature) => `feature.${feature}`).sort());
  });

  test('each release tells what changed in it, the oldest how things were', () => {
    const all = releaseChanges();
    expect(all.map(({ release }) => release)).toEqual(RELEASES);
    expect(all[0]?.changes).toHaveLength(Object.keys(FACTS).length - 1);
    const swiss = all.find(({ release }) => release === '1.24');
    expect(swiss?.changes.join('\n')).toContain('Swiss maps');
    expect(all.find(({ release }) => release === '1.18')?.features.join()).toContain('type parameters');
  });
});

describe('command line', () => {
  const text = page('command-line');
  /** As code, on its own or before its value. */
  const named = new Set([...text.matchAll(/`--?(\w[\w-]*)/g)].map(([, name]) => name));

  test('every flag is named, and no other', () => {
    const rest = ['args'];
    expect([...named].sort()).toEqual([...new Set([...FLAGS.map(({ name }) => name), ...rest])].sort());
  });

  test('every command is named', () => {
    for (const command of new Set(FLAGS.flatMap(({ commands }) => commands))) expect(text).toContain(`| \`maprace ${command} `);
  });
});

test('the limits are those of the settings', () => {
  const rows = new Map(
    [...page('simulator').matchAll(/^\| ([a-z ]+) \| (.*) \| (.*) \|$/gm)].map(([, what, here, there]) => [what, [here, there]]),
  );
  const both = (of: (b: typeof DEFAULT_SETTINGS.budgets) => string): string[] =>
    [PAGE_SETTINGS, DEFAULT_SETTINGS].map((s) => of(s.budgets));
  const n = (count: number): string => count.toLocaleString('en');
  const size = (bytes: number): string => (bytes >= 2 ** 30 ? `${bytes / 2 ** 30} GiB` : `${bytes / 2 ** 20} MiB`);
  expect(rows.get('machine steps')).toEqual(both((b) => `${n(b.steps / 1e6)} million`));
  expect(rows.get('live heap')).toEqual(both((b) => size(b.memory)));
  expect(rows.get('output')).toEqual(both((b) => size(b.output)));
  expect(rows.get('goroutines at once')).toEqual(both((b) => n(b.goroutines)));
});
