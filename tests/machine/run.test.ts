// Driving a run: cuts, single steps, budgets, goroutines, the clock.
import { expect, test } from 'vitest';
import type { Func } from '#code';
import { direct, Timer } from '#machine';
import { assemble, constant, inTurn, type Line, newMachine, type Ran, type RunOptions, runFunc, typeDesc } from './assembler.ts';

const INT_LINE = constant({ kind: 'print', operands: ['int'], line: true });
const INT = typeDesc('int');
const CHAN = typeDesc('chan', { elem: INT });

/** Counts `n` times to 10 in a global, saying who is at it after each. */
const counter = (name: string, n: number): Func =>
  assemble(name, { params: 1, regs: 4 }, [
    ['INT', 1, n],
    'round',
    ['GLOBAL_GET', 2, 0],
    ['ADD_INT_IMM', 2, 2, 1],
    ['GLOBAL_SET', 0, 2],
    ['PRINT', 0, INT_LINE],
    ['ADD_INT_IMM', 1, 1, -1],
    ['JUMP_GT_IMM', 1, 0, 'round'],
    ['RETURN', 0, 0],
  ]);

const go = (f: Func, argument: number, base: number): Line[] => [
  ['CLOSURE', base + 1, constant(f), base + 1, 0],
  ['INT', base, argument],
  ['GO', base, base + 1, 1],
];

/** Two goroutines print and count; main waits for both on a channel nobody closes, and so dies in the end. */
const twoCounters = (): Func =>
  assemble('main.main', { regs: 4 }, [
    ...go(counter('main.count', 30), 7, 0),
    ...go(counter('main.count', 30), 8, 0),
    ['MAKE_CHAN', 0, constant(CHAN), -1],
    ['RECEIVE', 1, 0, -1],
    ['RETURN', 0, 0],
  ]);

const options = (more: RunOptions = {}): RunOptions => ({ globals: [INT], scheduler: inTurn(7), ...more });
const shown = (r: Ran): readonly unknown[] => [r.stderr, r.outcome, r.machine.steps, r.machine.now, r.machine.switches];

test('cutting a run differently changes nothing', () => {
  const whole = shown(runFunc(twoCounters(), options()));
  for (const cut of [1, 2, 3, 10, 1000]) expect(shown(runFunc(twoCounters(), options({ cut })))).toEqual(whole);
  expect(whole[0]).toMatch(/7\n.*8\n.*7\n/s);
});

test('a deadlock lists who waits for what, and who made them', () => {
  const { stderr, outcome } = runFunc(twoCounters(), options());
  expect(outcome).toEqual({ kind: 'deadlock', detail: 'fatal error: all goroutines are asleep - deadlock!' });
  expect(stderr).toMatch(
    /fatal error: all goroutines are asleep - deadlock!\n\ngoroutine 1 \[chan receive\]:\nmain.main\(\)\n\thand.go:8 \+0x[0-9a-f]+\n$/,
  );
});

test('the end of main ends the others', () => {
  const main = assemble('main.main', { regs: 4 }, [...go(counter('main.count', 1_000_000), 7, 0), ['RETURN', 0, 0]]);
  const { outcome, stderr } = runFunc(main, options({ scheduler: inTurn(1000) }));
  expect(outcome.kind).toBe('finished');
  expect(stderr).toBe('');
});

test('time jumps to the timer when nobody can run, and never while one is pending is there a deadlock', () => {
  const sleep = direct((m) => {
    const g = m.current;
    m.timers.add(m, new Timer(() => m.ready(g, 'timer')), m.now + 1_000_000_000);
    m.park('sleep');
  });
  const native = assemble('time.Sleep', { regs: 0, native: 'time.Sleep' }, []);
  const { outcome, machine } = runFunc(
    assemble('main.main', { regs: 0 }, [
      ['CALL_NATIVE', 0, constant(native)],
      ['RETURN', 0, 0],
    ]),
    {
      natives: new Map([['time.Sleep', sleep]]),
    },
  );
  expect(outcome.kind).toBe('finished');
  expect(machine.now).toBeGreaterThan(1_000_000_000);
  expect(machine.now).toBeLessThan(1_000_001_000);
});

const endless = (body: Line[]): Func => assemble('main.main', { regs: 8 }, ['again', ...body, ['JUMP', 'again']]);

test.each([
  ['steps', [], {}],
  ['output', [['PRINT', 0, INT_LINE]], {}],
  [
    'goroutines',
    go(
      assemble('main.wait', { params: 1, regs: 2 }, [
        ['CONST', 0, constant(null)],
        ['RECEIVE', 1, 0, -1],
      ]),
      1,
      0,
    ),
    {},
  ],
  ['memory', [['STRUCT_OF', 1, 0, 2]], { memory: 1 << 20 }],
] as const)('the budget of %s', (budget, body, limits) => {
  // Every struct holds the one before: nothing is garbage.
  const prologue: Line[] = [['STRUCT_OF', 0, 2, 2]];
  const lines: Line[] = budget === 'memory' ? [...body, ['FIELD_SET', 1, 0, 0, 0], ['MOVE', 0, 1]] : [...body];
  const main = assemble('main.main', { regs: 8 }, [...prologue, 'again', ...lines, ['JUMP', 'again']]);
  const { outcome } = runFunc(main, { budgets: { steps: 10_000_000, ...limits } });
  expect(outcome).toMatchObject({ kind: 'budget', budget });
});

test('garbage does not count', () => {
  const { outcome, machine } = runFunc(endless([['STRUCT_OF', 1, 2, 2]]), { budgets: { steps: 3_000_000, memory: 1 << 20 } });
  expect(outcome).toMatchObject({ kind: 'budget', budget: 'steps' });
  expect(machine.heap.total).toBeGreaterThan(1 << 24);
});

test('step runs one goroutine up to its next visible action', () => {
  const machine = newMachine(twoCounters(), options(), () => {});
  const visits: number[] = [];
  expect(machine.enabled()).toEqual([1]);
  machine.step(1);
  // main has gone up to its receive, and waits.
  const others = machine.enabled();
  expect(others).toHaveLength(2);
  for (const id of others) {
    machine.step(id);
    visits.push(machine.globals[0] as number);
    machine.step(id);
    visits.push(machine.globals[0] as number);
  }
  expect(visits).toEqual([0, 1, 1, 2]);
});

test('two machines in one process do not meet', () => {
  const a = newMachine(twoCounters(), options(), () => {});
  const b = newMachine(twoCounters(), options(), () => {});
  a.advance(100);
  expect(b.steps).toBe(0);
  expect(b.globals[0]).toBe(0);
});
