// Hand-assembled programs: functions as lists of instructions with named labels, and a Program around them.
import { type ConstValue, type Func, OP, type OpcodeName, OPCODES, type Program, type TypeDesc, WORDS } from '#code';
import type { Budgets, NativeTable, Outcome, OutputSink, Scheduler } from '#machine';
import { Machine } from '#machine';
import { factsOf, Places, type RecordedPlaces } from '#release';

/** A string alone is a label; in an instruction, a string names a label, and anything that is no number becomes a constant. */
export type Line = string | readonly [OpcodeName, ...(string | number | Constant)[]];
export interface Constant {
  readonly constant: ConstValue;
}
export const constant = (value: ConstValue): Constant => ({ constant: value });

export interface Shape {
  readonly params?: number;
  readonly results?: number;
  readonly regs: number;
  readonly recoverPc?: string;
  readonly wrapper?: boolean;
  readonly native?: string;
}

let functions = 0;

export function assemble(name: string, shape: Shape, lines: readonly Line[]): Func {
  const labels = new Map<string, number>();
  let pc = 0;
  for (const line of lines) {
    if (typeof line === 'string') labels.set(line, pc);
    else pc += WORDS;
  }
  const consts: ConstValue[] = [];
  const code: number[] = [];
  for (const line of lines) if (typeof line !== 'string') code.push(...instruction(line, labels, consts));
  return {
    index: functions++,
    name,
    pkgPath: 'main',
    code: shape.native === undefined ? Int32Array.from(code) : null,
    threaded: null,
    nparams: shape.params ?? 0,
    nresults: shape.results ?? 0,
    nregs: shape.regs,
    consts,
    positions: Int32Array.from({ length: code.length / WORDS }, (_, i) => i + 1),
    recoverPc: shape.recoverPc === undefined ? -1 : labelPc(labels, shape.recoverPc),
    paramTypes: [],
    passed: null,
    resultBytes: 0,
    wrapper: shape.wrapper ?? false,
    native: shape.native ?? null,
    pos: 0,
    shapes: '',
  };
}

function instruction([name, ...operands]: Exclude<Line, string>, labels: ReadonlyMap<string, number>, consts: ConstValue[]): number[] {
  const row = OPCODES[OP[name]];
  if (row === undefined || row.operands.length !== operands.length) throw new Error(`${name} takes ${row?.operands.length} operands`);
  const words = operands.map((o) => (typeof o === 'number' ? o : typeof o === 'string' ? labelPc(labels, o) : consts.push(o.constant) - 1));
  return [OP[name], ...words, ...Array<number>(WORDS - 1 - words.length).fill(0)];
}

function labelPc(labels: ReadonlyMap<string, number>, name: string): number {
  const pc = labels.get(name);
  if (pc === undefined) throw new Error(`no label ${name}`);
  return pc;
}

/** A descriptor with the given parts; a fresh type every time. */
let types = 0;
export function typeDesc(kind: TypeDesc['kind'], parts: Partial<TypeDesc> = {}): TypeDesc {
  return {
    id: ++types,
    kind,
    string: kind,
    name: kind,
    pkgPath: '',
    size: 8,
    align: 8,
    elem: null,
    key: null,
    len: 0,
    dir: 'both',
    fields: [],
    params: [],
    results: [],
    variadic: false,
    methods: [],
    methodById: new Map(),
    comparable: true,
    ...parts,
  };
}

export const field = (name: string, type: TypeDesc): TypeDesc['fields'][number] => ({
  name,
  type,
  embedded: false,
  pkgPath: 'main',
  tag: '',
  offset: 0,
});

const STRING = typeDesc('string', { size: 16 });
const named = new Map<string, TypeDesc>([
  ['string', STRING],
  ...['errorString', 'plainError', 'boundsError'].map(
    (n) => [`runtime.${n}`, typeDesc('string', { string: `runtime.${n}`, name: n, pkgPath: 'runtime', size: 16 })] as const,
  ),
]);

export function program(entry: Func, globals: readonly TypeDesc[] = []): Program {
  const refuse = (): never => {
    throw new Error('not in a hand-assembled program');
  };
  return {
    entry,
    funcs: [entry],
    plugins: new Map(),
    globals,
    globalNames: globals.map((_, i) => `main.g${i}`),
    materialize: () => {},
    inlining: () => null,
    position: (pos) => ({ file: 'hand.go', line: pos }),
    typeNamed: (name) => named.get(name) ?? null,
    funcNamed: () => null,
    pointerTo: refuse,
    sliceOf: refuse,
    mapOf: refuse,
    arrayOf: refuse,
    chanOf: refuse,
    funcOf: refuse,
    structOf: refuse,
  };
}

/** Runs goroutines in turn, `slice` steps each. */
export function inTurn(slice: number, stopsAt: Scheduler['stopsAt'] = 'points'): Scheduler {
  let queue: number[] = [];
  return {
    ready: (id) => void queue.push(id),
    pick: (runnable) => {
      queue = queue.filter((id) => runnable.includes(id));
      return queue.shift() ?? (runnable[0] as number);
    },
    slice: () => slice,
    stopsAt,
    choose: () => 0,
  };
}

export interface Ran {
  readonly outcome: Outcome;
  readonly stderr: string;
  readonly machine: Machine;
}

export const BUDGETS: Budgets = { steps: 2e9, memory: 2 ** 30, output: 2 ** 20, goroutines: 10_000 };

export interface RunOptions {
  readonly scheduler?: Scheduler;
  readonly natives?: NativeTable;
  readonly budgets?: Partial<Budgets>;
  readonly globals?: readonly TypeDesc[];
  /** Steps per call of advance. */
  readonly cut?: number;
}

const NOTHING_RECORDED: RecordedPlaces = { places: '', inside: '', races: '', inlineCosts: '', systemGoroutines: [] };

export function newMachine(entry: Func, options: RunOptions, output: OutputSink): Machine {
  return new Machine(program(entry, options.globals ?? []), {
    scheduler: options.scheduler ?? inTurn(1_000_000),
    natives: options.natives ?? new Map(),
    output,
    facts: factsOf('1.26'),
    places: new Places('1.26', NOTHING_RECORDED),
    args: ['test'],
    env: [],
    budgets: { ...BUDGETS, ...options.budgets },
  });
}

export function runFunc(entry: Func, options: RunOptions = {}): Ran {
  let stderr = '';
  const machine = newMachine(entry, options, (_, bytes) => {
    stderr += bytes;
  });
  let outcome = machine.advance(options.cut ?? 1e9);
  while (outcome === null) outcome = machine.advance(options.cut ?? 1e9);
  return { outcome, stderr, machine };
}
