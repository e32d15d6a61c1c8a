// Names of functions exactly as gc's tracebacks print them.
import { runeAt } from '#base';
import type { TypeFunc } from './go-types.ts';

/** spec: #Exported_identifiers; the name is a byte string. */
export function isExported(name: string): boolean {
  const c = name.charCodeAt(0);
  if (c < 0x80) return c >= 0x41 && c <= 0x5a;
  return name !== '' && /^\p{Lu}$/u.test(String.fromCodePoint(runeAt(name, 0).code));
}

/** The linker writes an import path with the dots of its last element escaped. */
export function linkPath(path: string): string {
  const slash = path.lastIndexOf('/') + 1;
  return path.slice(0, slash) + path.slice(slash).replaceAll('.', '%2e');
}

export const functionName = (path: string, name: string): string => `${linkPath(path)}.${name}`;

/** `base` is the receiver's type name: "main.T.M" or "main.(*T).M". */
export const methodName = (path: string, base: string, pointer: boolean, method: string): string =>
  `${linkPath(path)}.${pointer ? `(*${base})` : base}.${method}`;

/** A method with type parameters of its own has dots for their arguments. */
export const methodLinkName = (m: TypeFunc): string => m.name + (m.targs === undefined ? '' : '[...]');

export type ClosureKind = 'literal' | 'go' | 'defer' | 'range';

/**
 * Counts what is made inside one function. Literals directly in a declared function are func1, func2, …;
 * inside a literal only the number is added.
 * Wrappers of go and defer statements share a counter; bodies of range-over-func loops have one of their own. Such a body is a literal in
 * what it is named behind, where it has names of its own (CompileOptions.loopBodyNames).
 */
export class ClosureNames {
  readonly #outer: string;
  readonly #inLiteral: boolean;
  #literals = 0;
  #wrappers = 0;
  #ranges = 0;

  constructor(outer: string, inLiteral: boolean) {
    this.#outer = outer;
    this.#inLiteral = inLiteral;
  }

  next(kind: ClosureKind): string {
    switch (kind) {
      case 'literal':
        return `${this.#outer}.${this.#inLiteral ? '' : 'func'}${++this.#literals}`;
      case 'go':
        return `${this.#outer}.gowrap${++this.#wrappers}`;
      case 'defer':
        return `${this.#outer}.deferwrap${++this.#wrappers}`;
      case 'range':
        return `${this.#outer}-range${++this.#ranges}`;
    }
  }
}
