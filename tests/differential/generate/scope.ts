// What a piece of generated code may name: variables in scope, functions declared before it, types of its program.
import { Dice } from './dice.ts';
import type { Type } from './type.ts';

export interface Variable {
  readonly name: string;
  readonly type: Type;
  /** Loop counters are read only, so that loops end. */
  readonly assignable: boolean;
}

export interface Func {
  readonly name: string;
  readonly params: readonly Type[];
  readonly result: Type;
}

/** Everything the generators of one program share. */
export class Scope {
  readonly dice: Dice;
  /** Goes before every name at package level: a batch holds many programs. */
  readonly prefix: string;
  readonly types: Type[] = [];
  readonly funcs: Func[] = [];
  #variables: Variable[] = [];
  #names = 0;
  /** Loops around the statement being made; past two, no more loops. */
  loops = 0;

  constructor(seed: number, prefix: string) {
    this.dice = new Dice(seed);
    this.prefix = prefix;
  }

  get variables(): readonly Variable[] {
    return this.#variables;
  }

  fresh(stem: string): string {
    return `${stem}${++this.#names}`;
  }

  declare(name: string, type: Type, assignable = true): void {
    this.#variables.push({ name, type, assignable });
  }

  /** Makes something in a scope of its own: what it declares is gone afterwards. */
  within<T>(make: () => T): T {
    const before = [...this.#variables];
    const made = make();
    this.#variables = before;
    return made;
  }

  /** As within, but sees nothing from outside: the body of a declared function. */
  apart<T>(make: () => T): T {
    const before = this.#variables;
    const { loops } = this;
    this.#variables = [];
    this.loops = 0;
    const made = make();
    this.#variables = before;
    this.loops = loops;
    return made;
  }
}
