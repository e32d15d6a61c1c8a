// A litmus program's goroutines as flat lists of instructions, so that a state of the model can say where each stands.
import { invariant } from '#base';
import type { Litmus, Local, Nested, Operation, Statement, Way } from './statement.ts';

/** What a function literal does when it is left, by whatever way; `end` is where it goes on. */
export type FrameKind =
  | { readonly on: 'protect' }
  | { readonly on: 'deferred'; readonly unlock: Instruction }
  | { readonly on: 'once'; readonly once: string };

export type Instruction =
  | Operation
  | Local
  /** A try that fails goes to `otherwise`. */
  | { readonly kind: 'lock'; readonly mutex: string; readonly way: Way; readonly otherwise: number }
  | { readonly kind: 'unlock'; readonly mutex: string; readonly read: boolean }
  | { readonly kind: 'onceDo'; readonly once: string; readonly otherwise: number }
  | { readonly kind: 'enter'; readonly frame: FrameKind; readonly end: number }
  | { readonly kind: 'leave' }
  /** Goes on when the variable is not 0. */
  | { readonly kind: 'until'; readonly variable: string; readonly otherwise: number }
  | { readonly kind: 'jump'; readonly to: number };

export type InstructionOf<K extends Instruction['kind']> = Instruction & { readonly kind: K };

class Flattener {
  readonly code: Instruction[] = [];

  body(body: readonly Statement[]): void {
    for (const s of body) this.#statement(s);
  }

  #statement(s: Statement): void {
    switch (s.kind) {
      case 'guard':
        return this.#guard(s);
      case 'once':
        return this.#patched(
          (otherwise) => ({ kind: 'onceDo', once: s.once, otherwise }),
          () => this.#framed({ on: 'once', once: s.once }, s.body),
        );
      case 'protect':
        return this.#framed({ on: 'protect' }, s.body);
      case 'until':
        return this.#until(s);
      default:
        this.code.push(s);
    }
  }

  /** An instruction that knows where what `inner` makes ends. */
  #patched(make: (end: number) => Instruction, inner: () => void): void {
    const at = this.code.length;
    this.code.push({ kind: 'leave' });
    inner();
    this.code[at] = make(this.code.length);
  }

  #framed(frame: FrameKind, body: readonly Statement[]): void {
    this.#patched(
      (end) => ({ kind: 'enter', frame, end }),
      () => {
        this.body(body);
        this.code.push({ kind: 'leave' });
      },
    );
  }

  #guard(s: Nested & { readonly kind: 'guard' }): void {
    const unlock: Instruction = { kind: 'unlock', mutex: s.mutex, read: s.way.endsWith('RLock') };
    this.#patched(
      (otherwise) => ({ kind: 'lock', mutex: s.mutex, way: s.way, otherwise }),
      () => {
        if (s.deferred) return this.#framed({ on: 'deferred', unlock }, s.body);
        this.body(s.body);
        this.code.push(unlock);
      },
    );
  }

  #until({ cond, variable }: Nested & { readonly kind: 'until' }): void {
    const start = this.code.length;
    this.#patched(
      (otherwise) => ({ kind: 'until', variable, otherwise }),
      () => {
        this.code.push({ kind: 'condWait', cond }, { kind: 'jump', to: start });
      },
    );
  }
}

/** Of each goroutine by number; those of contexts with a time limit cancel them. */
export function codeOf(p: Litmus): readonly (readonly Instruction[])[] {
  const codes = p.threads.map((body) => {
    const f = new Flattener();
    f.body(body);
    return f.code;
  });
  for (const { name, helper } of p.contexts) {
    if (helper === null) continue;
    invariant(helper === codes.length, 'helpers come after the goroutines of the program, in order');
    codes.push([{ kind: 'cancel', ctx: name }]);
  }
  return codes;
}
