// Every browser test's page: it must stay quiet (no error, no blocked resource, no request elsewhere) and knows its labs.
import { type Page, test as base, expect, type Locator } from '@playwright/test';

/** Why the page was not quiet, in order. */
async function watch(page: Page, baseURL: string): Promise<string[]> {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`page: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith('data:') && !url.startsWith('blob:') && new URL(url).hostname !== new URL(baseURL).hostname)
      complaints.push(`request: ${url}`);
  });
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (e) => console.error(`policy: ${e.violatedDirective} ${e.blockedURI} ${e.sample}`));
  });
  return complaints;
}

export const test = base.extend<{ complaints: string[] }>({
  complaints: [
    async ({ page, baseURL }, use) => {
      const complaints = await watch(page, baseURL ?? '');
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

export const CHAPTER = '/traps/unsynchronised-goroutines/';
/** One of each kind. */
export const PAGES = [
  '/',
  '/start/how-to-use/',
  CHAPTER,
  '/embed/unsynchronised/',
  '/reference/releases/',
  '/reference/library/',
  '/reference/simulator/',
  '/reference/changelog/',
];

/** The parts of one lab as a reader finds them. */
export class LabOnPage {
  readonly page: Page;
  readonly root: Locator;

  constructor(page: Page, root: Locator = page.locator('go-lab').first()) {
    this.page = page;
    this.root = root;
  }

  button = (name: string): Locator => this.root.getByRole('button', { name, exact: true });
  tab = (name: string | RegExp): Locator => this.root.getByRole('tab', { name });
  get block(): Locator {
    return this.root.locator('.lab-panel:not([data-off]) .lab-block');
  }
  get end(): Locator {
    return this.root.locator('.lab-end');
  }
  get output(): Locator {
    return this.root.locator('.lab-text');
  }
  get notice(): Locator {
    return this.root.locator('.lab-notice');
  }
  get badge(): Locator {
    return this.root.locator('.lab-badge');
  }

  async open(path: string): Promise<this> {
    await this.page.goto(path);
    await expect(this.root).toHaveAttribute('data-ready', '');
    return this;
  }

  /** Runs and waits for the end line; answers its kind. */
  async run(): Promise<string> {
    await this.root.locator('.lab-end').evaluateAll((ends) => {
      for (const e of ends) e.remove();
    });
    await this.button('Run').click();
    await expect(this.end).toBeVisible({ timeout: 20_000 });
    return (await this.end.getAttribute('data-kind')) ?? '';
  }

  /** Opens the editor and puts `code` in place of what is there. */
  async write(code: string): Promise<void> {
    await this.button('Edit').click();
    await expect(this.root.locator('.lab-live-block')).toBeVisible({ timeout: 15_000 });
    await this.page.keyboard.press('ControlOrMeta+A');
    await this.page.keyboard.insertText(code);
  }
}

export const program = (body: string, imports = ''): string => `package main\n\n${imports}\nfunc main() {\n${body}\n}`;
