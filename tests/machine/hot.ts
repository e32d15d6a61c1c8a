// Hot loops, hand-assembled: recursion, a sieve, struct fields and method calls.
import { assemble, constant, type Line, typeDesc } from './assembler.ts';
import type { Func } from '#code';

const PRINT_INT = constant({ kind: 'print', operands: ['int'], line: true });

export function fib(n: number): Func {
  const lines: Line[] = [
    ['JUMP_GE_IMM', 0, 2, 'more'],
    ['RETURN', 0, 1],
    'more',
    ['ADD_INT_IMM', 1, 0, -1],
    ['CALL', 1, constant(null)],
    ['ADD_INT_IMM', 2, 0, -2],
    ['CALL', 2, constant(null)],
    ['ADD_INT', 0, 1, 2],
    ['RETURN', 0, 1],
  ];
  const f = assemble('main.fib', { params: 1, results: 1, regs: 3 }, lines);
  f.consts = [f, f];
  return assemble('main.main', { regs: 1 }, [
    ['INT', 0, n],
    ['CALL', 0, constant(f)],
    ['PRINT', 0, PRINT_INT],
    ['RETURN', 0, 0],
  ]);
}

/** for i := 2; i < n; i++ { if !composite[i] { count++; for j := 2*i; j < n; j += i { composite[j] = true } } } */
export function sieve(n: number): Func {
  const bools = typeDesc('slice', { elem: typeDesc('bool', { size: 1 }) });
  return assemble('main.main', { regs: 8 }, [
    ['INT', 0, n],
    ['MAKE_SLICE', 1, constant(bools), 0, -1],
    ['INT', 2, 2],
    ['INT', 3, 0],
    ['CONST', 6, constant(true)],
    ['JUMP', 'test'],
    'outer',
    ['SLICE_GET', 4, 1, 2],
    ['JUMP_IF', 4, 'next'],
    ['ADD_INT_IMM', 3, 3, 1],
    ['ADD_INT', 5, 2, 2],
    ['JUMP', 'inner test'],
    'inner',
    ['SLICE_SET', 1, 5, 6],
    ['ADD_INT', 5, 5, 2],
    'inner test',
    ['JUMP_LT', 5, 0, 'inner'],
    'next',
    ['ADD_INT_IMM', 2, 2, 1],
    'test',
    ['JUMP_LT', 2, 0, 'outer'],
    ['PRINT', 3, PRINT_INT],
    ['RETURN', 0, 0],
  ]);
}

/** for i := 0; i < n; i++ { p.add(i) }, where add does p.a += i; p.b++ */
export function method(n: number): Func {
  const add = assemble('main.(*T).add', { params: 2, regs: 4 }, [
    ['FIELD_GET', 2, 0, 0, 0],
    ['ADD_INT', 2, 2, 1],
    ['FIELD_SET', 0, 0, 2, 0],
    ['FIELD_GET', 2, 0, 1, 0],
    ['ADD_INT_IMM', 2, 2, 1],
    ['FIELD_SET', 0, 1, 2, 0],
    ['RETURN', 0, 0],
  ]);
  return assemble('main.main', { regs: 8 }, [
    ['INT', 0, 0],
    ['INT', 1, 0],
    ['STRUCT_OF', 2, 0, 2],
    ['INT', 3, 0],
    ['INT', 4, n],
    ['JUMP', 'test'],
    'loop',
    ['MOVE', 5, 2],
    ['MOVE', 6, 3],
    ['CALL', 5, constant(add)],
    ['ADD_INT_IMM', 3, 3, 1],
    'test',
    ['JUMP_LT', 3, 4, 'loop'],
    ['FIELD_GET', 0, 2, 0, 0],
    ['PRINT', 0, PRINT_INT],
    ['RETURN', 0, 0],
  ]);
}
