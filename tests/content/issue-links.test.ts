// Issues that a page names as owner/repo#number are links, and nothing else with a slash or a hash is.
import { expect, test } from 'vitest';
import { withIssueLinks } from '../../src/site/issue-links.ts';

const text = (value: string) => ({ type: 'text', value });
const link = (name: string, url: string) => ({ type: 'link', url: `https://github.com/${url}`, children: [text(name)] });

test('each issue is a link of its own, and the words between stay', () => {
  expect(withIssueLinks('golang/go#16278 and gin-gonic/gin#2873, a pool.')).toEqual([
    link('golang/go#16278', 'golang/go/issues/16278'),
    text(' and '),
    link('gin-gonic/gin#2873', 'gin-gonic/gin/issues/2873'),
    text(', a pool.'),
  ]);
  expect(withIssueLinks('see shalb/cluster.dev#197')).toEqual([
    text('see '),
    link('shalb/cluster.dev#197', 'shalb/cluster.dev/issues/197'),
  ]);
});

test('other text stays as it is', () => {
  for (const plain of ['read/write', 'step #2', 'net/http', 'src/net/http#L20', 'C# 12']) expect(withIssueLinks(plain)).toBeNull();
});
