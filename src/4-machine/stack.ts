// Growth of goroutine stacks, and their limit.
import type { Goroutine } from './goroutine.ts';
import type { Machine } from './machine.ts';
import { writeStackOverflow } from './death/fatal.ts';

/** Go's limit on amd64, in bytes. */
export const MAX_STACK = 1_000_000_000;
/** What a frame and a register count for. Go's frames are smaller; these figures put the end of an endless recursion where the memory of a browser tab still suffices. */
const FRAME_BYTES = 400;
const REGISTER_BYTES = 16;

/** Bytes of a stack of `depth` frames whose innermost starts at register fp. */
export const stackBytes = (depth: number, fp: number): number => depth * FRAME_BYTES + fp * REGISTER_BYTES;

/** Makes room for registers below `need`. Pushing keeps the array free of holes. */
export function growRegisters(g: Goroutine, need: number): void {
  const target = Math.max(need, Math.floor(g.regs.length * 1.5));
  for (let n = g.regs.length; n < target; n++) g.regs.push(undefined);
}

export function overflowStack(m: Machine): void {
  writeStackOverflow(m, m.maxStack);
}
