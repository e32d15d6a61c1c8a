// Which method a type lacks, and what a failed type assertion says (runtime.md §3.7).
import type { TypeDesc } from '#code';
import type { Iface } from '../value/iface.ts';

/** Derived from the descriptors alone. */
const answers = new WeakMap<TypeDesc, WeakMap<TypeDesc, string | null>>();

/** The name of the first method of `iface`, in its sorted order, that `type` does not have; null when it implements it. */
export function missingMethod(type: TypeDesc, iface: TypeDesc): string | null {
  let known = answers.get(iface);
  if (known === undefined) {
    known = new WeakMap();
    answers.set(iface, known);
  }
  let missing = known.get(type);
  if (missing === undefined) {
    missing = iface.methods.find((m) => !type.methodById.has(m.id))?.name ?? null;
    known.set(type, missing);
  }
  return missing;
}

/** What x.(asserted) says when it fails; x has the static type `from`. */
export function failedAssertion(x: Iface | null, asserted: TypeDesc, from: TypeDesc): string {
  if (asserted.kind === 'interface') {
    if (x === null) return `interface conversion: interface is nil, not ${asserted.string}`;
    return `interface conversion: ${x.type.string} is not ${asserted.string}: missing method ${missingMethod(x.type, asserted) ?? ''}`;
  }
  if (x === null) return `interface conversion: ${from.string} is nil, not ${asserted.string}`;
  const text = `interface conversion: ${from.string} is ${x.type.string}, not ${asserted.string}`;
  if (x.type.string !== asserted.string) return text;
  return `${text} (types from different ${packageOf(x.type) === packageOf(asserted) ? 'scopes' : 'packages'})`;
}

/** A struct without a name belongs to the package of its unexported fields; other types without a name to none. */
const packageOf = ({ pkgPath, fields }: TypeDesc): string =>
  pkgPath !== '' ? pkgPath : (fields.find((f) => f.pkgPath !== '')?.pkgPath ?? '');
