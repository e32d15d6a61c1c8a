// A page of the guide as plain Markdown: for readers without a browser, and for programs that read.
import { type LabTag, labTags } from './lab-tags.ts';

/** What a component's tag says: `bench="Scan"`, `keys={[100, 1000]}`. */
export type Attributes = Readonly<Record<string, string | readonly (string | number)[]>>;

/** What stands in Markdown for what only the page's machinery knows. */
export interface Surroundings {
  /** The text of a program by its path below content/examples. */
  code(path: string): string;
  /** A component other than a lab. */
  component(name: string, attributes: Attributes): string;
  /** Where a link leads, seen from the Markdown; null: it leads nowhere there, and its words stand alone. */
  link(target: string): string | null;
}

/** What stands in for a lab: its programs as fenced code, each under what its tab says. */
function labAsCode({ title, broken, fixed, shows }: LabTag, code: (path: string) => string): string {
  const fence = (label: string, path: string): string => `**${label}**\n\n\`\`\`go\n${code(path).trimEnd()}\n\`\`\``;
  return [fence(shows ? title : `${title} (broken)`, broken), ...fixed.map(({ label, path }) => fence(`${label} (fixed)`, path))].join(
    '\n\n',
  );
}

const ATTRIBUTE = /\b(\w+)=(?:"([^"]*)"|\{\[([^\]]*)\]\})/g;

/** An item of a list in a tag: a number, or a word in single quotes. */
const item = (text: string): string | number => (/^\d+$/.test(text) ? Number(text) : text.replace(/^'|'$/g, ''));

const attributes = (tag: string): Attributes =>
  Object.fromEntries(
    [...tag.matchAll(ATTRIBUTE)].map(([, name = '', text, list = '']) => [name, text ?? list.split(',').map((part) => item(part.trim()))]),
  );

/** A link in prose, or code that may look like one. */
const LINK = /(`+)[\s\S]*?\1|\[((?:`[^`]*`|[^\]`])+)\]\(([^)\s]+)\)/g;

/** The body of an MDX page (front matter already taken off) without imports, components and heading ids. */
export function plainMarkdown(body: string, { code, component, link }: Surroundings): string {
  const labs = new Map(labTags(body).map((tag) => [tag.source, labAsCode(tag, code)]));
  const linked = (whole: string, _ticks: string | undefined, words: string | undefined, to: string | undefined): string => {
    if (words === undefined || to === undefined) return whole;
    const target = link(to);
    return target === null ? words : `[${words}](${target})`;
  };
  return body
    .split(/^(```[\s\S]*?^```)$/m)
    .map((part) =>
      part.startsWith('```')
        ? part
        : part
            .replace(/^import .*;\n/gm, '')
            .replace(LINK, linked)
            .replace(/^<([A-Z]\w*)[\s\S]*?\/>$/gm, (tag: string, name: string) => labs.get(tag) ?? component(name, attributes(tag)))
            .replace(/^<\/?[A-Z][^>]*>$\n?/gm, '')
            .replace(/^(#{1,6} .*?) *\{#[^}]*\}$/gm, '$1'),
    )
    .join('')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
