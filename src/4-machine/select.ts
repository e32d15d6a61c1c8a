// The select statement (spec: #Select_statements; release/runtime.md §4.2).
import { OP, type SelectDesc, WORDS } from '#code';
import { type Chan, canReceive, canSend, tryReceive, trySend, wait, Waiter } from './chan.ts';
import type { Machine } from './machine.ts';
import { RUNTIME_FRAMES } from './race-frames.ts';
import type { Value } from './value/value.ts';

/** Index of the default case. */
const DEFAULT = -1;

/**
 * Case i has its channel in regs[cases + 2i] and what it sends in the register after. Of the cases that can go ahead one is chosen with
 * equal chance, which is what polling in a random order comes to.
 */
export function select(m: Machine, dst: number, cases: number, desc: SelectDesc): void {
  const { regs } = m;
  const ready: number[] = [];
  desc.dirs.forEach((dir, i) => {
    const c = regs[cases + 2 * i] as Chan | null;
    if (c !== null && (dir === 'send' ? canSend(c) : canReceive(m, c))) ready.push(i);
  });
  if (ready.length > 0) {
    const chosen = ready[m.choose('select', ready.length)] as number;
    goAhead(m, dst, chosen, desc, regs[cases + 2 * chosen] as Chan, regs[cases + 2 * chosen + 1]);
  } else if (desc.block) {
    waitOnAll(m, dst, cases, desc);
  } else {
    regs[dst] = DEFAULT;
  }
}

function goAhead(m: Machine, dst: number, chosen: number, desc: SelectDesc, c: Chan, value: Value): void {
  const { regs } = m;
  if (desc.dirs[chosen] === 'send') {
    m.race?.accessBy(m, c, 0, false, RUNTIME_FRAMES.chansend, caseAt(m, chosen));
    if (trySend(m, c, value) === 'closed') return m.panicText('plainError', 'send on closed channel');
  } else {
    const got = tryReceive(m, c);
    regs[dst + 1] = got?.value;
    regs[dst + 2] = got?.ok;
  }
  regs[dst] = chosen;
}

/** The instruction with the position of a case: a jump behind the SELECT, in functions that were compiled. */
function caseAt(m: Machine, i: number): number {
  const pc = m.pc + WORDS * (i + 1);
  const op = m.frame.func.code?.[pc];
  return op === OP.JUMP_EQ_IMM || op === OP.JUMP ? pc : m.pc;
}

function waitOnAll(m: Machine, dst: number, cases: number, desc: SelectDesc): void {
  const { regs } = m;
  const waiters: Waiter[] = [];
  let sends = false;
  desc.dirs.forEach((dir, i) => {
    const c = regs[cases + 2 * i] as Chan | null;
    if (c === null) return;
    if (dir === 'send') m.race?.accessBy(m, c, 0, false, RUNTIME_FRAMES.chansend, caseAt(m, i));
    const w =
      dir === 'send'
        ? new Waiter(m.current, regs[cases + 2 * i + 1], -1, -1, dst, i)
        : new Waiter(m.current, undefined, dst + 1, dst + 2, dst, i);
    w.siblings = waiters;
    waiters.push(w);
    sends ||= dir === 'send';
  });
  m.park(waitReason(m, desc, regs[cases] as Chan | null), sends ? { then: (woken) => checkClosed(woken, dst, desc) } : {});
  for (const w of waiters) {
    const c = regs[cases + 2 * w.caseIndex] as Chan;
    wait(m, desc.dirs[w.caseIndex] === 'send' ? c.senders : c.receivers, w);
  }
}

/** gc compiles a select of one case as that operation. */
function waitReason(m: Machine, desc: SelectDesc, only: Chan | null): string {
  if (desc.dirs.length === 0) return 'select (no cases)';
  if (desc.dirs.length > 1) return 'select';
  const reason = desc.dirs[0] === 'send' ? 'chan send' : 'chan receive';
  if (only !== null) return reason;
  return m.facts.nilCaseWait === 'as the operation' ? `${reason} (nil chan)` : m.facts.nilCaseWait;
}

/** A sender woken by close panics. */
function checkClosed(m: Machine, dst: number, desc: SelectDesc): void {
  const g = m.current;
  const chosen = g.regs[dst] as number;
  if (!g.handedOk && desc.dirs[chosen] === 'send') m.panicText('plainError', 'send on closed channel');
}
