// What every page's head holds beyond Starlight's own tags.
import { STORAGE_STAND_IN } from './storage-stand-in.ts';

interface HeadTag {
  readonly tag: 'script' | 'style' | 'meta' | 'link';
  readonly attrs?: Record<string, string>;
  readonly content?: string;
}

const meta = (name: string, content: string): HeadTag => ({ tag: 'meta', attrs: { name, content } });
const property = (name: string, content: string): HeadTag => ({ tag: 'meta', attrs: { property: name, content } });

/** Tags that need whole addresses: the social card and the feed. `home` is the address of the first page. */
function addressed(home: URL): HeadTag[] {
  const card = new URL('social-card.png', home).href;
  return [
    property('og:image', card),
    property('og:image:width', '1200'),
    property('og:image:height', '630'),
    property('og:image:alt', 'maprace: fatal error: concurrent map read and map write'),
    meta('twitter:image', card),
    { tag: 'link', attrs: { rel: 'alternate', type: 'application/rss+xml', title: 'maprace', href: new URL('rss.xml', home).href } },
  ];
}

/**
 * `codeCss` is the style sheet of static Go code: inline, because a lab is often the first thing on a page.
 * `site` is where the site will stand, if the build knows it; `base` the path there.
 */
export function headTags(codeCss: string, base: string, site: string | undefined): HeadTag[] {
  return [
    { tag: 'script', content: STORAGE_STAND_IN },
    { tag: 'meta', attrs: { name: 'theme-color', content: '#12171e', media: '(prefers-color-scheme: dark)' } },
    { tag: 'meta', attrs: { name: 'theme-color', content: '#ffffff', media: '(prefers-color-scheme: light)' } },
    ...(site === undefined ? [] : addressed(new URL(base.replace(/\/*$/, '/'), site))),
    { tag: 'style', content: codeCss },
  ];
}
