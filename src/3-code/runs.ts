// Instructions that the machine runs in one go, without looking for the second and later ones in its table of jumps. Each remains an instruction of
// its own: it costs a step, and where the run must stop within it, none of them is taken in one go. Chosen by how often they follow each other in
// tests/bench.
import { OP, type OpcodeName, OPCODES } from './opcodes.ts';

/**
 * Which operand of an instruction is the result of the one before; null where nothing is handed over. With `=` the result takes the same
 * register too, so that what is handed over is never seen and need not be stored. 'again': it loads once more what was handed over last; with
 * `=` into the same register, where that stands already.
 */
export type Link = 'a' | 'b' | 'c' | 'b=' | 'c=' | 'again' | 'again=' | null;

export interface RunPart {
  readonly op: OpcodeName;
  readonly takes: 'a' | 'b' | 'c' | null;
  readonly again: boolean;
  /** Into the same register. */
  readonly replaces: boolean;
  /** Its result is handed over. */
  readonly gives: boolean;
}

const run = (first: OpcodeName, ...others: readonly (readonly [Link, OpcodeName])[]): readonly RunPart[] =>
  [[null, first] as const, ...others].map(([link, op], i) => ({
    op,
    takes: link === null || isAgain(link) ? null : (link[0] as 'a' | 'b' | 'c'),
    again: isAgain(link),
    replaces: link?.endsWith('=') === true,
    gives: (others[i]?.[0] ?? null) !== null && OPCODES[OP[op]]?.flow !== 'jump',
  }));

const isAgain = (link: Link): link is 'again' | 'again=' => link?.startsWith('again') === true;

/** Of those that fit, the machine takes the first. */
export const RUNS: readonly (readonly RunPart[])[] = [
  run('FIELD_GET', ['b', 'FIELD_GET'], [null, 'INNER_GET'], ['b=', 'MUL_INT'], ['c=', 'ADD_INT'], ['c', 'FIELD_SET']),
  run('INNER_GET', ['b=', 'MUL_INT'], ['c=', 'ADD_INT'], ['c', 'FIELD_SET']),
  run('INNER_GET', ['a', 'JUMP_GT_IMM'], ['again=', 'INNER_GET'], ['a', 'JUMP_GE_IMM']),
  run(
    'INNER_GET',
    ['again', 'INNER_GET'],
    ['c', 'MUL_INT'],
    [null, 'INNER_GET'],
    ['again', 'INNER_GET'],
    ['c', 'MUL_INT'],
    ['c', 'ADD_INT'],
  ),
  run('INNER_GET', ['again', 'INNER_GET'], ['c', 'MUL_INT']),
  run('FIELD_GET', ['b=', 'ADD_INT_IMM'], ['c', 'FIELD_SET'], [null, 'RETURN']),
  run('FIELD_GET', ['b=', 'ADD_INT_IMM'], ['c', 'FIELD_SET']),
  run('LOAD', ['b=', 'ADD_INT_IMM'], ['b', 'STORE']),
  run('CAPTURE', ['b=', 'CELL_GET']),
  run('MOVE', [null, 'INT'], [null, 'CALL']),
  run('MOVE', [null, 'INT'], [null, 'CALL_IFACE']),
  run('MOVE', [null, 'MOVE'], [null, 'CALL']),
  run('CONST', ['c', 'SLICE_SET'], [null, 'ADD_INT'], ['a', 'JUMP_LT_IMM']),
  run('FIELD_GET', ['b', 'FIELD_GET']),
  run('FIELD_GET', ['a', 'FIELD_SET']),
  run('FIELD_GET', ['b', 'SLICE_GET']),
  run('FIELD_GET', ['b', 'LEN_SLICE']),
  run('FIELD_GET', ['b', 'ADD_INT_IMM']),
  run('FIELD_GET', ['b', 'MUL_INT']),
  run('INNER_GET', ['b', 'MUL_INT']),
  run('INNER_GET', ['b', 'NEG_INT']),
  run('INNER_GET', ['a', 'JUMP_GT_IMM']),
  run('INNER_GET', ['a', 'JUMP_GE_IMM']),
  run('SLICE_GET', ['b', 'FIELD_GET']),
  run('SLICE_GET', ['a', 'JUMP_IF']),
  run('ADD_INT_IMM', ['a', 'JUMP_LT_IMM']),
  run('ADD_INT_IMM', ['a', 'JUMP_LT']),
  run('ADD_INT_IMM', ['c', 'FIELD_SET']),
  run('ADD_INT_IMM', ['b', 'STORE']),
  run('ADD_INT_IMM', ['b', 'CELL_SET']),
  run('ADD_INT_IMM', [null, 'CALL']),
  run('ADD_INT', [null, 'ADD_INT_IMM'], ['a', 'JUMP_LT_IMM']),
  run('ADD_INT', ['a', 'JUMP_LT_IMM']),
  run('ADD_INT', ['c', 'FIELD_SET']),
  run('ADD_INT', [null, 'RETURN']),
  run('MUL_INT', ['c', 'ADD_INT']),
  run('MOVE', [null, 'MOVE']),
  run('MOVE', [null, 'CALL']),
  run('INT', ['c', 'REM']),
  run('CONST', ['c', 'SLICE_SET']),
  run('CAPTURE', ['b', 'CELL_GET']),
  run('LOAD', ['b', 'ADD_INT_IMM']),
  run('LEN_SLICE', ['b', 'JUMP_LT']),
  run('TYPE_IS', ['a', 'JUMP_IF']),
  run('TYPE_IS', ['a', 'JUMP_IF_NOT']),
];
