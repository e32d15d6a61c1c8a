// The frames of a stack as the inliner left them: which have no code of their own, and what the functions in them are called.
import type { CallFrame, Func, InlinedFrame, Inlining } from '../program.ts';
import { Copies, ownCode } from './copies.ts';
import type { TreeFunc } from './functions.ts';
import type { Inliner } from './inliner.ts';
import { type Copy, isCopied } from './static-callee.ts';

const PLAIN: InlinedFrame = { inlined: false, name: null };

const STATEMENT_WRAPPER = /\.(?:go|defer)wrap\d+$/;

export class InlinedFrames implements Inlining {
  readonly #inliner: Inliner;
  readonly #copies: Copies;

  constructor(inliner: Inliner) {
    this.#inliner = inliner;
    this.#copies = new Copies(inliner);
  }

  /** Outermost first; null: no call leads from the frame before to the one behind. */
  of(frames: readonly (CallFrame | null)[]): readonly InlinedFrame[] {
    const rows: InlinedFrame[] = [];
    const path: (Copy | null)[] = [];
    frames.forEach((frame, i) => {
      const below = frames[i - 1] ?? null;
      const copy = frame === null ? null : this.#copyOf(frame, below, path, frames);
      path.push(copy);
      rows.push(copy === null || frame === null ? PLAIN : { inlined: copy.into !== null, name: this.#renamed(copy) });
    });
    return rows;
  }

  /** What the only frame of a stack is called. */
  nameOf(func: Func): string | null {
    const f = this.#own(func);
    return f === undefined ? null : this.#renamed(ownCode(f, this.#copies.homeOf(f)));
  }

  #renamed(copy: Copy): string | null {
    return copy.f.node.kind === 'FuncLit' && this.#isElsewhere(copy) ? this.#copies.linkName(copy) : null;
  }

  #isElsewhere({ home }: Copy): boolean {
    return home !== null && (home.into !== null || this.#isElsewhere(home));
  }

  #own({ pos, wrapper }: Func): TreeFunc | undefined {
    return wrapper ? undefined : this.#inliner.functions.byPos.get(pos);
  }

  #copyOf({ func }: CallFrame, below: CallFrame | null, path: readonly (Copy | null)[], frames: readonly (CallFrame | null)[]): Copy | null {
    const f = this.#own(func);
    if (f === undefined) return null;
    const called = below === null ? null : this.#called(f, below, path.at(-1) ?? null);
    return called?.f === f ? called : ownCode(f, this.#home(f, path, frames));
  }

  /** What became of the call that led to the frame. */
  #called(f: TreeFunc, { func, pos }: CallFrame, from: Copy | null): Copy | null {
    const { functions } = this.#inliner;
    if (func.wrapper) {
      if (STATEMENT_WRAPPER.test(func.name)) return this.#deferred(pos);
      if (f.obj?.type?.recv == null) return null;
      const inlines = this.#inliner.rules.inlinesBound || !func.name.endsWith('-fm');
      return inlines && this.#inliner.canInline(f) ? { f, into: ownCode(f), call: null, home: null } : null;
    }
    const call = functions.callAt.get(pos);
    return call === undefined || from === null || isCopied(from) ? null : this.#inliner.copyAt(call, from);
  }

  #deferred(pos: number): Copy | null {
    const { functions } = this.#inliner;
    const call = functions.callAt.get(pos);
    const around = call === undefined ? undefined : functions.all.find((g) => g.calls.includes(call));
    return call === undefined || around === undefined ? null : this.#inliner.deferredCopy(call, ownCode(around));
  }

  /** Where a literal was made: in a function that still runs, or wherever that function is. */
  #home(f: TreeFunc, path: readonly (Copy | null)[], frames: readonly (CallFrame | null)[]): Copy | null {
    if (f.node.kind !== 'FuncLit') return null;
    const running = path.findLast((copy) => copy !== null && copy.f === f.outer);
    if (running != null) return running;
    const calls = frames.slice(0, path.length).map((frame) => (frame === null ? undefined : this.#inliner.functions.callAt.get(frame.pos)));
    return this.#copies.homeOf(f, calls.filter((call) => call !== undefined));
  }
}
