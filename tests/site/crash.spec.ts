// The page that reads a pasted crash: by pasting, by keyboard, without a request, on a small screen and in both themes.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, LabOnPage, test } from './guide.ts';

const CRASH = '/start/paste-your-crash/';
const TEXTS = '/reference/fatal-texts/';

const DUMP = `web_1  | fatal error: concurrent map writes
web_1  |
web_1  | goroutine 7 [running]:
web_1  | runtime.throw(0x4723ba, 0x15)
web_1  | 	/usr/local/go/src/runtime/panic.go:1117 +0x72 fp=0xc000087dbd sp=0xc00087dba8 pc=0x43a272
web_1  | runtime.mapassign_faststr(0x460040, 0xc000062060, 0x4723ba, 0x3, 0x1)
web_1  | 	/usr/local/go/src/runtime/map_faststr.go:291 +0x3de fp=0xc0000 sp=0xc0000 pc=0x413a5e
web_1  | main.(*store).set(0xc000062060, 0x4723ba, 0x3)
web_1  | 	/app/store.go:17 +0x34
web_1  | created by main.main
web_1  | 	/app/main.go:24 +0xa5
`;

const HOSTILE = `fatal error: concurrent map writes

goroutine 1 [<img src=x onerror=alert(1)>]:
main.f(0x1)
	/app/<script>alert(1)</script>.go:3 +0x1
panic: <img src=x onerror="document.title='pwned'">
`;

class Reader {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }
  get field() {
    return this.page.getByLabel('The crash, as it stands in your log');
  }
  get status() {
    return this.page.locator('.crash-status');
  }
  get results() {
    return this.page.getByRole('region', { name: 'What the crash says' });
  }
  async open(): Promise<this> {
    await this.page.goto(CRASH);
    await expect(this.page.locator('crash-reader')).toHaveAttribute('data-ready', '');
    return this;
  }
}

test('says what a pasted crash is, and leads on', async ({ page }) => {
  const reader = await new Reader(page).open();
  await reader.field.fill(DUMP);
  await expect(reader.status).toHaveText('Found: fatal error: concurrent map writes');
  await expect(reader.results).toContainText('Goroutine 7 was writing an entry of the map');
  await expect(reader.results).toContainText('main.(*store).set /app/store.go:17');
  await expect(reader.results).toContainText('Go 1.11 to 1.16');
  await expect(reader.results).toContainText('fit 1.16.');
  const lab = reader.results.getByRole('link', { name: 'Run a program of this shape as Go 1.16' }).first();
  await expect(lab).toHaveAttribute('href', /#lab=1\./);
  await lab.click();
  const opened = new LabOnPage(page, page.locator('#lab-unsynchronised-lab'));
  await expect(opened.root.getByLabel('Go release')).toHaveValue('1.16');
  expect(await opened.run()).toBe('fatal');
  await expect(opened.output).toContainText('runtime.throw(0x');
});

test('works by keyboard alone', async ({ page }) => {
  const reader = await new Reader(page).open();
  await reader.field.focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Show an example' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(reader.status).toHaveText('Found: fatal error: concurrent map iteration and map write');
  await expect(reader.results).toContainText('goroutine 17 [runnable]');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(reader.field).toHaveValue('');
  await expect(reader.field).toBeFocused();
  await expect(reader.results).toBeEmpty();
});

test('pasted markup stays text', async ({ page }) => {
  const reader = await new Reader(page).open();
  const title = await page.title();
  await reader.field.fill(HOSTILE);
  await expect(reader.status).toHaveText(/^Found: /);
  expect(await reader.results.locator('img, script').count()).toBe(0);
  expect(await page.title()).toBe(title);
});

test('what is no crash gets a plain answer, and a long text an answer soon', async ({ page }) => {
  const reader = await new Reader(page).open();
  await reader.field.fill('hello');
  await expect(reader.status).toContainText('no crash of a Go program');
  await reader.field.evaluate((field, dump) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', dump.repeat(Math.ceil(10_000_000 / dump.length)));
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, DUMP);
  await expect(reader.status).toHaveText('Found: fatal error: concurrent map writes', { timeout: 20_000 });
  await expect(reader.results).toContainText('The field shows the beginning');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`has no accessibility defects, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const reader = await new Reader(page).open();
    await reader.field.fill(DUMP);
    await expect(reader.status).toHaveText(/^Found: /);
    const scan = await new AxeBuilder({ page }).include('main').analyze();
    expect(scan.violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
    await page.goto(TEXTS);
    const texts = await new AxeBuilder({ page }).include('main').analyze();
    expect(texts.violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
  });
}

test('fits a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const reader = await new Reader(page).open();
  await reader.field.fill(DUMP);
  await expect(reader.status).toHaveText(/^Found: /);
  for (const path of [null, TEXTS]) {
    if (path !== null) await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('leads to the index of texts', async ({ page }) => {
    await page.goto(CRASH);
    await expect(page.locator('.crash-paste')).toBeHidden();
    await page.getByRole('link', { name: 'Index of texts', exact: true }).click();
    await expect(page.locator('#map-writes')).toContainText('concurrent map writes');
  });
});
