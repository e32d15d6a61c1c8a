// Which accesses a cell keeps, and in which order a new one is held against them: as the two versions of ThreadSanitizer do that Go has used.
// Differs from both, which keep four and evict at random: an access goes only when another one, later by happens-before, will race with everything
// that it would have raced with.
import type { Machine } from '#machine';
import { Access, Accesses, accessFrom, ATOMIC, type Cell, RANGE, WRITE } from './shadow.ts';
import type { Thread } from './thread.ts';
import { knows } from './vector-clock.ts';

/** Of ThreadSanitizer. */
type Version = Machine['facts']['threadSanitizer'];

/** So many stay; of the others those go that a new one makes superfluous. */
const SAFE = 3;

/** Whether everything that races with an access of kind `old` races with one of kind `x`, if it can race with both. */
const covers = (x: number, old: number): boolean => (x & WRITE) >= (old & WRITE) && (x & ATOMIC) <= (old & ATOMIC);

/** Two accesses conflict when one writes, unless both are atomic. */
const conflict = (x: number, y: number): boolean => ((x | y) & WRITE) !== 0 && (x & y & ATOMIC) === 0;

const isOrdered = ({ epoch }: Access, t: Thread): boolean => epoch.thread === t || knows(t.clock, epoch.thread.slot, epoch.number);

const race = (a: Access, t: Thread, current: Access): boolean => conflict(a.kind, current.kind) && !isOrdered(a, t);

/** The first access that the new one races with. */
export function racing(cell: Access | Accesses, t: Thread, current: Access): Access | null {
  if (cell instanceof Access) return race(cell, t, current) ? cell : null;
  for (const a of cell.all) if (race(a, t, current)) return a;
  return null;
}

/** The cell with one access more, which races with none of those that are there. */
export function withAccess(cell: Access | Accesses, t: Thread, current: Access, version: Version): Cell {
  if (cell instanceof Access) {
    if (givesWay(cell, t, current, version)) return current;
    if (suffices(cell, current)) return cell;
    // What races with a range races with the word that covers it, which comes first.
    if (isWordUnder(cell, current)) return version === 3 && isLent(cell, current) ? lent(cell, current) : cell;
  }
  const several = cell instanceof Access ? new Accesses([cell]) : cell;
  add(several.all, t, current, version);
  several.latest(current);
  return several;
}

/** Single words and ranges stand in places of their own. */
const givesWay = (a: Access, t: Thread, current: Access, version: Version): boolean =>
  ((a.kind ^ current.kind) & RANGE) === 0 &&
  covers(current.kind, a.kind) &&
  (version === 3 ? a.epoch.thread === t : isOrdered(a, t) && (a.epoch !== current.epoch || a.kind !== current.kind));

/** Says it all: as much, of the same place and time. */
const suffices = (a: Access, current: Access): boolean =>
  a.epoch === current.epoch && ((a.kind ^ current.kind) & RANGE) === 0 && covers(a.kind, current.kind);

function add(all: Access[], t: Thread, current: Access, version: Version): void {
  if (version === 3 && (current.kind & RANGE) !== 0) renamed(all, current);
  let placed = false;
  let kept = 0;
  for (const a of all) {
    const replaced = givesWay(a, t, current, version);
    if (replaced ? placed : kept >= SAFE && covers(current.kind, a.kind) && isOrdered(a, t)) continue;
    all[kept++] = replaced ? current : a;
    placed ||= replaced || suffices(a, current);
  }
  all.length = kept;
  if (!placed) all.push(current);
}

/** Whether `a` is one word, and does in the epoch of the range as much as the range does. */
const isWordUnder = (a: Access, range: Access): boolean =>
  a.epoch === range.epoch && (a.kind & RANGE) === 0 && (range.kind & RANGE) !== 0 && covers(a.kind, range.kind);

/** Version 3 finds the stack of an access again by going through what its goroutine did in that epoch: the last that fits, and a range fits its words. */
const isLent = (a: Access, range: Access): boolean => a.epoch === range.epoch && (a.kind ^ range.kind) === RANGE;
const lent = (a: Access, range: Access): Access => accessFrom(range.where, a.epoch, a.kind);

function renamed(all: Access[], current: Access): void {
  all.forEach((a, i) => {
    if (isLent(a, current)) all[i] = lent(a, current);
  });
}
