// When Go's collector would run, and what its statistics say: GOGC and GOMEMLIMIT as of Go's guide to the garbage collector.
import type { Walk } from './reach.ts';

/** The smallest heap that GOGC=100 collects. */
const MIN_HEAP = 4 << 20;
/** Between two collections the program gets on, however small the limit: Go's collector gives it half of the time. */
const LEAST_PROGRESS = 1 << 18;
/** The heap grows by so much at least, and holds objects in pages. */
const ARENA = 4 << 20;
const PAGE = 8192;
/** As many pauses as runtime.MemStats tells of. */
const PAUSES = 256;
/** What one collection counts for in MemStats.PauseNs: it does not depend on the size of the heap. */
export const PAUSE_NS = 40_000;

const UNITS: Readonly<Record<string, number>> = { '': 1, B: 1, KiB: 2 ** 10, MiB: 2 ** 20, GiB: 2 ** 30, TiB: 2 ** 40 };

/** What the pacer must know of what was given out. */
interface Given {
  readonly total: number;
  readonly objects: number;
}

export class Pacer {
  /** Value of Given.total at which the next collection begins; Infinity until somebody watches. */
  next = Infinity;
  /** GOGC; negative: off. */
  percent: number;
  /** GOMEMLIMIT in bytes. */
  limit: number;
  collections = 0;
  /** Those that the program asked for. */
  forced = 0;
  /** Objects that collections have found unreachable. */
  freed = 0;
  /** The most that was in use. */
  most = 0;
  /** What went back to the system when the program last asked for it; it is had again when there is use for it. */
  released = 0;
  /** Virtual time at the end of the latest collections, oldest first. */
  readonly ends: number[] = [];
  #watched = false;
  /** Bytes reachable at the last collection, and Given.total then. */
  #marked = 0;
  #totalThen = 0;
  /** What was reachable without having been given out: what the program's text brings with it. */
  #ownBytes = 0;
  #ownObjects = 0;

  constructor(env: readonly string[]) {
    this.percent = percentOf(variable(env, 'GOGC'));
    this.limit = limitOf(variable(env, 'GOMEMLIMIT'));
  }

  /** Memory that the heap has from the system. */
  get arena(): number {
    return Math.max(1, Math.ceil(this.most / ARENA)) * ARENA;
  }

  /** What of it holds nothing. */
  idle(given: Given): number {
    const inUse = this.inUse(given);
    return this.arena - Math.ceil(inUse / PAGE) * PAGE;
  }

  /** Reachable at the last collection, and given out since. */
  inUse(given: Given): number {
    const bytes = this.#marked + given.total - this.#totalThen;
    if (bytes > this.most) this.most = bytes;
    return bytes;
  }

  /** The heap size at which a collection begins; Infinity when nothing asks for one. */
  get goal(): number {
    const { percent } = this;
    const byPercent = percent < 0 ? Infinity : Math.max((MIN_HEAP * percent) / 100, this.#marked * (1 + percent / 100));
    return Math.min(byPercent, this.limit);
  }

  get watched(): boolean {
    return this.#watched;
  }

  /** Somebody begins to watch: what would have happened until now if memory had come into use evenly. */
  begin(given: Given, walk: Walk, now: number): void {
    this.#watched = true;
    const { total } = given;
    this.#ownBytes = Math.max(0, walk.bytes - total);
    this.#ownObjects = Math.max(0, walk.objects - given.objects);
    const live = Math.min(walk.bytes, total);
    const next = (): number => this.#totalThen + Math.max(LEAST_PROGRESS, this.goal - this.#marked);
    for (let at = next(); at <= total; at = next()) {
      this.#marked = Math.floor((live * at) / total);
      this.#totalThen = at;
      this.freed = Math.max(this.freed, Math.floor((given.objects - walk.objects) * (at / total)));
      this.#ended(Math.floor((now * at) / total));
    }
    this.plan(given);
  }

  /** `fresh`: bytes about to be given out, which the walk cannot have met. */
  collected(given: Given, walk: Walk, now: number, asked: boolean, fresh = 0): void {
    const inUse = this.inUse(given);
    this.#marked = Math.min(Math.max(0, walk.bytes - this.#ownBytes) + fresh, inUse);
    this.#totalThen = given.total;
    this.freed = Math.max(this.freed, Math.min(given.objects, given.objects + this.#ownObjects - walk.objects));
    if (asked) this.forced++;
    this.#ended(now);
    this.plan(given);
  }

  #ended(now: number): void {
    this.collections++;
    this.ends.push(now);
    if (this.ends.length > PAUSES) this.ends.shift();
  }

  /** Settings or the heap have changed. */
  plan(given: Given): void {
    if (!this.#watched) return;
    // A finite number, also when nothing is to happen: it says that somebody watches.
    const ahead = Math.max(LEAST_PROGRESS, Math.min(this.goal, Number.MAX_SAFE_INTEGER / 2) - this.inUse(given));
    this.next = given.total + ahead;
  }

  /** A collection could not tell what is reachable. */
  putOff(total: number): void {
    this.next = total + MIN_HEAP;
  }
}

/** Value of a variable; '' when it is not set. */
function variable(env: readonly string[], name: string): string {
  return env.findLast((e) => e.startsWith(`${name}=`))?.slice(name.length + 1) ?? '';
}

function percentOf(text: string): number {
  if (text === 'off') return -1;
  return /^\d{1,9}$/.test(text) ? Number(text) : 100;
}

function limitOf(text: string): number {
  const m = /^(\d{1,15})([KMGT]i)?(B?)$/.exec(text);
  return m === null ? Infinity : Number(m[1]) * (UNITS[`${m[2] ?? ''}${m[3] ?? ''}`] ?? Infinity);
}
