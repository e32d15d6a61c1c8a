// What profiles are written from: the stacks of all goroutines, and the waits that the machine counts when asked to.
import { callers, type Cells, Contention, direct, type Goroutine, type Machine, type Native, type Slice } from '#machine';

/** Puts a stack into the []uintptr of register `at`; how many return addresses fitted. */
function fill(m: Machine, at: number, stack: readonly number[]): number {
  const pcs = m.regs[at] as Slice;
  const n = Math.min(pcs.len, stack.length);
  for (let i = 0; i < n; i++) (pcs.base as Cells)[pcs.off + i] = stack[i];
  return n;
}

/** Goroutines in the order of their start; those of the runtime are not a program's business. */
const programs = (m: Machine): readonly Goroutine[] => [...m.goroutines.values()].sort((a, b) => a.id - b.id);

const eventsOf = (m: Machine, mutexes: boolean) => [...((mutexes ? m.contention?.mutexes : m.contention?.blocks)?.values() ?? [])];

export const profiles = {
  // profileRates(block, mutex): what each was; a negative one stays.
  profileRates: direct((m, at) => {
    const [block, mutex] = [Number(m.regs[at]), Number(m.regs[at + 1])];
    m.contention ??= new Contention();
    const { contention } = m;
    m.regs[at] = contention.blockRate;
    m.regs[at + 1] = contention.mutexFraction;
    if (block >= 0) contention.blockRate = block;
    if (mutex >= 0) contention.mutexFraction = mutex;
  }),
  // contended(mutexes, i, pcs): addresses in pcs, events and nanoseconds of stack i; none when there is no such stack.
  contended: direct((m, at) => {
    const event = eventsOf(m, m.regs[at] === true)[Number(m.regs[at + 1])];
    const n = event === undefined ? 0 : fill(m, at + 2, event.pcs);
    m.regs[at] = n;
    m.regs[at + 1] = event?.count ?? 0;
    m.regs[at + 2] = event?.ns ?? 0;
  }),
  // goroutineStack(i, pcs): addresses in pcs and the labels of goroutine i; none when there is no such goroutine.
  goroutineStack: direct((m, at) => {
    const g = programs(m)[Number(m.regs[at])];
    const n = g === undefined ? 0 : fill(m, at + 1, callers(m, g));
    m.regs[at] = n;
    m.regs[at + 1] = g?.labels ?? null;
  }),
} satisfies Readonly<Record<string, Native>>;
