// Function values.
import type { Func } from '#code';
import type { Value } from './value.ts';

/** A function with its captured values (cells, aggregate objects, or values of variables that never change). nil is null. */
export class Closure {
  declare readonly func: Func;
  declare readonly captures: readonly Value[];
  constructor(func: Func, captures: readonly Value[]) {
    this.func = func;
    this.captures = captures;
  }
}
