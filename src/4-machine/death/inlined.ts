// Which frames of a goroutine have no code of their own because gc inlined the call, and what function literals are called in copies.
import { type CallFrame, type InlinedFrame, type Inlining, WORDS } from '#code';
import type { Goroutine } from '../goroutine.ts';
import type { Machine } from '../machine.ts';
import { isDirect } from './receiver.ts';
import { standingPc } from '../recovered.ts';

/** Of a long stack both ends are looked at alone: no function is inlined into so many others. */
const WINDOW = 256;

const PLAIN: InlinedFrame = { inlined: null, name: null };

/** The race detector's build of package sync calls what it does not inline. */
const UNRACED = /^(?:internal\/)?sync\./;

export const inliningOf = (m: Machine): Inlining | null =>
  m.program.inlining((name) => (m.race !== null && UNRACED.test(name) ? null : m.places.inlineCost(name)));

export class InlinedDepths {
  readonly #m: Machine;
  readonly #g: Goroutine;
  #inner: readonly InlinedFrame[] | null = null;
  #outer: readonly InlinedFrame[] | null = null;

  constructor(m: Machine, g: Goroutine) {
    this.#m = m;
    this.#g = g;
  }

  at(depth: number): InlinedFrame {
    const { depth: top } = this.#g;
    const start = Math.max(0, top - 2 * WINDOW);
    if (depth >= start + (start === 0 ? 0 : WINDOW)) {
      this.#inner ??= this.#frames(start, top);
      return this.#inner[depth - start] ?? PLAIN;
    }
    this.#outer ??= this.#frames(0, Math.min(top, WINDOW));
    return this.#outer[depth] ?? PLAIN;
  }

  /**
   * The frame that is not entered yet, null where all are: a stack overflows before that. What has no code of its own is entered with the
   * function that it was inlined into.
   */
  get entered(): number | null {
    if (this.#g !== this.#m.current || this.#g.top === this.#m.frame) return null;
    let depth = this.#g.depth;
    while (depth > 0 && this.at(depth).inlined === true) depth--;
    return depth;
  }

  #frames(from: number, to: number): readonly InlinedFrame[] {
    const frames: (CallFrame | null)[] = [];
    for (let d = from; d <= to; d++) frames.push(this.#frame(d));
    return inliningOf(this.#m)?.of(frames) ?? [];
  }

  #frame(depth: number): CallFrame | null {
    const f = this.#g.frames[depth];
    if (f === undefined || f.role === 'panic') return null;
    const { func } = f;
    // A method of an embedded field has a wrapper all the same.
    if (isDirect(func) && this.#g.frames[depth + 1]?.func.name === func.name) return null;
    const pc = standingPc(this.#m, this.#g, depth, f.pc);
    return { func, pos: func.positions[Math.min(pc / WORDS, func.positions.length - 1)] ?? func.pos };
  }
}
