// What context asks of a dynamic type: its name, and whether it can be a key.
import { Iface, nativePackage, pure } from '#machine';

export const natives = nativePackage('context', {
  typeString: pure((x) => (x instanceof Iface ? x.type.string : '<nil>')),
  isComparable: pure((x) => x instanceof Iface && x.type.comparable),
});
