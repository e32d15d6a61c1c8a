// What errors.As and errors.Is ask of types; package reflect would be an import cycle.
import { cloneOf, copyInto, direct, type Iface, nativePackage, pure, type Pointer, type Storage, type Value } from '#machine';

type TypeDesc = Iface['type'];

const TARGET_FINE = 0;
const TARGET_NIL = 1;
const TARGET_NO_POINTER = 2;
const TARGET_NO_ERROR = 3;

const implementsError = (t: TypeDesc): boolean => t.methods.some((x) => x.name === 'Error' && x.type.string === 'func() string');

function checkTarget(target: Iface | null): number {
  if (target === null) return TARGET_NIL;
  const { type, value } = target;
  if (type.kind !== 'ptr' || value === null || type.elem === null) return TARGET_NO_POINTER;
  return type.elem.kind === 'interface' || implementsError(type.elem) ? TARGET_FINE : TARGET_NO_ERROR;
}

/** *target = err if err is of the target's type or implements it. */
function assign(target: Iface, err: Iface): boolean {
  const elem = target.type.elem as TypeDesc;
  if (elem.kind === 'interface') {
    if (!elem.methods.every((x) => err.type.methodById.has(x.id))) return false;
    store(target.value as Pointer, err);
    return true;
  }
  if (err.type !== elem) return false;
  if (elem.kind === 'struct' || elem.kind === 'array') copyInto(target.value as Storage, err.value as Storage, elem);
  else store(target.value as Pointer, cloneOf(err.value, elem));
  return true;
}

function store(p: Pointer, v: Value): void {
  p.base[p.index] = v as never;
}

export const natives = nativePackage('errors', {
  checkTarget: pure((target) => checkTarget(target as Iface | null)),
  assign: direct((m, at) => {
    m.regs[at] = assign(m.regs[at] as Iface, m.regs[at + 1] as Iface);
  }),
  comparableValue: pure((err) => (err as Iface).type.comparable),
});
