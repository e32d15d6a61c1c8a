// The tree of a run's contexts below its output: there when the program makes some, loaded then, readable by everybody.
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { CHAPTER, expect, LabOnPage, test } from './guide.ts';

const LEAKED = '/traps/contexts-and-leaked-goroutines/';
const VALUES = '/http/context-values/';
const CONNECTIONS = '/http/conncontext-chain/';

const lab = (page: Page, id: string): LabOnPage => new LabOnPage(page, page.locator(`#lab-${id}-lab`));
const tree = (one: LabOnPage): Locator => one.root.locator('go-contexts');

async function openLeaked(page: Page): Promise<LabOnPage> {
  const one = await lab(page, 'leaked-context').open(LEAKED);
  await one.run();
  await expect(tree(one)).toBeVisible();
  return one;
}

test('says who made a context, below which, and how it ended; a line leads to the code', async ({ page }) => {
  const one = await openLeaked(page);
  await expect(tree(one).getByRole('list').first().getByRole('listitem').first()).toContainText('Background');
  const derived = tree(one).getByRole('listitem').filter({ hasText: 'WithValue' }).last();
  await expect(derived).toContainText('main.key');
  await derived
    .getByRole('button', { name: /^main\.handle:\d+$/ })
    .first()
    .click();
  await expect(one.root.locator('.lab-line-target')).toContainText('context.WithValue(');
});

test('is gone while the next run goes on, and there is none for a program without contexts', async ({ page }) => {
  const one = await openLeaked(page);
  await one.write(
    'package main\n\nimport "context"\n\nfunc main() {\n\t_, stop := context.WithCancel(context.TODO())\n\tstop()\n\tfor {\n\t}\n}\n',
  );
  await one.button('Run').click();
  await expect(tree(one)).toBeHidden();
  await one.button('Stop').click();
  await expect(tree(one)).toContainText('TODO');
  await expect(tree(one)).toContainText('Cancelled by main.main:7');
  await one.page.keyboard.press('Escape');
  await one.write('package main\n\nfunc main() {}\n');
  expect(await one.run()).toBe('finished');
  await expect(tree(one)).toBeHidden();
  await expect(tree(one)).toBeEmpty();
});

test('is loaded with the first run that makes a context', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  const plain = await new LabOnPage(page).open(CHAPTER);
  await plain.run();
  expect(loaded.filter((url) => url.includes('context-tree'))).toEqual([]);
  await openLeaked(page);
  expect(loaded.filter((url) => url.includes('context-tree')).length).toBeGreaterThan(0);
});

test('contexts of the library stand apart, closed; the release decides how the tree grows', async ({ page }) => {
  const one = await lab(page, 'conncontext-chain').open(CONNECTIONS);
  await one.run();
  const library = tree(one).locator('.ctx-library').first();
  await expect(library).not.toHaveAttribute('open');
  await library.locator('summary').first().press('Enter');
  await expect(library).toHaveAttribute('open');
  // The way from the root down to the innermost value of the hook.
  const depth = (): Promise<number> =>
    tree(one)
      .locator('.ctx-item')
      .evaluateAll((items) =>
        Math.max(
          ...items.map((item) => {
            let n = 0;
            for (let at: Element | null | undefined = item; at; at = at.parentElement?.closest('.ctx-item'))
              if (at.querySelector(':scope > .ctx-head')?.textContent?.includes('main.depthKey')) n++;
            return n;
          }),
        ),
      );
  expect(await depth()).toBe(4);
  await one.root.getByLabel('Go release').selectOption('1.26');
  await one.run();
  await expect(tree(one)).toBeVisible();
  expect(await depth()).toBe(1);
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [path, id] of [
    [CONNECTIONS, 'conncontext-chain'],
    [VALUES, 'context-values'],
  ] as const) {
    test(`has no accessibility defects: ${id}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      const one = await lab(page, id).open(path);
      await one.run();
      await expect(tree(one)).toBeVisible();
      const scan = await new AxeBuilder({ page }).include(`#lab-${id}-lab go-contexts`).analyze();
      expect(scan.violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
    });
  }
}

test('works by keyboard: the tree is closed, opened, and its lines are reached in order', async ({ page }) => {
  const one = await openLeaked(page);
  const title = tree(one).locator('.ctx-title');
  await title.focus();
  await page.keyboard.press('Enter');
  await expect(tree(one).getByRole('list').first()).toBeHidden();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(tree(one).getByRole('region')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(tree(one).getByRole('button').first()).toBeFocused();
});

test('fits a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const [path, id] of [
    [CONNECTIONS, 'conncontext-chain'],
    [VALUES, 'context-values-keys'],
  ] as const) {
    const one = await lab(page, id).open(path);
    await one.run();
    await expect(tree(one)).toBeVisible();
    const box = tree(one).locator('.ctx-box');
    expect(await box.evaluate((e) => e.scrollWidth - e.clientWidth)).toBeLessThanOrEqual(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  }
});
