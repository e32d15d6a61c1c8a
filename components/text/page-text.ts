// Words of what is written when the site is built: no script of a page loads them.
import en from './en-pages.json' with { type: 'json' };
import { filled } from './t.ts';

export type PageTextKey = keyof typeof en;

export const pageText = (key: PageTextKey, values: Readonly<Record<string, string | number>> = {}): string => filled(en[key], values);

/** The text of a key that is put together from data; a key without words throws, and with it the build. */
export function pageTextOf(...parts: readonly string[]): string {
  const key = parts.join('.');
  if (!isKey(key)) throw new Error(`components/text/en-pages.json has no words for ${key}`);
  return pageText(key);
}

const isKey = (key: string): key is PageTextKey => Object.hasOwn(en, key);
