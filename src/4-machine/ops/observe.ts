// What the library tells an observer, besides the program: only programs compiled to be observed hold this.
import type { Machine } from '../machine.ts';

/** The steps that the aside takes are given beforehand, so that no slice ends within it and all that is counted in steps stays as it was. */
export function ASIDE(m: Machine, a: number): void {
  m.fuel += a;
}
