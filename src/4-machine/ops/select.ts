// The select statement's operation.
import type { SelectDesc } from '#code';
import type { Machine } from '../machine.ts';
import { select } from '../select.ts';

export function SELECT(m: Machine, a: number, b: number, c: SelectDesc): void {
  select(m, a, b, c);
}
