// What every page's head holds beyond Starlight's own tags.
import { STORAGE_STAND_IN } from './storage-stand-in.ts';

interface HeadTag {
  readonly tag: 'script' | 'style' | 'meta';
  readonly attrs?: Record<string, string>;
  readonly content?: string;
}

/** `codeCss` is the style sheet of static Go code: inline, because a lab is often the first thing on a page. */
export function headTags(codeCss: string): HeadTag[] {
  return [
    { tag: 'script', content: STORAGE_STAND_IN },
    { tag: 'meta', attrs: { name: 'theme-color', content: '#12171e', media: '(prefers-color-scheme: dark)' } },
    { tag: 'meta', attrs: { name: 'theme-color', content: '#ffffff', media: '(prefers-color-scheme: light)' } },
    { tag: 'style', content: codeCss },
  ];
}
