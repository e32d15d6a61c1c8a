// Operations on channels: make, send, receive, close, len and cap.
import type { TypeDesc } from '#code';
import { Chan, close, tryReceive, trySend, wait, Waiter } from '../chan.ts';
import type { Machine } from '../machine.ts';
import { RUNTIME_FRAMES } from '../race-frames.ts';
import type { Value } from '../value/value.ts';
import { elemOf } from '../value/zero.ts';

const HEADER_BYTES = 96;
/** Go's largest allocation on amd64. */
const MAX_ALLOC = 2 ** 48;

export function MAKE_CHAN(m: Machine, regs: Value[], a: number, b: TypeDesc, c: number): void {
  const size = c < 0 ? 0 : (regs[c] as number | bigint);
  const bytes = Number(size) * elemOf(b).size;
  if (size < 0 || typeof size === 'bigint' || bytes > MAX_ALLOC - HEADER_BYTES)
    return m.panicText('plainError', 'makechan: size out of range');
  if (!m.allocate(HEADER_BYTES + bytes)) return;
  regs[a] = new Chan(b, size);
}

/** spec: #Send_statements */
export function SEND(m: Machine, regs: Value[], a: number, b: number): void {
  const c = regs[a] as Chan | null;
  if (c === null) return m.park('chan send (nil chan)');
  m.race?.accessBy(m, c, 0, false, RUNTIME_FRAMES.chansend);
  switch (trySend(m, c, regs[b])) {
    case 'sent':
      return;
    case 'closed':
      return m.panicText('plainError', 'send on closed channel');
    case 'would block': {
      const w = new Waiter(m.current, regs[b], -1, -1);
      m.park('chan send', { then: checkClosed });
      return wait(m, c.senders, w);
    }
  }
}

/** A sender that close has woken panics. */
function checkClosed(m: Machine): void {
  if (!m.current.handedOk) m.panicText('plainError', 'send on closed channel');
}

/** spec: #Receive_operator */
export function RECEIVE(m: Machine, regs: Value[], a: number, b: number, c: number): void {
  const from = regs[b] as Chan | null;
  if (from === null) return m.park('chan receive (nil chan)');
  const got = tryReceive(m, from);
  if (got === null) {
    const w = new Waiter(m.current, undefined, a, c);
    m.park('chan receive');
    return wait(m, from.receivers, w);
  }
  regs[a] = got.value;
  if (c >= 0) regs[c] = got.ok;
}

/** spec: #Close */
export function CLOSE(m: Machine, regs: Value[], a: number): void {
  const c = regs[a] as Chan | null;
  if (c === null) return m.panicText('plainError', 'close of nil channel');
  if (c.closed) return m.panicText('plainError', 'close of closed channel');
  close(m, c);
}

/** The channel of a timer behaves as if it had no buffer. */
export function LEN_CHAN(regs: Value[], a: number, b: number): void {
  const c = regs[b] as Chan | null;
  regs[a] = c === null || c.timer !== null ? 0 : c.length;
}

export function CAP_CHAN(regs: Value[], a: number, b: number): void {
  const c = regs[b] as Chan | null;
  regs[a] = c === null || c.timer !== null ? 0 : c.capacity;
}
