// Calls with as many arguments and results as a function has, and functions that answer with a slice: small pieces of code made while the program runs.
import { assemble, cloneOf, Closure, type Machine, type Slice, type Value } from '#machine';
import { isAggregate, type TypeDesc } from './types.ts';

/** call(fn, args, nout, words): each argument is a word, the results become a slice of words. */
export function callWords(m: Machine, at: number): void {
  const fn = m.regs[at] as Closure;
  const args = m.regs[at + 1] as Slice;
  const nout = m.regs[at + 2] as number;
  const words = m.regs[at + 3] as TypeDesc;
  const nargs = args.len;
  // The function stands behind its arguments, where its frame may overwrite it once it runs.
  const code = assemble({
    name: 'reflect.call',
    nparams: nargs,
    nresults: 1,
    nregs: Math.max(nargs, nout, 1) + 1,
    consts: [words],
    code: [
      ['CAPTURE', nargs, 0],
      ['CALL_CLOSURE', 0, nargs],
      ['SLICE_OF', 0, 0, nout, 0],
      ['RETURN', 0, 1],
    ],
  });
  if (fn.func.code === null) m.program.materialize(fn.func);
  const { paramTypes } = fn.func;
  const values: Value[] = [];
  for (let i = 0; i < nargs; i++) {
    const word = args.base[args.off + i];
    const t = paramTypes[i];
    values.push(t === undefined ? word : cloneOf(word, t));
  }
  m.pushFrame(new Closure(code, [fn]), values);
}

/** rselect(chans, values, sends, block, words): which case, what it received and whether that was sent, as words. */
export function selectWords(m: Machine, at: number): void {
  const [chans, values, sends, block, words] = m.regs.slice(at, at + 5) as [Slice, Slice, Slice, boolean, TypeDesc];
  const cases = Array.from({ length: chans.len }, (_, i) => i);
  const code = assemble({
    name: 'reflect.rselect',
    nparams: 2 * chans.len,
    nresults: 1,
    nregs: 2 * chans.len + 3,
    consts: [words, { kind: 'select', dirs: cases.map((i) => (sends.base[sends.off + i] === true ? 'send' : 'recv')), block }],
    code: [
      ['SELECT', 2 * chans.len, 0, 1],
      ['SLICE_OF', 0, 2 * chans.len, 3, 0],
      ['RETURN', 0, 1],
    ],
  });
  const args = cases.flatMap((i) => [chans.base[chans.off + i], values.base[values.off + i]] as Value[]);
  m.pushFrame(new Closure(code, []), args);
}

export interface FuncParts {
  /** func([]Value) []Value. Called by the new function itself, so that it can recover where that one could. */
  readonly fn: Closure;
  readonly values: Closure;
  readonly results: Closure;
  readonly words: TypeDesc;
}

/** A function of type t that calls fn with its arguments as Values. */
export function makeFunc(t: TypeDesc, { fn, values, results, words }: FuncParts): Closure {
  const nin = t.params.length;
  const base = Math.max(nin, t.results.length);
  const code = assemble({
    name: 'reflect.makeFuncStub',
    nparams: nin,
    nresults: t.results.length,
    nregs: base + 3,
    consts: [words, t, values.func, results.func, ...t.results],
    code: [
      ['SLICE_OF', base + 1, 0, nin, 0],
      ['CONST', base, 1],
      ['CALL', base, 2],
      ['CAPTURE', base + 1, 0],
      ['CALL_CLOSURE', base, base + 1],
      ['MOVE', base + 1, base],
      ['CONST', base, 1],
      ['CALL', base, 3],
      ...t.results.flatMap((r, i) => resultCode(r, i, base)),
      ['RETURN', 0, t.results.length],
    ],
  });
  return new Closure(code, [fn]);
}

/** x.M as a function value: the method called with the receiver in front. */
export function boundMethod(m: Machine, method: Closure, receiver: Value): Closure {
  const { func } = method;
  if (func.code === null) m.program.materialize(func);
  const nin = func.nparams - 1;
  const base = Math.max(nin, func.nresults);
  const code = assemble({
    name: `${func.name}-fm`,
    nparams: nin,
    nresults: func.nresults,
    nregs: base + Math.max(nin + 1, func.nresults),
    consts: [func],
    code: [
      ['CAPTURE', base, 0],
      ...Array.from({ length: nin }, (_, i) => ['MOVE', base + 1 + i, i] as const),
      ['CALL', base, 0],
      ['RETURN', base, func.nresults],
    ],
  });
  const type = func.paramTypes[0];
  return new Closure(code, [type === undefined ? receiver : cloneOf(receiver, type)]);
}

/** Register i = element i of the slice in `base`; whoever returns an aggregate owns it. */
function resultCode(r: TypeDesc, i: number, base: number): Parameters<typeof assemble>[0]['code'] {
  const get = [
    ['INT', base + 1, i],
    ['SLICE_GET', i, base, base + 1],
  ] as const;
  return isAggregate(r) ? [...get, ['CLONE', i, i, 4 + i]] : get;
}
