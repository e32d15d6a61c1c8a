// Words about a run's contexts: for the view that draws them, so that no page loads them before.
import en from './en-contexts.json' with { type: 'json' };
import { count, filled } from './t.ts';

export type ContextTextKey = keyof typeof en;

export const contextText = (key: ContextTextKey, values: Readonly<Record<string, string | number>> = {}): string => filled(en[key], values);

/** Words of a count: those of `key.one` where it is 1. */
export const counted = (key: 'title' | 'title.leaked' | 'more' | 'lookup.times' | 'library', n: number): string =>
  contextText(n === 1 ? `${key}.one` : key, { n: count(n) });

/** What a context of the type is called; a type that is not package context's has its own name. */
export function kindText(type: string): string {
  const key = `kind.${type}`;
  return isKey(key) ? en[key] : type;
}

const isKey = (key: string): key is ContextTextKey => Object.hasOwn(en, key);
