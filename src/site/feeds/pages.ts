// The guide's pages in sidebar order, each as plain Markdown under its address.
import { getCollection } from 'astro:content';
import { plainMarkdown } from '../plain-markdown.ts';
import { GROUPS } from '../sidebar.ts';

/** What is used of a page's entry; Astro generates the whole type, which a clone that was never built does not have. */
interface DocsEntry {
  readonly id: string;
  readonly body?: string | undefined;
  readonly data: {
    readonly title: string;
    readonly description?: string | undefined;
    readonly sidebar: { readonly order?: number | undefined };
  };
}

const programs = import.meta.glob<string>('/content/examples/**/*.{go,txtar}', { query: '?raw', import: 'default', eager: true });

function program(path: string): string {
  const text = programs[`/content/examples/${path}`];
  if (text === undefined) throw new Error(`no example ${path}`);
  return text;
}

export interface PlainPage {
  /** Path below the site's base, without slashes at its ends; empty for the first page. */
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  /** The sidebar's label of its group; undefined for pages outside it. */
  readonly group: string | undefined;
  readonly markdown: string;
}

/** Every page but the one of unknown addresses: the first page, then the sidebar's groups from top to bottom. */
export async function plainPages(): Promise<PlainPage[]> {
  const place = (slug: string): number => GROUPS.findIndex(({ directory }) => slug.startsWith(`${directory}/`) || slug === directory);
  const all: readonly DocsEntry[] = await getCollection('docs');
  const entries = all.filter(({ id }) => id !== '404');
  return entries
    .toSorted((a, b) => place(a.id) - place(b.id) || (a.data.sidebar.order ?? 0) - (b.data.sidebar.order ?? 0) || (a.id < b.id ? -1 : 1))
    .map(({ id, data, body = '' }) => ({
      slug: id === 'index' ? '' : id,
      title: data.title,
      description: data.description ?? '',
      group: GROUPS[place(id)]?.label,
      markdown: `# ${data.title}\n\n${plainMarkdown(body, program)}\n`,
    }));
}

/** Under what name the page's Markdown lies: its address with `.md` for the last slash. */
export const markdownName = (slug: string): string => `${slug === '' ? 'index' : slug}.md`;
