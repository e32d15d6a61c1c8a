// Atomic words: each operation is one instant of the machine.
import { type AtomicKind, direct, Iface, type Machine, type Native, nativePackage, Pointer, pure, type Value } from '#machine';
import { asInt64, asUint64, toBigInt } from '../../int64.ts';

type Word = number | bigint;

interface WordKind {
  readonly name: string;
  readonly add: (a: Word, b: Word) => Word;
  readonly and: (a: Word, b: Word) => Word;
  readonly or: (a: Word, b: Word) => Word;
}

/** Sums of numbers need no wrapping while they are safe integers; an unsigned sum is never negative. */
const wide = (wrap: (n: bigint) => Word): Omit<WordKind, 'name'> => ({
  add: (a, b) => {
    const sum = typeof a === 'number' && typeof b === 'number' ? a + b : NaN;
    return Number.isSafeInteger(sum) ? sum : wrap(toBigInt(a) + toBigInt(b));
  },
  and: (a, b) => wrap(toBigInt(a) & toBigInt(b)),
  or: (a, b) => wrap(toBigInt(a) | toBigInt(b)),
});

const narrow = (wrap: (n: number) => number): Omit<WordKind, 'name'> => ({
  add: (a, b) => wrap(Number(a) + Number(b)),
  and: (a, b) => wrap(Number(a) & Number(b)),
  or: (a, b) => wrap(Number(a) | Number(b)),
});

const WORDS: readonly WordKind[] = [
  { name: 'Int32', ...narrow((n) => n | 0) },
  { name: 'Uint32', ...narrow((n) => n >>> 0) },
  { name: 'Int64', ...wide(asInt64) },
  { name: 'Uint64', ...wide(asUint64) },
  { name: 'Uintptr', ...wide(asUint64) },
];

/** A word's content is read and replaced; a nil address faults. `name` is how the race detector calls it. */
function atomic(
  name: string,
  kind: AtomicKind,
  change: (m: Machine, at: number, word: Value) => { store?: Value; result?: Value },
): Native {
  return direct((m, at) => {
    const p = m.regs[at] as Pointer | null;
    if (p === null) return m.panicMemory(0);
    const cells = p.base as Value[];
    const { store, result } = change(m, at, cells[p.index]);
    m.race?.atomic(m, cells, p.index, kind === 'change' && store === undefined ? 'failed' : kind, name);
    if (store !== undefined) cells[p.index] = store;
    if (result !== undefined) m.regs[at] = result;
  });
}

function nativesOf({ name, add, and, or }: WordKind): Record<string, Native> {
  const arg = (m: Machine, at: number): Word => m.regs[at + 1] as Word;
  const named = (operation: string, kind: AtomicKind, change: Parameters<typeof atomic>[2]): Record<string, Native> => ({
    [operation + name]: atomic(operation + name, kind, change),
  });
  return {
    ...named('Load', 'load', (_m, _at, word) => ({ result: word })),
    ...named('Store', 'store', (m, at) => ({ store: arg(m, at) })),
    ...named('Swap', 'change', (m, at, word) => ({ store: arg(m, at), result: word })),
    ...named('CompareAndSwap', 'change', (m, at, word) =>
      word === arg(m, at) ? { store: m.regs[at + 2], result: true } : { result: false },
    ),
    ...named('Add', 'change', (m, at, word) => {
      const sum = add(word as Word, arg(m, at));
      return { store: sum, result: sum };
    }),
    ...named('And', 'change', (m, at, word) => ({ store: and(word as Word, arg(m, at)), result: word })),
    ...named('Or', 'change', (m, at, word) => ({ store: or(word as Word, arg(m, at)), result: word })),
  };
}

/** == of pointers: to aggregates they are the objects, others are equal when they name one place. */
const isSamePlace = (a: Value, b: Value): boolean =>
  a === b || (a instanceof Pointer && b instanceof Pointer && a.base === b.base && a.index === b.index);

export const natives = nativePackage('sync/atomic', {
  ...Object.assign({}, ...WORDS.map(nativesOf)),
  LoadPointer: atomic('LoadPointer', 'load', (_m, _at, word) => ({ result: word })),
  StorePointer: atomic('StorePointer', 'store', (m, at) => ({ store: m.regs[at + 1] })),
  SwapPointer: atomic('SwapPointer', 'change', (m, at, word) => ({ store: m.regs[at + 1], result: word })),
  CompareAndSwapPointer: atomic('CompareAndSwapPointer', 'change', (m, at, word) =>
    isSamePlace(word, m.regs[at + 1]) ? { store: m.regs[at + 2], result: true } : { result: false },
  ),
  loadValue: atomic('LoadPointer', 'load', (_m, _at, word) => ({ result: word })),
  swapValue: atomic('StorePointer', 'change', (m, at, word) => ({ store: m.regs[at + 1], result: word })),
  replaceValue: atomic('CompareAndSwapPointer', 'change', (m, at, word) =>
    word === m.regs[at + 1] ? { store: m.regs[at + 2], result: true } : { result: false },
  ),
  sameType: pure((a, b) => a instanceof Iface && b instanceof Iface && a.type === b.type),
});
