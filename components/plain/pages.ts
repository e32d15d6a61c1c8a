// The guide's pages in sidebar order, each as plain Markdown.
import { posix } from 'node:path';
import { getCollection } from 'astro:content';
import { GROUPS, plainMarkdown } from '#site';
import { plainComponent } from './plain-components.ts';

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

function code(path: string): string {
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
  /** Its links lead from a file in this folder of the site, `` or `http`, to other pages as Markdown. */
  markdown(folder: string): string;
}

/** Under what name the page's Markdown lies: its address with `.md` for the last slash. */
export const markdownName = (slug: string): string => `${slug === '' ? 'index' : slug}.md`;

/** The folder in which that file lies. */
export const markdownFolder = (slug: string): string => posix.dirname(markdownName(slug)).replace(/^\.$/, '');

/** Only addresses matter here, so any host will do. */
const HOST = 'http://guide';

/** A page's link, relative to its address, as seen from a Markdown file in `folder`. A link within the page leads nowhere: Markdown has no ids. */
function linkFrom(folder: string, slug: string, target: string): string | null {
  if (target.startsWith('#')) return null;
  const url = new URL(target, `${HOST}/${slug === '' ? '' : `${slug}/`}`);
  return url.origin === HOST ? posix.relative(`/${folder}`, `/${markdownName(url.pathname.replace(/^\/|\/$/g, ''))}`) : target;
}

/** Every page but the one of unknown addresses: the first page, then the sidebar's groups from top to bottom. */
export async function plainPages(): Promise<PlainPage[]> {
  const place = (slug: string): number => GROUPS.findIndex(({ directory }) => slug.startsWith(`${directory}/`) || slug === directory);
  const all: readonly DocsEntry[] = await getCollection('docs');
  const entries = all.filter(({ id }) => id !== '404');
  // Two builds in one checkout share Astro's store of content, and one may find it emptied by the other: better no site than an empty one.
  if (entries.length === 0) throw new Error('no pages below content/docs were found; does another build run in this checkout?');
  return entries
    .toSorted((a, b) => place(a.id) - place(b.id) || (a.data.sidebar.order ?? 0) - (b.data.sidebar.order ?? 0) || (a.id < b.id ? -1 : 1))
    .map(({ id, data, body = '' }) => {
      const slug = id === 'index' ? '' : id;
      return {
        slug,
        title: data.title,
        description: data.description ?? '',
        group: GROUPS[place(id)]?.label,
        markdown: (folder) => {
          const link = (target: string): string | null => linkFrom(folder, slug, target);
          // What components link to is written from the site's base on.
          const component = plainComponent((page) => linkFrom(folder, '', `${page}/`) ?? '');
          return `# ${data.title}\n\n${plainMarkdown(body, { code, component, link })}\n`;
        },
      };
    });
}
