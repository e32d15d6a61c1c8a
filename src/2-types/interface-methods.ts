// All methods of an interface, those of embedded interfaces included.
import { isExported } from './exported.ts';
import type { Func } from './object.ts';
import type { Interface } from './type.ts';
import { under } from './under.ts';

/** Exported names are the same in every package; others belong to theirs. */
export const methodId = (f: { readonly name: string; readonly pkg: { readonly path: string } | null }): string =>
  isExported(f.name) ? f.name : `${f.pkg?.path ?? '_'}.${f.name}`;

/** Every method of the interface, sorted by id; collected once. Of methods with one id the first counts. */
export function methodsOf(t: Interface): readonly Func[] {
  if (t.allMethods !== null) return t.allMethods;
  // A cycle of embedded interfaces has been reported already; it must only end.
  t.allMethods = t.methods;
  const all = new Map<string, Func>();
  const add = (m: Func): void => {
    if (!all.has(methodId(m))) all.set(methodId(m), m);
  };
  t.methods.forEach(add);
  for (const e of t.embeddeds) {
    const u = under(e);
    if (u.kind === 'Interface') methodsOf(u).forEach(add);
  }
  t.allMethods = [...all.values()].sort((a, b) => (methodId(a) < methodId(b) ? -1 : 1));
  return t.allMethods;
}
