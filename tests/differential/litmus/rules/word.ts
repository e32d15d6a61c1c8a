// What one operation reads and writes at once: an atomic word, an entry of a sync.Map (0: there is none).
import type { InstructionOf } from '../code.ts';
import { of } from '../state.ts';
import type { World } from './world.ts';

type Atomic = InstructionOf<'load' | 'add' | 'swap' | 'cas'>;
type OfMap = InstructionOf<'mapLoad' | 'mapStore' | 'mapLoadOrStore' | 'mapLoadAndDelete'>;

/** What the word is afterwards, and what the goroutine learns. */
type Effect = (old: number, value: number) => { readonly now: number; readonly learned: readonly number[] };

const EFFECTS: Readonly<Record<(Atomic | OfMap)['kind'], Effect>> = {
  load: (old) => ({ now: old, learned: [old] }),
  add: (old, value) => ({ now: old + value, learned: [old + value] }),
  swap: (old, value) => ({ now: value, learned: [old] }),
  // From 0 to the value.
  cas: (old, value) => ({ now: old || value, learned: [old === 0 ? 1 : 0] }),
  mapLoad: (old) => ({ now: old, learned: [old] }),
  mapStore: (_, value) => ({ now: value, learned: [] }),
  mapLoadOrStore: (old, value) => ({ now: old || value, learned: [old || value] }),
  mapLoadAndDelete: (old) => ({ now: 0, learned: [old] }),
};

export function access(world: World, t: number, i: Atomic | OfMap): void {
  const { words } = world.state;
  const name = 'map' in i ? i.map : i.word;
  const { now, learned } = EFFECTS[i.kind](of(words, name), i.value);
  words[name] = now;
  world.thread(t).log.push(...learned);
}
