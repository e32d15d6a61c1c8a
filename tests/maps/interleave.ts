// Every interleaving of a few operations that can be stopped at their points, by running them again for each.
import { MapFault } from '../../src/4-machine/maps/fault.ts';
import type { MicroOp } from '../../src/4-machine/maps/micro-op.ts';

/** Operations about to begin, and what is said of the state when all have ended well. */
export interface Scene {
  readonly operations: readonly MicroOp<unknown>[];
  readonly end: () => string;
}

/** One run: which operation went on at each step, and how it ended: the first fault, or what Scene.end says. */
export interface Interleaving {
  readonly schedule: readonly number[];
  readonly outcome: string;
}

/** Letters name the operations in outcomes: `B: concurrent map writes`. */
const LETTERS = 'ABC';

export function* interleavings(build: () => Scene): Generator<Interleaving, void, void> {
  // At every step, how many alternatives there were and which was taken.
  const path: { readonly options: number; taken: number }[] = [];
  for (;;) {
    yield run(build(), path);
    while (path.length > 0 && (path.at(-1)?.taken ?? 0) + 1 === path.at(-1)?.options) path.pop();
    const last = path.at(-1);
    if (last === undefined) return;
    last.taken++;
  }
}

function run(scene: Scene, path: { readonly options: number; taken: number }[]): Interleaving {
  const running = scene.operations.map((_, i) => i);
  const schedule: number[] = [];
  for (let step = 0; running.length > 0; step++) {
    if (step === path.length) path.push({ options: running.length, taken: 0 });
    const at = path[step]?.taken ?? 0;
    const which = running[at] ?? 0;
    schedule.push(which);
    const r = (scene.operations[which] as MicroOp<unknown>).next();
    if (r.done !== true) continue;
    if (r.value instanceof MapFault) {
      path.length = step + 1;
      return { schedule, outcome: `${LETTERS[which]}: ${r.value.text}` };
    }
    running.splice(at, 1);
  }
  return { schedule, outcome: scene.end() };
}

/** All outcomes, sorted. */
export const outcomes = (build: () => Scene): string[] => [...new Set([...interleavings(build)].map((i) => i.outcome))].sort();

/** The first schedule that ends so; null when none does. */
export function scheduleTo(build: () => Scene, outcome: string): readonly number[] | null {
  for (const i of interleavings(build)) if (i.outcome === outcome) return i.schedule;
  return null;
}
