// Instructions that the machine runs without looking for the second one in its table of jumps. Each remains an instruction of its own: it costs
// a step, and the run may stop between the two. Chosen by how often they follow each other in tests/bench.
import type { OpcodeName } from './opcodes.ts';

/** The third part names the operand of the second instruction in which it takes the result of the first; null where nothing is handed over. */
export const PAIRS = [
  ['FIELD_GET', 'FIELD_GET', 'b'],
  ['FIELD_GET', 'SLICE_GET', 'b'],
  ['FIELD_GET', 'LEN_SLICE', 'b'],
  ['FIELD_GET', 'ADD_INT_IMM', 'b'],
  ['FIELD_GET', 'MUL_INT', 'b'],
  ['INNER_GET', 'MUL_INT', 'b'],
  ['INNER_GET', 'JUMP_GT_IMM', 'a'],
  ['INNER_GET', 'JUMP_GE_IMM', 'a'],
  ['SLICE_GET', 'FIELD_GET', 'b'],
  ['SLICE_GET', 'JUMP_IF', 'a'],
  ['ADD_INT_IMM', 'JUMP_LT_IMM', 'a'],
  ['ADD_INT_IMM', 'JUMP_LT', 'a'],
  ['ADD_INT_IMM', 'FIELD_SET', 'c'],
  ['ADD_INT_IMM', 'STORE', 'b'],
  ['ADD_INT_IMM', 'CELL_SET', 'b'],
  ['ADD_INT_IMM', 'CALL', null],
  ['ADD_INT', 'JUMP_LT_IMM', 'a'],
  ['ADD_INT', 'FIELD_SET', 'c'],
  ['ADD_INT', 'RETURN', null],
  ['MUL_INT', 'ADD_INT', 'c'],
  ['MOVE', 'MOVE', null],
  ['MOVE', 'CALL', null],
  ['INT', 'REM', 'c'],
  ['CONST', 'SLICE_SET', 'c'],
  ['CAPTURE', 'CELL_GET', 'b'],
  ['LOAD', 'ADD_INT_IMM', 'b'],
  ['LEN_SLICE', 'JUMP_LT', 'b'],
  ['TYPE_IS', 'JUMP_IF', 'a'],
  ['TYPE_IS', 'JUMP_IF_NOT', 'a'],
] as const satisfies readonly (readonly [OpcodeName, OpcodeName, 'a' | 'b' | 'c' | null])[];
