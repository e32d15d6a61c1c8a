// Receivers that an interface holds as they are: their methods are called without a wrapper.
import type { Func, TypeDesc } from '#code';

/** An interface holds the receiver itself, so that gc needs no wrapper. */
export const isDirect = ({ wrapper, paramTypes: [recv] }: Func): boolean =>
  wrapper && recv !== undefined && recv.kind !== 'ptr' && isPointerShaped(recv);

export function isPointerShaped(t: TypeDesc): boolean {
  const [first] = t.fields;
  if (t.kind === 'struct') return first !== undefined && t.fields.length === 1 && isPointerShaped(first.type);
  if (t.kind === 'array') return t.len === 1 && t.elem !== null && isPointerShaped(t.elem);
  return t.kind === 'ptr' || t.kind === 'map' || t.kind === 'chan' || t.kind === 'func' || t.kind === 'unsafe.Pointer';
}
