// Blocks inside functions.
import { Scope } from '../scope.ts';
import type { Checker } from './checker.ts';

/** Runs f in a new block. */
export function inBlock(c: Checker, f: () => void): void {
  const outer = c.env.scope;
  c.env.scope = new Scope(outer);
  f();
  c.env.scope = outer;
}
