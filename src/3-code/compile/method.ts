// Functions nobody wrote: methods promoted or called through pointers, methods bound to a value, natives as functions.
import { invariant } from '#base';
import { runtimeTypeText, type Selection, type Type, type typeOf } from '#types';
import { Builder } from '../builder.ts';
import type { Func } from '../program.ts';
import { elemOfPointer, isAggregate, isInterface, newPointer, type Signature, type TypeFunc, unalias, under } from './go-types.ts';
import type { Body, Linker } from './linker.ts';
import { linkPath, methodName } from './names.ts';

type MethodSetEntry = ReturnType<typeof typeOf.methodSetOf>[number];

function signature(m: TypeFunc): Signature {
  invariant(m.type !== null, 'method without a type');
  return m.type;
}

function paramTypes(sig: Signature): readonly Type[] {
  return sig.params.vars.map((v) => {
    invariant(v.type !== null, 'parameter without a type');
    return v.type;
  });
}

/** A frame for the call of `count` arguments behind a receiver: the wrapper's own parameters stand in registers `from` on. */
function forward(b: Builder, from: number, count: number, base: number): void {
  for (let i = 0; i < count; i++) b.emit('MOVE', base + 1 + i, from + i);
}

function finish(linker: Linker, b: Builder, params: readonly Type[], nresults: number): Body {
  return { ...b.finish(), nparams: params.length, nresults, recoverPc: -1, paramTypes: params.map((t) => linker.types.of(t)) };
}

const hasPointerReceiver = (t: Type): boolean => unalias(t).kind === 'Pointer';

/** The function in the method table of `recv`, a concrete type: takes the receiver as it stands in an interface. */
export function methodFunc(linker: Linker, recv: Type, entry: MethodSetEntry): Func {
  const { method, path } = entry;
  const isPointer = hasPointerReceiver(recv);
  // What an interface holds is shared; a value method owns its receiver and may change it.
  if (path.length === 0 && isPointer === method.ptrRecv && (isPointer || !isAggregate(recv))) return linker.declared(method);
  return promoted(linker, recv, method, path);
}

/** T.M as a function (spec: #Method_expressions). */
export function methodExprFunc(linker: Linker, selection: Selection): Func {
  const { recv, obj, path } = selection;
  invariant(obj.kind === 'Func', 'method expression of a field');
  if (isInterface(recv)) return interfaceMethodFunc(linker, recv, obj);
  if (path.length === 0 && hasPointerReceiver(recv) === obj.ptrRecv) return linker.declared(obj);
  return promoted(linker, recv, obj, path);
}

/** A function built without a tree: `build` emits everything but the return, which returns nothing. */
export function wrapperBuilder(linker: Linker, pos: number, build: (b: Builder) => void): Body {
  const b = new Builder();
  b.pos = pos;
  build(b);
  b.emit('RETURN', 0, 0);
  return finish(linker, b, [], 0);
}

/** How tracebacks name a method of the type: "main.T.M", "main.(*T).M". */
function wrapperName(recv: Type, method: string): string {
  const elem = hasPointerReceiver(recv) ? elemOfPointer(recv) : null;
  const named = unalias(elem ?? recv);
  if (named.kind !== 'Named' || named.obj.pkg === null) return `go:struct.${runtimeTypeText(recv)}.${method}`;
  return methodName(named.obj.pkg.path, named.obj.name, elem !== null, method);
}

function promoted(linker: Linker, recv: Type, method: TypeFunc, path: readonly number[]): Func {
  const name = wrapperName(recv, method.name);
  return linker.wrapper(`method ${linker.types.of(recv).id} ${linker.types.methodId(method)}`, () => ({
    name, pkgPath: method.pkg?.path ?? '', pos: method.pos, wrapper: true, compile: () => promotedBody(linker, recv, method, path),
  }));
}

function promotedBody(linker: Linker, recv: Type, method: TypeFunc, path: readonly number[]): Body {
  const sig = signature(method);
  const params = [recv, ...paramTypes(sig)];
  const b = new Builder();
  b.pos = method.pos;
  const base = b.alloc(params.length) + params.length;
  b.alloc(Math.max(params.length, sig.results.vars.length));
  emitReceiver(linker, b, recv, method, path, base);
  forward(b, 1, sig.params.vars.length, base);
  if (isInterface(pathEnd(recv, path))) b.emit('CALL_IFACE', base, linker.types.methodId(method));
  else emitStaticCall(linker, b, base, method);
  b.emit('RETURN', base, sig.results.vars.length);
  return finish(linker, b, params, sig.results.vars.length);
}

function emitStaticCall(linker: Linker, b: Builder, base: number, method: TypeFunc): void {
  const func = linker.declared(method);
  b.emit(func.native === null ? 'CALL' : 'CALL_NATIVE', base, b.constant(func));
}

function fieldType(t: Type, index: number): Type {
  const u = under(t);
  const s = u.kind === 'Pointer' ? under(u.elem) : u;
  const type = s.kind === 'Struct' ? (s.fields[index]?.type ?? null) : null;
  invariant(type !== null, 'promotion through no struct');
  return type;
}

const pathEnd = (t: Type, path: readonly number[]): Type => path.reduce(fieldType, t);

/** base = the receiver as the method takes it, from the wrapper's receiver in register 0. */
function emitReceiver(linker: Linker, b: Builder, recv: Type, method: TypeFunc, path: readonly number[], base: number): void {
  const last = pathEnd(recv, path);
  const isPointer = under(last).kind === 'Pointer';
  const scalarAddress = method.ptrRecv && !isPointer && !isAggregate(last) && path.length > 0;
  if (path.length === 0 && isPointer && !method.ptrRecv) checkReceiver(b, recv, method);
  b.emit('MOVE', base, 0);
  path.forEach((index, i) => {
    b.emit(scalarAddress && i === path.length - 1 ? 'FIELD_ADDR' : 'FIELD_GET', base, base, index);
  });
  if (isInterface(last) || method.ptrRecv) return;
  const value = isPointer ? elemOfPointer(last) : last;
  invariant(value !== null, 'receiver without a type');
  if (isPointer) b.emit(isAggregate(value) ? 'NIL_CHECK' : 'LOAD', base, base);
  if (isAggregate(value)) b.emit('CLONE', base, base, b.constant(linker.types.of(value)));
}

function checkReceiver(b: Builder, recv: Type, method: TypeFunc): void {
  const elem = elemOfPointer(recv);
  const named = elem === null ? null : unalias(elem);
  if (named?.kind !== 'Named' || named.obj.pkg === null) return;
  const path = linkPath(named.obj.pkg.path);
  b.emit('CHECK_RECEIVER', 0, b.constant(`value method ${path}.${named.obj.name}.${method.name} called using nil *${named.obj.name} pointer`));
}

/** I.M as a function: its first parameter is the interface. */
function interfaceMethodFunc(linker: Linker, recv: Type, method: TypeFunc): Func {
  return linker.wrapper(`interface method ${linker.types.of(recv).id} ${linker.types.methodId(method)}`, () => ({
    name: wrapperName(recv, method.name), pkgPath: method.pkg?.path ?? '', pos: method.pos, wrapper: true,
    compile: () => promotedBody(linker, recv, method, []),
  }));
}

/** x.M-fm: captures the receiver; `iface` is the interface type when the method is called through one. */
export function boundMethodFunc(linker: Linker, method: TypeFunc, iface: Type | null): Func {
  const recv = iface ?? receiverType(method);
  return linker.wrapper(`bound ${linker.types.of(recv).id} ${linker.types.methodId(method)}`, () => ({
    name: `${wrapperName(recv, method.name)}-fm`, pkgPath: method.pkg?.path ?? '', pos: method.pos, wrapper: true,
    compile: () => boundBody(linker, method, recv, iface !== null),
  }));
}

function receiverType(method: TypeFunc): Type {
  invariant(method.recvNamed !== null, 'method of no defined type');
  return method.ptrRecv ? newPointer(method.recvNamed) : method.recvNamed;
}

function boundBody(linker: Linker, method: TypeFunc, recv: Type, isIface: boolean): Body {
  const sig = signature(method);
  const params = paramTypes(sig);
  const b = new Builder();
  b.pos = method.pos;
  const base = b.alloc(params.length) + params.length;
  b.alloc(Math.max(params.length + 1, sig.results.vars.length));
  b.emit('CAPTURE', base, 0);
  // The bound copy must survive the call, which may change its receiver.
  if (!isIface && isAggregate(recv)) b.emit('CLONE', base, base, b.constant(linker.types.of(recv)));
  forward(b, 0, params.length, base);
  if (isIface) b.emit('CALL_IFACE', base, linker.types.methodId(method));
  else emitStaticCall(linker, b, base, method);
  b.emit('RETURN', base, sig.results.vars.length);
  return finish(linker, b, params, sig.results.vars.length);
}

/** A function declared without a body, for those who call it by value. */
export function nativeBody(linker: Linker, func: Func, sig: Signature): Body {
  const params = [...(sig.recv?.type == null ? [] : [sig.recv.type]), ...paramTypes(sig)];
  const b = new Builder();
  b.pos = func.pos;
  b.alloc(Math.max(params.length, sig.results.vars.length));
  b.emit('CALL_NATIVE', 0, b.constant(func));
  b.emit('RETURN', 0, sig.results.vars.length);
  return finish(linker, b, params, sig.results.vars.length);
}
