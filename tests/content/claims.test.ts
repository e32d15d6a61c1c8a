// The list of claims that the guide answers: each leads to a section that shows the program that decides it, or a page that does, or names the source.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '../..');
const read = (...parts: readonly string[]): string => readFileSync(path.join(root, ...parts), 'utf8');

interface Answer {
  /** Where the guide answers: `page#heading`. */
  readonly at: string;
  /** Below content/examples. */
  readonly program?: string;
  /** What was read or measured. */
  readonly byReading?: string;
}

const answers = Object.entries(JSON.parse(read('content/evidence/claims.json')) as Record<string, Answer>);

/** '' where there is no such page. */
function textOf(page: string): string {
  const file = ['.mdx', '.md', '/index.mdx', '/index.md']
    .map((end) => `content/docs/${page}${end}`)
    .find((f) => existsSync(path.join(root, f)));
  return file === undefined ? '' : read(file);
}

/** What stands below a heading, up to the next one. */
function section(text: string, heading: string): string {
  const from = text.search(new RegExp(`^#{2,6} .*\\{#${heading}\\}$`, 'm'));
  if (from < 0) return '';
  const below = text.slice(text.indexOf('\n', from));
  const next = below.search(/^#{2,6} /m);
  return next < 0 ? below : below.slice(0, next);
}

/** The programs that labs in `part` of a page's text show. */
const shownIn = (text: string, part: string): string[] =>
  [...text.matchAll(/^import (\w+) from '@examples\/([^?']+)\?raw';$/gm)]
    .filter(([, name = '']) => new RegExp(`[{ ]${name}\\b`).test(part))
    .map(([, , file = '']) => file);

const linkedFrom = (page: string, part: string): string[] =>
  [...part.matchAll(/\]\((\.\.?\/[^)#]*)/g)].map(([, to = '']) => path.posix.join(page, to).replace(/\/$/, ''));

describe('what is said of a claim can be looked up', () => {
  test.each(answers)('%s', (_, { at, program, byReading }) => {
    const [page = '', heading = ''] = at.split('#');
    const text = textOf(page);
    const part = section(text, heading);
    expect(part.trim(), at).not.toBe('');
    expect(program ?? byReading).toBeTruthy();
    if (byReading !== undefined) expect(part, at).toContain('Source:');
    if (program === undefined) return;
    const shown = [...shownIn(text, part), ...linkedFrom(page, part).flatMap((to) => shownIn(textOf(to), textOf(to)))];
    expect(shown, `${at} leads to ${program}`).toContain(program);
  });
});

const ledger = path.join(root, '../shared/facts/claims.md');

/** Ids of the ledger's second section whose verdict is that the claim does not hold, or not any more, or not always. */
function doubtful(text: string): string[] {
  const section = text.slice(text.indexOf('\n## 2. '), text.indexOf('\n## 3. '));
  return section
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter(([, id = '', , , verdict = '']) => /^[A-Z]\d+$/.test(id) && /\b(FALSE|OLD|COND)\b/.test(verdict))
    .map(([, id = '']) => id);
}

test.runIf(existsSync(ledger))('every doubtful claim of the ledger has an answer', () => {
  const ids = doubtful(readFileSync(ledger, 'utf8'));
  expect(ids.length).toBeGreaterThan(80);
  const answered = answers.map(([id]) => id);
  expect(ids.filter((id) => !answered.includes(id))).toEqual([]);
});
