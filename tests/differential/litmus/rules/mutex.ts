// sync.Mutex and sync.RWMutex: locking, trying to, unlocking, and dying of an unlocking too many.
import type { InstructionOf } from '../code.ts';
import { type Mutex, of } from '../state.ts';
import { BROKEN_MUTEX } from '../statement.ts';
import { popFrame } from './goroutine.ts';
import { type Chosen, WHOLE, type World } from './world.ts';

/** The part of a Lock that waits until the last reader has left. */
const DRAINS = 2;
/** The part of a TryLock that knows it has failed. */
const FAILED = 3;

const isRW = (world: World, name: string): boolean => world.program.mutexes.some((m) => m.name === name && m.type === 'sync.RWMutex');

export function lockChoices(world: World, t: number, i: InstructionOf<'lock'>): readonly Chosen[] {
  const { part } = world.thread(t);
  const m = of(world.state.mutexes, i.mutex);
  if (i.way === 'RLock') return m.writer ? [] : [WHOLE];
  if (i.way === 'TryRLock') return [WHOLE];
  if (part === DRAINS) return m.readers === 0 ? [WHOLE] : [];
  if (part === 1 && i.way === 'TryLock' && m.readers > 0) return world.maybeParted();
  if (part > 0) return [WHOLE];
  if (m.held) return i.way === 'TryLock' ? [WHOLE] : [];
  return isRW(world, i.mutex) ? world.maybeParted() : [WHOLE];
}

export function lock(world: World, t: number, i: InstructionOf<'lock'>, { parted }: Chosen): void {
  const thread = world.thread(t);
  const m = of(world.state.mutexes, i.mutex);
  const isTry = i.way.startsWith('Try');
  const had = (ok: boolean): void => {
    thread.part = 0;
    if (isTry) thread.log.push(ok ? 1 : 0);
    thread.pc = ok ? thread.pc + 1 : i.otherwise;
  };
  if (i.way.endsWith('RLock')) {
    if (m.writer) return had(false);
    m.readers++;
    return had(true);
  }
  if (thread.part === DRAINS) return had(true);
  if (thread.part === 0 && m.held) return had(false);
  m.held = true;
  // A TryLock that met a reader still keeps other writers out for a moment.
  if (parted) thread.part = thread.part === 0 ? 1 : FAILED;
  else if (!isRW(world, i.mutex)) had(true);
  else if (isTry) {
    m.writer = thread.part !== FAILED && m.readers === 0;
    m.held = m.writer;
    had(m.writer);
  } else {
    m.writer = true;
    if (m.readers === 0) had(true);
    else thread.part = DRAINS;
  }
}

export function unlockChoices(world: World, t: number, i: InstructionOf<'unlock'>): readonly Chosen[] {
  return isRW(world, i.mutex) && !i.read && world.thread(t).part === 0 ? world.maybeParted() : [WHOLE];
}

export function unlock(world: World, t: number, i: InstructionOf<'unlock'>, { parted }: Chosen): void {
  const thread = world.thread(t);
  const m = of(world.state.mutexes, i.mutex);
  if (i.read) m.readers--;
  else m.writer = false;
  if (parted) {
    thread.part = 1;
    return;
  }
  thread.part = 0;
  if (!i.read) m.held = false;
  if (thread.panicking !== 0 || world.codes[t]?.[thread.pc]?.kind === 'leave') popFrame(world, t);
  else thread.pc++;
}

type Loose = InstructionOf<'looseLock' | 'looseUnlock'>;

const isTooMany = (i: Loose, m: Mutex): boolean => i.kind === 'looseUnlock' && !m.held;

export function looseChoices(world: World, t: number, i: Loose): readonly Chosen[] {
  const m = of(world.state.mutexes, i.mutex);
  if (world.thread(t).part > 0) return [WHOLE];
  if (m.broken || isTooMany(i, m)) return world.maybeParted();
  return i.kind === 'looseLock' && m.held ? [] : [WHOLE];
}

export function loose(world: World, t: number, i: Loose, { parted }: Chosen): void {
  const thread = world.thread(t);
  const m = of(world.state.mutexes, i.mutex);
  const fails = thread.part > 0 || m.broken || isTooMany(i, m);
  if (fails && !parted) return world.over(BROKEN_MUTEX);
  if (fails && !m.broken) {
    m.broken = true;
    thread.part = 1;
    return;
  }
  m.held = i.kind === 'looseLock';
  thread.pc++;
}
