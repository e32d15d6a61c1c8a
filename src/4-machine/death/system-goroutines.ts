// The runtime's own goroutines in a full dump: the collector's, that of finalizers, that of timers (recorded: tests/goldens).
import type { SystemGoroutine } from '#release';
import type { GoId } from '../goroutine.ts';
import type { Machine } from '../machine.ts';
import { frameLines, GOROOT, goexit, insideShown } from './shown.ts';

/** Each has the number of its start among the program's goroutines: 0 before all of them. */
export interface Listed {
  readonly after: GoId;
  readonly text: string;
}

/** Those that the program's runtime has, in the order of their start. */
export function systemGoroutines(m: Machine): readonly Listed[] {
  return m.places
    .systemGoroutines()
    .filter((g) => exists(m, g))
    .map((g, i) => ({ after: isTimers(g) ? m.timers.since : 0, text: `\n${stack(m, g, FIRST + i)}` }));
}

/** The number of the first. */
const FIRST = 2;

const isTimers = ({ creator }: SystemGoroutine): boolean => creator.name === 'runtime.(*timersBucket).addtimerLocked';
const isFinalizers = ({ creator }: SystemGoroutine): boolean => creator.name === 'runtime.createfing';

/** Timers had a goroutine from the first one on; finalizers have theirs from the first one on, and package os has finalizers. */
function exists(m: Machine, g: SystemGoroutine): boolean {
  if (isFinalizers(g)) return m.heap.finalizers.size > 0 || m.program.funcs.some((f) => f.name.startsWith('os.'));
  if (isTimers(g)) return m.timers.since > 0 && (g.status === 'syscall') === (m.timers.next !== Infinity);
  return true;
}

function stack(m: Machine, { status, frames, creator }: SystemGoroutine, id: number): string {
  const thread = m.facts.throwsTellThreads ? ' gp=0xc000006700 m=nil' : '';
  const shown = [...frames.map(insideShown), goexit(m)];
  const lines = shown.map((f, i) => frameLines(m, f, shown[i - 1] ?? null, 'full', shown.length - 1 - i));
  const by = m.facts.createdInGoroutine ? ' in goroutine 1' : '';
  const created = `created by ${creator.name}${by}\n\t${GOROOT}${creator.at} +0x1d\n`;
  return `goroutine ${id}${thread} [${status}]:\n${lines.join('')}${created}`;
}
