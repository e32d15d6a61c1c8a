// The frames of a stack as the inliner left them: which have no code of their own, and what the functions in them are called.
import type { CallFrame, Func, InlinedFrame, Inlining } from '../program.ts';
import { Copies, ownCode } from './copies.ts';
import type { TreeFunc } from './functions.ts';
import type { Inliner } from './inliner.ts';
import { type Copy, isCopied } from './static-callee.ts';

const PLAIN: InlinedFrame = { inlined: null, name: null };

const STATEMENT_WRAPPER = /\.(?:go|defer)wrap\d+$/;

/** Whether a wrapper's name has the type that the method belongs to: "main.(*T).M" and "T.M". */
const isOfSameType = (wrapper: string, method: string): boolean =>
  wrapper.replace(/[(*)]/g, '').endsWith(`.${method.replace(/[(*)]/g, '')}`);

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
      const isTold = copy !== null && (copy.into !== null || (path[i - 1] != null && this.#isCall(below)));
      rows.push(copy === null ? PLAIN : { inlined: isTold ? copy.into !== null : null, name: this.#renamed(copy) });
    });
    return rows;
  }

  #isCall(frame: CallFrame | null): boolean {
    return frame !== null && this.#inliner.functions.callAt.has(frame.pos);
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

  #copyOf(
    { func }: CallFrame,
    below: CallFrame | null,
    path: readonly (Copy | null)[],
    frames: readonly (CallFrame | null)[],
  ): Copy | null {
    const f = this.#own(func);
    if (f === undefined) return null;
    const called =
      below === null
        ? null
        : below.func.wrapper
          ? this.#wrapped(f, below, this.#callAt(path, frames, path.length - 2))
          : this.#called(below.pos, path.at(-1) ?? null);
    return called?.f === f ? called : ownCode(f, this.#home(f, path, frames));
  }

  /** What became of the call that led to the frame. */
  #called(pos: number, from: Copy | null): Copy | null {
    const call = this.#inliner.functions.callAt.get(pos);
    return call === undefined || from === null || isCopied(from) ? null : this.#inliner.copyAt(call, from);
  }

  /** What became of the call in a function that gc has made. `around`: the method that the program's call calls directly. */
  #wrapped(f: TreeFunc, frame: CallFrame, around: TreeFunc | null): Copy | null {
    const { func } = frame;
    const { rules } = this.#inliner;
    if (STATEMENT_WRAPPER.test(func.name)) return this.#deferred(frame);
    if (f.obj?.type?.recv == null || (around === f && !rules.devirtualizes && rules.variables === 'functions')) return null;
    const inlines = func.name.endsWith('-fm') ? rules.inlinesBound : this.#inWrapper(func.name, f);
    return inlines && this.#inliner.canInline(f) ? { f, into: ownCode(f), call: null, home: null } : null;
  }

  #inWrapper(wrapper: string, { name }: TreeFunc): boolean {
    switch (this.#inliner.rules.inlinesInWrappers) {
      case 'never':
        return false;
      case 'of the same type':
        return isOfSameType(wrapper, name);
      case 'but for jumps':
        return isOfSameType(wrapper, name) || !(wrapper.includes('(*') && name.startsWith('(*'));
      case 'always':
        return true;
    }
  }

  #callAt(path: readonly (Copy | null)[], frames: readonly (CallFrame | null)[], i: number): TreeFunc | null {
    const [frame, copy] = [frames[i] ?? null, path[i] ?? null];
    const call = frame === null ? undefined : this.#inliner.functions.callAt.get(frame.pos);
    return call === undefined || copy === null ? null : this.#inliner.devirtualized(call, copy);
  }

  /** The call of a go or defer statement, in the function made of it, which counts as a literal. */
  #deferred({ func: { name }, pos }: CallFrame): Copy | null {
    const { functions } = this.#inliner;
    const call = functions.callAt.get(pos);
    const around = call === undefined ? undefined : functions.all.find((g) => g.calls.includes(call));
    if (call === undefined || around === undefined || around.node.kind === 'File' || around.node.body === null) return null;
    const { type, body } = around.node;
    const made: TreeFunc = {
      ...around,
      node: { kind: 'FuncLit', type, body, pos: call.pos, end: call.end },
      name: around.name + name.slice(name.lastIndexOf('.')),
      outer: around,
      calls: [call],
      literals: [],
      loop: null,
    };
    return this.#inliner.deferredCopy(call, ownCode(made));
  }

  /** Where a literal was made: in a function that still runs, or wherever that function is. */
  #home(f: TreeFunc, path: readonly (Copy | null)[], frames: readonly (CallFrame | null)[]): Copy | null {
    if (f.node.kind !== 'FuncLit') return null;
    const running = path.findLast((copy) => copy !== null && copy.f === f.outer);
    if (running != null) return running;
    const calls = frames.slice(0, path.length).map((frame) => (frame === null ? undefined : this.#inliner.functions.callAt.get(frame.pos)));
    return this.#copies.homeOf(
      f,
      calls.filter((call) => call !== undefined),
      path.filter((copy) => copy !== null),
    );
  }
}
