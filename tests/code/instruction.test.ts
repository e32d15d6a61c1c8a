// The threaded form of functions: successors, targets, constants, and the runs.
import { expect, test } from 'vitest';
import { OP, OPCODES, thread } from '#code';
import { RUNS } from '../../src/3-code/runs.ts';
import { assemble, constant, runFunc, typeDesc } from '../machine/assembler.ts';

const numberOf = (...names: readonly string[]): number =>
  OPCODES.length + RUNS.findIndex((parts) => parts.map(({ op }) => op).join() === names.join());

test('successors, targets and constants', () => {
  const slice = typeDesc('slice');
  const f = assemble('f', { regs: 3 }, [
    'top',
    ['APPEND', 0, 0, 1, 1],
    ['EXTRA', constant(slice)],
    ['CONST', 1, constant('x')],
    ['JUMP_NIL', 0, 'top'],
    ['RETURN', 0, 0],
  ]);
  const [append, extra, load, jump, last] = thread(f);
  expect(append?.next).toBe(load);
  expect(append?.x).toBe(slice);
  expect(extra?.op).toBe(OP.EXTRA);
  expect(load?.x).toBe('x');
  expect(jump?.target).toBe(append);
  expect(jump?.next).toBe(last);
});

test('instructions run together only where the second takes the result of the first', () => {
  const [first, , third] = thread(
    assemble('f', { regs: 4 }, [
      ['ADD_INT_IMM', 0, 0, 1],
      ['JUMP_LT_IMM', 0, 9, 'end'],
      ['ADD_INT_IMM', 1, 1, 1],
      ['JUMP_LT_IMM', 0, 9, 'end'],
      'end',
      ['RETURN', 0, 0],
    ]),
  );
  expect(first?.run).toBe(numberOf('ADD_INT_IMM', 'JUMP_LT_IMM'));
  expect(third?.run).toBe(OP.ADD_INT_IMM);
});

test('a pair costs two steps and can be cut between them', () => {
  const f = assemble('f', { regs: 2 }, [['INT', 0, 0], 'top', ['ADD_INT_IMM', 0, 0, 1], ['JUMP_LT_IMM', 0, 100, 'top'], ['RETURN', 0, 0]]);
  const whole = runFunc(f);
  const cut = runFunc(f, { cut: 1 });
  expect(whole.machine.steps).toBe(202);
  expect(cut.machine.steps).toBe(202);
  expect(cut.outcome).toEqual(whole.outcome);
});
