// The semaphores under package sync: FIFO queues on uint32 words, with direct hand-off (release/runtime.md §4.3).
import type { Goroutine } from './goroutine.ts';
import type { Machine } from './machine.ts';
import type { Pointer } from './value/pointer.ts';
import type { Cells, Storage } from './value/value.ts';

/** A goroutine waiting for a word to become positive. */
interface SemaWaiter {
  readonly g: Goroutine;
  /** The releaser has already taken the unit for it. */
  ticket: boolean;
  /** When it began to wait for a lock; -1 for what is no lock. */
  readonly since: number;
}

/** The waiters of one word: items[head …], so that serving a long queue does not move it each time. */
class SemaQueue {
  #items: SemaWaiter[] = [];
  #head = 0;

  push(w: SemaWaiter): void {
    this.#items.push(w);
  }

  pushFront(w: SemaWaiter): void {
    if (this.#head > 0) this.#items[--this.#head] = w;
    else this.#items.unshift(w);
  }

  shift(): SemaWaiter | undefined {
    const w = this.#items[this.#head];
    if (w !== undefined) this.#head++;
    if (this.#head < this.#items.length) return w;
    this.#items = [];
    this.#head = 0;
    return w;
  }
}

/** Who waits, by the storage of the word and its index there. The queues belong to the storage, hence to one machine. */
const queues = new WeakMap<Storage, Map<number, SemaQueue>>();

function queueOf(word: Pointer): SemaQueue {
  const byIndex = queues.get(word.base) ?? new Map<number, SemaQueue>();
  const queue = byIndex.get(word.index) ?? new SemaQueue();
  queues.set(word.base, byIndex.set(word.index, queue));
  return queue;
}

function takeUnit(word: Pointer): boolean {
  const units = (word.base as Cells)[word.index] as number;
  if (units === 0) return false;
  (word.base as Cells)[word.index] = units - 1;
  return true;
}

/** Takes a unit or waits for one; `lifo` puts the waiter in front (a mutex waiter that was woken and lost). */
export function acquireSemaphore(m: Machine, word: Pointer, lifo: boolean, reason: string, lock = true): void {
  if (takeUnit(word)) return;
  const w: SemaWaiter = { g: m.current, ticket: false, since: lock ? m.now : -1 };
  enqueue(word, w, lifo);
  m.park(reason, { then: (woken) => tryAgain(woken, word, w, lifo, reason) });
}

function enqueue(word: Pointer, w: SemaWaiter, lifo: boolean): void {
  const queue = queueOf(word);
  if (lifo) queue.pushFront(w);
  else queue.push(w);
}

/** A woken waiter without a ticket must still win the unit against whoever came in between. */
function tryAgain(m: Machine, word: Pointer, w: SemaWaiter, lifo: boolean, reason: string): void {
  if (w.ticket || takeUnit(word)) return;
  enqueue(word, w, lifo);
  m.park(reason, { then: (woken) => tryAgain(woken, word, w, lifo, reason) });
}

/** Gives a unit back and wakes the first waiter; with `handoff` the waiter owns the unit and runs at once. */
export function releaseSemaphore(m: Machine, word: Pointer, handoff: boolean): void {
  (word.base as Cells)[word.index] = ((word.base as Cells)[word.index] as number) + 1;
  const w = queues.get(word.base)?.get(word.index)?.shift();
  if (w === undefined) return;
  if (w.since >= 0) m.contention?.released(m, w.since);
  w.ticket = handoff && takeUnit(word);
  m.ready(w.g, 'woken');
  if (w.ticket) m.yieldNow();
}
