// The pages themselves: readable without script, in both themes, on narrow screens, on paper, under a path.
import AxeBuilder from '@axe-core/playwright';
import { CHAPTER, expect, LabOnPage, PAGES, test } from './guide.ts';
import subpath from './subpath.json' with { type: 'json' };

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every version is there to read, in words, and no control pretends to work', async ({ page }) => {
    await page.goto(CHAPTER);
    const lab = page.locator('go-lab').first();
    const panels = lab.locator('.lab-panel');
    expect(await panels.count()).toBeGreaterThan(2);
    for (const panel of await panels.all()) {
      await expect(panel).toBeVisible();
      await expect(panel.locator('.lab-variant')).toBeVisible();
      await expect(panel.locator('.lab-code')).toContainText('package main');
    }
    await expect(panels.first().locator('.lab-variant')).toContainText('Broken');
    await expect(panels.last().locator('.lab-variant')).toContainText('Fixed:');
    for (const role of ['button', 'combobox', 'checkbox', 'textbox', 'tab'] as const) await expect(lab.getByRole(role)).toHaveCount(0);
  });
});

for (const colorScheme of ['dark', 'light'] as const) {
  for (const address of PAGES) {
    test(`axe finds nothing serious on ${address} (${colorScheme})`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(address);
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
      const labs = page.locator('go-lab');
      if ((await labs.count()) > 0) await new LabOnPage(page, labs.first()).run();
      await page.locator('main details').evaluateAll((all) => {
        for (const one of all) one.setAttribute('open', '');
      });
      const { violations } = await new AxeBuilder({ page }).analyze();
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.target.join(' ')).join(', ')}`)).toEqual([]);
    });
  }

  test(`axe finds nothing serious in an open editor (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const lab = await new LabOnPage(page).open(CHAPTER);
    await lab.button('Edit').click();
    await expect(lab.root.locator('.lab-live-block')).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).include('go-lab').analyze();
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.target.join(' ')).join(', ')}`)).toEqual([]);
  });
}

for (const width of [320, 360]) {
  test(`no page scrolls sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    for (const address of PAGES) {
      await page.goto(address);
      const labs = page.locator('go-lab');
      if ((await labs.count()) > 0) await new LabOnPage(page, labs.first()).run();
      expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(width);
    }
  });
}

test('code wider than the screen can be entered by keyboard, under a name of its own', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/maps/fatal-not-panic/');
  const regions = page.locator('.expressive-code pre[role=region]');
  await expect.poll(() => regions.count()).toBeGreaterThan(1);
  const names = await regions.evaluateAll((blocks) => blocks.map((block) => block.getAttribute('aria-label') ?? ''));
  expect(names).not.toContain('');
  expect(new Set(names).size).toBe(names.length);
  const found = await new AxeBuilder({ page }).include('.sl-markdown-content').analyze();
  expect(found.violations.map(({ id }) => id)).toEqual([]);
});

test('what can be pressed in a lab is at least 24 px large', async ({ page }) => {
  const lab = await new LabOnPage(page).open(CHAPTER);
  for (const control of await lab.root.locator('.lab-bar :is(button, input):visible, .lab-settings :is(select, label), .lab-tab').all()) {
    const box = await control.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  }
});

test('Run stays in reach while its lab is on the screen', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 600 });
  const lab = await new LabOnPage(page).open(CHAPTER);
  await lab.block.locator('.lab-line').last().scrollIntoViewIfNeeded();
  await expect(lab.button('Run')).toBeInViewport();
});

test('on paper the programs are plain code and the controls are gone', async ({ page }) => {
  const lab = await new LabOnPage(page).open(CHAPTER);
  await lab.button('Edit').click();
  await expect(lab.root.locator('.lab-live-block')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(lab.root.locator('.lab-bar')).toBeHidden();
  await expect(lab.root.locator('.lab-editor')).toBeHidden();
  for (const code of await lab.root.locator('.lab-code').all()) await expect(code).toBeVisible();
});

test('with forced colours every control keeps an edge', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const lab = await new LabOnPage(page).open(CHAPTER);
  expect(await lab.button('Run').evaluate((e) => getComputedStyle(e).borderStyle)).toBe('solid');
  expect(await lab.run()).toBe('fatal');
});

test('an address that leads nowhere gets the 404 page', async ({ page, complaints }) => {
  const response = await page.goto('/no/such/page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('does not exist');
  // The browser reports the missing page itself as an error.
  complaints.length = 0;
});

test('the policy forbids what the site does not need', async ({ page }) => {
  const policy = (await page.goto('/'))?.headers()['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain("'unsafe-eval'");
  expect(/script-src[^;]*'unsafe-inline'/.test(policy)).toBe(false);
});

test('search knows the errors by their words, and comes when it is asked for', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(new URL(request.url()).pathname));
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  expect(scripts.filter((name) => /ui-core|pagefind/.test(name))).toEqual([]);
  await page.getByRole('button', { name: /^Search/ }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('concurrent map writes');
  expect(scripts.some((name) => /ui-core/.test(name))).toBe(true);
  await expect(page.locator('.pagefind-ui__result').first()).toBeVisible();
});

test.describe('under a path', () => {
  test.use({ baseURL: `http://localhost:${subpath.port}` });

  test('runs and the editor work, and nothing is missing', async ({ page }) => {
    const missing: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400) missing.push(response.url());
    });
    const lab = await new LabOnPage(page).open(`${subpath.base}${CHAPTER}`);
    expect(await lab.run()).toBe('fatal');
    await lab.button('Edit').click();
    await expect(lab.root.locator('.lab-live-block')).toBeVisible();
    expect(missing).toEqual([]);
  });
});

for (const [file, says] of [
  ['llms.txt', '## Trigger conditions'],
  ['llms-full.txt', 'package main'],
  ['traps/unsynchronised-goroutines.md', 'package main'],
] as const) {
  test(`the guide lies beside its pages as plain text: ${file}`, async ({ request }) => {
    for (const base of ['', `http://localhost:${subpath.port}${subpath.base}`]) {
      const response = await request.get(`${base}/${file}`);
      expect(response.status(), base).toBe(200);
      expect(await response.text()).toContain(says);
    }
  });
}
