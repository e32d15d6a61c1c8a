// Assembles one function: instructions with labels, registers handed out as a stack, constants without duplicates, positions.
import { invariant } from '#base';
import { OP, type OpcodeName, OPCODES, WORDS } from './opcodes.ts';
import type { ConstValue } from './program.ts';

/** A place in the code, bound once. */
export type Label = number;

/** The finished code of one function: what Program.materialize copies into its Func. */
export interface Code {
  readonly code: Int32Array;
  readonly consts: readonly ConstValue[];
  readonly positions: Int32Array;
  readonly nregs: number;
}

/** Which operand of each opcode is a label, -1 for none. */
const LABEL_OPERAND: readonly number[] = OPCODES.map((row) => (row.operands as readonly string[]).indexOf('label'));
const JUMP = OP.JUMP;

const goesStraightOn = (op: number): boolean => op === OP.CALL_NATIVE || ['next', 'trap'].includes(OPCODES[op]?.flow ?? '');

/** 31 bits: what every JavaScript engine keeps unboxed, with compressed pointers too. */
export const fitsImmediate = (value: ConstValue): value is number => typeof value === 'number' && (value << 1) >> 1 === value;

/** Fields that INNER_GET can number. */
const INNER_FIELDS = 1024;

interface LabelState {
  /** -1 until bound. */
  pc: number;
  /** Some reachable instruction names it. */
  used: boolean;
}

export class Builder {
  readonly #code: number[] = [];
  readonly #positions: number[] = [];
  readonly #consts: ConstValue[] = [];
  readonly #constIndex = new Map<ConstValue, number>();
  readonly #labels: LabelState[] = [];
  /** Registers that hold a variable: never a call's frame, never overwritten before the last operand is read. */
  readonly #variables: boolean[] = [];
  #top = 0;
  #max = 0;
  #live = true;
  /** Where the latest label is bound. */
  #boundAt = 0;
  /** Position given to the instructions that follow. */
  pos = 0;

  /** Whether the next instruction can be reached; unreachable ones are dropped. */
  get live(): boolean {
    return this.#live;
  }

  emit(op: OpcodeName, a = 0, b = 0, c = 0, d = 0): void {
    if (!this.#live || (op === 'MOVE' && a === b)) return;
    const number = OP[op];
    const at = LABEL_OPERAND[number] ?? -1;
    if (at >= 0) this.#use([a, b, c, d][at] ?? -1);
    this.#code.push(number, a, b, c, d);
    this.#positions.push(this.pos);
    if (op === 'JUMP' || op === 'RETURN' || op === 'PANIC') this.#live = false;
  }

  /**
   * If the instruction just emitted takes a struct out of a struct into `reg`, which only the caller reads, it becomes the one that takes field
   * `index` of that struct: INNER_GET. Whether it did.
   */
  foldInner(dst: number, reg: number, index: number): boolean {
    const at = this.#code.length - WORDS;
    const outer = this.#code[at + 3] ?? -1;
    if (!this.#live || this.#code[at] !== OP.FIELD_GET || this.#code[at + 1] !== reg || this.#boundAt > at) return false;
    if (outer >= INNER_FIELDS || index >= INNER_FIELDS) return false;
    this.#code[at] = OP.INNER_GET;
    this.#code[at + 1] = dst;
    this.#code[at + 3] = outer * INNER_FIELDS + index;
    return true;
  }

  /** SWITCH_JUMP on a register with its table; nothing falls through. */
  emitTable(index: number, targets: readonly Label[]): void {
    if (!this.#live) return;
    this.emit('SWITCH_JUMP', index, targets.length - 1);
    for (const target of targets) {
      this.#live = true;
      this.emit('JUMP', target);
    }
    this.#live = false;
  }

  /**
   * What `emit` emits takes no steps: straight code that calls nothing but natives. Not kept, it still leaves its constants and registers, so
   * that both functions number alike what they share with others.
   */
  aside(keep: boolean, emit: () => void): void {
    const at = this.#code.length;
    this.emit('ASIDE');
    emit();
    if (!keep) {
      this.#code.length = at;
      this.#positions.length = at / WORDS;
    }
    if (this.#code.length > at) this.#code[at + 1] = (this.#code.length - at) / WORDS;
    for (let pc = at + WORDS; pc < this.#code.length; pc += WORDS)
      invariant(goesStraightOn(this.#code[pc] ?? -1), 'an aside that jumps or calls');
  }

  /** The pc of the next instruction. */
  get pc(): number {
    return this.#code.length;
  }

  label(): Label {
    this.#labels.push({ pc: -1, used: false });
    return this.#labels.length - 1;
  }

  #use(label: Label): void {
    const state = this.#labels[label];
    invariant(state !== undefined, 'label of another function');
    state.used = true;
  }

  /** Binds the label here. `reachable`: jumps to it may follow later although nothing has named it yet. */
  bind(label: Label, reachable = false): void {
    const state = this.#labels[label];
    invariant(state !== undefined && state.pc < 0, 'label bound twice');
    state.pc = this.#code.length;
    this.#boundAt = state.pc;
    if (state.used || reachable) this.#live = true;
  }

  // Registers ------------------------------------------------------------------------------------------------------------

  /** `n` consecutive registers on top of the stack; the first of them. */
  alloc(n = 1): number {
    const r = this.#top;
    this.#top += n;
    this.reserve(this.#top);
    return r;
  }

  /** The frame is at least `n` registers large. */
  reserve(n: number): void {
    if (n > this.#max) this.#max = n;
  }

  mark(): number {
    return this.#top;
  }

  /** Gives back every register from `mark` on. */
  release(mark: number): void {
    invariant(mark <= this.#top, 'released above the top');
    for (let r = mark; r < this.#top; r++) this.#variables[r] = false;
    this.#top = mark;
  }

  /** `dst` itself, or a new register on top where there is none yet. */
  dest(dst: number | null): number {
    return dst ?? this.alloc();
  }

  holdVariable(r: number): void {
    this.#variables[r] = true;
  }

  isVariable(r: number): boolean {
    return this.#variables[r] === true;
  }

  /** A register that may be written before its final value: `dst` unless a variable lives there. */
  scratch(dst: number | null): number {
    return dst === null || this.isVariable(dst) ? this.alloc() : dst;
  }

  /** Whether a call may use `r` as the start of its frame. */
  isTop(r: number): boolean {
    return r === this.#top - 1 && !this.isVariable(r);
  }

  // Constants ------------------------------------------------------------------------------------------------------------

  constant(value: ConstValue): number {
    // A Map takes -0 for 0; constants of the program are never -0, folded ones of ours must not be.
    invariant(!Object.is(value, -0), 'negative zero as a constant');
    const known = this.#constIndex.get(value);
    if (known !== undefined) return known;
    this.#consts.push(value);
    this.#constIndex.set(value, this.#consts.length - 1);
    return this.#consts.length - 1;
  }

  /** The shortest instruction that puts a constant into a register. */
  load(dst: number, value: ConstValue): void {
    if (fitsImmediate(value)) this.emit('INT', dst, value);
    else this.emit('CONST', dst, this.constant(value));
  }

  // ----------------------------------------------------------------------------------------------------------------------

  pcOf(label: Label): number {
    const pc = this.#labels[label]?.pc ?? -1;
    invariant(pc >= 0, 'label never bound');
    return this.#threaded(pc);
  }

  /** Where a jump to pc ends: jumps to jumps go to the last one's target. */
  #threaded(start: number): number {
    let pc = start;
    // A loop without a body jumps to itself.
    for (let hops = 0; hops < 8 && this.#code[pc] === JUMP; hops++) {
      const next = this.#labels[this.#code[pc + 1] ?? -1]?.pc ?? -1;
      if (next < 0) break;
      pc = next;
    }
    return pc;
  }

  finish(): Code {
    const code = Int32Array.from(this.#code);
    for (let pc = 0; pc < code.length; pc += WORDS) {
      const operand = LABEL_OPERAND[code[pc] ?? 0] ?? -1;
      if (operand >= 0) code[pc + 1 + operand] = this.pcOf(this.#code[pc + 1 + operand] ?? -1);
    }
    return { code, consts: this.#consts, positions: Int32Array.from(this.#positions), nregs: this.#max };
  }
}
