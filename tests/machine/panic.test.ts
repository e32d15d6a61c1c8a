// Panics, recovery and Goexit, hand-assembled; what they print was compared with Go 1.26.
import { expect, test } from 'vitest';
import type { Func } from '#code';
import { direct } from '#machine';
import { assemble, constant, type Line, runFunc, typeDesc } from './assembler.ts';
import { program } from './assembler.ts';

const STRING = program(assemble('main.main', { regs: 0 }, [])).typeNamed('string');
const panicWith = (text: string): Line[] => [
  ['CONST', 0, constant(text)],
  ['MAKE_IFACE', 0, 0, constant(STRING)],
  ['PANIC', 0, 0],
];
const say = (text: string): Line[] => [
  ['CONST', 0, constant(text)],
  ['PRINT', 0, constant({ kind: 'print', operands: ['string'], line: true })],
];
const deferred = (f: Func): Line[] => [
  ['CLOSURE', 0, constant(f), 0, 0],
  ['DEFER', 0, 0, 0],
];
const func = (name: string, lines: Line[]): Func =>
  assemble(name, { regs: 2, recoverPc: 'recover' }, [...lines, 'recover', ['RUN_DEFERS'], ['RETURN', 0, 0]]);

const boom = func('main.boom', panicWith('boom'));
const recovers = func('main.recovers', [
  ['RECOVER', 0],
  ['PRINT', 0, constant({ kind: 'print', operands: ['interface'], line: true })],
]);

/** Everything but addresses. */
const text = (stderr: string): string => stderr.replace(/0x[0-9a-f]+/g, '0x_');

test('a panic that nobody recovers runs the deferred calls, newest first, and dies', () => {
  const main = func('main.main', [
    ...deferred(func('main.a', say('a'))),
    ...deferred(func('main.b', say('b'))),
    ['CALL', 0, constant(boom)],
  ]);
  const run = runFunc(main);
  expect(text(run.stderr)).toBe(
    'b\na\npanic: boom\n\ngoroutine 1 [running]:\nmain.boom()\n\thand.go:3 +0x_\nmain.main()\n\thand.go:5 +0x_\n',
  );
  expect(run.outcome).toEqual({ kind: 'panic', detail: 'panic: boom', goroutine: 1 });
});

test('the function whose deferred call recovers returns normally', () => {
  const f = func('main.f', [...deferred(func('main.last', say('last'))), ...deferred(recovers), ['CALL', 0, constant(boom)]]);
  const run = runFunc(func('main.main', [['CALL', 0, constant(f)], ...say('back')]));
  expect(text(run.stderr)).toBe('(0x_,0x_)\nlast\nback\n');
  expect(run.outcome.kind).toBe('finished');
});

test('recover counts only in the deferred function itself, or behind a wrapper of it', () => {
  const indirect = func('main.indirect', [['CALL', 0, constant(recovers)]]);
  const wrapper = assemble('main.main.deferwrap1', { regs: 2, wrapper: true }, [
    ['CALL', 0, constant(recovers)],
    ['RETURN', 0, 0],
  ]);
  expect(runFunc(func('main.main', [...deferred(indirect), ...panicWith('x')])).outcome.kind).toBe('panic');
  expect(runFunc(func('main.main', [...deferred(wrapper), ...panicWith('x')])).outcome.kind).toBe('finished');
});

test('a panic in a deferred call: both are printed, oldest first', () => {
  const second = func('main.second', panicWith('second'));
  const run = runFunc(func('main.main', [...deferred(second), ...panicWith('first')]));
  expect(text(run.stderr)).toBe(`panic: first
\tpanic: second

goroutine 1 [running]:
main.second()
\thand.go:3 +0x_
panic({0x_?, 0x_?})
\t/usr/local/go/src/runtime/panic.go:860 +0x_
main.main()
\thand.go:5 +0x_
`);
});

test('recovering the second of two panics ends both', () => {
  const second = func('main.second', panicWith('second'));
  const f = func('main.f', [...deferred(recovers), ...deferred(second), ...panicWith('first')]);
  const run = runFunc(func('main.main', [['CALL', 0, constant(f)], ...say('back')]));
  expect(text(run.stderr)).toBe('(0x_,0x_)\nback\n');
});

test('the value that was recovered, panicked again, shares the line', () => {
  const again = func('main.again', [
    ['RECOVER', 0],
    ['PANIC', 0, 0],
  ]);
  expect(runFunc(func('main.main', [...deferred(again), ...panicWith('first')])).stderr).toMatch(
    /^panic: first \[recovered, repanicked\]\n\ngoroutine/,
  );
  const other = func('main.other', [['RECOVER', 0], ...panicWith('other')]);
  expect(runFunc(func('main.main', [...deferred(other), ...panicWith('first')])).stderr).toMatch(
    /^panic: first \[recovered\]\n\tpanic: other\n\ngoroutine/,
  );
});

const natives = new Map([['runtime.Goexit', direct((m) => m.goexit())]]);
const goexit = assemble('runtime.Goexit', { regs: 0, native: 'runtime.Goexit' }, []);

test('Goexit in main runs its deferred calls and leaves nobody', () => {
  const run = runFunc(
    func('main.main', [...deferred(func('main.a', [['RECOVER', 1], ...say('a')])), ['CALL_NATIVE', 0, constant(goexit)]]),
    { natives },
  );
  expect(run.stderr).toBe('a\nfatal error: no goroutines (main called runtime.Goexit) - deadlock!\n');
  expect(run.outcome.kind).toBe('deadlock');
});

test('a panic recovered during Goexit does not stop the Goexit', () => {
  const inner = func('main.inner', [...deferred(recovers), ...panicWith('inner')]);
  const run = runFunc(
    func('main.main', [
      ...deferred(func('main.outer', say('outer'))),
      ...deferred(func('main.boom', panicWith('boom'))),
      ...deferred(inner),
      ['CALL_NATIVE', 0, constant(goexit)],
      ...say('never'),
    ]),
    { natives },
  );
  expect(text(run.stderr)).toMatch(
    /^\(0x_,0x_\)\nouter\npanic: boom\n\ngoroutine 1 \[running\]:\nmain\.boom\(\)\n.*\nruntime\.Goexit\(\)\n/,
  );
});

test('nil dereference: signal line, no JavaScript exception', () => {
  const run = runFunc(
    func('main.main', [
      ['CONST', 0, constant(null)],
      ['FIELD_GET', 1, 0, 2, 16],
    ]),
  );
  expect(text(run.stderr)).toMatch(/^panic: .*\n\[signal SIGSEGV: segmentation violation code=0x_ addr=0x_ pc=0x_\]\n\ngoroutine 1/);
});

test('a recursion without end overflows the stack, a million deep does not', () => {
  const down = assemble('main.down', { params: 1, results: 1, regs: 2 }, [
    ['JUMP_EQ_IMM', 0, 0, 'end'],
    ['ADD_INT_IMM', 1, 0, -1],
    ['CALL', 1, constant(null)],
    ['ADD_INT_IMM', 0, 1, 1],
    'end',
    ['RETURN', 0, 1],
  ]);
  down.consts = [down];
  const main = (n: number): Func =>
    assemble('main.main', { regs: 1 }, [
      ['INT', 0, n],
      ['CALL', 0, constant(down)],
      ['PRINT', 0, constant({ kind: 'print', operands: ['int'], line: true })],
      ['RETURN', 0, 0],
    ]);
  expect(runFunc(main(1_000_000)).stderr).toBe('1000000\n');
  const endless = runFunc(main(-1));
  expect(endless.outcome).toEqual({ kind: 'fatal', detail: 'fatal error: stack overflow', goroutine: 1 });
  expect(endless.stderr).toMatch(/^runtime: goroutine stack exceeds 1000000000-byte limit\n/);
  expect(endless.stderr).toMatch(/\n\.\.\.\d+ frames elided\.\.\.\n/);
});

test('huge makes panic or end the run; they never throw', () => {
  const bytes = typeDesc('slice', { elem: typeDesc('uint8', { size: 1 }) });
  const make = (n: number): ReturnType<typeof runFunc> =>
    runFunc(
      func('main.main', [
        ['CONST', 0, constant(n)],
        ['MAKE_SLICE', 1, constant(bytes), 0, -1],
      ]),
    );
  expect(make(2 ** 50).outcome.kind).toBe('panic');
  expect(make(-1).outcome.kind).toBe('panic');
  expect(make(2 ** 40).outcome).toMatchObject({ kind: 'budget', budget: 'memory' });
});

test('strings that double for ever meet the memory budget', () => {
  const run = runFunc(func('main.main', [['CONST', 0, constant('ab')], 'again', ['CONCAT', 0, 0, 0], ['JUMP', 'again']]));
  expect(run.outcome).toMatchObject({ kind: 'budget', budget: 'memory' });
});
