// reflect's way to descriptors and storage. What can be said in Go is said in Go; these are single steps of it.
import {
  type Cells,
  Chan,
  cloneOf,
  Closure,
  copyInto,
  direct,
  equal,
  type GoMap,
  Iface,
  MapFault,
  type Machine,
  mapKind,
  mapLen,
  micro,
  type MicroOp,
  type Native,
  nativePackage,
  newCells,
  newStorage,
  NIL_SLICE,
  Pointer,
  pure,
  pureMany,
  raiseMapFault,
  REFLECT_FRAMES,
  reflectMapFrame,
  type RuntimeFrame,
  Slice,
  type Storage,
  type Value,
  zeroOf,
} from '#machine';
import {
  assignable,
  convertible,
  elemOf,
  implementsInterface,
  isAggregate,
  KIND_NAMES,
  kindNumber,
  listedMethods,
  type TypeDesc,
  typeAddress,
} from './types.ts';
import { boundMethod, callWords, makeFunc, selectWords } from './func.ts';

// The checker has seen the types of arguments: a *rtype is a descriptor, an index a number within range.
const type = (v: Value): TypeDesc => v as TypeDesc;
const int = (v: Value): number => v as number;
const arg = (m: Machine, at: number, i: number): Value => m.regs[at + i];

/** flagKindMask, flagStickyRO, flagEmbedRO of value.go. */
const STICKY_RO = 1 << 5;
const EMBED_RO = 1 << 6;

/** A word is its own value whatever Go type it has: a conversion that only the checker sees. */
const same = pure((word) => word);

const load = (t: TypeDesc, p: Value): Value => (isAggregate(t) ? p : (p as Pointer).base[(p as Pointer).index]);

/** What the race detector is told of a place in storage; an aggregate is told of where it is copied. */
function touch(m: Machine, t: TypeDesc, p: Value, write: boolean, by: RuntimeFrame | null): void {
  if (m.race === null || p === null) return;
  if (isAggregate(t)) return m.race.aggregate(m, p as Storage, t, write, by);
  const { base, index } = p as Pointer;
  if (by === null) m.race.access(m, base, index, write);
  else m.race.accessBy(m, base, index, write, by);
}

function store(t: TypeDesc, p: Value, word: Value): void {
  if (isAggregate(t)) copyInto(p as Storage, word as Storage, t);
  else (p as Pointer).base[(p as Pointer).index] = word as never;
}

/** Element i of an object: the object in it for aggregates, else its place or its content. */
const member = (t: TypeDesc, base: Storage, i: number, addr: boolean): Value => (isAggregate(t) || !addr ? base[i] : new Pointer(base, i));

function field(t: TypeDesc, object: Value, i: number, addr: boolean): readonly Value[] {
  const f = t.fields[i] as TypeDesc['fields'][number];
  const ro = f.pkgPath === '' ? 0 : f.embedded ? EMBED_RO : STICKY_RO;
  return [f.type, member(f.type, object as Storage, i, addr), kindNumber(f.type) | ro];
}

function fieldOf(t: TypeDesc, i: number): readonly Value[] {
  const f = t.fields[i] as TypeDesc['fields'][number];
  return [f.name, f.pkgPath, f.type, f.tag, f.offset, f.embedded];
}

function methodOf(t: TypeDesc, i: number): readonly Value[] {
  const x = listedMethods(t)[i] as TypeDesc['methods'][number];
  return [x.name, x.pkgPath, x.type];
}

function length(t: TypeDesc, word: Value): number {
  if (t.kind === 'array') return t.len;
  if (word === null) return 0;
  if (typeof word === 'string') return word.length;
  if (word instanceof Slice) return word.len;
  return t.kind === 'map' ? mapLen(word as GoMap) : (word as Chan).length;
}

function capacity(t: TypeDesc, word: Value): number {
  if (t.kind === 'array') return t.len;
  if (word === null) return 0;
  return word instanceof Slice ? word.cap : (word as Chan).capacity;
}

function address(m: Machine, t: TypeDesc, word: Value): number {
  if (t.kind === 'ptr' && elemOf(t).string === 'reflect.rtype') return typeAddress(type(word));
  if (word instanceof Slice) return m.addresses.slice(word);
  if (word instanceof Closure) return m.addresses.code(word.func, 0);
  return typeof word === 'string' ? m.addresses.string(word) : m.addresses.of(word);
}

function isZero(t: TypeDesc, word: Value): boolean {
  switch (t.kind) {
    case 'struct':
      return t.fields.every((f, i) => isZero(f.type, (word as Cells)[i]));
    case 'array':
      return Array.from(word as Storage).every((x) => isZero(elemOf(t), x));
    case 'slice':
      return word === NIL_SLICE;
    case 'float32':
    case 'float64':
      return Object.is(word, 0);
    case 'complex64':
    case 'complex128': {
      const c = word as { re: number; im: number };
      return Object.is(c.re, 0) && Object.is(c.im, 0);
    }
    default:
      return word === zeroOf(t);
  }
}

function copyElems(t: TypeDesc, to: Slice, from: Slice): number {
  const n = Math.min(to.len, from.len);
  const elem = elemOf(t);
  const items = Array.from({ length: n }, (_, i) => cloneOf(from.base[from.off + i], elem));
  items.forEach((item, i) => {
    to.base[to.off + i] = item as never;
  });
  return n;
}

/** Objects keep their identity: their contents change places. */
function swapElems(t: TypeDesc, s: Slice, i: number, j: number): void {
  const elem = elemOf(t);
  const a = s.off + i;
  const b = s.off + j;
  const first = cloneOf(s.base[a], elem);
  if (isAggregate(elem)) {
    copyInto(s.base[a] as Storage, s.base[b] as Storage, elem);
    copyInto(s.base[b] as Storage, first as Storage, elem);
  } else {
    s.base[a] = s.base[b] as never;
    s.base[b] = first as never;
  }
}

/** The method's function and the receiver it takes; of an interface type, those of the dynamic value. */
function methodFunc(m: Machine, t: TypeDesc, word: Value, i: number): readonly [Closure, Value] {
  const listed = listedMethods(t)[i] as TypeDesc['methods'][number];
  const held = t.kind === 'interface' ? (word as Iface) : new Iface(t, word);
  return [new Closure(m.method(held.type, listed.id), []), held.value];
}

/** One result, computed with the machine at hand. */
const result = (work: (m: Machine, at: number) => Value): Native =>
  direct((m, at) => {
    m.regs[at] = work(m, at);
  });

/** Several results. */
const results = (work: (m: Machine, at: number) => readonly Value[]): Native =>
  direct((m, at) => {
    work(m, at).forEach((v, i) => {
      m.regs[at + i] = v;
    });
  });

/** Drives a map operation of the release's kind; a fault ends the instruction. */
const mapOperation = (work: (m: Machine, args: readonly Value[]) => MicroOp<readonly Value[] | MapFault>): Native =>
  micro(function* (m, at) {
    const done = yield* work(m, m.regs.slice(at, at + 4));
    if (!(done instanceof MapFault)) return done;
    raiseMapFault(m, done);
    return [];
  });

function touchMap(m: Machine, map: Value, write: boolean, by: RuntimeFrame): void {
  if (map !== null) m.race?.accessBy(m, map as GoMap, 0, write, by);
}

/** In bytes: larger elements have no place in the maps of gc's functions for strings. */
const LARGEST_ELEM = 128;

function* mapAccess(m: Machine, [t, map, key]: readonly Value[]): MicroOp<readonly Value[] | MapFault> {
  touchMap(m, map, false, reflectMapFrame(type(t), 'access'));
  const found = yield* mapKind(m.facts).access(m, type(t), map as GoMap | null, key);
  if (found instanceof MapFault) return found;
  return found === null ? [null, null, false] : [found.elem, new Pointer(found.elems, found.slot), true];
}

function* mapAssign(m: Machine, [t, map, key, elem]: readonly Value[]): MicroOp<readonly Value[] | MapFault> {
  touchMap(m, map, true, reflectMapFrame(type(t), 'assign'));
  const slot = yield* mapKind(m.facts).assign(m, type(t), map as GoMap | null, key);
  if (slot instanceof MapFault) return slot;
  slot.base[slot.index] = cloneOf(elem, elemOf(type(t))) as never;
  return [];
}

function* mapDelete(m: Machine, [t, map, key]: readonly Value[]): MicroOp<readonly Value[] | MapFault> {
  touchMap(m, map, true, reflectMapFrame(type(t), 'delete'));
  const fault = yield* mapKind(m.facts).remove(m, type(t), map as GoMap | null, key);
  return fault ?? [];
}

function* mapClear(m: Machine, [t, map]: readonly Value[]): MicroOp<readonly Value[] | MapFault> {
  touchMap(m, map, true, REFLECT_FRAMES.mapclear);
  const fault = yield* mapKind(m.facts).clear(m, type(t), map as GoMap | null);
  return fault ?? [];
}

function makeSlice(m: Machine, t: TypeDesc, len: number, cap: number): Value {
  const elem = elemOf(t);
  return m.allocate(cap * elem.size) ? new Slice(newStorage(elem, cap), 0, len, cap) : NIL_SLICE;
}

function newPlace(t: TypeDesc): Value {
  const zero = zeroOf(t);
  return isAggregate(t) ? zero : new Pointer(newCells(1, zero), 0);
}

/** ChanDir - 1 is the index. */
const DIRS = ['recv', 'send', 'both'] as const;

const elements = (v: Value): Value[] => {
  const s = v as Slice;
  return Array.from({ length: s.len }, (_, i) => s.base[s.off + i]);
};

/** The types in a []Type. */
const typesIn = (v: Value): TypeDesc[] => elements(v).map((t) => type((t as Iface).value));

/** A StructField: Name, PkgPath, Type, Tag, Offset, Index, Anonymous. */
function fieldFrom(v: Value): Parameters<Machine['program']['structOf']>[0][number] {
  const [name, pkgPath, t, tag, , , embedded] = v as Cells;
  return {
    name: name as string,
    pkgPath: pkgPath as string,
    type: type((t as Iface).value),
    tag: tag as string,
    embedded: embedded === true,
  };
}

/** What a type says of itself. */
const ABOUT_TYPES = {
  kindName: pure((k) => KIND_NAMES[int(k)] ?? ''),
  typeKind: pure((t) => kindNumber(type(t))),
  typeString: pure((t) => type(t).string),
  typeName: pure((t) => type(t).name),
  typePkgPath: pure((t) => type(t).pkgPath),
  typeSize: pure((t) => type(t).size),
  typeAlign: pure((t) => type(t).align),
  typeLen: pure((t) => type(t).len),
  typeDir: pure((t) => ({ recv: 1, send: 2, both: 3 })[type(t).dir]),
  typeElem: pure((t) => type(t).elem),
  typeKey: pure((t) => type(t).key),
  typeComparable: pure((t) => type(t).comparable),
  typeVariadic: pure((t) => type(t).variadic),
  numField: pure((t) => type(t).fields.length),
  fieldOf: pureMany((t, i) => fieldOf(type(t), int(i))),
  numMethod: pure((t) => listedMethods(type(t)).length),
  methodOf: pureMany((t, i) => methodOf(type(t), int(i))),
  numIn: pure((t) => type(t).params.length),
  numOut: pure((t) => type(t).results.length),
  inOf: pure((t, i) => type(t).params[int(i)]),
  outOf: pure((t, i) => type(t).results[int(i)]),
  implements: pure((u, t) => implementsInterface(type(u), type(t))),
  assignable: pure((to, from) => assignable(type(to), type(from))),
  convertible: pure((to, from) => convertible(type(to), type(from))),
  pointerTo: result((m, at) => m.program.pointerTo(type(arg(m, at, 0)))),
  sliceOf: result((m, at) => m.program.sliceOf(type(arg(m, at, 0)))),
  arrayOf: result((m, at) => m.program.arrayOf(int(arg(m, at, 0)), type(arg(m, at, 1)))),
  chanOf: result((m, at) => m.program.chanOf(DIRS[int(arg(m, at, 0)) - 1] ?? 'both', type(arg(m, at, 1)))),
  funcOf: result((m, at) => m.program.funcOf(typesIn(arg(m, at, 0)), typesIn(arg(m, at, 1)), arg(m, at, 2) === true)),
  structOf: result((m, at) => m.program.structOf(elements(arg(m, at, 0)).map(fieldFrom))),
  mapOf: result((m, at) => m.program.mapOf(type(arg(m, at, 0)), type(arg(m, at, 1)))),
};

/** Words and the values they are. */
const WORDS = {
  unpack: pureMany((i) => {
    const held = i as Iface;
    return [held.type, held.value, kindNumber(held.type)];
  }),
  pack: result((m, at) => {
    const t = type(arg(m, at, 0));
    const ptr = arg(m, at, 1);
    if (arg(m, at, 2) !== true) return new Iface(t, ptr);
    touch(m, t, ptr, false, REFLECT_FRAMES.typedmemmove);
    // What a *rtype points to is a descriptor, and no storage.
    if (t.kind === 'struct' && t.fields.length === 0) return new Iface(t, zeroOf(t));
    return new Iface(t, cloneOf(load(t, ptr), t));
  }),
  asBool: same,
  asInt: same,
  asUint: same,
  asFloat: same,
  asComplex: same,
  asString: same,
  asAny: same,
  asBytes: same,
  fromBool: same,
  fromInt: same,
  fromUint: same,
  fromFloat: same,
  fromComplex: same,
  fromString: same,
  fromAny: same,
  fromBytes: same,
  isNil: pure((word) => word === null || word === NIL_SLICE),
  equalWords: pure((t, a, b) => equal(a, b, type(t)) === true),
};

/** Storage: places, members, lengths, making and moving. */
const STORAGE = {
  load: result((m, at) => {
    const t = type(arg(m, at, 0));
    if (!isAggregate(t)) touch(m, t, arg(m, at, 1), false, null);
    return load(t, arg(m, at, 1));
  }),
  put: direct((m, at) => {
    const t = type(arg(m, at, 0));
    touch(m, t, arg(m, at, 1), true, null);
    store(t, arg(m, at, 1), arg(m, at, 2));
  }),
  readElem: direct((m, at) => {
    const place = arg(m, at, 0) as Pointer;
    m.race?.accessBy(m, place.base, place.index, false, REFLECT_FRAMES.typedmemmove);
  }),
  store: direct((m, at) => {
    const t = type(arg(m, at, 0));
    touch(m, t, arg(m, at, 1), true, REFLECT_FRAMES.typedmemmove);
    store(t, arg(m, at, 1), arg(m, at, 2));
  }),
  field: results((m, at) => field(type(arg(m, at, 0)), arg(m, at, 1), int(arg(m, at, 2)), arg(m, at, 3) === true)),
  arrayIndex: result((m, at) => member(elemOf(type(arg(m, at, 0))), arg(m, at, 1) as Storage, int(arg(m, at, 2)), arg(m, at, 3) === true)),
  sliceIndex: result((m, at) => {
    const s = arg(m, at, 1) as Slice;
    return member(elemOf(type(arg(m, at, 0))), s.base, s.off + int(arg(m, at, 2)), true);
  }),
  lenOf: result((m, at) => {
    const t = type(arg(m, at, 0));
    const word = arg(m, at, 1);
    if (t.kind === 'map' && word !== null) m.race?.accessBy(m, word as GoMap, 0, false, REFLECT_FRAMES.maplen);
    return length(t, word);
  }),
  capOf: result((m, at) => capacity(type(arg(m, at, 0)), arg(m, at, 1))),
  address: result((m, at) => address(m, type(arg(m, at, 0)), arg(m, at, 1))),
  isZero: result((m, at) => isZero(type(arg(m, at, 0)), arg(m, at, 1))),
  zeroWord: result((m, at) => zeroOf(type(arg(m, at, 0)))),
  newPlace: result((m, at) => newPlace(type(arg(m, at, 0)))),
  makeSlice: result((m, at) => makeSlice(m, type(arg(m, at, 0)), int(arg(m, at, 1)), int(arg(m, at, 2)))),
  makeMap: result((m, at) => mapKind(m.facts).make(m, type(arg(m, at, 0)), int(arg(m, at, 1)))),
  slice: result((m, at) => {
    const s = arg(m, at, 1) as Slice;
    const [i, j, k] = [int(arg(m, at, 2)), int(arg(m, at, 3)), int(arg(m, at, 4))];
    return s === NIL_SLICE ? s : new Slice(s.base, s.off + i, j - i, k - i);
  }),
  arraySlice: result((m, at) => {
    const [i, j, k] = [int(arg(m, at, 2)), int(arg(m, at, 3)), int(arg(m, at, 4))];
    return new Slice(arg(m, at, 1) as Storage, i, j - i, k - i);
  }),
  copyElems: result((m, at) => {
    const t = type(arg(m, at, 0));
    const [to, from] = [arg(m, at, 1) as Slice, arg(m, at, 2) as Slice];
    const n = Math.min(to.len, from.len);
    m.race?.elements(m, from.base, from.off, n, elemOf(t), false, REFLECT_FRAMES.typedslicecopy);
    m.race?.elements(m, to.base, to.off, n, elemOf(t), true, REFLECT_FRAMES.typedslicecopy);
    return copyElems(t, to, from);
  }),
  swapElems: direct((m, at) => swapElems(type(arg(m, at, 0)), arg(m, at, 1) as Slice, int(arg(m, at, 2)), int(arg(m, at, 3)))),
};

export const natives = nativePackage('reflect', {
  ...ABOUT_TYPES,
  ...WORDS,
  ...STORAGE,
  fast: pure((t) => type(t).key?.kind === 'string' && elemOf(type(t)).size <= LARGEST_ELEM),
  mapaccess: mapOperation(mapAccess),
  mapaccess_faststr: mapOperation(mapAccess),
  mapassign0: mapOperation(mapAssign),
  mapassign_faststr0: mapOperation(mapAssign),
  mapdelete: mapOperation(mapDelete),
  mapdelete_faststr: mapOperation(mapDelete),
  mapclear: mapOperation(mapClear),
  call: direct(callWords),
  asChan: same,
  asIndex: same,
  makeChan: result((m, at) => {
    const [t, size] = [type(arg(m, at, 0)), int(arg(m, at, 1))];
    return m.allocate(size * elemOf(t).size) ? new Chan(t, size) : null;
  }),
  rselect: direct(selectWords),
  boundMethod: result((m, at) => {
    const [fn, receiver] = methodFunc(m, type(arg(m, at, 0)), arg(m, at, 1), int(arg(m, at, 2)));
    return boundMethod(m, fn, receiver);
  }),
  makeFunc: result((m, at) => {
    const [t, fn, values, results, words] = m.regs.slice(at, at + 5);
    return makeFunc(type(t), { fn: fn as Closure, values: values as Closure, results: results as Closure, words: type(words) });
  }),
  methodFunc: results((m, at) => methodFunc(m, type(arg(m, at, 0)), arg(m, at, 1), int(arg(m, at, 2)))),
});
