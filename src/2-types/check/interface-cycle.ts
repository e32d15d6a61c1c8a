// Anonymous interfaces that contain themselves: valid by the spec, refused by gc (go.dev/issue/56103).
import type { Interface, Type } from '../type.ts';
import { methodsOf } from '../interface-methods.ts';
import { unalias } from '../under.ts';
import type { Checker } from './checker.ts';

const MESSAGE = 'invalid recursive type: anonymous interface refers to itself (see https://go.dev/issue/56103)';

/** Runs on packages without errors only. Interfaces inside others are reached through these. */
export function reportInterfaceCycles(c: Checker): void {
  const cyclic = new Map<Interface, boolean>();
  let end = 0;
  for (const { expr, type } of [...c.interfaces].sort((a, b) => a.expr.pos - b.expr.pos)) {
    if (expr.pos < end) continue;
    end = expr.end;
    if (!hasCycle(type, cyclic)) continue;
    c.error(expr, 'InvalidTypeCycle', MESSAGE);
    // Said once is enough.
    for (const t of cyclic.keys()) cyclic.set(t, false);
  }
}

const hasCycle = (t: Interface, cyclic: Map<Interface, boolean>): boolean =>
  methodsOf(t).some((m) => m.type !== null && (visit(m.type.params, cyclic) || visit(m.type.results, cyclic)));

function visit(t0: Type, cyclic: Map<Interface, boolean>): boolean {
  const t = unalias(t0);
  switch (t.kind) {
    case 'Pointer':
    case 'Array':
    case 'Slice':
    case 'Chan':
      return visit(t.elem, cyclic);
    case 'Map':
      return visit(t.key, cyclic) || visit(t.elem, cyclic);
    case 'Struct':
      return t.fields.some((f) => f.type !== null && visit(f.type, cyclic));
    case 'Tuple':
      return t.vars.some((v) => v.type !== null && visit(v.type, cyclic));
    case 'Signature':
      return visit(t.params, cyclic) || visit(t.results, cyclic);
    case 'Interface':
      return visitInterface(t, cyclic);
    default:
      // A name ends every anonymous cycle.
      return false;
  }
}

function visitInterface(t: Interface, cyclic: Map<Interface, boolean>): boolean {
  if (t.methods.length === 0 && t.embeddeds.length === 0) return false;
  const known = cyclic.get(t);
  if (known !== undefined) return known;
  cyclic.set(t, true);
  if (hasCycle(t, cyclic)) return true;
  cyclic.set(t, false);
  return false;
}
