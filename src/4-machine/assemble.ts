// Functions made while the program runs, for package reflect: no file declares them, and tracebacks leave them out.
import { type ConstValue, type Func, OP, type OpcodeName, WORDS } from '#code';

export interface Assembly {
  readonly name: string;
  readonly nparams: number;
  readonly nresults: number;
  readonly nregs: number;
  readonly consts: readonly ConstValue[];
  readonly code: readonly (readonly [OpcodeName, ...number[]])[];
}

/** Its number is nobody's: it is never looked up. */
export function assemble(made: Assembly): Func {
  const code = new Int32Array(made.code.length * WORDS);
  made.code.forEach(([op, ...operands], i) => {
    code.set([OP[op], ...operands], i * WORDS);
  });
  return {
    index: 0,
    name: made.name,
    pkgPath: 'reflect',
    code,
    threaded: null,
    nparams: made.nparams,
    nresults: made.nresults,
    nregs: made.nregs,
    consts: made.consts,
    positions: new Int32Array(made.code.length),
    recoverPc: -1,
    paramTypes: [],
    passed: null,
    resultBytes: 0,
    wrapper: true,
    native: null,
    pos: 0,
    shapes: '',
  };
}
