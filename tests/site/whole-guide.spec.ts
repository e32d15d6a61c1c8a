// Every page there is: quiet, as wide as a narrow screen, with what search engines and readers look for; and every link, below a path.
import { globSync } from 'node:fs';
import path from 'node:path';
import type { APIRequestContext } from '@playwright/test';
import { expect, test } from './guide.ts';
import subpath from './subpath.json' with { type: 'json' };

const docs = path.join(import.meta.dirname, '../../content/docs');
const addresses = globSync('**/*.{md,mdx}', { cwd: docs })
  .map((file) => `/${file.replaceAll('\\', '/').replace(/(?:(?:^|\/)index)?\.mdx?$/, '')}/`.replace(/^\/+/, '/'))
  .filter((address) => address !== '/404/')
  .sort();

for (const address of addresses) {
  test(`${address} is whole, quiet and narrow`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 740 });
    expect((await page.goto(address))?.status()).toBe(200);
    expect(await page.title()).not.toBe('');
    await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /.{20,}/);
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page.locator('link[rel="shortcut icon"]')).toHaveCount(1);
    // Tables of figures under labs, lists behind a word: open they are no wider.
    await page.locator('main details').evaluateAll((all) => {
      for (const one of all) one.setAttribute('open', '');
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    // What scrolls sideways can be reached by keyboard.
    for (const wide of await page.locator('main table').all()) {
      if (await wide.evaluate((table) => table.scrollWidth > table.clientWidth)) await expect(wide).toHaveAttribute('tabindex', '0');
    }
    for (const lab of await page.locator('go-lab').all()) await expect(lab).toHaveAttribute('data-ready', '');
  });
}

interface Html {
  /** Whole addresses of everything the page links to or loads. */
  readonly links: readonly string[];
  readonly ids: ReadonlySet<string>;
}

const unescaped = (text: string): string => text.replaceAll('&amp;', '&').replaceAll('&#38;', '&');

/** null: what is there is no page. */
async function htmlAt(request: APIRequestContext, address: string): Promise<Html | null | 'missing'> {
  const response = await request.get(address);
  if (response.status() !== 200) return 'missing';
  if (!(response.headers()['content-type'] ?? '').startsWith('text/html')) return null;
  const text = await response.text();
  const attributes = (name: string): string[] =>
    [...text.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map((m) => unescaped(m[1] ?? ''));
  return {
    links: [...attributes('href'), ...attributes('src')]
      .filter((link) => !link.startsWith('data:'))
      .map((link) => new URL(link, address).href),
    ids: new Set(attributes('id')),
  };
}

test('every link below a path leads to a page, a file or a heading that is there', async ({ request }) => {
  test.setTimeout(120_000);
  const origin = `http://localhost:${subpath.port}`;
  const home = `${origin}${subpath.base}/`;
  const seen = new Map<string, Html | null>();
  const lost: string[] = [];
  const queue = [{ from: 'the list of pages', address: home }];
  for (const address of addresses) queue.push({ from: 'the list of pages', address: `${origin}${subpath.base}${address}` });
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const { from, address } = next;
    if (seen.has(address)) continue;
    const found = await htmlAt(request, address);
    if (found === 'missing') lost.push(`${from} leads to ${address}, which is not there`);
    const html = found === 'missing' ? null : found;
    seen.set(address, html);
    for (const link of html?.links ?? []) {
      if (!link.startsWith(origin)) continue;
      if (!link.startsWith(home)) lost.push(`${address} leaves the path: ${link}`);
      else queue.push({ from: address, address: link.replace(/#.*$/, '') });
    }
  }
  expect(seen.size).toBeGreaterThan(addresses.length);
  for (const [address, html] of seen)
    for (const link of html?.links ?? []) {
      const [target = '', id = ''] = link.split('#');
      const ids = seen.get(target)?.ids;
      // `#_top` is the page itself.
      if (ids !== undefined && id !== '' && id !== '_top' && !ids.has(id))
        lost.push(`${address} leads to ${link}, where no such heading is`);
    }
  expect([...new Set(lost)]).toEqual([]);
});

test('what was measured stands under a lab, for the keyboard and on paper', async ({ page }) => {
  await page.goto('/traps/unsynchronised-goroutines/');
  const evidence = page.locator('.lab-evidence').first();
  await expect(evidence.locator('summary')).toContainText(/real Go 1\.\d+\.\d+ failed in \d+ of \d+ runs/);
  await expect(evidence.locator('table')).toBeHidden();
  await evidence.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(evidence.getByRole('row', { name: /^Broken\b/ }).first()).toContainText('fatal error: concurrent map writes');
  await page.keyboard.press('Enter');
  await page.emulateMedia({ media: 'print' });
  expect((await evidence.locator('table').boundingBox())?.height ?? 0).toBeGreaterThan(0);
});

test('with forced colours tables keep their lines, and what opens its edge', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/embed/unsynchronised/');
  const evidence = page.locator('.lab-evidence');
  await evidence.locator('summary').click();
  const cell = evidence.locator('td').first();
  const { line, text } = await cell.evaluate((e) => ({ line: getComputedStyle(e).borderTopColor, text: getComputedStyle(e).color }));
  expect(line).toBe(text);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  expect(await evidence.locator('summary').evaluate((e) => getComputedStyle(e).outlineStyle)).toBe('solid');
});

for (const word of ['mapassign_faststr', 'net/http.(*conn).serve', 'sync.Map']) {
  test(`search finds ${word}`, async ({ page }) => {
    await page.goto('/');
    await page.getByRole('button', { name: /^Search/ }).click();
    await page.getByRole('dialog').getByRole('textbox').fill(word);
    await expect(page.locator('.pagefind-ui__result').first()).toBeVisible();
    await expect(page.locator('.pagefind-ui__message')).toContainText(/^\d+ results? for/);
  });
}

test('search does not know what labs say of themselves', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: /^Search/ }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('"Press Run to see what the program prints"');
  await expect(page.locator('.pagefind-ui__message')).toContainText(/^No results/);
});

for (const address of ['/', '/reference/releases/', '/embed/unsynchronised/']) {
  test(`nothing moves on ${address} for those who asked for that`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(address);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
  });
}

test('the first page shows a race and its end on the first screen', async ({ page }) => {
  for (const viewport of [
    { width: 1280, height: 800 },
    { width: 360, height: 740 },
  ]) {
    await page.setViewportSize(viewport);
    await page.goto('/');
    const lab = page.locator('go-lab').first();
    await expect(lab).toHaveAttribute('data-ready', '');
    await lab.getByRole('button', { name: 'Run', exact: true }).click();
    await expect(lab.locator('.lab-stderr').first()).toBeInViewport();
    expect(await page.evaluate(() => scrollY)).toBe(0);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('tables that are written from data read in full, and figures open', async ({ page }) => {
    await page.goto('/reference/releases/');
    await expect(page.getByRole('row', { name: /^1\.24/ })).toContainText('Swiss maps');
    await page.goto('/reference/library/');
    await expect(page.getByRole('row', { name: /^net\/http\b/ }).first()).toBeVisible();
    await page.goto('/embed/unsynchronised/');
    await page.locator('.lab-evidence summary').click();
    await expect(page.locator('.lab-evidence table')).toBeVisible();
  });
});
