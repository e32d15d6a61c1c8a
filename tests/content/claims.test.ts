// The list of claims that the guide answers: each leads to a heading that exists, and names the program or the source that decides it.
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

function headings(page: string): string[] {
  const file = ['.mdx', '.md', '/index.mdx', '/index.md']
    .map((end) => `content/docs/${page}${end}`)
    .find((f) => existsSync(path.join(root, f)));
  if (file === undefined) return [];
  return [...read(file).matchAll(/^#{2,6} .*\{#([^}]*)\}$/gm)].map(([, id = '']) => id);
}

describe('what is said of a claim can be looked up', () => {
  test.each(answers)('%s', (_, { at, program, byReading }) => {
    const [page = '', heading = ''] = at.split('#');
    expect(headings(page)).toContain(heading);
    expect(program ?? byReading).toBeTruthy();
    if (program !== undefined) expect(existsSync(path.join(root, 'content/examples', program)), program).toBe(true);
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
