// Share links: they carry a program to another reader, and a stranger's link can do no harm.
import lz from 'lz-string';
import { CHAPTER, expect, LabOnPage, program, test } from './guide.ts';

const HELLO = program('\tfmt.Println("hello from the link")', 'import "fmt"\n');

test('a link restores program, version and seed in a fresh browser, and runs nothing by itself', async ({ page, browser, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const lab = await new LabOnPage(page).open(CHAPTER);
  await lab.tab(/Fixed/).first().click();
  await lab.write(HELLO);
  await lab.root.locator('.lab-seed').fill('77');
  await lab.root.locator('.lab-schedule').selectOption('go');
  await lab.button('Share').click();
  await expect(lab.notice).toContainText('Link copied');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link.length).toBeLessThan(500);

  const fresh = await browser.newContext();
  const other = await fresh.newPage();
  await other.goto(link);
  const theirs = new LabOnPage(other);
  await expect(theirs.notice).toContainText('came with the link');
  await expect(theirs.tab(/Fixed/).first()).toHaveAttribute('aria-selected', 'true');
  await expect(theirs.block).toContainText('hello from the link');
  await expect(theirs.root.locator('.lab-seed')).toHaveValue('77');
  await expect(theirs.root.locator('.lab-schedule')).toHaveValue('go');
  await expect(theirs.end).toHaveCount(0);
  expect(await theirs.run()).toBe('finished');
  await expect(theirs.output).toHaveText('hello from the link\n');
  await fresh.close();
});

test('a link wins over the reader’s own edit without losing it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const lab = await new LabOnPage(page).open(CHAPTER);
  await lab.write(HELLO);
  await lab.button('Share').click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await lab.write(HELLO.replace('the link', 'my own edit'));
  await page.goto('about:blank');
  await page.goto(link);
  await expect(lab.notice).toContainText('Your own edit of this example is kept');
  await expect(lab.block).toContainText('hello from the link');
  await lab.button('Show my edit').click();
  await expect(lab.block).toContainText('hello from my own edit');
});

const document = (fields: object): string => `#lab=1.${lz.compressToEncodedURIComponent(JSON.stringify(fields))}`;
const fine = { id: 'unsynchronised', variant: 0, seed: 1, schedule: 'go', code: HELLO };

/** Fragments that a stranger might send, and a word of what the reader is told. */
const HOSTILE: Readonly<Record<string, [fragment: string, says: string]>> = {
  'longer than a link may be': [`#lab=1.${'A'.repeat(200_000)}`, 'characters long'],
  'of another version': ['#lab=9.AAAA', 'version'],
  'that is no text of ours': ['#lab=1.%%%%<script>', 'unreadable'],
  'that is empty': ['#lab=', 'version'],
  'with a program that is no text': [document({ ...fine, code: { length: 5 } }), 'program'],
  'with an example of another page': [document({ ...fine, id: 'nowhere' }), 'example'],
  'with a version that is not there': [document({ ...fine, variant: 9 }), 'example'],
  'with a negative seed': [document({ ...fine, seed: -1 }), 'seed'],
  'with a fraction for a seed': [document({ ...fine, seed: 1.5 }), 'seed'],
  'with an unknown schedule': [document({ ...fine, schedule: 'evil' }), 'schedule'],
  'with an unknown release': [document({ ...fine, release: '1.99' }), 'release'],
  'with a release that is no text': [document({ ...fine, release: [1.26] }), 'release'],
  'with half a race detector': [document({ ...fine, race: 'yes' }), 'race'],
  'with a schedule of other letters': [document({ ...fine, schedule: 'replay=<b>' }), 'schedule'],
  'with changes to another text': [document({ ...fine, code: undefined, base: 'x', diff: [1000, -3, 'boo'] }), 'another version'],
  'with a prototype for a document': [document({ ['__proto__']: fine }), 'example'],
  'that unpacks to a list': [`#lab=1.${lz.compressToEncodedURIComponent('[]')}`, 'example'],
};

for (const [name, [fragment, says]] of Object.entries(HOSTILE)) {
  test(`a link ${name} gets a message and the page's own program`, async ({ page }) => {
    const lab = await new LabOnPage(page).open(`${CHAPTER}${fragment}`);
    await expect(lab.notice).toContainText('This link could not be opened');
    await expect(lab.notice).toContainText(says);
    await expect(lab.badge).toBeHidden();
    expect(await lab.run()).toBe('fatal');
  });
}

test('markup in a linked program stays text', async ({ page }) => {
  const code = '// <img src=x onerror=alert(1)></script><script>alert(2)</script>\npackage main';
  const lab = await new LabOnPage(page).open(`${CHAPTER}${document({ ...fine, code })}`);
  await expect(lab.block).toContainText('<img src=x onerror=alert(1)></script><script>');
  await expect(lab.block.locator('img, script')).toHaveCount(0);
});
