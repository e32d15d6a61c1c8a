// Calls through an interface whose dynamic type the code shows: gc calls the method of that type, so that a nil pointer is read instead of refused.
import type { Ast } from '#syntax';
import { type Type, typeOf } from '#types';
import type { Callee } from './callee.ts';
import type { FuncCompiler } from './func.ts';
import { isInterface, under } from './go-types.ts';
import { PLAIN } from './instance.ts';
import { unparen } from './tree-walk.ts';

/** Only where it shows: a method of a value, called on a pointer. In generic code the dynamic type is not known to gc. */
export function devirtualized(f: FuncCompiler, callee: Callee): Callee {
  if (callee.kind !== 'interface' || callee.receiver.path.length > 0 || f.unit.instance !== PLAIN) return callee;
  const { receiver } = callee;
  const type = dynamicType(f, receiver.x);
  if (type === null || under(type).kind !== 'Pointer') return callee;
  const found = typeOf.lookup(type, true, callee.method.pkg, callee.method.name);
  if (found.kind !== 'found' || found.obj.kind !== 'Func' || found.obj.ptrRecv || found.path.length > 0) return callee;
  const x = f.asserted(receiver.x, type);
  return { kind: 'method', func: f.linker.declared(found.obj), receiver: { ...receiver, x, type }, method: found.obj };
}

/** The type of what is converted to the interface; null if it is another interface, or not in sight. */
function dynamicType(f: FuncCompiler, e: Ast.Expr): Type | null {
  const x = unparen(e);
  const type = f.typeOf(x);
  if (!isInterface(type)) return f.isNil(x) ? null : type;
  if (x.kind === 'CallExpr' && f.isType(unparen(x.fun))) return x.args[0] === undefined ? null : dynamicType(f, x.args[0]);
  const v = x.kind === 'Ident' ? f.objectOf(x) : null;
  const initial = v?.kind === 'Var' ? f.escape.onlyValue(v) : null;
  return initial === null ? null : dynamicType(f, initial);
}
