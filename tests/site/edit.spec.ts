// Editing in the page: in place, by keyboard, kept over a reload, and never a trap.
import { CHAPTER, expect, LabOnPage, program, test } from './guide.ts';

const HELLO = program('\tfmt.Println("hello from the edit")', 'import "fmt"\n');

test('a typed fix runs to the end, and a reload keeps it', async ({ page }) => {
  const lab = await new LabOnPage(page).open(CHAPTER);
  expect(await lab.run()).toBe('fatal');
  const fixed = await page
    .locator('.lab-data')
    .first()
    .evaluate((e) => JSON.parse(e.textContent ?? '').variants[1].code as string);
  await lab.write(fixed.trimEnd());
  await expect(lab.badge).toBeVisible();
  expect(await lab.run()).toBe('finished');
  await page.reload();
  await expect(lab.badge).toBeVisible();
  await expect(lab.block).toContainText(fixed.split('\n')[8] ?? '');
  expect(await lab.run()).toBe('finished');
});

test('Reset brings the original back and can be undone', async ({ page }) => {
  const lab = await new LabOnPage(page).open(CHAPTER);
  await lab.write(HELLO);
  await expect(lab.badge).toBeVisible();
  await lab.button('Reset').click();
  await expect(lab.badge).toBeHidden();
  await lab.button('Undo').click();
  await expect(lab.badge).toBeVisible();
  expect(await lab.run()).toBe('finished');
  await expect(lab.output).toHaveText('hello from the edit\n');
});

for (const colorScheme of ['dark', 'light'] as const) {
  test(`opening the editor moves nothing and changes no colour (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const lab = await new LabOnPage(page).open(CHAPTER);
    await lab.root.scrollIntoViewIfNeeded();
    const before = await lab.block.boundingBox();
    const word = await lab.block
      .locator('.go-keyword')
      .first()
      .evaluate((e) => ({
        x: e.getBoundingClientRect().x,
        y: e.getBoundingClientRect().y,
        color: getComputedStyle(e).color,
        text: e.textContent,
      }));
    const words = await lab.block
      .locator('.lab-line > span')
      .evaluateAll((spans) => spans.slice(0, 60).map((s) => [(s.textContent ?? '').trim(), getComputedStyle(s).color]));
    await page.evaluate(() => {
      Object.assign(globalThis, { shifts: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          Object.assign(globalThis, { shifts: Reflect.get(globalThis, 'shifts') + Reflect.get(entry, 'value') });
      }).observe({ type: 'layout-shift', buffered: false });
    });
    await lab.button('Edit').click();
    await expect(lab.root.locator('.lab-live-block .view-line').first()).toBeVisible();
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => Reflect.get(globalThis, 'shifts'))).toBe(0);
    expect(await lab.block.boundingBox()).toEqual(before);
    const live = await lab.root.locator('.view-line span span').evaluateAll((spans) =>
      spans.map((s) => ({
        text: (s.textContent ?? '').trim(),
        color: getComputedStyle(s).color,
        x: s.getBoundingClientRect().x,
        y: s.getBoundingClientRect().y,
      })),
    );
    const same = live.find((s) => s.text === word.text?.trim());
    expect(same?.color).toBe(word.color);
    expect(Math.abs((same?.x ?? 0) - word.x)).toBeLessThan(1);
    for (const [text, color] of words) {
      const shown = live.filter((s) => s.text === text);
      if (shown.length > 0)
        expect(
          shown.map((s) => s.color),
          text,
        ).toContain(color);
    }
  });
}

test('what does not compile is marked while typing, and listed', async ({ page }) => {
  const lab = await new LabOnPage(page).open(CHAPTER);
  await lab.write(program('\tprintln(missing)'));
  await expect(lab.root.locator('go-problems')).toContainText('undefined: missing');
  await expect(lab.root.locator('.squiggly-error')).not.toHaveCount(0);
  await lab.root.locator('go-problems .lab-position').first().click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(HELLO);
  await expect(lab.root.locator('go-problems')).toBeHidden();
  await expect(lab.root.locator('.squiggly-error')).toHaveCount(0);
});

test('the keyboard alone: one stop, Enter edits, Escape and Tab leave, Ctrl+Enter runs', async ({ page }) => {
  const lab = await new LabOnPage(page).open(CHAPTER);
  await lab.button('Share').focus();
  for (const control of ['.lab-release', '.lab-race', '.lab-schedule']) {
    await page.keyboard.press('Tab');
    await expect(lab.root.locator(control)).toBeFocused();
  }
  await page.keyboard.press('Tab');
  await expect(lab.block).toBeFocused();
  await expect(lab.root.locator('.lab-hint')).toBeVisible();
  await expect(lab.block).toHaveAccessibleName(/Go code: .*Broken/);
  await expect(lab.block).toHaveAccessibleDescription(/Enter edits/);
  await page.keyboard.press('Enter');
  const input = lab.root.getByRole('textbox', { name: /Go code/ });
  await expect(input).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(lab.badge).toBeVisible();
  await expect(input).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(lab.end).toBeVisible();
  await expect(input).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(lab.block).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(lab.block.locator(':focus')).toHaveCount(0);
  await expect(lab.block).not.toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(lab.block).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(lab.root.locator('.lab-schedule')).toBeFocused();
});

test('Ctrl+Enter runs from anywhere in the lab', async ({ page }) => {
  const lab = await new LabOnPage(page).open(CHAPTER);
  await lab.root.locator('.lab-seed').focus();
  await page.keyboard.press('Control+Enter');
  await expect(lab.end).toHaveAttribute('data-kind', 'fatal');
});

test('arrow keys move between the versions', async ({ page }) => {
  const lab = await new LabOnPage(page).open(CHAPTER);
  await lab.tab('Broken').focus();
  await page.keyboard.press('ArrowRight');
  await expect(lab.tab(/Fixed/).first()).toBeFocused();
  await expect(lab.tab(/Fixed/).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Home');
  await expect(lab.tab('Broken')).toBeFocused();
});

test('a browser that keeps nothing still edits and runs, and says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  const lab = await new LabOnPage(page).open(CHAPTER);
  await lab.write(HELLO);
  await expect(lab.notice).toContainText('does not let the page keep your edits');
  expect(await lab.run()).toBe('finished');
});

test('an edit of an older version of the example is shown as such, and both can be had', async ({ page }) => {
  const lab = await new LabOnPage(page).open(CHAPTER);
  await lab.write(HELLO);
  await expect(lab.badge).toBeVisible();
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) {
      if (!key.startsWith('maprace/edit/')) continue;
      localStorage.setItem(key, JSON.stringify({ ...JSON.parse(localStorage.getItem(key) ?? '{}'), base: 'older' }));
    }
  });
  await page.reload();
  await expect(lab.notice).toContainText('has changed since you edited it');
  await expect(lab.block).toContainText('hello from the edit');
  await lab.button('Use the new version').click();
  await expect(lab.badge).toBeHidden();
});

test('an editor that does not load leaves the program running, and can be asked for again', async ({ page, complaints }) => {
  const lab = await new LabOnPage(page).open(CHAPTER);
  await page.route(/monaco-editor/, (route) => route.abort());
  await lab.button('Edit').click();
  await expect(lab.notice).toContainText('The editor could not be loaded');
  expect(await lab.run()).toBe('fatal');
  await page.unroute(/monaco-editor/);
  await lab.button('Try again').click();
  await expect(lab.root.locator('.lab-live-block')).toBeVisible();
  // The browser reports the request that this test made fail; nothing else may be there.
  expect(complaints.filter((c) => !c.includes('net::ERR_FAILED'))).toEqual([]);
  complaints.length = 0;
});

test.describe('under a finger', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('a plain text field takes the place of Monaco', async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    const lab = await new LabOnPage(page).open(CHAPTER);
    const before = await lab.block.boundingBox();
    await lab.button('Edit').tap();
    const area = lab.root.locator('textarea');
    await expect(area).toBeFocused();
    expect(await area.evaluate((e) => Number.parseFloat(getComputedStyle(e).fontSize))).toBeGreaterThanOrEqual(16);
    expect((await lab.block.boundingBox())?.width).toBe(before?.width);
    await area.fill(HELLO);
    await expect(lab.root.locator('.lab-editor .go-string').first()).toBeVisible();
    await lab.root.getByRole('button', { name: '{', exact: true }).tap();
    await expect(area).toHaveValue(`${HELLO}{`);
    await expect(lab.root.locator('go-problems')).toBeVisible();
    await page.keyboard.press('Backspace');
    await expect(lab.root.locator('go-problems')).toBeHidden();
    expect(await lab.run()).toBe('finished');
    expect(fetched.some((url) => url.includes('monaco'))).toBe(false);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});
