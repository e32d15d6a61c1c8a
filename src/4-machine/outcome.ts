// How a run can end.
import type { GoId } from './goroutine.ts';

export type BudgetName = 'steps' | 'memory' | 'output' | 'goroutines';

/** Limits that are not the program's own; all are counts. */
export interface Budgets {
  /** Instructions and micro-steps. */
  readonly steps: number;
  /** Bytes of live heap by the model of heap.ts. */
  readonly memory: number;
  /** Bytes written to both streams together. */
  readonly output: number;
  /** Goroutines alive at once. */
  readonly goroutines: number;
}

/** `detail` is the first line of what was written to fd 2 (panic, fatal, deadlock), or a sentence naming the budget. */
export type Outcome =
  | { readonly kind: 'finished' }
  | { readonly kind: 'exit'; readonly code: number }
  | { readonly kind: 'panic'; readonly detail: string; readonly goroutine: GoId }
  | { readonly kind: 'fatal'; readonly detail: string; readonly goroutine: GoId }
  | { readonly kind: 'deadlock'; readonly detail: string }
  /** 'time': a real program would wait for ever. */
  | { readonly kind: 'budget'; readonly budget: BudgetName | 'time'; readonly detail: string };
