// The Program: all that the machine may know of the reader's text. Nothing here refers to trees or to the type checker.

import type { Instruction } from './instruction.ts';

/** reflect.Kind's own names. */
export type Kind =
  | 'bool'
  | 'int'
  | 'int8'
  | 'int16'
  | 'int32'
  | 'int64'
  | 'uint'
  | 'uint8'
  | 'uint16'
  | 'uint32'
  | 'uint64'
  | 'uintptr'
  | 'float32'
  | 'float64'
  | 'complex64'
  | 'complex128'
  | 'array'
  | 'chan'
  | 'func'
  | 'interface'
  | 'map'
  | 'ptr'
  | 'slice'
  | 'string'
  | 'struct'
  | 'unsafe.Pointer';

export interface FieldDesc {
  readonly name: string;
  readonly type: TypeDesc;
  readonly embedded: boolean;
  /** '' for exported fields. */
  readonly pkgPath: string;
  readonly tag: string;
  /** Byte offset on amd64: the addr= of a nil dereference, and unsafe.Offsetof. */
  readonly offset: number;
}

export interface MethodDesc {
  readonly name: string;
  /** '' for exported methods. */
  readonly pkgPath: string;
  /** The func type without receiver. */
  readonly type: TypeDesc;
  /** Program-wide id of (name, pkgPath, type): what CALL_IFACE names, and what a type must have to implement an interface. */
  readonly id: number;
  /** Takes the receiver as it stands in an interface, then the parameters. null for methods of interface types. */
  readonly func: Func | null;
}

/** Runtime type descriptor. Identical Go types are one object, so `===` is type identity. Filled in place while types are recursive. */
export interface TypeDesc {
  readonly id: number;
  readonly kind: Kind;
  /** As reflect prints it: "map[string]int", "*main.T", "interface {}". */
  string: string;
  /** The name of a defined or predeclared type, else ''. */
  readonly name: string;
  /** Import path of a defined type's package, '' for predeclared and unnamed ones. */
  readonly pkgPath: string;
  /** Bytes on amd64. */
  size: number;
  align: number;
  /** Element of array, chan, map, ptr, slice. */
  elem: TypeDesc | null;
  /** Key of a map. */
  key: TypeDesc | null;
  /** Length of an array. */
  len: number;
  dir: 'both' | 'send' | 'recv';
  fields: readonly FieldDesc[];
  params: readonly TypeDesc[];
  results: readonly TypeDesc[];
  variadic: boolean;
  /** Method set, sorted by name: of the type itself, promoted ones included; for interfaces their methods. */
  methods: readonly MethodDesc[];
  /** The same by MethodDesc.id, for CALL_IFACE. */
  methodById: ReadonlyMap<number, MethodDesc>;
  /** == is defined (it may still panic on an interface's dynamic value). */
  comparable: boolean;
}

/** A value the compiler knows: Go constants in the machine's representation (4-machine/value), and references to descriptors. */
export type ConstValue = number | bigint | string | boolean | null | TypeDesc | Func | SelectDesc | PrintDesc | ComplexConst | NilSlice;
export interface ComplexConst {
  readonly kind: 'complex';
  readonly re: number;
  readonly im: number;
}
/** The nil slice (the machine keeps one object for it). */
export interface NilSlice {
  readonly kind: 'nil slice';
}
/** Case directions of one select, in source order; `block` false when it has a default. */
export interface SelectDesc {
  readonly kind: 'select';
  readonly dirs: readonly ('send' | 'recv')[];
  readonly block: boolean;
}
/** Operand kinds of print/println: how each operand is written. */
export interface PrintDesc {
  readonly kind: 'print';
  readonly operands: readonly Kind[];
  readonly line: boolean;
}

/** gc has no closure for a literal that is called where it stands, and up to 1.16 none for one that is deferred or started there. */
export interface PassedCaptures {
  readonly use: 'called' | 'deferred';
  readonly captures: readonly PassedCapture[];
}

export interface PassedCapture {
  readonly reg: number;
  /** null: a reference is handed over. */
  readonly type: TypeDesc | null;
  /** The value lies in a cell. */
  readonly boxed: boolean;
}

/** One function. Instructions are five Int32 words: opcode, a, b, c, d (opcodes.ts). */
export interface Func {
  readonly index: number;
  /** As tracebacks print it: "main.main", "main.(*T).M", "main.main.func1", "main.main.gowrap1". */
  readonly name: string;
  /** Import path of its package ("main", "fmt"). */
  readonly pkgPath: string;
  /** null until first needed; `Program.materialize` fills it and the fields below. */
  code: Int32Array | null;
  /** The same as the machine executes it; null until the function is first entered. */
  threaded: readonly Instruction[] | null;
  /** Receiver and parameters take registers 0 … nparams-1; results replace them from register 0 on at RETURN. */
  nparams: number;
  nresults: number;
  nregs: number;
  consts: readonly ConstValue[];
  /** Source position of each instruction (index = pc / 5). */
  positions: Int32Array;
  /** Where execution goes on after a recovered panic: the epilogue that returns the result variables. -1 without defer. */
  recoverPc: number;
  /** Types of receiver and parameters, for the argument words of tracebacks. */
  paramTypes: readonly TypeDesc[];
  /** What a function literal captures, where gc hands it over in front of the arguments; null for other functions. */
  passed: PassedCaptures | null;
  /** Bytes of the results in memory, rounded up to words: tracebacks up to 1.16 showed them. */
  resultBytes: number;
  /** Compiler-made (method wrapper, gowrap, deferwrap): elided from tracebacks. */
  wrapper: boolean;
  /** Qualified name in the native table ("strconv.formatBits"), for functions declared without a body; else null. */
  readonly native: string | null;
  /** Position of the declaration. */
  pos: number;
  /** Of an instance of a generic function, and what is made inside it: its type arguments as the linker's names have them, "go.shape.int". */
  readonly shapes: string;
}

/** A frame of a stack, and the position of the call or other instruction at which it stands. */
export interface CallFrame {
  readonly func: Func;
  readonly pos: number;
}

export interface InlinedFrame {
  /** Its call was inlined; null where that cannot be told. */
  readonly inlined: boolean | null;
  /** What the function is called where it was copied with the function around it; null: as everywhere. */
  readonly name: string | null;
}

/** What gc's inliner does to the functions of the program's own packages. */
export interface Inlining {
  /** Outermost first; null: something that no call of the program leads to or from. */
  of(frames: readonly (CallFrame | null)[]): readonly InlinedFrame[];
  /** Of a function without its stack. */
  nameOf(func: Func): string | null;
}

export interface SourcePosition {
  readonly file: string;
  readonly line: number;
}

export interface Program {
  /** Runs all package initialisation in order, then main.main. */
  readonly entry: Func;
  /** By import path, what initialises each package that is a plugin. */
  readonly plugins: ReadonlyMap<string, Func>;
  readonly funcs: readonly Func[];
  /** Type of each global variable, by global index; grows while functions are materialised, in the same order everywhere. */
  readonly globals: readonly TypeDesc[];
  /** "pkg.name" of each global, for race reports and dumps. */
  readonly globalNames: readonly string[];
  /** Compiles the function's body if that has not happened. Idempotent and deterministic. */
  materialize(f: Func): void;
  position(pos: number): SourcePosition;
  /** The descriptor of a type that the machine itself makes values of, such as "runtime.boundsError", "error", "string"; null when not linked in. */
  typeNamed(name: string): TypeDesc | null;
  /** Worked out when a stack is first shown; null: nothing is inlined. `library`: what inlining a function of Go's own costs; null: it is called. */
  inlining(library: (name: string) => number | null): Inlining | null;
  /** A function the machine itself calls, such as "runtime.newBoundsError"; null when not linked in. */
  funcNamed(name: string): Func | null;
  /** ptr to, slice of … a type that no source mentions (reflect needs them). */
  pointerTo(t: TypeDesc): TypeDesc;
  sliceOf(t: TypeDesc): TypeDesc;
  mapOf(key: TypeDesc, elem: TypeDesc): TypeDesc;
  arrayOf(len: number, elem: TypeDesc): TypeDesc;
  chanOf(dir: TypeDesc['dir'], elem: TypeDesc): TypeDesc;
  funcOf(params: readonly TypeDesc[], results: readonly TypeDesc[], variadic: boolean): TypeDesc;
  /** Offsets are worked out anew. */
  structOf(fields: readonly Omit<FieldDesc, 'offset'>[]): TypeDesc;
}
