// Issues and changes that a page names as owner/repo#number become links to them. GitHub leads from the address of an issue to that of a change.
import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';

type Plugin = NonNullable<SatteriProcessorOptions['mdastPlugins']>[number];

interface Text {
  readonly type: 'text';
  readonly value: string;
}
interface Link {
  readonly type: 'link';
  readonly url: string;
  readonly children: Text[];
}

const ISSUE = /\b([\w.-]+\/[\w.-]+)#(\d+)\b/g;

/** The text in pieces, each issue in a link of its own; null: it names none. */
export function withIssueLinks(value: string): (Text | Link)[] | null {
  const parts: (Text | Link)[] = [];
  let end = 0;
  for (const found of value.matchAll(ISSUE)) {
    const [name, repository = '', number = ''] = found;
    if (found.index > end) parts.push({ type: 'text', value: value.slice(end, found.index) });
    parts.push({ type: 'link', url: `https://github.com/${repository}/issues/${number}`, children: [{ type: 'text', value: name }] });
    end = found.index + name.length;
  }
  if (parts.length === 0) return null;
  if (end < value.length) parts.push({ type: 'text', value: value.slice(end) });
  return parts;
}

export const issueLinks: Plugin = {
  name: 'issue-links',
  text(node, page) {
    if (page.parent(node)?.type === 'link') return;
    const parts = withIssueLinks(node.value);
    if (parts !== null) page.replaceNode(node, parts);
  },
};
