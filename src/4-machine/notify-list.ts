// The queue under sync.Cond: tickets in order of waiting; a goroutine may be notified between taking its ticket and going to sleep.
import type { Goroutine } from './goroutine.ts';
import type { Machine } from './machine.ts';
import type { Cells } from './value/value.ts';

/** Fields of sync's notifyList, both uint32: the next ticket to give out, and the next to be notified. */
const WAIT = 0;
const NOTIFY = 1;

/** Who sleeps, by ticket. Lists belong to the storage, hence to one machine. */
const sleepers = new WeakMap<Cells, Map<number, Goroutine>>();

export function takeTicket(list: Cells): number {
  const ticket = list[WAIT] as number;
  list[WAIT] = (ticket + 1) >>> 0;
  return ticket;
}

/** Tickets wrap: t is before n when it is less than half the circle behind. */
const isBefore = (t: number, n: number): boolean => ((t - n) | 0) < 0;

export function waitForTicket(m: Machine, list: Cells, ticket: number): void {
  if (isBefore(ticket, list[NOTIFY] as number)) return;
  const byTicket = sleepers.get(list) ?? new Map<number, Goroutine>();
  sleepers.set(list, byTicket);
  byTicket.set(ticket, m.current);
  m.park('sync.Cond.Wait');
}

export function notifyOne(m: Machine, list: Cells): void {
  const ticket = list[NOTIFY] as number;
  if (ticket === list[WAIT]) return;
  list[NOTIFY] = (ticket + 1) >>> 0;
  wake(m, list, ticket);
}

export function notifyAll(m: Machine, list: Cells): void {
  const end = list[WAIT] as number;
  const start = list[NOTIFY] as number;
  list[NOTIFY] = end;
  for (let ticket = start; ticket !== end; ticket = (ticket + 1) >>> 0) wake(m, list, ticket);
}

/** A ticket whose owner is not asleep yet finds itself notified when it comes. */
function wake(m: Machine, list: Cells, ticket: number): void {
  const byTicket = sleepers.get(list);
  const g = byTicket?.get(ticket);
  if (byTicket === undefined || g === undefined) return;
  byTicket.delete(ticket);
  m.ready(g, 'woken');
}
