// The points inside a map operation at which another goroutine can get in.

/** A named point. `prologue`: compiled Go has a function prologue there, so that even one core can switch (runtime.md §1.7, §11.6). `cost`: virtual ns spent before it. */
export interface MicroPoint {
  readonly name: string;
  readonly prologue: boolean;
  readonly cost: number;
}

/** An operation in micro-steps: yields where it may be interrupted, returns its result. */
export type MicroOp<T> = Generator<MicroPoint, T, void>;
