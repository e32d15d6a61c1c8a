// The table of texts and the table of shapes: every row finds what it says, and leads to a page and words that exist.
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { recognise, SHAPE_IDS, SHAPES, TEXT_IDS, TEXTS } from '#crash';
import words from '../../components/text/en-crash.json' with { type: 'json' };
import { labTags } from '#site';

const DOCS = path.join(import.meta.dirname, '../../content/docs');
const labs = new Set(
  globSync('**/*.mdx', { cwd: DOCS }).flatMap((file) => labTags(readFileSync(path.join(DOCS, file), 'utf8')).map(({ id }) => id)),
);

const page = (slug: string): boolean =>
  [`${slug}.mdx`, `${slug}.md`, `${slug}/index.mdx`].some((file) => existsSync(path.join(DOCS, file)));

describe('texts', () => {
  test('every id has its row', () => {
    expect(TEXTS.map((t) => t.id).sort()).toEqual([...TEXT_IDS].sort());
  });

  for (const { id, says, page: slug, lab } of TEXTS) {
    test(`${id} is found by what it says`, () => {
      // What varies is a number nearly everywhere.
      const line = says.replace(/…/g, '8');
      expect(recognise(`${line}\n\ngoroutine 1 [running]:\nmain.main()\n\t/x/main.go:3 +0x1d\n`).texts[0]?.text.id).toBe(id);
    });
    test(`${id} leads into the guide`, () => {
      expect(page(slug), slug).toBe(true);
      if (lab !== undefined) expect(labs, lab).toContain(lab);
    });
  }
});

describe('shapes', () => {
  test('every id has its row', () => {
    expect(SHAPES.map((s) => s.id).sort()).toEqual([...SHAPE_IDS].sort());
  });

  for (const { id, page: slug, lab } of SHAPES) {
    test(`${id} leads into the guide`, () => {
      expect(page(slug), slug).toBe(true);
      if (lab !== undefined) expect(labs, lab).toContain(lab);
    });
  }
});

test('every word is of use', () => {
  const sources = globSync('../../components/crash/*', { cwd: import.meta.dirname }).map((file) =>
    readFileSync(path.join(import.meta.dirname, file), 'utf8'),
  );
  const used = (key: string): boolean => {
    const [family = '', name = ''] = [key.slice(0, key.lastIndexOf('.')), key.slice(key.lastIndexOf('.') + 1)];
    return sources.some((text) => text.includes(`'${key}'`) || (text.includes(`\`${family}.\${`) && name !== ''));
  };
  expect(Object.keys(words).filter((key) => !used(key))).toEqual([]);
});
