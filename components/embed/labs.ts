// Every lab of the guide with the page that holds it, for pages that show one lab alone.
import { getCollection } from 'astro:content';
import { type LabTag, labTags } from '#site';

/** What is used of a page's entry; Astro generates the whole type, which a clone that was never built does not have. */
interface DocsEntry {
  readonly id: string;
  readonly body?: string | undefined;
  readonly data: { readonly title: string };
}

export interface GuideLab extends LabTag {
  /** Path of its page below the site's base. */
  readonly page: string;
  readonly pageTitle: string;
}

export async function guideLabs(): Promise<GuideLab[]> {
  const entries: readonly DocsEntry[] = await getCollection('docs');
  const labs = entries.flatMap(({ id, data, body = '' }) =>
    labTags(body).map((tag) => ({ ...tag, page: id === 'index' ? '' : `${id}/`, pageTitle: data.title })),
  );
  // A page in another language shows the same labs.
  return labs.filter(({ id }, i) => labs.findIndex((lab) => lab.id === id) === i);
}
