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

test('no run stands behind a shorter one that takes its place', () => {
  const link = ({ takes, again, replaces }: (typeof RUNS)[number][number]): string => `${takes}${again}${replaces}`;
  for (const [i, later] of RUNS.entries())
    for (const earlier of RUNS.slice(0, i)) {
      const shadows = earlier.every(
        (part, k) => part.op === later[k]?.op && ((part.takes === null && !part.again) || link(part) === link(later[k])),
      );
      expect(shadows, `${earlier.map(({ op }) => op).join()} hides ${later.map(({ op }) => op).join()}`).toBe(false);
    }
});

test('a result is kept from its register only where the next instruction reads it once', () => {
  const runOf = (y: number): number | undefined =>
    thread(
      assemble('f', { regs: 4 }, [
        ['INNER_GET', 1, 0, 0, 0],
        ['MUL_INT', 1, 1, y],
        ['ADD_INT', 1, 2, 1],
        ['FIELD_SET', 0, 0, 1, 0],
        ['RETURN', 0, 0],
      ]),
    )[0]?.run;
  expect(runOf(3)).toBe(numberOf('INNER_GET', 'MUL_INT', 'ADD_INT', 'FIELD_SET'));
  // Both factors are the field.
  expect(runOf(1)).toBe(numberOf('INNER_GET', 'MUL_INT'));
});

test('a field is loaded once for two only where the first load leaves its object alone', () => {
  const runOf = (a: number, field: number): number | undefined =>
    thread(
      assemble('f', { regs: 4 }, [
        ['INNER_GET', a, 0, field, 0],
        ['INNER_GET', 2, 0, 1, 0],
        ['MUL_INT', a, a, 2],
        ['RETURN', 0, 0],
      ]),
    )[0]?.run;
  expect(runOf(1, 1)).toBe(numberOf('INNER_GET', 'INNER_GET', 'MUL_INT'));
  expect(runOf(1, 0)).toBe(OP.INNER_GET);
  expect(runOf(0, 1)).toBe(OP.INNER_GET);
});

test('where a run ends, and where its last label leads', () => {
  const [first, , , , low, high] = thread(
    assemble('f', { regs: 2 }, [
      ['INNER_GET', 1, 0, 0, 0],
      ['JUMP_GT_IMM', 1, 9, 'high'],
      ['INNER_GET', 1, 0, 0, 0],
      ['JUMP_GE_IMM', 1, 0, 'low'],
      'low',
      ['RETURN', 0, 0],
      'high',
      ['RETURN', 1, 1],
    ]),
  );
  expect(first?.run).toBe(numberOf('INNER_GET', 'JUMP_GT_IMM', 'INNER_GET', 'JUMP_GE_IMM'));
  expect(first?.after).toBe(low);
  expect(first?.goal).toBe(low);
  expect(first?.next.target).toBe(high);
});

test('sums of squares and ranges of a field, cut anywhere', () => {
  const lines: Parameters<typeof assemble>[2] = [
    ['INT', 1, 3],
    ['INT', 2, -5],
    ['STRUCT_OF', 3, 1, 2],
    ['STRUCT_OF', 0, 3, 1],
    ['INT', 5, 0],
    'top',
    ['FIELD_GET', 6, 0, 0, 0],
    ['INNER_GET', 1, 0, 0, 0],
    ['ADD_INT', 1, 1, 5],
    ['FIELD_SET', 6, 0, 1, 0],
    ['INNER_GET', 1, 0, 0, 0],
    ['JUMP_GT_IMM', 1, 100, 'out'],
    ['INNER_GET', 1, 0, 0, 0],
    ['JUMP_GE_IMM', 1, 0, 'squares'],
    'out',
    ['FIELD_SET', 6, 0, 2, 0],
    'squares',
    ['INNER_GET', 1, 0, 0, 0],
    ['INNER_GET', 4, 0, 0, 0],
    ['MUL_INT', 1, 1, 4],
    ['INNER_GET', 4, 0, 1, 0],
    ['INNER_GET', 7, 0, 1, 0],
    ['MUL_INT', 4, 4, 7],
    ['ADD_INT', 1, 1, 4],
    ['PRINT', 1, constant({ kind: 'print', operands: ['int'], line: true })],
    ['ADD_INT', 5, 5, 5],
    ['ADD_INT_IMM', 5, 5, 1],
    ['JUMP_LT_IMM', 5, 130, 'top'],
    ['RETURN', 0, 0],
  ];
  const run = (cut?: number): ReturnType<typeof runFunc> => runFunc(assemble('f', { regs: 8 }, lines), cut === undefined ? {} : { cut });
  const whole = run();
  expect(whole.stderr).toBe('34\n41\n74\n221\n866\n3625\n50\n50\n');
  for (const cut of [1, 2, 3, 4, 5, 6, 7, 11, 13]) {
    const parts = run(cut);
    expect(parts.machine.steps).toBe(whole.machine.steps);
    expect(parts.stderr).toBe(whole.stderr);
  }
});

test('a run of four can be cut anywhere, and entered in its middle', () => {
  const lines: Parameters<typeof assemble>[2] = [
    ['INT', 1, 2],
    ['STRUCT_OF', 2, 1, 1],
    ['STRUCT_OF', 0, 2, 1],
    ['INT', 3, 0],
    'top',
    ['FIELD_GET', 1, 0, 0, 0],
    ['INNER_GET', 4, 0, 0, 0],
    ['MUL_INT', 4, 4, 3],
    ['ADD_INT', 4, 3, 4],
    ['FIELD_SET', 1, 0, 4, 0],
    ['ADD_INT_IMM', 3, 3, 1],
    ['JUMP_LT_IMM', 3, 40, 'top'],
    ['RETURN', 4, 1],
  ];
  const whole = runFunc(assemble('f', { regs: 5, results: 1 }, lines));
  for (const cut of [1, 2, 3, 4, 5, 7, 11]) {
    const parts = runFunc(assemble('f', { regs: 5, results: 1 }, lines), { cut });
    expect(parts.machine.steps).toBe(whole.machine.steps);
    expect(parts.machine.regs[4]).toEqual(whole.machine.regs[4]);
    expect(parts.outcome).toEqual(whole.outcome);
  }
  // x = i + i·x from 2 on, long beyond 53 bits.
  let x = 2n;
  for (let i = 0n; i < 40n; i++) x = BigInt.asIntN(64, i + BigInt.asIntN(64, i * x));
  expect(BigInt(whole.machine.regs[4] as number | bigint)).toBe(x);
});
