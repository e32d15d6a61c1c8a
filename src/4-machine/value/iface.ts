// Non-nil interface values: a concrete type and a value of it.
import type { TypeDesc } from '#code';
import type { Value } from './value.ts';

/** `type` is never an interface type; an aggregate `value` belongs to this interface alone and never changes. */
export class Iface {
  declare readonly type: TypeDesc;
  declare readonly value: Value;
  constructor(type: TypeDesc, value: Value) {
    this.type = type;
    this.value = value;
  }
}
