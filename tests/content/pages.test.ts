// The guide's pages as text: every heading has an id of its own, and every link inside the guide leads to a page and a heading that exist.
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { labTags } from '../../src/site/lab-tags.ts';

const root = path.join(import.meta.dirname, '../../content/docs');

interface Page {
  /** Path below content/docs, without extension. */
  readonly slug: string;
  readonly headings: readonly { readonly depth: number; readonly text: string; readonly id: string | undefined }[];
  /** Targets of Markdown links and of href attributes, as written. */
  readonly links: readonly string[];
  readonly front: string;
}

/** The text without what stands in fenced code. */
const prose = (text: string): string => text.replace(/^(```+)[\s\S]*?^\1\s*$/gm, '');

function readPage(file: string): Page {
  const source = readFileSync(path.join(root, file), 'utf8');
  const front = /^---\n([\s\S]*?)\n---\n/.exec(source);
  const body = prose(source.slice(front?.[0].length ?? 0));
  return {
    slug: file.replace(/\.mdx?$/, ''),
    headings: [...body.matchAll(/^(#{1,6}) +(.*?)(?: *\{#([^}]*)\})?$/gm)].map(([, marks = '', text = '', id]) => ({
      depth: marks.length,
      text,
      id,
    })),
    links: [...body.matchAll(/\]\(([^)\s]+)\)|\bhref="([^"]+)"/g)].map(([, markdown, html]) => markdown ?? html ?? ''),
    front: front?.[1] ?? '',
  };
}

/** Labs of all pages, by the page that holds them. */
const labs = globSync('**/*.mdx', { cwd: root })
  .sort()
  .flatMap((page) => labTags(readFileSync(path.join(root, page), 'utf8')).map(({ id }) => ({ id, page })));

const pages = globSync('**/*.{md,mdx}', { cwd: root }).sort().map(readPage);
const bySlug = new Map(pages.map((page) => [page.slug.replace(/(^|\/)index$/, ''), page]));

/** Where a link of the page leads, as `slug#id`; undefined when it leaves the guide. */
function target(page: Page, link: string): { slug: string; id: string } | undefined {
  if (/^[a-z]+:/.test(link)) return undefined;
  const here = `https://guide/${page.slug.replace(/(^|\/)index$/, '')}/`.replace(/\/+$/, '/');
  const url = new URL(link, here);
  return { slug: url.pathname.replace(/^\/|\/$/g, ''), id: url.hash.slice(1) };
}

describe.each(pages.map((page) => [page.slug, page] as const))('%s', (_, page) => {
  test('has a title and a description, and no heading of the first level', () => {
    expect(page.front).toMatch(/^title: \S/m);
    expect(page.front).toMatch(/^description: \S/m);
    expect(page.headings.filter((h) => h.depth === 1)).toEqual([]);
  });

  test('headings have ids of their own, which no translation changes', () => {
    for (const { text, id } of page.headings) expect(id, text).toMatch(/^[a-z0-9][a-z0-9-]*$/);
    const ids = page.headings.map((h) => h.id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  test('links lead to pages and headings that exist', () => {
    for (const link of page.links) {
      const to = target(page, link);
      if (to === undefined) continue;
      const found = bySlug.get(to.slug);
      expect(found, `${link}: no such page`).toBeDefined();
      if (to.id !== '')
        expect(
          found?.headings.map((h) => h.id),
          link,
        ).toContain(to.id);
    }
  });
});

test('labs have ids of their own in the whole guide: links, saved edits and embedded pages are kept under them', () => {
  expect(labs.length).toBeGreaterThan(3);
  for (const { id, page } of labs) expect(id, page).toMatch(/^[a-z0-9][a-z0-9-]*$/);
  expect(labs.filter(({ id }, i) => labs.findIndex((lab) => lab.id === id) !== i)).toEqual([]);
});
