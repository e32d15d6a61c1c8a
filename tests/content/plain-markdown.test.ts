// Pages as plain Markdown: programs where the labs were, and nothing of the machinery.
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { plainMarkdown } from '../../src/site/plain-markdown.ts';

const content = path.join(import.meta.dirname, '../../content');
const code = (file: string): string => readFileSync(path.join(content, 'examples', file), 'utf8');

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
  expect(plainMarkdown(page, (file) => `// ${file}\n`)).toBe(
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
  expect(plainMarkdown(page, (file) => `// ${file}\n`)).toBe('**All**\n\n```go\n// a/shows-all.go\n```');
});

const pages = globSync('docs/**/*.{md,mdx}', { cwd: content }).sort();

describe('no machinery is left in', () => {
  test.each(pages)('%s', (file) => {
    const body = readFileSync(path.join(content, file), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
    const prose = plainMarkdown(body, code).replace(/^```[\s\S]*?^```$/gm, '');
    expect(prose).not.toMatch(/^import |<\/?[A-Z]|\{#|\/>$/m);
  });
});
