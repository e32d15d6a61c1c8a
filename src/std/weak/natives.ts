// Weak pointers: handles that the heap empties.
import { direct, Iface, nativePackage, Pointer, type Value, WeakHandle } from '#machine';

const same = (a: Value, b: Value): boolean =>
  a === b || (a instanceof Pointer && b instanceof Pointer && a.base === b.base && a.index === b.index);

export const natives = nativePackage('weak', {
  handleOf: direct((m, at) => {
    m.heap.watched(m);
    const { value } = m.regs[at] as Iface;
    const object = (value instanceof Pointer ? value.base : value) as object;
    const handles = m.heap.weak.get(object) ?? [];
    let handle = handles.find((h) => same(h.pointer, value));
    if (handle === undefined) {
      handle = new WeakHandle(value);
      handles.push(handle);
      m.heap.weak.set(object, handles);
    }
    m.regs[at] = handle;
  }),
  pointerOf: direct((m, at) => {
    const handle = m.regs[at] as WeakHandle;
    const { type } = m.regs[at + 1] as Iface;
    m.regs[at] = new Iface(type, handle.pointer);
  }),
});
