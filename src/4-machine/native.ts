// Natives: Go functions declared without a body and implemented in TypeScript. Three kinds; take the first that works (house rule: Go source before any native).
import type { Machine } from './machine.ts';
import type { MicroPoint } from './maps/micro-op.ts';
import type { Value } from './value/value.ts';

/** Computes from its arguments alone: touches no memory that another goroutine could write. One result, or an array of several. */
export interface PureNative {
  readonly kind: 'pure';
  readonly call: (args: readonly Value[]) => Value | readonly Value[];
  readonly results: 0 | 1 | 'many';
}
/**
 * Runs at one instant; may load and store, park, ready others, panic, or push a frame through `m`. `at` is the index in m.regs of argument 0;
 * results are stored from m.regs[at] on.
 */
export interface DirectNative {
  readonly kind: 'direct';
  readonly call: (m: Machine, at: number) => void;
}
/** Stops at every yield; the generator's return values are stored from m.regs[at] on. */
export interface MicroNative {
  readonly kind: 'micro';
  readonly call: (m: Machine, at: number) => Generator<MicroPoint, readonly Value[], void>;
}
export type Native = PureNative | DirectNative | MicroNative;

export const pure = (call: (...args: Value[]) => Value): Native => ({ kind: 'pure', call: (args) => call(...args), results: 1 });
export const pureMany = (call: (...args: Value[]) => readonly Value[]): Native => ({
  kind: 'pure',
  call: (args) => call(...args),
  results: 'many',
});
export const direct = (call: (m: Machine, at: number) => void): Native => ({ kind: 'direct', call });
export const micro = (call: (m: Machine, at: number) => Generator<MicroPoint, readonly Value[], void>): Native => ({ kind: 'micro', call });

/** Natives of one package: short names to qualified ones. */
export function nativePackage(path: string, natives: Readonly<Record<string, Native>>): readonly (readonly [string, Native])[] {
  return Object.entries(natives).map(([name, native]) => [`${path}.${name}`, native] as const);
}
