// The machine: a Program and the answers of its sockets in, output and an outcome out.
import { invariant, SimulatorBug } from '#base';
import { type Func, OP, OPCODES, type Program, thread, type TypeDesc, WORDS } from '#code';
import type { Facts, Places } from '#release';
import { writeDeadlock } from './death/deadlock.ts';
import { writeFatal } from './death/fatal.ts';
import type { MapCheck } from './death/map-frames.ts';
import { newRuntimeError, type RuntimeErrorKind } from './death/runtime-error.ts';
import { dispatch } from './dispatch.gen.ts';
import { Frame, type FrameRole, type GoId, Goroutine, instructionAt, type Suspended } from './goroutine.ts';
import { Heap } from './heap.ts';
import type { Contention } from './contention.ts';
import type { MicroOp } from './maps/micro-op.ts';
import type { Native } from './native.ts';
import type { Budgets, BudgetName, Outcome } from './outcome.ts';
import { afterDeferred, afterPrinting, startGoexit, startPanic } from './panicking.ts';
import type { ChoiceKind, NativeTable, Observer, OutputSink, RaceWatch, ReadyWhy, Scheduler, WorkingFolder } from './sockets.ts';
import { atPrologue } from './prologue.ts';
import { growRegisters, MAX_STACK, overflowStack, stackBytes } from './stack.ts';
import { tearStore } from './tearing.ts';
import { TimerHeap } from './timer.ts';
import { Addresses } from './value/address.ts';
import { Closure } from './value/func.ts';
import { type TracebackLevel, tracebackLevel } from './death/traceback-level.ts';
import { Iface } from './value/iface.ts';
import type { Int } from './value/int.ts';
import type { Cells, Value } from './value/value.ts';
import { objectFootprint } from './value/footprint.ts';
import { zeroOf } from './value/zero.ts';

/** What plugs into a machine. */
export interface Sockets {
  readonly scheduler: Scheduler;
  readonly natives: NativeTable;
  readonly output: OutputSink;
  readonly facts: Facts;
  /** Where Go's own functions stand in dumps. */
  readonly places: Places;
  readonly budgets: Budgets;
  /** os.Args, as byte strings. */
  readonly args: readonly string[];
  /** The environment, "KEY=value", as byte strings. */
  readonly env: readonly string[];
  /** Absent: the home folder, and nothing in it. */
  readonly folder?: WorkingFolder;
  /** Only with a Program that was compiled for it. */
  readonly race?: RaceWatch | null;
  /** Told something only with a Program that was compiled for it. */
  readonly observer?: Observer | null;
}

/** 2009-11-10 23:00:00 UTC in Unix nanoseconds: the wall clock at the start of every run. */
export const WALL_START = 1_257_894_000_000_000_000n;
/** Number of the first goroutine that a program starts: those between are the runtime's own in Go 1.26. */
const FIRST_STARTED = 18;
/** Steps given out at once: fuel stays in the range of the dispatcher's 32-bit arithmetic. */
const MAX_GRANT = 2 ** 29;
/** Steps in a row after which a goroutine is looked at that should give way, and how many may then pass. */
const LOOKS = 256;
const BETWEEN_LOOKS = 8192;
/** Virtual nanoseconds per step. */
export const STEP_NS = 5;

export class Machine {
  declare readonly program: Program;
  declare readonly scheduler: Scheduler;
  declare readonly natives: NativeTable;
  declare readonly facts: Facts;
  declare readonly places: Places;
  declare readonly budgets: Budgets;
  declare readonly args: readonly string[];
  declare readonly env: readonly string[];
  declare readonly folder: WorkingFolder;
  /** null: nobody looks for races. */
  declare readonly race: RaceWatch | null;
  /** null: nobody looks on. */
  declare readonly observer: Observer | null;
  declare readonly heap: Heap;
  readonly addresses = new Addresses();
  /** timer.ts: `next` is the virtual ns of the earliest (Infinity when none), `fire(m)` fires those due at m.now. */
  readonly timers = new TimerHeap();
  /** One cell for each Program.globals; filled with zero values as the program grows. */
  readonly globals: Cells = [];
  /** Live goroutines, in order of creation. */
  readonly goroutines = new Map<GoId, Goroutine>();

  /** The running goroutine; between two, the last one that ran. */
  declare current: Goroutine;
  /** Registers of the running goroutine. */
  declare regs: Value[];
  /** Innermost frame of the running goroutine. */
  declare frame: Frame;
  /** pc of the running instruction. Valid inside operations that take the machine; elsewhere the dispatcher keeps its own. */
  pc = 0;
  /** Set by whatever changes frames, parks, or ends the run: the dispatcher must look at the machine again. */
  look = false;
  /** Steps left of the present grant. As `steps` and `now`, exact inside operations whose row says 'block', and between grants. */
  fuel = 0;
  outcome: Outcome | null = null;
  /** What a death lists: GOTRACEBACK, or runtime/debug.SetTraceback. */
  declare tracebackLevel: TracebackLevel;
  /** Null while the program profiles no waits. */
  contention: Contention | null = null;
  /** Bytes that a goroutine's stack may have: runtime/debug.SetMaxStack. */
  maxStack = MAX_STACK;
  /** How often another goroutine than before was picked. */
  switches = 0;

  /** Ids of goroutines that can run, the running one included; order is arbitrary but deterministic. */
  readonly #runnable: GoId[] = [];
  /** Themselves, in the same places. */
  readonly #ready: Goroutine[] = [];
  #lastId: GoId = 0;
  /** Step count at which the present grant has no fuel left. */
  #grantEnd = 0;
  /** Step count at which the slice given by the scheduler ends. */
  #sliceEnd = 0;
  /** How often a goroutine whose slice is over was looked at and held on. */
  #asked = 0;
  /** Virtual ns beyond steps: costs of map points and jumps to timers. */
  #extra = 1;
  #written = 0;
  readonly #output: OutputSink;
  /** By Func.index. */
  readonly #native: Native[] = [];

  constructor(program: Program, sockets: Sockets) {
    this.program = program;
    this.scheduler = sockets.scheduler;
    this.natives = sockets.natives;
    this.facts = sockets.facts;
    this.places = sockets.places;
    this.budgets = sockets.budgets;
    this.args = sockets.args;
    this.env = sockets.env;
    this.folder = sockets.folder ?? { path: '', files: [] };
    this.tracebackLevel = tracebackLevel(sockets.env);
    this.#output = sockets.output;
    this.race = sockets.race ?? null;
    this.observer = sockets.observer ?? null;
    this.heap = new Heap(sockets.budgets.memory, sockets.env);
    this.#growGlobals();
    this.current = this.newGoroutine(new Closure(program.entry, []), []);
    this.regs = this.current.regs;
    this.frame = this.current.top;
    this.#lastId = FIRST_STARTED - 1;
  }

  // ---- driving a run

  /** Runs up to about `maxSteps` steps (a micro-op is not torn). The outcome, or null while more is to do. Cutting a run differently never changes it. */
  advance(maxSteps: number): Outcome | null {
    const pauseAt = this.steps + maxSteps;
    while (this.outcome === null) {
      if (this.timers.next <= this.now) this.timers.fire(this);
      if ((this.current.status !== 'running' || this.steps >= this.#sliceEnd) && !this.#pick()) continue;
      if (this.steps >= pauseAt) return null;
      this.#run(Math.min(this.#sliceEnd, pauseAt, this.budgets.steps) - this.steps);
      if (this.outcome === null && this.steps >= this.budgets.steps) this.overBudget('steps');
    }
    return this.outcome;
  }

  /** Who can run, by id. Empty when all wait or the run is over. */
  enabled(): readonly GoId[] {
    return this.outcome === null ? [...this.#runnable].sort((a, b) => a - b) : [];
  }

  /**
   * Runs goroutine `id` alone, up to and including its next visible action (a point inside a map operation is one). The caller is the
   * scheduler then: the socket's is not asked who runs.
   */
  step(id: GoId): void {
    invariant(this.outcome === null, 'step after the end');
    if (this.timers.next <= this.now) this.timers.fire(this);
    const g = this.goroutines.get(id);
    invariant(g !== undefined && g.place >= 0, `step of goroutine ${id}, which cannot run`);
    this.#resume(g);
    let visible = false;
    while (!visible && g.status === 'running' && this.outcome === null) {
      visible = g.micro !== null || isVisible(g.top);
      this.#sliceEnd = this.steps + 1;
      this.#run(1);
    }
    if (g.status === 'running') this.#stop(g, 'preempted');
  }

  /** Goroutines started so far, main included. */
  get started(): number {
    // Main, and those counted from FIRST_STARTED on.
    return this.#lastId - FIRST_STARTED + 2;
  }

  /** The number of the last. */
  get lastStarted(): GoId {
    return this.#lastId;
  }

  get steps(): number {
    return this.#grantEnd - this.fuel;
  }

  /** Monotonic virtual time in ns; 1 at the start. */
  get now(): number {
    return this.steps * STEP_NS + this.#extra;
  }

  // ---- for operations and natives

  /**
   * The running goroutine waits. The instruction is done when it is woken (results may be put into its registers by then), unless `retry`
   * says it runs again; `then` runs first when the goroutine is picked again, and may panic.
   */
  park(reason: string, options: { readonly retry?: boolean; readonly then?: (m: Machine) => void } = {}): void {
    const g = this.current;
    g.status = 'waiting';
    g.waitReason = reason;
    g.parkedAt = this.now;
    g.waitSince = 0;
    g.retry = options.retry ?? false;
    g.afterWake = options.then ?? null;
    g.top.pc = this.pc;
    this.#leaveRunnable(g);
    this.look = true;
    g.bubble?.parked(this, g);
    this.contention?.parked(this, g);
  }

  /** Makes a waiting goroutine runnable. */
  ready(g: Goroutine, why: ReadyWhy): void {
    // Not by invariant: its text would be made for every goroutine that wakes.
    if (g.status !== 'waiting') throw new SimulatorBug(`ready of goroutine ${g.id}, which is ${g.status}`);
    g.bubble?.woken(g);
    this.contention?.woken(this, g);
    g.status = 'runnable';
    g.woken = true;
    if (!g.retry && g.afterWake === null) g.top.pc += WORDS;
    this.#enterRunnable(g);
    this.scheduler.ready(g.id, why, this.now);
  }

  /** runtime.Gosched: the running goroutine stays runnable and gives up its slice; its instruction is done. */
  yieldNow(): void {
    const g = this.current;
    g.top.pc = this.pc + WORDS;
    this.#stop(g, 'yielded');
    this.look = true;
  }

  /** Starts a goroutine that runs closure(args). */
  newGoroutine(closure: Closure, args: readonly Value[]): Goroutine {
    const createdBy = this.#lastId === 0 ? null : { func: this.current.top.func, pc: this.pc, goroutine: this.current.id };
    const g = new Goroutine(++this.#lastId, createdBy);
    if (closure.func.threaded === null) this.#prepare(closure.func);
    const f = new Frame(closure.func);
    f.closure = closure;
    f.role = 'first';
    g.frames.push(f);
    g.depth = 0;
    growRegisters(g, Math.max(closure.func.nregs, args.length));
    for (let i = 0; i < args.length; i++) g.regs[i] = args[i];
    this.goroutines.set(g.id, g);
    this.race?.started(this, g, createdBy === null ? null : this.current);
    if (createdBy !== null) {
      g.bubble = this.current.bubble;
      g.labels = this.current.labels;
      g.bubble?.joined(g);
    }
    this.#enterRunnable(g);
    this.scheduler.ready(g.id, 'started', this.now);
    if (this.goroutines.size > this.budgets.goroutines) this.overBudget('goroutines');
    return g;
  }

  /**
   * Calls closure(args) from a native: the loop goes on inside it, and its results land where the native's would have. The native must
   * return at once.
   */
  pushFrame(closure: Closure | null, args: readonly Value[]): void {
    if (closure === null) return this.panicMemory(0);
    const f = this.current.top;
    const code = f.func.code;
    invariant(code !== null, 'a native runs in a function without code');
    const at = f.fp + (code[this.pc + 1] as number);
    f.pc = this.pc;
    this.enter(closure.func, closure, at, 'call', args);
    this.look = true;
  }

  /** Pushes a frame for func at register index fp; its arguments are `args` or stand there already. The caller's frame has its pc. */
  enter(func: Func, closure: Closure | null, fp: number, role: FrameRole, args?: readonly Value[]): void {
    const g = this.current;
    if (func.threaded === null) this.#prepare(func);
    if (fp + func.nregs > g.regs.length) growRegisters(g, fp + func.nregs);
    if (args !== undefined) putArguments(g, fp, args);
    const depth = ++g.depth;
    if (depth === g.frames.length) this.#pushNewFrame(g, func, fp);
    const f = g.frames[depth] as Frame;
    f.func = func;
    f.closure = closure;
    f.fp = fp;
    f.pc = 0;
    f.role = role;
    f.caller = null;
    if (role === 'call') {
      const caller = g.frames[depth - 1] as Frame;
      caller.next = instructionAt(caller).next;
      f.caller = caller;
    }
    this.frame = f;
  }

  #pushNewFrame(g: Goroutine, func: Func, fp: number): void {
    const f = new Frame(func, g.frames.at(-1));
    f.fp = fp;
    g.frames.push(f);
    if (stackBytes(g.depth, fp) > this.maxStack) overflowStack(this);
  }

  /** A function that no other one called has returned; its results stand in its registers from 0 on. */
  leave(): void {
    const f = this.frame;
    const g = this.current;
    if (f.role === 'first') return this.endGoroutine(false);
    g.depth--;
    this.frame = g.top;
    if (f.role === 'deferred by panic') afterDeferred(this);
    else if (f.role === 'printing') afterPrinting(this, String(this.regs[f.fp]));
  }

  /** A Go panic with an interface value (nil included): defers run, then the program dies unless one recovers. Ends the instruction. */
  panic(value: Iface | null): void {
    startPanic(this, value, 'program');
  }

  /** A run-time error of a type declared in Go in package runtime; `text` without the prefix that its Error method adds. */
  panicText(kind: RuntimeErrorKind, text: string): void {
    startPanic(this, newRuntimeError(this, kind, text), 'runtime');
  }

  /** panic(text) of a plain string. */
  panicString(text: string): void {
    startPanic(this, new Iface(this.typeNamed('string'), text), 'program');
  }

  /** Index i is out of range of something with `length` elements. */
  panicIndex(i: Int, length: number): void {
    this.panicBounds('index', i < 0 ? `[${i}]` : `[${i}] with length ${length}`);
  }

  /** `numbers`: what the release may leave out. */
  panicBounds(what: 'index' | 'slice bounds', numbers: string): void {
    if (this.facts.boundsNumbers) this.panicText('boundsError', `${what} out of range ${numbers}`);
    else this.panicText('errorString', `${what} out of range`);
  }

  /** A fault of the address `addr`: nil dereference, a call of a nil func, a method of a nil interface. */
  panicMemory(addr: number): void {
    startPanic(this, newRuntimeError(this, 'errorString', 'invalid memory address or nil pointer dereference'), 'runtime', addr);
  }

  /** A field of a nil struct pointer: the running instruction's last operand is the address. */
  panicField(): void {
    this.panicMemory(this.frame.func.code?.[this.pc + WORDS - 1] ?? 0);
  }

  /** A fatal error that is the program's fault: no defers run, all goroutines are listed. */
  fatal(text: string, check: MapCheck = 'entry'): void {
    writeFatal(this, text, check);
  }

  /** A fatal error that is the runtime's. Its dump lists the program's goroutines only, not the runtime's. */
  throw(text: string): void {
    writeFatal(this, text, 'entry', true);
  }

  /** runtime.Goexit. */
  goexit(): void {
    startGoexit(this);
  }

  exit(code: number): void {
    this.end({ kind: 'exit', code });
  }

  /** The run is over. */
  end(outcome: Outcome): void {
    this.outcome ??= outcome;
    this.look = true;
  }

  overBudget(budget: BudgetName): void {
    this.end({ kind: 'budget', budget, detail: BUDGET_TEXT[budget](this.budgets[budget]) });
  }

  write(fd: 1 | 2, bytes: string): void {
    if (this.outcome !== null) return;
    const room = this.budgets.output - this.#written;
    this.#written += bytes.length;
    this.#output(fd, bytes.length <= room ? bytes : bytes.slice(0, Math.max(0, room)));
    if (bytes.length > room) this.overBudget('output');
  }

  /** Uniform in 0 … options-1, out of the run's one stream of chance. */
  choose(kind: ChoiceKind, options: number): number {
    return options <= 1 ? 0 : this.scheduler.choose(kind, options);
  }

  /** Goes on at `label` after this instruction (rows marked 'block' only, and inside `done` of drive). */
  jump(label: number): void {
    this.pc = label - WORDS;
  }

  /**
   * Runs a micro-op of the running instruction and hands its result to `done`. Every yield is a step, and as many more as the time that its point says. The
   * goroutine may be stopped inside when its slice is over; it then goes on from there. A micro-op that panics or is fatal returns at once,
   * and `done` is not called.
   */
  drive<T>(op: MicroOp<T>, done: (result: T) => void): void {
    let r = op.next();
    if (r.done !== true) {
      const anywhere = this.scheduler.stopsAt === 'points';
      do {
        if (this.look) return;
        this.fuel -= 1 + Math.floor(r.value.cost / STEP_NS);
        if ((anywhere || r.value.prologue) && this.#mayStop()) return this.#suspend({ op, done: (result) => done(result as T) });
        r = op.next();
      } while (r.done !== true);
      this.cutAt(this.timers.next);
    }
    if (!this.look) done(r.value);
  }

  /** Whether a micro-op of so many points, all without a cost of their own, could not be stopped inside. */
  runsThrough(points: number): boolean {
    if (this.#runnable.length > 1 && this.steps + points >= this.#sliceEnd) return false;
    return this.timers.next === Infinity || this.timers.next > this.now + points * STEP_NS;
  }

  /** What such a micro-op costs that was not driven. */
  pass(points: number): void {
    this.fuel -= points;
    if (this.timers.next !== Infinity) this.cutAt(this.timers.next);
  }

  #suspend(micro: Suspended): void {
    const g = this.current;
    g.micro = micro;
    g.top.pc = this.pc;
    this.look = true;
  }

  /** Counts memory before it is given to the program. False: it is more than the budget, and the run has ended. */
  allocate(bytes: number): boolean {
    if (this.heap.allocate(this, bytes)) return true;
    this.overBudget('memory');
    return false;
  }

  /** A number of its own for every object, the same in every run. */
  identity(object: object): number {
    return this.addresses.identity(object);
  }

  /** Whoever adds a timer says when, so that the present grant ends in time. */
  cutAt(when: number): void {
    if (when === Infinity) return;
    const until = Math.max(0, Math.ceil((when - this.now) / STEP_NS));
    if (until >= this.fuel) return;
    this.#grantEnd -= this.fuel - until;
    this.fuel = until;
  }

  /** A type that the machine itself makes values of. */
  typeNamed(name: string): TypeDesc {
    const t = this.program.typeNamed(name);
    invariant(t !== null, `the program has no type ${name}`);
    return t;
  }

  native(func: Func): Native {
    return this.#native[func.index] ?? this.#findNative(func);
  }

  #findNative(func: Func): Native {
    const name = func.native;
    invariant(name !== null, `${func.name} has neither a body nor a native`);
    const native = this.natives.get(name);
    invariant(native !== undefined, `no native ${name}`);
    this.#native[func.index] = native;
    return native;
  }

  /** The method of a concrete type with the given id. */
  method(type: TypeDesc, id: number): Func {
    const func = type.methodById.get(id)?.func;
    invariant(func !== undefined && func !== null, `${type.string} has no method number ${id}`);
    return func;
  }

  /** The running goroutine's last frame has returned, or runtime.Goexit has run all its defers. */
  endGoroutine(goexit: boolean): void {
    const g = this.current;
    g.status = 'dead';
    this.#leaveRunnable(g);
    this.goroutines.delete(g.id);
    g.bubble?.left(this, g);
    this.race?.ended(g);
    this.look = true;
    if (g.id === 1 && !goexit) this.end({ kind: 'finished' });
  }

  // ---- the loop

  #run(most: number): void {
    const g = this.current;
    const steps = Math.min(most, MAX_GRANT);
    this.#grantEnd = this.steps + steps;
    this.fuel = steps;
    this.cutAt(this.timers.next);
    while (this.fuel > 0 && g.status === 'running' && this.outcome === null) {
      this.look = false;
      if (g.micro !== null) this.#goOn(g, g.micro);
      else if (g.afterWake !== null) this.#afterWaking(g, g.afterWake);
      else dispatch(this);
    }
  }

  #goOn(g: Goroutine, { op, done }: Suspended): void {
    g.micro = null;
    this.pc = g.top.pc;
    this.drive(op, done);
    if (!this.look) g.top.pc = this.pc + WORDS;
  }

  #afterWaking(g: Goroutine, then: (m: Machine) => void): void {
    g.afterWake = null;
    this.pc = g.top.pc;
    then(this);
    if (!this.look) g.top.pc = this.pc + (g.retry ? 0 : WORDS);
  }

  /** A stop inside a micro-op would change nothing when the goroutine would simply be continued. */
  #mayStop(): boolean {
    return (this.steps >= this.#sliceEnd && this.#runnable.length > 1) || this.timers.next <= this.now;
  }

  /** Chooses who runs next. False: nobody could, and the clock has jumped or the run has ended. */
  #pick(): boolean {
    const g = this.current;
    if (this.#runnable.length === 0) {
      this.#idle();
      return false;
    }
    if (g.status === 'running') {
      if (this.#runnable.length === 1) {
        this.#sliceEnd = this.steps + this.scheduler.slice();
        return true;
      }
      if (this.facts.preemption === 'at calls' && this.#holdsOn(g)) return true;
      this.#stop(g, 'preempted');
    }
    this.#asked = 0;
    const id = this.scheduler.pick(this.#runnable, g.place >= 0 ? g.id : null);
    const only = this.#ready.length === 1 ? this.#ready[0] : undefined;
    const next = only?.id === id ? only : this.goroutines.get(id);
    if (next === undefined || next.place < 0) throw new SimulatorBug(`the scheduler picked ${id}, which cannot run`);
    if (next !== g) {
      this.switches++;
      if (g.status === 'runnable' && this.scheduler.stopsAt === 'points') tearStore(this, g);
    }
    this.#resume(next);
    this.#sliceEnd = this.steps + this.scheduler.slice();
    return true;
  }

  /**
   * The slice of g is over, and the release can only ask at calls. It is looked at after every step for a while, and then, as a loop may have
   * no call in it, only for that while out of a longer one.
   */
  #holdsOn(g: Goroutine): boolean {
    if (this.scheduler.stopsAt === 'points' || atPrologue(g)) return false;
    this.#asked++;
    this.#sliceEnd = this.steps + (this.#asked % LOOKS === 0 ? BETWEEN_LOOKS : 1);
    return true;
  }

  #resume(g: Goroutine): void {
    this.current = g;
    this.regs = g.regs;
    this.frame = g.top;
    g.status = 'running';
    g.woken = false;
  }

  #stop(g: Goroutine, why: ReadyWhy): void {
    g.status = 'runnable';
    this.scheduler.ready(g.id, why, this.now);
  }

  /** Nobody can run: time passes until the next timer, or the program is dead. */
  #idle(): void {
    if (this.timers.next === Infinity) return writeDeadlock(this);
    this.#extra += Math.max(0, this.timers.next - this.now);
    this.timers.fire(this);
  }

  #enterRunnable(g: Goroutine): void {
    g.place = this.#runnable.length;
    this.#runnable.push(g.id);
    this.#ready.push(g);
  }

  #leaveRunnable(g: Goroutine): void {
    this.#runnable.pop();
    const last = this.#ready.pop();
    invariant(last !== undefined && g.place >= 0, 'a goroutine that cannot run leaves the runnable ones');
    if (last !== g) {
      this.#runnable[g.place] = last.id;
      this.#ready[g.place] = last;
      last.place = g.place;
    }
    g.place = -1;
  }

  /** Compiles func on its first call; new global variables may come to light. */
  #prepare(func: Func): void {
    if (func.code === null) this.program.materialize(func);
    if (func.code === null) giveNativeBody(func);
    func.threaded = thread(func);
    this.#growGlobals();
  }

  #growGlobals(): void {
    for (let i = this.globals.length; i < this.program.globals.length; i++) {
      const type = this.program.globals[i] as TypeDesc;
      // One that is beyond the budget has ended the run: nothing reads it.
      const composite = type.kind === 'struct' || type.kind === 'array';
      this.globals.push(!composite || this.allocate(objectFootprint(type)) ? zeroOf(type) : undefined);
    }
  }
}

const VISIBLE: readonly boolean[] = OPCODES.map((row) => row.visible);

/** Is the instruction that f runs next an action that another goroutine could notice? */
const isVisible = (f: Frame): boolean => VISIBLE[f.func.code?.[f.pc] ?? -1] ?? false;

function putArguments(g: Goroutine, fp: number, args: readonly Value[]): void {
  if (fp + args.length > g.regs.length) growRegisters(g, fp + args.length);
  for (let i = 0; i < args.length; i++) g.regs[fp + i] = args[i];
}

/** A native that is called through a function value gets the body that a direct call of it would be. */
function giveNativeBody(func: Func): void {
  invariant(func.native !== null, `${func.name} has neither a body nor a native`);
  func.code = Int32Array.of(OP.CALL_NATIVE, 0, 0, 0, 0, OP.RETURN, 0, func.nresults, 0, 0);
  func.consts = [func];
  func.positions = Int32Array.of(func.pos, func.pos);
  func.nregs = Math.max(func.nparams, func.nresults, 1);
}

const BUDGET_TEXT: Readonly<Record<BudgetName, (limit: number) => string>> = {
  steps: (limit) => `the program took more than ${limit} steps`,
  memory: (limit) => `the program needs more than ${limit} bytes of memory`,
  output: (limit) => `the program wrote more than ${limit} bytes`,
  goroutines: (limit) => `the program has more than ${limit} goroutines at once`,
};
