// maps.Clone: the map kind's own operation.
import { Iface, MapFault, mapKind, micro, nativePackage, raiseMapFault, type GoMap } from '#machine';

export const natives = nativePackage('maps', {
  clone: micro(function* (m, at) {
    const { type, value } = m.regs[at] as Iface;
    const copy = yield* mapKind(m.facts).clone(m, type, value as GoMap);
    if (!(copy instanceof MapFault)) return [new Iface(type, copy)];
    raiseMapFault(m, copy);
    return [];
  }),
});
