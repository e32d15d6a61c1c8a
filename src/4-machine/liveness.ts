// Which registers of a function can still be read: what a collection may take for reachable. A backward flow analysis of the bytecode.
import { type Func, OP, type OpcodeName, OPCODES, type PrintDesc, type SelectDesc, WORDS } from '#code';

/** Opcodes whose first operand, a register, is not a destination. */
const FIRST_IS_READ: ReadonlySet<string> = new Set<OpcodeName>([
  'COPY_INTO',
  'CELL_SET',
  'STORE',
  'NIL_CHECK',
  'CHECK_RECEIVER',
  'FIELD_SET',
  'ARRAY_SET',
  'SLICE_SET',
  'CLEAR_SLICE',
  'RETURN',
  'GO',
  'DEFER',
  'PANIC',
  'MAP_DELETE',
  'MAP_CLEAR',
  'MAP_ITER_NEXT',
  'SEND',
  'CLOSE',
  'PRINT',
  'RACE_CELL',
  'RACE_POINTER',
  'RACE_FIELD',
  'RACE_ARRAY',
  'RACE_SLICE',
  'RACE_OBJECT',
  'RACE_APPEND',
  'RACE_TAIL',
  'RACE_COPY',
  'RACE_STRING',
]);
/** Further operands that are destinations. */
const ALSO_WRITTEN: Readonly<Record<string, readonly number[]>> = { MAP_ITER_NEXT: [1, 2], RECEIVE: [2] };
/** Opcodes that write a+1 (and SELECT a+2) too. */
const WRITES_NEXT: Readonly<Record<string, number>> = {
  RUNE_AT: 1,
  ASSERT_OK: 1,
  ASSERT_IFACE_OK: 1,
  MAP_GET_OK: 1,
  SELECT: 2,
};
const CALLS: ReadonlySet<number> = new Set([OP.CALL, OP.CALL_CLOSURE, OP.CALL_IFACE, OP.CALL_NATIVE]);

/** One row of flags for each instruction: the registers, then the running closure. */
export interface Liveness {
  readonly width: number;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/** Derived from the code alone, which never changes. */
const known = new WeakMap<Int32Array, Liveness>();

export function livenessOf(func: Func, code: Int32Array): Liveness {
  const made = known.get(code) ?? new Analysis(func, code).run();
  known.set(code, made);
  return made;
}

class Analysis {
  readonly #func: Func;
  readonly #code: Int32Array;
  readonly #width: number;
  readonly #before: Uint8Array;
  readonly #after: Uint8Array;

  constructor(func: Func, code: Int32Array) {
    this.#func = func;
    this.#code = code;
    this.#width = func.nregs + 1;
    this.#before = new Uint8Array((code.length / WORDS) * this.#width);
    this.#after = new Uint8Array(this.#before.length);
  }

  run(): Liveness {
    const count = this.#code.length / WORDS;
    for (let changed = true; changed; ) {
      changed = false;
      for (let i = count - 1; i >= 0; i--) if (this.#update(i)) changed = true;
    }
    return { width: this.#width, before: this.#before, after: this.#after };
  }

  /** live before = read ∪ (live after − written). */
  #update(i: number): boolean {
    const width = this.#width;
    const after = this.#after.subarray(i * width, (i + 1) * width);
    for (const next of this.#successors(i)) this.#join(after, next);
    const live = after.slice();
    const pc = i * WORDS;
    this.#written(pc, live);
    this.#read(pc, live);
    let changed = false;
    for (let r = 0; r < width; r++) {
      if (live[r] === this.#before[i * width + r]) continue;
      this.#before[i * width + r] = live[r] ?? 0;
      changed = true;
    }
    return changed;
  }

  #join(row: Uint8Array, i: number): void {
    for (let r = 0; r < this.#width; r++) if (this.#before[i * this.#width + r] === 1) row[r] = 1;
  }

  #operand(pc: number, n: number): number {
    return this.#code[pc + 1 + n] ?? 0;
  }

  #successors(i: number): number[] {
    const pc = i * WORDS;
    const op = this.#code[pc] ?? 0;
    const row = OPCODES[op];
    const next: number[] = [];
    // Whatever traps may go on where a recovered panic returns.
    if (this.#func.recoverPc >= 0) next.push(this.#func.recoverPc / WORDS);
    if (op === OP.SWITCH_JUMP) for (let k = 0; k <= this.#operand(pc, 1); k++) next.push(i + 1 + k);
    const label = row === undefined ? -1 : (row.operands as readonly string[]).indexOf('label');
    if (label >= 0) next.push(this.#operand(pc, label) / WORDS);
    const ends = op === OP.JUMP || op === OP.RETURN || op === OP.PANIC || op === OP.SWITCH_JUMP;
    if (!ends && pc + WORDS < this.#code.length) next.push(i + 1);
    return next;
  }

  #written(pc: number, live: Uint8Array): void {
    const op = this.#code[pc] ?? 0;
    const row = OPCODES[op];
    if (row === undefined) return;
    const a = this.#operand(pc, 0);
    if (CALLS.has(op)) {
      live.fill(0, a, this.#func.nregs);
      return;
    }
    const first = row.operands[0];
    if ((first === 'reg' || first === 'oreg') && a >= 0 && !FIRST_IS_READ.has(row.name) && row.flow !== 'jump') {
      live.fill(0, a, a + 1 + (WRITES_NEXT[row.name] ?? 0));
    }
    for (const n of ALSO_WRITTEN[row.name] ?? []) if (this.#operand(pc, n) >= 0) live[this.#operand(pc, n)] = 0;
  }

  #read(pc: number, live: Uint8Array): void {
    const op = this.#code[pc] ?? 0;
    const row = OPCODES[op];
    if (row === undefined) return;
    if (op === OP.CAPTURE) live[this.#func.nregs] = 1;
    row.operands.forEach((kind, n) => {
      const r = this.#operand(pc, n);
      if (r < 0 || (ALSO_WRITTEN[row.name] ?? []).includes(n)) return;
      if (kind === 'regs') live.fill(1, r, Math.min(r + this.#count(pc, n), this.#func.nregs));
      else if ((kind === 'reg' || kind === 'oreg') && (n > 0 || FIRST_IS_READ.has(row.name) || row.flow === 'jump')) live[r] = 1;
    });
  }

  /** How many registers a 'regs' operand stands for. Those of a call through a value are not known: all that follow. */
  #count(pc: number, n: number): number {
    const op = this.#code[pc] ?? 0;
    const row = OPCODES[op];
    if (row === undefined || op === OP.CALL_CLOSURE || op === OP.CALL_IFACE) return this.#func.nregs;
    const count = (row.operands as readonly string[]).indexOf('count');
    if (count >= 0) return this.#operand(pc, count);
    if (row.operands[n + 1] === 'imm') return SLICE_BOUNDS;
    const described = this.#func.consts[this.#operand(pc, n + 1)];
    if (isFunc(described)) return described.code === null && described.native === null ? this.#func.nregs : described.nparams;
    if (isDesc(described)) return described.kind === 'select' ? 2 * described.dirs.length : described.operands.length;
    return this.#func.nregs;
  }
}

/** low, high, max. */
const SLICE_BOUNDS = 3;

const isFunc = (c: unknown): c is Func => typeof c === 'object' && c !== null && 'recoverPc' in c;
const isDesc = (c: unknown): c is SelectDesc | PrintDesc =>
  typeof c === 'object' && c !== null && 'kind' in c && (c.kind === 'select' || c.kind === 'print');
