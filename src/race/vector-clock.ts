// Vector clocks: for every goroutine, the last of its epochs that is known to have happened before. Indexed by slot; what is missing is 0.
export type VectorClock = number[];

/** Whether epoch `epoch` of the goroutine in `slot` happened before. */
export const knows = (clock: VectorClock, slot: number, epoch: number): boolean => (clock[slot] ?? 0) >= epoch;

/** Everything that `other` knows, too. */
export function join(clock: VectorClock, other: VectorClock): void {
  for (let i = clock.length; i < other.length; i++) clock.push(0);
  for (let i = 0; i < other.length; i++) if ((other[i] as number) > (clock[i] as number)) clock[i] = other[i] as number;
}

/** From now on what `other` knows and nothing else: with thousands of goroutines a new array each time is what a run spends its memory on. */
export function overwrite(clock: VectorClock, other: VectorClock): void {
  clock.length = Math.min(clock.length, other.length);
  for (let i = 0; i < other.length; i++) clock[i] = other[i] as number;
}
