// The interface's words: a key and its values in, a sentence out.
import en from './en.json' with { type: 'json' };

export type TextKey = keyof typeof en;

/** `{name}` in the text is replaced by the value of that name; one without a value stays as it is. */
export const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (slot, name: string) => {
    const value = values[name];
    return value === undefined ? slot : String(value);
  });

export const t = (key: TextKey, values: Readonly<Record<string, string | number>> = {}): string => filled(en[key], values);

/** A count as the reader's language groups it. */
export const count = (n: number): string => n.toLocaleString('en');
