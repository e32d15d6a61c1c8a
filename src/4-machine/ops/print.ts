// The builtins print and println.
import type { PrintDesc } from '#code';
import type { Machine } from '../machine.ts';
import { printText } from '../value/print-text.ts';
import type { Value } from '../value/value.ts';

export function PRINT(m: Machine, regs: Value[], a: number, b: PrintDesc): void {
  const words = b.operands.map((kind, i) => printText(m, kind, regs[a + i]));
  m.write(2, b.line ? `${words.join(' ')}\n` : words.join(''));
}
