// Running programs in the page: without an editor, to every kind of end, stoppable, repeatable.
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Ending, parseExpectation } from '../../src/site/example-expectation.ts';
import { labTags } from '../../src/site/lab-tags.ts';
import { CHAPTER, expect, LabOnPage, program, test } from './guide.ts';

const root = path.join(import.meta.dirname, '../..');
const content = (file: string): string => readFileSync(path.join(root, 'content', file), 'utf8');
const endsOf = (example: string): readonly Ending[] => parseExpectation(content(`examples/${example}`)).ends;
/** Of each chapter the first lab whose program dies of a map; what all the others do, tests/content tries without a browser. */
const dying = globSync('docs/*/*.mdx', { cwd: path.join(root, 'content') })
  .map((page) => page.replaceAll('\\', '/'))
  .sort()
  .flatMap((page) => {
    const lab = labTags(content(page)).find(({ broken, race }) => !race && endsOf(broken).every((end) => end.kind === 'fatal error'));
    const isFixed = lab?.fixed.map((variant) => endsOf(variant.path).every((end) => end.kind === 'ok')) ?? [];
    return lab === undefined ? [] : [{ address: page.replace(/^docs(.*?)(?:\/index)?\.mdx$/, '$1/'), id: lab.id, isFixed }];
  });

test('Run shows the fatal error, and no editor is fetched for it', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  const lab = await new LabOnPage(page).open(CHAPTER);
  expect(fetched.some((url) => url.includes('worker'))).toBe(false);
  expect(await lab.run()).toBe('fatal');
  await expect(lab.output).toContainText('fatal error: concurrent map');
  await expect(lab.output).toContainText('goroutine ');
  await expect(lab.end).toContainText('exit status 2');
  await expect(lab.end).toContainText('seed 1');
  await expect(lab.root.locator('.lab-live')).toContainText('concurrent map');
  expect(fetched.filter((url) => /monaco|highlighter|code-html|textarea/.test(url))).toEqual([]);
});

for (const { address, id, isFixed } of dying) {
  test(`${address}: the broken program dies on its first run, the fixed ones finish`, async ({ page }) => {
    await page.goto(address);
    const lab = new LabOnPage(page, page.locator(`#lab-${id}-lab`));
    expect(await lab.run()).toBe('fatal');
    const tabs = await lab.root.getByRole('tab', { name: /^Fixed/ }).all();
    expect(tabs).toHaveLength(isFixed.length);
    for (const [i, tab] of tabs.entries()) {
      await tab.click();
      const end = await lab.run();
      // A test binary leaves through os.Exit.
      if (isFixed[i] && end === 'exit') await expect(lab.root.locator('.lab-end')).toContainText(/exit status 0\b/);
      else if (isFixed[i]) expect(end).toBe('finished');
    }
  });
}

test('Stop ends an infinite loop within 100 ms', async ({ page }) => {
  const lab = await new LabOnPage(page).open(CHAPTER);
  await lab.write(program('\tfor {\n\t}'));
  const stopTook = async (): Promise<number> => {
    await lab.button('Run').click();
    await expect(lab.button('Stop')).toBeEnabled();
    await expect(lab.end).toHaveCount(0);
    await page.waitForTimeout(300);
    return lab.root.evaluate(
      (root) =>
        new Promise<number>((resolve) => {
          const start = performance.now();
          new MutationObserver((_, observer) => {
            if (root.querySelector('.lab-end') === null) return;
            observer.disconnect();
            resolve(performance.now() - start);
          }).observe(root, { childList: true, subtree: true });
          root.querySelector<HTMLButtonElement>('[data-do=stop]')?.click();
        }),
    );
  };
  // The machine may be busy with another test just then; three in a row it is not.
  const took = [await stopTook(), await stopTook(), await stopTook()];
  test.info().annotations.push({ type: 'Stop took', description: took.map((ms) => `${ms.toFixed(0)} ms`).join(', ') });
  expect(Math.min(...took)).toBeLessThan(100);
  await expect(lab.end).toHaveAttribute('data-kind', 'stopped');
});

test('a second Run replaces the first', async ({ page }) => {
  const lab = await new LabOnPage(page).open(CHAPTER);
  await lab.write(program('\tfor {\n\t}'));
  await lab.button('Run').click();
  await expect(lab.button('Stop')).toBeEnabled();
  await page.keyboard.press('Escape');
  await lab.tab(/Fixed/).first().click();
  expect(await lab.run()).toBe('finished');
});

test('from Run to the first output', async ({ page }) => {
  const lab = await new LabOnPage(page).open(CHAPTER);
  const toOutput = (): Promise<number> =>
    lab.root.evaluate(
      (root) =>
        new Promise<number>((resolve) => {
          root.querySelector('go-output')?.replaceChildren();
          const start = performance.now();
          new MutationObserver((_, observer) => {
            if (root.querySelector('.lab-text') === null) return;
            observer.disconnect();
            resolve(performance.now() - start);
          }).observe(root, { childList: true, subtree: true });
          root.querySelector<HTMLButtonElement>('[data-do=run]')?.click();
        }),
    );
  // As a reader does it: the pointer reaches the button before it is pressed.
  await lab.button('Run').hover();
  await page.waitForTimeout(250);
  const first = await toOutput();
  await expect(lab.end).toBeVisible();
  const second = await toOutput();
  test.info().annotations.push({ type: 'first output after', description: `${first.toFixed(0)} ms, second run ${second.toFixed(0)} ms` });
  // The aims are 300 and 100 ms; a machine that runs other tests beside this one gets three times as long.
  expect(first).toBeLessThan(900);
  expect(second).toBeLessThan(300);
});

test('the page and the command line print the same bytes', async ({ page }) => {
  const lab = await new LabOnPage(page).open(CHAPTER);
  const folder = mkdtempSync(path.join(tmpdir(), 'maprace-same-'));
  writeFileSync(path.join(folder, 'main.go'), readFileSync(path.join(root, 'content/examples/unsynchronised/broken.go')));
  for (const [seed, release, race] of [
    ['1', '1.26', false],
    ['2', '1.26', true],
    ['77', '1.13.4', false],
  ] as const) {
    await lab.root.locator('.lab-seed').fill(seed);
    await lab.root.locator('.lab-release').selectOption(release);
    await lab.root.locator('.lab-race').setChecked(race);
    await lab.run();
    const cli = path.join(root, 'src/cli/main.ts');
    const line = ['run', '-go', release, ...(race ? ['-race'] : []), '-schedule', 'random', '-seed', seed, '-json', 'main.go'];
    // Its exit code is the program's own.
    const told: unknown = JSON.parse(spawnSync(process.execPath, [cli, ...line], { cwd: folder, encoding: 'utf8' }).stdout);
    const text = (key: string): string => String(Reflect.get(told as object, key) ?? '');
    const inPage = (kind: string): Promise<string> =>
      lab.root.locator(`.lab-${kind}`).evaluateAll((spans) => spans.map((span) => span.textContent).join(''));
    expect(await inPage('stdout')).toBe(text('stdout'));
    expect(await inPage('stderr')).toBe(text('stderr'));
    await expect(lab.end).toContainText(`seed ${seed}`);
  }
});

test('long output is cut until the reader asks for all of it', async ({ page }) => {
  const lab = await new LabOnPage(page).open(CHAPTER);
  await lab.write(program('\tfor i := range 20000 {\n\t\tfmt.Println("line", i)\n\t}', 'import "fmt"\n'));
  expect(await lab.run()).toBe('finished');
  await expect(lab.root.getByText('Output cut after')).toBeVisible();
  await lab.button('Show all').click();
  await expect(lab.output).toContainText('line 19999');
  await expect(lab.root.getByText('Output cut after')).toHaveCount(0);
});

test('a package of the library comes when a program imports it, and none that no program does', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  /** The packages that came by themselves; what nearly all programs need is one file without a name. */
  const packages = (): string[] => scripts.flatMap((url) => /\/library-(.+)-[\w-]{8}\.js$/.exec(url)?.[1] ?? []).sort();
  const lab = await new LabOnPage(page).open(CHAPTER);
  expect(await lab.run()).toBe('fatal');
  expect(packages()).toEqual([]);
  await lab.write(program('\tfmt.Println(list.New().Len(), time.Second)', 'import (\n\t"container/list"\n\t"fmt"\n\t"time"\n)\n'));
  expect(await lab.run()).toBe('finished');
  await expect(lab.output).toContainText('0 1s');
  expect(packages()).toEqual(['container-list']);
  // Two together, and what one of them imports, each once.
  const sorting = program('\th := &ints{}\n\tsort.Sort(h)\n\theap.Init(h)', 'import (\n\t"container/heap"\n\t"sort"\n)\n');
  await lab.write(
    `${sorting}\ntype ints struct{ sort.IntSlice }\n\nfunc (h *ints) Push(any) {}\n\nfunc (h *ints) Pop() any { return nil }\n`,
  );
  expect(await lab.run()).toBe('finished');
  expect(packages()).toEqual(['container-heap', 'container-list', 'math-bits', 'sort']);
});

test('what is loaded stays when the connection goes', async ({ page, context }) => {
  const lab = await new LabOnPage(page).open(CHAPTER);
  await lab.write(program('\tfmt.Println(list.New().Len())', 'import (\n\t"container/list"\n\t"fmt"\n)\n'));
  expect(await lab.run()).toBe('finished');
  await context.setOffline(true);
  await lab.write(program('\tfmt.Println(list.New().Len(), "again")', 'import (\n\t"container/list"\n\t"fmt"\n)\n'));
  expect(await lab.run()).toBe('finished');
  await expect(lab.output).toContainText('0 again');
});

test('characters survive however the output was cut up, and stderr is told apart in words', async ({ page }) => {
  const lab = await new LabOnPage(page).open(CHAPTER);
  const body =
    '\tfor _, b := range []byte("héllo, 世界\\n") {\n\t\tos.Stdout.Write([]byte{b})\n\t}\n\tfmt.Fprintln(os.Stderr, "to stderr")';
  await lab.write(program(body, 'import (\n\t"fmt"\n\t"os"\n)\n'));
  expect(await lab.run()).toBe('finished');
  await expect(lab.root.locator('.lab-stdout')).toHaveText('héllo, 世界\n');
  await expect(lab.root.locator('.lab-stderr')).toHaveAttribute('data-label', 'stderr');
});

const ENDS = [
  { kind: 'exit', body: '\tos.Exit(3)', imports: 'import "os"\n', says: 'exit status 3' },
  { kind: 'panic', body: '\tpanic("no")', imports: '', says: 'panic: no' },
  { kind: 'deadlock', body: '\tselect {}', imports: '', says: 'all goroutines are asleep' },
  { kind: 'compile-error', body: '\tx := 1', imports: '', says: '1 problem' },
];

for (const { kind, body, imports, says } of ENDS) {
  test(`the end line says ${kind}`, async ({ page }) => {
    const lab = await new LabOnPage(page).open(CHAPTER);
    await lab.write(program(body, imports));
    expect(await lab.run()).toBe(kind);
    await expect(lab.end).toContainText(says);
  });
}

test('a position in a trace leads to its line', async ({ page }) => {
  const lab = await new LabOnPage(page).open(CHAPTER);
  await lab.run();
  const position = lab.output.locator('.lab-position').first();
  const line = /:(\d+)/.exec((await position.textContent()) ?? '')?.[1];
  await position.click();
  const marked = lab.block.locator('.lab-line-target');
  await expect(marked).toHaveCount(1);
  expect(await marked.evaluate((e) => [...(e.parentElement?.children ?? [])].indexOf(e) + 1)).toBe(Number(line));
});

test('the keyboard alone reaches every position in a trace', async ({ page }) => {
  const lab = await new LabOnPage(page).open(CHAPTER);
  await lab.run();
  const positions = lab.output.locator('.lab-position');
  const count = await positions.count();
  expect(count).toBeGreaterThan(1);
  await positions.first().focus();
  for (let i = 0; i < count; i++) {
    const position = positions.nth(i);
    await expect(position).toBeFocused();
    const line = /:(\d+)/.exec((await position.textContent()) ?? '')?.[1];
    await page.keyboard.press('Enter');
    const marked = lab.block.locator('.lab-line-target');
    await expect(marked).toHaveCount(1);
    expect(await marked.evaluate((e) => [...(e.parentElement?.children ?? [])].indexOf(e) + 1)).toBe(Number(line));
    await position.focus();
    await page.keyboard.press('Tab');
  }
});

test('a seed that is none is refused in words', async ({ page }) => {
  const lab = await new LabOnPage(page).open(CHAPTER);
  await lab.root.locator('.lab-seed').fill('-7x');
  await lab.button('Run').click();
  await expect(lab.notice).toContainText('The seed is "-7x"');
  await lab.root.locator('.lab-seed').fill('41');
  await lab.button('Next seed').click();
  await expect(lab.root.locator('.lab-seed')).toHaveValue('42');
  await expect(lab.end).toContainText('seed 42');
});
