// A page of the guide as plain Markdown: for readers without a browser, and for programs that read.
import { type LabTag, labTags } from './lab-tags.ts';

/** What stands in for a lab: its programs as fenced code, each under what its tab says. */
function labAsCode({ title, broken, fixed, shows }: LabTag, code: (path: string) => string): string {
  const fence = (label: string, path: string): string => `**${label}**\n\n\`\`\`go\n${code(path).trimEnd()}\n\`\`\``;
  return [fence(shows ? title : `${title} (broken)`, broken), ...fixed.map(({ label, path }) => fence(`${label} (fixed)`, path))].join(
    '\n\n',
  );
}

/**
 * The body of an MDX page (front matter already taken off) without imports, components and heading ids.
 * `code` gives the text of a program by its path below content/examples.
 */
export function plainMarkdown(body: string, code: (path: string) => string): string {
  const labs = new Map(labTags(body).map((tag) => [tag.source, labAsCode(tag, code)]));
  return body
    .split(/^(```[\s\S]*?^```)$/m)
    .map((part) =>
      part.startsWith('```')
        ? part
        : part
            .replace(/^import .*;\n/gm, '')
            .replace(/^<([A-Z]\w*)[\s\S]*?\/>$/gm, (tag: string, name: string) => labs.get(tag) ?? `*${name}: on the page itself.*`)
            .replace(/^<\/?[A-Z][^>]*>$\n?/gm, '')
            .replace(/^(#{1,6} .*?) *\{#[^}]*\}$/gm, '$1'),
    )
    .join('')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
