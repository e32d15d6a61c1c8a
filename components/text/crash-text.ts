// Words about crashes: for the page that reads them and the index of texts, so that no other page loads them.
import en from './en-crash.json' with { type: 'json' };
import { filled } from './t.ts';

export type CrashTextKey = keyof typeof en;

export const crashText = (key: CrashTextKey, values: Readonly<Record<string, string | number>> = {}): string => filled(en[key], values);
