// The words for a field or method that is not there, with gc's hints at near misses.
import { isExported } from '../exported.ts';
import type { Func, Var } from '../object.ts';
import type { Type } from '../type.ts';
import type { Checker } from './checker.ts';

type Miss = 'missing' | 'misspelled' | 'unexported' | 'inaccessible';

/** How the object found by ignoring case (or in another package) relates to the name that was asked for. */
function classify(c: Checker, name: string, alt: Var | Func | null): Miss {
  // The very name can only be that of a later release.
  if (alt === null || (alt.name === name && isExported(name))) return 'missing';
  if (alt.pkg === c.pkg) return 'misspelled';
  const sameTail = tail(name) === tail(alt.name);
  if (isExported(name)) return isExported(alt.name) ? 'misspelled' : sameTail ? 'unexported' : 'missing';
  if (isExported(alt.name)) return sameTail ? 'misspelled' : 'missing';
  return name === alt.name ? 'inaccessible' : 'missing';
}

/** The name without its first character, which is one byte or a whole UTF-8 sequence. */
const tail = (s: string): string => s.replace(/^(?:[\x00-\x7f]|[\xc0-\xff][\x80-\xbf]*)/, '');

export function lookupError(c: Checker, t: Type, name: string, alt: Var | Func | null, structLit: boolean): string {
  const miss = classify(c, name, alt);
  const other = alt?.name ?? '';
  if (structLit) {
    if (miss === 'inaccessible') return c.format('cannot refer to unexported field %s in struct literal of type %s', other, t);
    const hint = miss === 'missing' ? '' : `, but does have ${miss === 'unexported' ? 'unexported ' : ''}${other}`;
    return c.format('unknown field %s in struct literal of type %s', name, t) + hint;
  }
  const what = alt?.kind === 'Func' ? 'method' : 'field';
  if (miss === 'inaccessible') return `cannot refer to unexported ${what} ${other}`;
  const hint = miss === 'missing' ? '' : `, but does have ${miss === 'unexported' ? 'unexported ' : ''}${what} ${other}`;
  return c.format('type %s has no field or method %s', t, name) + hint;
}
