// What package runtime has on the stack of a full dump between the frames that every dump shows (recorded: tests/goldens).
import { OP } from '#code';
import { ABOVE, type InsideFrame } from '#release';
import type { Frame, Goroutine } from '../goroutine.ts';
import type { Machine } from '../machine.ts';
import { insideShown, GOROOT, nameAbove, type Shown } from './shown.ts';

/** Above the innermost frame of a goroutine that waits. */
export function waitFrames(m: Machine, g: Goroutine, below: Shown): readonly Shown[] {
  const called = below.own.startsWith(GOROOT) ? below.name : waitEntry(g);
  return m.places.inside(`[${g.waitReason}]`, called).map(insideShown);
}

/** The function that gc calls for the instruction at which a goroutine waits. */
function waitEntry({ top, waitReason }: Goroutine): string {
  if (waitReason.startsWith('chan send')) return 'runtime.chansend1';
  if (waitReason.startsWith('chan receive')) return tellsClosed(top) ? 'runtime.chanrecv2' : 'runtime.chanrecv1';
  return waitReason === 'select' ? 'runtime.selectgo' : 'runtime.block';
}

/** Whether a receive operation says if the channel is closed. */
const tellsClosed = ({ func, pc }: Frame): boolean => func.code?.[pc] === OP.RECEIVE && (func.code[pc + 3] ?? -1) >= 0;

/** Between two frames. `asked`: the one above is Error or String of a value that the panic below is about to print. */
export function framesBetween(m: Machine, above: Shown, below: Shown, asked: boolean): readonly Shown[] {
  return runBetween(m, above, below, asked).map(insideShown);
}

function runBetween(m: Machine, above: Shown, below: Shown, asked: boolean): readonly InsideFrame[] {
  if (below.name !== 'panic') return [];
  if (asked) return m.places.inside(ABOVE.program, 'runtime.preprintpanics');
  const run = m.places.inside(nameAbove(above), below.name);
  // A panic runs deferred calls in one way, whatever they are.
  return run.length > 0 || above.name === 'runtime.throw' ? run : m.places.inside(ABOVE.program, below.name);
}
