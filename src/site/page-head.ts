// The tags of one page's head that depend on the page: its social card, and its address where it has one.

interface Tag {
  readonly attrs?: Readonly<Record<string, string | boolean | undefined>> | undefined;
}

/** The card of the first page, and of pages that have none of their own. */
const GENERAL = 'social-card.png';

/** Where the card of the page `id` lies, from the first page. */
export const cardOf = (id: string): string => `cards/${id}.png`;

const IMAGE = new Set(['og:image', 'twitter:image']);
const nameOf = ({ attrs }: Tag): string => String(attrs?.property ?? attrs?.name ?? attrs?.rel ?? '');

/** Tags of images lead to the page's own card. The first page keeps the general one. */
export function withCard<T extends Tag>(head: readonly T[], id: string, title: string): T[] {
  if (id === '' || id === 'index') return [...head];
  return head.map((tag) => {
    const name = nameOf(tag);
    const content = String(tag.attrs?.content ?? '');
    if (IMAGE.has(name)) return { ...tag, attrs: { ...tag.attrs, content: content.replace(GENERAL, cardOf(id)) } };
    return name === 'og:image:alt' ? { ...tag, attrs: { ...tag.attrs, content: `maprace: ${title}` } } : tag;
  });
}

/** No canonical address: the page of errors is shown under every address that leads nowhere. */
export const withoutAddress = <T extends Tag>(head: readonly T[]): T[] =>
  head.filter((tag) => nameOf(tag) !== 'canonical' && nameOf(tag) !== 'og:url');
