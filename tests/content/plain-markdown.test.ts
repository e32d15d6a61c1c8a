// Pages as plain Markdown: programs where the labs were, and nothing of the machinery.
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { plainComponent } from '../../components/plain/plain-components.ts';
import { plainMarkdown } from '../../src/site/plain-markdown.ts';

const content = path.join(import.meta.dirname, '../../content');
const code = (file: string): string => readFileSync(path.join(content, 'examples', file), 'utf8');
const component = plainComponent((page) => `${page}.md`);
const around = { code: (file: string) => `// ${file}\n`, component, link: (target: string) => target };

test('a lab becomes its programs, each under its label', () => {
  const page = [
    "import Lab from '@components/lab/Lab.astro';",
    "import bad from '@examples/a/broken.go?raw';",
    "import good from '@examples/a/fixed-lock.go?raw';",
    '',
    '## Run it {#run}',
    '',
    '<Lab',
    '  id="a"',
    '  title="Two loops"',
    '  broken={bad}',
    "  fixed={[{ label: 'A lock', code: good }]}",
    '/>',
    '',
    '```go',
    "import os from 'not an import of the page';",
    '```',
  ].join('\n');
  expect(plainMarkdown(page, around)).toBe(
    [
      '## Run it',
      '',
      '**Two loops (broken)**',
      '',
      '```go',
      '// a/broken.go',
      '```',
      '',
      '**A lock (fixed)**',
      '',
      '```go',
      '// a/fixed-lock.go',
      '```',
      '',
      '```go',
      "import os from 'not an import of the page';",
      '```',
    ].join('\n'),
  );
});

test('a lab that shows something is not called broken', () => {
  const page = 'import all from \'@examples/a/shows-all.go?raw\';\n\n<Lab id="a" title="All" broken={all} fixed={[]} shows />';
  expect(plainMarkdown(page, around)).toBe('**All**\n\n```go\n// a/shows-all.go\n```');
});

test('links go where the Markdown of their pages lies, and one within the page keeps its words alone', () => {
  const link = (target: string): string | null => (target.startsWith('#') ? null : `to:${target}`);
  const page = 'See [`m[k]`](../a/) and [here](#b), not `[x](y)`.\n\n```text\n[z](#z)\n```';
  expect(plainMarkdown(page, { ...around, link })).toBe('See [`m[k]`](to:../a/) and here, not `[x](y)`.\n\n```text\n[z](#z)\n```');
});

describe('a component becomes what it shows', () => {
  const markdown = (tag: string): string => plainMarkdown(tag, around);

  test('measured times, those of the named stores and loads alone', () => {
    const table = markdown("<BenchTable keys={[100]} goroutines={[2]} stores={['mutex', 'snapshot']} />");
    expect(table).toContain('| Load | Mutex | Snapshot |\n| --- | --- | --- |\n| 50 % reads, 2 goroutines | ');
    expect(table).toMatch(/`GOMAXPROCS=\d+ go test -bench Mix`$/);
    expect(markdown('<BenchTable bench="Scan" />')).toContain('| Load | Mutex | RWMutex | sync.Map | 32 shards | Snapshot |');
    expect(markdown('<BenchTable bench="Update" of="memory" stores={[\'mutex\']} />')).toMatch(/\| [\d,]+ B in [\d.]+ \|/);
  });

  test('the texts of crashes, with their chapters', () => {
    const texts = markdown("<FatalTexts families={['map']} />");
    expect(texts).toContain('- `fatal error: concurrent map writes`: ');
    expect(texts).toContain('Releases: 1.8 and later. ');
    expect(texts).toMatch(/\]\(traps\/[\w-]+\.md\)$/m);
    expect(texts).not.toContain('WaitGroup');
  });

  test('releases, the library, and what differs', () => {
    expect(markdown('<Releases />')).toMatch(/^\*\*1\.24\*\* \(stands for go1\.24\.\d+, Swiss map\)$/m);
    expect(markdown('<Library />')).toMatch(/^\| `context` \| all \d+ \|/m);
    expect(markdown('<KnownDifferences />').split('\n\n').length).toBeGreaterThan(4);
  });

  test('one that nobody has taught it is refused', () => {
    expect(() => markdown('<Unheard />')).toThrow('<Unheard>');
  });
});

const pages = globSync('docs/**/*.{md,mdx}', { cwd: content }).sort();

describe('no machinery is left in', () => {
  test.each(pages)('%s', (file) => {
    const body = readFileSync(path.join(content, file), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
    const prose = plainMarkdown(body, { ...around, code }).replace(/^```[\s\S]*?^```$/gm, '');
    expect(prose).not.toMatch(/^import |<\/?[A-Z]|\{#|\/>$/m);
  });
});
