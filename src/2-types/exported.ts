// Exported names (spec: #Exported_identifiers).
import { runeAt } from '#base';

/** The name is a byte string; its first rune decides. */
export function isExported(name: string): boolean {
  const c = name.charCodeAt(0);
  if (c < 0x80) return c >= 0x41 && c <= 0x5a;
  return name !== '' && /^\p{Lu}$/u.test(String.fromCodePoint(runeAt(name, 0).code));
}
