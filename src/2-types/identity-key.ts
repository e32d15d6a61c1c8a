// Text by which types are looked up before they are compared.
import type { Type } from './type.ts';
import { unalias } from './under.ts';

/** How far a key looks into types: deeper ones may share parts without end. */
const KEY_DEPTH = 3;

/** The same for identical types, and for few others. */
export function identityKey(t0: Type, depth = KEY_DEPTH): string {
  const t = unalias(t0);
  if (depth === 0) return '';
  switch (t.kind) {
    case 'Basic':
      return t.name;
    case 'Named':
      return `${t.obj.name}#${t.origin === null ? '' : t.serial}`;
    case 'Pointer':
    case 'Slice':
    case 'Chan':
      return `${t.kind}(${identityKey(t.elem, depth - 1)})`;
    case 'Array':
      return `${t.len}(${identityKey(t.elem, depth - 1)})`;
    case 'Map':
      return `Map(${identityKey(t.key, depth - 1)},${identityKey(t.elem, depth - 1)})`;
    case 'Struct':
      return `Struct(${t.fields.map((f) => f.name).join(',')})`;
    case 'TypeParam':
      return t.obj.name;
    default:
      return t.kind;
  }
}
