// Scopes: what a name means where (spec: #Declarations_and_scope).
import type { Obj } from './object.ts';

/** A block. Names enter it when their scope begins, so a lookup needs no position. */
export class Scope {
  readonly parent: Scope | null;
  readonly elems = new Map<string, Obj>();
  readonly children: Scope[] = [];
  /** Declares an object of this block; set for library packages, whose objects are declared when they are first asked for. */
  declare: ((obj: Obj) => void) | null = null;
  /** The block of a function's parameters and body. */
  readonly isFunc: boolean;

  constructor(parent: Scope | null, isFunc = false) {
    this.parent = parent;
    this.isFunc = isFunc;
    // The universe outlives every program; it must not collect them.
    if (parent !== null && parent.parent !== null) parent.children.push(this);
  }

  /** The object of that name in this very block. */
  own(name: string): Obj | null {
    return this.elems.get(name) ?? null;
  }

  /** The same for those outside the package whose block this is: the object is declared, with all that it mentions. */
  member(name: string): Obj | null {
    const obj = this.own(name);
    if (obj !== null) this.declare?.(obj);
    return obj;
  }

  /** The object the name denotes here, and the block that has it. */
  find(name: string): { readonly scope: Scope; readonly obj: Obj } | null {
    for (let s: Scope | null = this; s !== null; s = s.parent) {
      const obj = s.elems.get(name);
      if (obj !== undefined) return { scope: s, obj };
    }
    return null;
  }

  lookup(name: string): Obj | null {
    return this.find(name)?.obj ?? null;
  }

  /** Adds the object unless its name is taken; returns what took it. */
  insert(obj: Obj): Obj | null {
    const alt = this.elems.get(obj.name);
    if (alt !== undefined) return alt;
    this.elems.set(obj.name, obj);
    return null;
  }
}
