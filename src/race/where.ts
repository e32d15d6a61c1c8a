// Stacks of accesses. Most accesses are made by an instruction that has made one from the same stack before: those share one object.
import { type AccessPlace, type CalledFrom, type Machine, type RuntimeFrame, stackOf } from '#machine';
import type { Access } from './shadow.ts';

type Func = CalledFrom['func'];

export interface Where extends AccessPlace {
  /** Made from here. */
  latest: Access | null;
}

const RACEREAD: RuntimeFrame = { name: 'runtime.raceread' };
const RACEWRITE: RuntimeFrame = { name: 'runtime.racewrite' };
const RACEREADRANGE: RuntimeFrame = { name: 'runtime.racereadrange' };
const READ: RuntimeFrame = { name: 'internal/race.Read' };
const WRITE: RuntimeFrame = { name: 'internal/race.Write' };

/** A power of two. */
const REMEMBERED = 512;

export class WhereTable {
  readonly #recent: (Where | undefined)[] = new Array<Where | undefined>(REMEMBERED);

  /** The running instruction. */
  here(m: Machine, by: RuntimeFrame | null, pc: number): Where {
    return this.#shared(by, m.frame.func, pc, stackOf(m));
  }

  /** What package internal/race was asked to tell: its wrapper of the runtime's function hides who called it, where it is not itself told of. */
  asked(m: Machine, write: boolean): Where {
    const by = write ? RACEWRITE : RACEREAD;
    return m.places.raced(by.name).length > 0 ? this.#hidden(m, by) : this.here(m, write ? WRITE : READ, m.pc);
  }

  /** An aggregate that is read by a function of the runtime whose wrapper hides who called it. */
  range(m: Machine): Where {
    return this.#hidden(m, RACEREADRANGE);
  }

  #hidden(m: Machine, by: RuntimeFrame): Where {
    return this.#shared(by, null, 0, stackOf(m));
  }

  #shared(by: RuntimeFrame | null, func: Func | null, pc: number, calledFrom: CalledFrom | null): Where {
    const at = ((func?.index ?? 0) * 67 + pc) & (REMEMBERED - 1);
    const known = this.#recent[at];
    if (known !== undefined && known.calledFrom === calledFrom && known.pc === pc && known.func === func && known.by === by) return known;
    const made = { by, func, pc, calledFrom, latest: null };
    this.#recent[at] = made;
    return made;
  }
}

/** The same for equal stacks, whatever objects they are. */
export function stackKey({ by, func, pc, calledFrom }: Where): string {
  const parts = [by?.name ?? '', func?.index ?? '', pc];
  for (let c = calledFrom; c !== null; c = c.outer) parts.push(c.func.index, c.pc);
  return parts.join();
}
