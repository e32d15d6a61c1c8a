// A litmus program in the middle of a step: what it says of its goroutines, and the state that the step changes.
import { invariant } from '#base';
import { codeOf, type FrameKind, type Instruction } from '../code.ts';
import { initial, type State, type Thread } from '../state.ts';
import type { Litmus } from '../statement.ts';

/** In which way a step is made that can be made in several. */
export interface Chosen {
  /** Which of the arms that can go ahead, or of what is left to cancel. */
  readonly choice: number;
  /** It stops after the first part. */
  readonly parted: boolean;
}

export const WHOLE: Chosen = { choice: 0, parted: false };

export class World {
  readonly program: Litmus;
  readonly codes: readonly (readonly Instruction[])[];
  /** Operations may be seen half done. */
  readonly parts: boolean;
  state: State;
  /** Whose step it is; -1: a timer's. */
  mover = 0;
  /** Whom the step let go on from a channel. */
  completed: number[] = [];

  constructor(program: Litmus, parts: boolean) {
    this.program = program;
    this.codes = codeOf(program);
    this.parts = parts;
    this.state = initial(program, this.codes.length);
  }

  thread(t: number): Thread {
    const thread = this.state.threads[t];
    invariant(thread !== undefined, `no goroutine ${t}`);
    return thread;
  }

  /** What t does next when it is picked: it stands at an operation, or at a deferred unlocking. */
  instruction(t: number): Instruction {
    const thread = this.thread(t);
    const i = this.codes[t]?.[thread.pc];
    if (thread.panicking === 0 && i !== undefined && i.kind !== 'leave') return i;
    const frame = this.frame(t);
    invariant(frame?.on === 'deferred', 'only a deferred unlocking is a step of its own');
    return frame.unlock;
  }

  /** The innermost function literal that t is in. */
  frame(t: number): FrameKind | null {
    const at = this.thread(t).frames.at(-1)?.at;
    const enter = at === undefined ? undefined : this.codes[t]?.[at];
    return enter?.kind === 'enter' ? enter.frame : null;
  }

  panic(t: number, value: number): void {
    this.thread(t).panicking = value;
  }

  /** Whoever ends it first. */
  over(how: string): void {
    this.state.over ||= how;
  }

  /** For what others can see half done. */
  maybeParted(): readonly Chosen[] {
    return this.parts ? [WHOLE, { choice: 0, parted: true }] : [WHOLE];
  }
}
