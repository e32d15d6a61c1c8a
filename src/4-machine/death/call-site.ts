// Which of a function's calls of one callee an instruction is: ours stand in the order of upstream's, so that each has the line of the one in its rank.
import { type Func, OP, WORDS } from '#code';
import type { CallSite } from '#release';
import type { Machine } from '../machine.ts';

/** What the instruction at pc calls: a function, whatever an interface holds, or panic; null where it calls nothing. */
function calleeAt({ code, consts }: Func, pc: number): unknown {
  if (code === null) return null;
  switch (code[pc]) {
    case OP.CALL:
      return consts[code[pc + 2] ?? -1] ?? null;
    case OP.CALL_IFACE:
      return OP.CALL_IFACE;
    case OP.PANIC:
      return OP.PANIC;
    default:
      return null;
  }
}

/** null where the instruction is no call. Calls in one line are one. */
export function callSiteAt(m: Machine, func: Func, pc: number): CallSite | null {
  const callee = calleeAt(func, pc);
  if (callee === null) return null;
  const lineAt = (at: number): number => m.program.position(func.positions[at / WORDS] ?? func.pos).line;
  const lines = new Set<number>();
  for (let at = 0; at < (func.code?.length ?? 0); at += WORDS) if (calleeAt(func, at) === callee) lines.add(lineAt(at));
  return { rank: [...lines].sort((a, b) => a - b).indexOf(lineAt(pc)), of: lines.size };
}
