// The choices of a lab: release, race detector, schedule; what they change, who keeps them, and runs that are repeated.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import lz from 'lz-string';
import { CHAPTER, expect, LabOnPage, program, test } from './guide.ts';

const linkOf = async (lab: LabOnPage): Promise<string> => {
  await lab.button('Share').click();
  await expect(lab.notice).toContainText('Link copied');
  return lab.page.evaluate(() => navigator.clipboard.readText());
};

const release = (lab: LabOnPage) => lab.root.getByLabel('Go release');
const race = (lab: LabOnPage) => lab.root.getByRole('checkbox', { name: '-race (race detector)' });
const schedule = (lab: LabOnPage) => lab.root.getByLabel('Schedule');

/** A link as it was made before links could say a release. */
function linkTo(page: Page, code: string): string {
  const document = { id: 'unsynchronised', variant: 0, seed: 1, schedule: 'random', code };
  return new URL(`${CHAPTER}#lab=1.${lz.compressToEncodedURIComponent(JSON.stringify(document))}`, page.url()).href;
}

/** What tells the reports of one and the same crash apart: whether the runtime's frames are shown, others than the one that failed, and who made them. */
const REPORTS = [
  {
    name: '1.12',
    has: ['runtime.throw(0x', 'runtime.mapassign_faststr(', 'created by main.main\n', 'goroutine 1 ['],
    lacks: ['in goroutine 1'],
  },
  { name: '1.19', has: ['created by main.main\n', 'goroutine 1 ['], lacks: ['runtime.throw', 'in goroutine 1'] },
  { name: '1.23', has: ['created by main.main in goroutine 1', 'goroutine 1 ['], lacks: ['internal/runtime/maps.fatal'] },
  { name: '1.26', has: ['internal/runtime/maps.fatal(', 'created by main.main in goroutine 1'], lacks: ['goroutine 1 ['] },
];

test('one program, each release’s own report', async ({ page }) => {
  const lab = await new LabOnPage(page).open(CHAPTER);
  for (const { name, has, lacks } of REPORTS) {
    await release(lab).selectOption(name);
    expect(await lab.run(), name).toBe('fatal');
    const text = (await lab.output.textContent()) ?? '';
    expect(text).toContain('fatal error: concurrent map');
    for (const part of has) expect(text, name).toContain(part);
    for (const part of lacks) expect(text, name).not.toContain(part);
    await expect(lab.end).toContainText(`Go ${name}`);
    await expect(lab.root.locator('.lab-file')).toHaveText(`main.go · Go ${name}`);
  }
});

test('the list of releases says which map each one has', async ({ page }) => {
  const lab = await new LabOnPage(page).open(CHAPTER);
  await expect(release(lab)).toHaveValue('1.26');
  const labels = await release(lab).locator('option').allTextContents();
  expect(labels).toContain('Go 1.24 (Swiss map)');
  expect(labels).toContain('Go 1.23 (classic map)');
  expect(labels.at(-1)).toBe('Go 1.11 (classic map)');
});

test('a chapter may begin a lab with another release', async ({ page }) => {
  await page.goto('/start/how-to-use/');
  const lab = new LabOnPage(page, page.locator('go-lab').nth(1));
  await expect(release(lab)).toHaveValue('1.12');
  await expect(lab.button('Reset')).toBeDisabled();
  expect(await lab.run()).toBe('fatal');
  await expect(lab.output).toContainText('runtime.throw(0x');
  await release(lab).selectOption('1.26');
  expect(await lab.run()).toBe('fatal');
  await expect(lab.output).not.toContainText('runtime.throw');
  await lab.button('Reset').click();
  await expect(release(lab)).toHaveValue('1.12');
});

test('a release without what the program needs says so while it is edited', async ({ page }) => {
  const lab = await new LabOnPage(page).open(CHAPTER);
  await lab.write(program('\tfor range 3 {\n\t}'));
  expect(await lab.run()).toBe('finished');
  await release(lab).selectOption('1.19');
  await expect(lab.root.locator('go-problems')).toContainText('cannot range over 3 (untyped int constant)');
  await release(lab).selectOption('1.22');
  await expect(lab.root.locator('go-problems')).toBeHidden();
});

const RACE = program('\tn := 0\n\tdone := make(chan bool)\n\tgo func() {\n\t\tn = 1\n\t\tdone <- true\n\t}()\n\tn = 2\n\t<-done\n\t_ = n');

test('the race detector finds the race, ends with 66, and leads to the line', async ({ page }) => {
  const lab = await new LabOnPage(page).open(CHAPTER);
  await page.goto(linkTo(page, RACE));
  await expect(lab.notice).toContainText('came with the link');
  expect(await lab.run()).toBe('finished');
  await expect(lab.end).not.toContainText('exit status');
  await race(lab).check();
  expect(await lab.run()).toBe('race');
  await expect(lab.output).toContainText('WARNING: DATA RACE');
  await expect(lab.end).toContainText('Found 1 data race');
  await expect(lab.end).toContainText('exit status 66');
  await expect(lab.end).toContainText('Go 1.26 -race');
  await expect(lab.root.locator('.lab-live')).toContainText('Found 1 data race');
  const marked = lab.block.locator('.lab-line-target');
  for (const [text, line] of [
    ['./main.go:11', '\tn = 2'],
    ['./main.go:8', '\t\tn = 1'],
    ['./main.go:7', '\tgo func() {'],
  ] as const) {
    await lab.output.getByRole('button', { name: text, exact: true }).first().click();
    await expect(marked).toHaveText(line);
  }
});

test('positions lead into every file of a program', async ({ page }) => {
  const lab = await new LabOnPage(page).open(CHAPTER);
  const files =
    'package main\n\nfunc main() {\n\tbreakIt()\n}\n-- other.go --\npackage main\n\nfunc breakIt() {\n\tpanic("in other.go")\n}\n';
  await page.goto(linkTo(page, files));
  await expect(lab.notice).toContainText('came with the link');
  expect(await lab.run()).toBe('panic');
  for (const [text, line] of [
    ['./other.go:4', 10],
    ['./main.go:4', 4],
  ] as const) {
    await lab.output.getByRole('button', { name: text }).click();
    const marked = lab.block.locator('.lab-line-target');
    expect(await marked.evaluate((e) => [...(e.parentElement?.children ?? [])].indexOf(e) + 1)).toBe(line);
  }
});

test('a link from before there was a choice runs as it did', async ({ page }) => {
  const lab = await new LabOnPage(page).open(CHAPTER);
  await release(lab).selectOption('1.12');
  await page.goto(linkTo(page, RACE));
  await expect(lab.notice).toContainText('came with the link');
  await expect(release(lab)).toHaveValue('1.26');
  await expect(race(lab)).not.toBeChecked();
  expect(await lab.run()).toBe('finished');
});

test('a link carries release, race detector and schedule', async ({ page, browser, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const lab = await new LabOnPage(page).open(CHAPTER);
  await release(lab).selectOption('1.19');
  await race(lab).check();
  await schedule(lab).selectOption('pct');
  const link = await linkOf(lab);
  expect(link.length).toBeLessThan(300);
  const fresh = await browser.newContext();
  const other = await fresh.newPage();
  await other.goto(link);
  const theirs = new LabOnPage(other);
  await expect(release(theirs)).toHaveValue('1.19');
  await expect(race(theirs)).toBeChecked();
  await expect(schedule(theirs)).toHaveValue('pct');
  await theirs.run();
  await expect(theirs.end).toContainText('Go 1.19 -race');
  await fresh.close();
});

test('choices outlast a reload, per lab; Reset takes them back and can be undone', async ({ page }) => {
  const lab = await new LabOnPage(page).open(CHAPTER);
  await expect(lab.button('Reset')).toBeDisabled();
  await release(lab).selectOption('1.12');
  await race(lab).check();
  await schedule(lab).selectOption('rr');
  await page.reload();
  await expect(release(lab)).toHaveValue('1.12');
  await expect(race(lab)).toBeChecked();
  await expect(schedule(lab)).toHaveValue('rr');
  await lab.button('Reset').click();
  await expect(release(lab)).toHaveValue('1.26');
  await lab.button('Undo').click();
  await expect(release(lab)).toHaveValue('1.12');
  await lab.button('Reset').click();
  await page.reload();
  await expect(release(lab)).toHaveValue('1.26');
  await expect(race(lab)).not.toBeChecked();
  await page.goto('/start/how-to-use/');
  await expect(release(lab)).toHaveValue('1.26');
});

test('stored choices that make no sense are the lab’s own', async ({ page }) => {
  const lab = await new LabOnPage(page).open(CHAPTER);
  for (const stored of ['{"release":"9.9"}', '{"race":"yes"}', '[]', 'not json', '{"schedule":"replay=pAAAA"}']) {
    await page.evaluate((text) => localStorage.setItem('maprace/choices/unsynchronised', text), stored);
    await page.reload();
    await expect(release(lab)).toHaveValue('1.26');
    await expect(schedule(lab)).toHaveValue('random');
  }
  expect(await lab.run()).toBe('fatal');
});

test('every schedule runs the fixed program to its end', async ({ page }) => {
  const lab = await new LabOnPage(page).open(CHAPTER);
  const text = readFileSync(path.join(import.meta.dirname, '../../content/examples/unsynchronised/fixed-mutex.go'), 'utf8');
  await lab.write(text.replace('100000', '100').trimEnd());
  for (const name of ['random', 'go', 'pct', 'rr']) {
    await schedule(lab).selectOption(name);
    expect(await lab.run(), name).toBe('finished');
  }
});

test('a short run is repeated by its recorded schedule, in place and by its link, whatever the seed says', async ({ page, browser }) => {
  const lab = await new LabOnPage(page).open(CHAPTER);
  await lab.root.locator('.lab-seed').fill('12');
  await lab.run();
  const first = await lab.output.textContent();
  const repeat = lab.root.getByRole('link', { name: 'Repeat this run' });
  const href = await repeat.evaluate((a) => (a as HTMLAnchorElement).href);
  expect(href.length).toBeLessThan(2_100);
  await repeat.click();
  await expect(lab.end).toContainText('recorded schedule');
  expect(await lab.output.textContent()).toBe(first);
  await expect(schedule(lab).locator('option:checked')).toHaveText('Recorded run');
  expect(new URL(page.url()).hash).toBe('');
  await lab.button('Next seed').click();
  await expect(lab.end).toContainText('seed 13');
  await expect(schedule(lab)).toHaveValue('random');
  await expect(schedule(lab).locator('option')).toHaveCount(4);

  const fresh = await browser.newContext();
  const other = await fresh.newPage();
  await other.goto(href);
  const theirs = new LabOnPage(other);
  await theirs.root.locator('.lab-seed').fill('99');
  await theirs.run();
  await expect(theirs.end).toContainText('recorded schedule');
  expect(await theirs.output.textContent()).toBe(first);
  await fresh.close();
});

test('a run of a program that is another by now comes back by its link, beside the edit', async ({ page }) => {
  const lab = await new LabOnPage(page).open(CHAPTER);
  await lab.run();
  const first = await lab.output.textContent();
  await lab.write(RACE);
  await lab.root.getByRole('link', { name: 'Repeat this run' }).click();
  await expect(lab.notice).toContainText('Your own edit of this example is kept');
  expect(await lab.run()).toBe('fatal');
  await expect(lab.end).toContainText('recorded schedule');
  expect(await lab.output.textContent()).toBe(first);
  await lab.button('Show my edit').click();
  await expect(lab.badge).toBeVisible();
  await expect(schedule(lab)).toHaveValue('random');
});

test('a long run is repeated by its seed', async ({ page }) => {
  const lab = await new LabOnPage(page).open(CHAPTER);
  await lab.tab(/Fixed/).first().click();
  expect(await lab.run()).toBe('finished');
  await lab.root.getByRole('link', { name: 'Repeat this run' }).click();
  await expect(lab.end).toContainText('seed 1');
  await expect(schedule(lab)).toHaveValue('random');
});

test('an edit, another version or another release ends a recording', async ({ page }) => {
  const lab = await new LabOnPage(page).open(CHAPTER);
  const repeat = lab.root.getByRole('link', { name: 'Repeat this run' });
  const spoil: (() => Promise<unknown>)[] = [
    () => release(lab).selectOption('1.24'),
    () => race(lab).check(),
    () => lab.tab(/Fixed/).first().click(),
  ];
  for (const change of spoil) {
    await lab.tab('Broken').click();
    await lab.run();
    await repeat.click();
    await expect(schedule(lab).locator('option:checked')).toHaveText('Recorded run');
    await change();
    await expect(schedule(lab)).toHaveValue('random');
  }
});

test.describe('on a small screen', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('the settings wait behind a button, and what they are is still said', async ({ page }) => {
    const lab = await new LabOnPage(page).open(CHAPTER);
    await expect(release(lab)).toBeHidden();
    const more = lab.button('Settings');
    await expect(more).toHaveAttribute('aria-expanded', 'false');
    await more.tap();
    await expect(more).toHaveAttribute('aria-expanded', 'true');
    await release(lab).selectOption('1.23');
    await race(lab).tap();
    await more.tap();
    await expect(release(lab)).toBeHidden();
    await expect(lab.root.locator('.lab-file')).toHaveText('main.go · Go 1.23 -race');
    await lab.run();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await more.tap();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});

for (const colorScheme of ['dark', 'light'] as const) {
  test(`axe finds nothing serious in open settings and a race report (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 360, height: 740 });
    const lab = await new LabOnPage(page).open(CHAPTER);
    await lab.button('Settings').click();
    await race(lab).check();
    await lab.run();
    await expect(lab.output).toContainText('WARNING: DATA RACE');
    const { violations } = await new AxeBuilder({ page }).include('go-lab').analyze();
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.target.join(' ')).join(', ')}`)).toEqual([]);
  });
}
