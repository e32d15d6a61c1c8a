// THE table of opcodes: name, operand kinds, one sentence. Dispatcher, verifier, disassembler and jump patching are derived from it.
//
// Every instruction is five Int32 words: opcode, a, b, c, d. Operand kinds:
//   reg    a register of the current frame            regs   first of several consecutive registers
//   label  a pc (word index of an instruction)         imm    a signed 32-bit number
//   const  index into Func.consts                      type   const that is a TypeDesc
//   func   const that is a Func                        global index into Program.globals
//   kind   index into INT_KIND_NAMES                   count  how many
//   oreg   a register or -1
// `flow` says what the dispatcher must do afterwards:
//   next   falls through, can neither trap nor switch   trap   may panic (frames change)     jump   may set pc
//   frame  changes frames always                        block  may park, preempt or stop inside (also traps)
// `visible`: an action another goroutine could notice (memory shared by construction, or synchronisation).

export const INT_KIND_NAMES = ['int', 'int8', 'int16', 'int32', 'int64', 'uint', 'uint8', 'uint16', 'uint32', 'uint64', 'uintptr'] as const;
export type IntKindName = (typeof INT_KIND_NAMES)[number];

export const UNSAFE_OPERATIONS = [
  'pointer',
  'field pointer',
  'typed',
  'address',
  'at',
  'add',
  'slice',
  'slice data',
  'string',
  'string data',
] as const;
export type UnsafeOperation = (typeof UNSAFE_OPERATIONS)[number];

export type OperandKind = 'reg' | 'regs' | 'oreg' | 'label' | 'imm' | 'const' | 'type' | 'func' | 'global' | 'kind' | 'count';
export type Flow = 'next' | 'trap' | 'jump' | 'frame' | 'block';

export interface OpcodeRow {
  readonly name: string;
  readonly operands: readonly OperandKind[];
  readonly flow: Flow;
  readonly visible: boolean;
  readonly says: string;
}

const row = <N extends string>(name: N, operands: readonly OperandKind[], flow: Flow, says: string): OpcodeRow & { readonly name: N } => ({
  name,
  operands,
  flow,
  visible: false,
  says,
});
const seen = <N extends string>(name: N, operands: readonly OperandKind[], flow: Flow, says: string): OpcodeRow & { readonly name: N } => ({
  name,
  operands,
  flow,
  visible: true,
  says,
});

export const OPCODES = [
  // moves
  row('MOVE', ['reg', 'reg'], 'next', 'a = b (the same value; aggregates are not copied)'),
  row('CONST', ['reg', 'const'], 'next', 'a = constant b'),
  row('INT', ['reg', 'imm'], 'next', 'a = b'),
  row('ZERO', ['reg', 'type'], 'next', 'a = fresh zero value of type b (a new object for aggregates)'),
  row('CLONE', ['reg', 'reg', 'type'], 'next', 'a = deep copy of the aggregate b of type c (struct or array)'),
  row(
    'COPY_INTO',
    ['reg', 'reg', 'type'],
    'trap',
    '*a = b for an aggregate of type c: every cell of object a is overwritten in place; nil a panics',
  ),

  // variables
  seen('GLOBAL_GET', ['reg', 'global'], 'next', 'a = global b'),
  seen('GLOBAL_SET', ['global', 'reg'], 'next', 'global a = b'),
  row('GLOBAL_ADDR', ['reg', 'global'], 'next', 'a = pointer to the global b (not for aggregates: their object is the pointer)'),
  row('CELL_NEW', ['reg', 'reg'], 'next', 'a = new cell [b]: an escaping variable'),
  seen('CELL_GET', ['reg', 'reg'], 'next', 'a = content of cell b'),
  seen('CELL_SET', ['reg', 'reg'], 'next', 'content of cell a = b'),
  row('CELL_ADDR', ['reg', 'reg'], 'next', 'a = pointer to the content of cell b'),
  row(
    'CAPTURE',
    ['reg', 'imm'],
    'next',
    'a = captured value number b of the running closure (a cell, or the value of a variable that never changes)',
  ),
  row('CLOSURE', ['reg', 'func', 'regs', 'count'], 'next', 'a = closure of function b with d captured values from c on'),

  // pointers and aggregates. A pointer to a struct or array IS the object; every other pointer is Pointer{base, index}.
  seen('LOAD', ['reg', 'reg'], 'trap', 'a = *b (not for aggregates)'),
  seen('STORE', ['reg', 'reg'], 'trap', '*a = b (not for aggregates, except through MAP_ASSIGN slots, where it replaces)'),
  row('NIL_CHECK', ['reg'], 'trap', 'panic if pointer (or interface, function) a is nil'),
  row(
    'CHECK_RECEIVER',
    ['reg', 'const'],
    'trap',
    'if pointer a is nil, panic with the run-time error (plainError) of text b: value method called using nil pointer',
  ),
  seen('FIELD_GET', ['reg', 'reg', 'imm', 'imm'], 'trap', 'a = field c of struct object b; nil b panics with d as the address'),
  seen(
    'INNER_GET',
    ['reg', 'reg', 'imm', 'imm'],
    'trap',
    'a = field c & 1023 of the struct that is field c >> 10 of struct object b; nil b panics with d as the address',
  ),
  seen('FIELD_SET', ['reg', 'imm', 'reg', 'imm'], 'trap', 'field b of struct object a = c; nil a panics with d as the address'),
  row(
    'FIELD_ADDR',
    ['reg', 'reg', 'imm', 'imm'],
    'trap',
    'a = pointer to field c of struct object b (not for aggregate fields: FIELD_GET gives their object); d as there',
  ),
  row('STRUCT_OF', ['reg', 'regs', 'count'], 'next', 'a = new struct object of the c values from b on'),

  // arrays, slices, strings
  seen('ARRAY_GET', ['reg', 'reg', 'reg'], 'trap', 'a = b[c], b an array object'),
  seen('ARRAY_SET', ['reg', 'reg', 'reg'], 'trap', 'a[b] = c, a an array object'),
  row('ARRAY_ADDR', ['reg', 'reg', 'reg'], 'trap', 'a = pointer to b[c] (not for aggregate elements)'),
  seen('SLICE_GET', ['reg', 'reg', 'reg'], 'trap', 'a = b[c], b a slice'),
  seen('SLICE_SET', ['reg', 'reg', 'reg'], 'trap', 'a[b] = c, a a slice'),
  row('SLICE_ADDR', ['reg', 'reg', 'reg'], 'trap', 'a = pointer to b[c] (not for aggregate elements)'),
  row('STRING_GET', ['reg', 'reg', 'reg'], 'trap', 'a = byte b[c] of a string'),
  row('RUNE_AT', ['reg', 'reg', 'reg'], 'next', 'a = rune of string b at byte c, a+1 = its width in bytes'),
  row('MAKE_SLICE', ['reg', 'type', 'reg', 'oreg'], 'trap', 'a = make(type b, len c, cap d)'),
  row(
    'MAKE_TAIL',
    ['reg', 'type', 'reg'],
    'trap',
    'a = make(type b, len c), which append takes at once: one that is too long is its fault',
  ),
  row('SLICE_OF', ['reg', 'regs', 'count', 'type'], 'next', 'a = slice (type d) of a new array of the c values from b on'),
  row(
    'ARRAY_OF',
    ['reg', 'regs', 'count', 'type'],
    'next',
    'a = new array object (type d) whose first c elements are the values from b on, the rest zero',
  ),
  row(
    'SLICE_SLICE',
    ['reg', 'reg', 'regs', 'imm'],
    'trap',
    'a = b[low:high:max] of a slice; c = low, c+1 = high, c+2 = max; bits of d say which are given (1 low, 2 high, 4 max)',
  ),
  row(
    'SLICE_ARRAY',
    ['reg', 'reg', 'regs', 'imm'],
    'trap',
    'a = b[low:high:max] of an array object (nil pointer panics); operands as SLICE_SLICE',
  ),
  row('SLICE_STRING', ['reg', 'reg', 'regs', 'imm'], 'trap', 'a = b[low:high] of a string; operands as SLICE_SLICE'),
  row(
    'SLICE_TO_ARRAY',
    ['reg', 'reg', 'type', 'imm'],
    'trap',
    'a = array (type c) from slice b; d = 1: a copy, d = 0: pointer (only when the slice spans a whole array object is identity kept)',
  ),
  row('LEN_STRING', ['reg', 'reg'], 'next', 'a = len(b)'),
  row('LEN_SLICE', ['reg', 'reg'], 'next', 'a = len(b)'),
  row('CAP_SLICE', ['reg', 'reg'], 'next', 'a = cap(b)'),
  seen('LEN_MAP', ['reg', 'reg'], 'next', 'a = len(b), no check of any kind'),
  seen('LEN_CHAN', ['reg', 'reg'], 'next', 'a = len(b)'),
  row('CAP_CHAN', ['reg', 'reg'], 'next', 'a = cap(b)'),
  row(
    'APPEND',
    ['reg', 'reg', 'regs', 'count'],
    'trap',
    'a = append(b, d values from c on); the slice type is the constant in the next EXTRA',
  ),
  row('APPEND_SLICE', ['reg', 'reg', 'reg', 'type'], 'trap', 'a = append(b, c...), type d the slice type'),
  row('APPEND_STRING', ['reg', 'reg', 'reg', 'type'], 'trap', 'a = append(b, c...) with a string c'),
  row('EXTRA', ['type'], 'next', 'operand of the instruction before; skipped by it'),
  row('COPY_SLICE', ['oreg', 'reg', 'reg', 'type'], 'next', 'a = copy(b, c); type d the slice type'),
  row('COPY_STRING', ['oreg', 'reg', 'reg'], 'next', 'a = copy(b, c) with a string c'),
  row('CLEAR_SLICE', ['reg', 'type'], 'next', 'clear(a), type b the slice type'),
  row('CONCAT', ['reg', 'reg', 'reg'], 'trap', 'a = b + c of strings'),
  row('SLICE_IS_NIL', ['reg', 'reg'], 'next', 'a = b == nil for a slice'),

  // integers. 64-bit kinds are a number while |n| <= 2^53-1 and a bigint beyond (canonical); smaller kinds are always numbers.
  row('ADD_INT', ['reg', 'reg', 'reg'], 'next', 'a = b + c for int and int64'),
  row('SUB_INT', ['reg', 'reg', 'reg'], 'next', 'a = b - c for int and int64'),
  row('MUL_INT', ['reg', 'reg', 'reg'], 'next', 'a = b * c for int and int64'),
  row('ADD_INT_IMM', ['reg', 'reg', 'imm'], 'next', 'a = b + immediate c for int and int64'),
  row('ADD', ['reg', 'reg', 'reg', 'kind'], 'next', 'a = b + c wrapped to integer kind d (every kind but int, int64)'),
  row('SUB', ['reg', 'reg', 'reg', 'kind'], 'next', 'a = b - c wrapped to kind d'),
  row('MUL', ['reg', 'reg', 'reg', 'kind'], 'next', 'a = b * c wrapped to kind d'),
  row('DIV', ['reg', 'reg', 'reg', 'kind'], 'trap', 'a = b / c, truncated, kind d (all kinds); zero c panics'),
  row('REM', ['reg', 'reg', 'reg', 'kind'], 'trap', 'a = b % c, kind d (all kinds); zero c panics'),
  row('AND', ['reg', 'reg', 'reg', 'kind'], 'next', 'a = b & c, kind d (all kinds)'),
  row('OR', ['reg', 'reg', 'reg', 'kind'], 'next', 'a = b | c, kind d'),
  row('XOR', ['reg', 'reg', 'reg', 'kind'], 'next', 'a = b ^ c, kind d'),
  row('AND_NOT', ['reg', 'reg', 'reg', 'kind'], 'next', 'a = b &^ c, kind d'),
  row('SHL', ['reg', 'reg', 'reg', 'kind'], 'trap', 'a = b << c, kind d of b; a negative c panics; c may be any integer kind'),
  row('SHR', ['reg', 'reg', 'reg', 'kind'], 'trap', 'a = b >> c, kind d of b'),
  row('NEG', ['reg', 'reg', 'kind'], 'next', 'a = -b wrapped to kind c (every kind but int, int64)'),
  row('NEG_INT', ['reg', 'reg'], 'next', 'a = -b for int and int64'),
  row('NOT_BITS', ['reg', 'reg', 'kind'], 'next', 'a = ^b, kind c'),
  row('WRAP', ['reg', 'reg', 'kind'], 'next', 'a = integer b converted to kind c'),
  row('INT_TO_FLOAT', ['reg', 'reg'], 'next', 'a = float64(b) of any integer kind'),
  row('FLOAT_TO_INT', ['reg', 'reg', 'kind'], 'next', 'a = integer kind c of float b, as amd64 truncates'),

  // floats, complex, bool
  row('ADD_FLOAT', ['reg', 'reg', 'reg'], 'next', 'a = b + c, float64'),
  row('SUB_FLOAT', ['reg', 'reg', 'reg'], 'next', 'a = b - c'),
  row('MUL_FLOAT', ['reg', 'reg', 'reg'], 'next', 'a = b * c'),
  row('DIV_FLOAT', ['reg', 'reg', 'reg'], 'next', 'a = b / c'),
  row('NEG_FLOAT', ['reg', 'reg'], 'next', 'a = -b'),
  row('MIN_FLOAT', ['reg', 'reg', 'reg'], 'next', 'a = min(b, c): NaN wins, -0 is below 0'),
  row('MAX_FLOAT', ['reg', 'reg', 'reg'], 'next', 'a = max(b, c): NaN wins, -0 is below 0'),
  row('ROUND_FLOAT32', ['reg', 'reg'], 'next', 'a = float32(b): emitted after every float32 operation'),
  row('COMPLEX', ['reg', 'reg', 'reg'], 'next', 'a = complex(b, c)'),
  row('REAL', ['reg', 'reg'], 'next', 'a = real(b)'),
  row('IMAG', ['reg', 'reg'], 'next', 'a = imag(b)'),
  row('ADD_COMPLEX', ['reg', 'reg', 'reg'], 'next', 'a = b + c'),
  row('SUB_COMPLEX', ['reg', 'reg', 'reg'], 'next', 'a = b - c'),
  row('MUL_COMPLEX', ['reg', 'reg', 'reg'], 'next', 'a = b * c'),
  row('DIV_COMPLEX', ['reg', 'reg', 'reg'], 'next', "a = b / c with Go's rules for infinities and NaN"),
  row('NEG_COMPLEX', ['reg', 'reg'], 'next', 'a = -b'),
  row('ROUND_COMPLEX64', ['reg', 'reg'], 'next', 'a = complex64(b)'),
  row('NOT', ['reg', 'reg'], 'next', 'a = !b'),

  // comparison. EQ: bool, integers, floats, strings, chans, pointers to aggregates, maps and funcs against nil.
  row('EQ', ['reg', 'reg', 'reg'], 'next', 'a = b === c'),
  row('NE', ['reg', 'reg', 'reg'], 'next', 'a = b !== c'),
  row('LT', ['reg', 'reg', 'reg'], 'next', 'a = b < c for integers and floats'),
  row('LE', ['reg', 'reg', 'reg'], 'next', 'a = b <= c for integers and floats'),
  row('LT_STRING', ['reg', 'reg', 'reg'], 'next', 'a = b < c for strings'),
  row('LE_STRING', ['reg', 'reg', 'reg'], 'next', 'a = b <= c for strings'),
  row('EQ_POINTER', ['reg', 'reg', 'reg'], 'next', 'a = b == c for Pointer values'),
  row('EQ_IFACE', ['reg', 'reg', 'reg'], 'trap', 'a = b == c for interface values; uncomparable dynamic types panic'),
  row('EQ_DEEP', ['reg', 'reg', 'reg', 'type'], 'trap', 'a = b == c for structs, arrays and complex numbers of type d'),

  // control
  row('JUMP', ['label'], 'jump', 'goto a'),
  row('JUMP_IF', ['reg', 'label'], 'jump', 'if a goto b'),
  row('JUMP_IF_NOT', ['reg', 'label'], 'jump', 'if !a goto b'),
  row('JUMP_EQ', ['reg', 'reg', 'label'], 'jump', 'if a === b goto c (operands as EQ)'),
  row('JUMP_NE', ['reg', 'reg', 'label'], 'jump', 'if a !== b goto c'),
  row('JUMP_LT', ['reg', 'reg', 'label'], 'jump', 'if a < b goto c for integers and floats'),
  row('JUMP_LE', ['reg', 'reg', 'label'], 'jump', 'if a <= b goto c'),
  row('JUMP_NOT_LT', ['reg', 'reg', 'label'], 'jump', 'if !(a < b) goto c (differs from >= for NaN)'),
  row('JUMP_NOT_LE', ['reg', 'reg', 'label'], 'jump', 'if !(a <= b) goto c'),
  row('JUMP_EQ_IMM', ['reg', 'imm', 'label'], 'jump', 'if a === immediate b goto c'),
  row('JUMP_NE_IMM', ['reg', 'imm', 'label'], 'jump', 'if a !== immediate b goto c'),
  row('JUMP_LT_IMM', ['reg', 'imm', 'label'], 'jump', 'if a < immediate b goto c'),
  row('JUMP_LE_IMM', ['reg', 'imm', 'label'], 'jump', 'if a <= immediate b goto c'),
  row('JUMP_GT_IMM', ['reg', 'imm', 'label'], 'jump', 'if a > immediate b goto c'),
  row('JUMP_GE_IMM', ['reg', 'imm', 'label'], 'jump', 'if a >= immediate b goto c'),
  row('JUMP_NIL', ['reg', 'label'], 'jump', 'if a is null goto b: nil of pointers, maps, channels, functions and interfaces (not slices)'),
  row('JUMP_NOT_NIL', ['reg', 'label'], 'jump', 'if a is not null goto b'),
  row('SWITCH_JUMP', ['reg', 'imm'], 'jump', 'dense switches: pc += 5 * (1 + clamp(a, 0, b)); a table of b+1 JUMPs follows'),

  // calls. Arguments stand from `base` on and become the callee's registers 0, 1, …; results come back from `base` on.
  row('CALL', ['regs', 'func'], 'frame', 'call function b with the arguments from a on'),
  row('CALL_CLOSURE', ['regs', 'reg'], 'frame', 'call closure b; nil panics'),
  row('CALL_IFACE', ['regs', 'imm'], 'frame', 'call method id b on the interface in a, which is replaced by its dynamic value; nil panics'),
  row(
    'CALL_NATIVE',
    ['regs', 'func'],
    'block',
    'run the native of function b on the arguments from a on; results from a on; may park, panic or push a frame',
  ),
  row('RETURN', ['regs', 'count'], 'frame', 'return the b values from a on'),
  row('GO', ['regs', 'reg', 'count'], 'block', 'start a goroutine: closure b with the c arguments from a on; nil closure is fatal'),
  row('DEFER', ['regs', 'reg', 'count'], 'next', 'defer closure b with the c arguments from a on (a nil closure panics when it is run)'),
  row('FRAME', ['reg'], 'next', 'a = this frame, for DEFER_IN'),
  row('DEFER_IN', ['reg', 'reg'], 'next', 'defer closure b, without arguments, in frame a: from the body of a range-over-func loop'),
  row('RUN_DEFERS', [], 'frame', 'run the next deferred call of this frame and come back here; falls through when there is none'),
  row('PANIC', ['reg', 'imm'], 'frame', 'panic with the interface value a, a constant or literal of constants if b is 1'),
  row(
    'RECOVER',
    ['reg'],
    'next',
    'a = recover(), the interface value or nil; counts only in the deferred function itself, looking through wrapper frames (Func.wrapper)',
  ),

  // interfaces
  row('MAKE_IFACE', ['reg', 'reg', 'type'], 'next', 'a = interface holding b of concrete type c'),
  row('ASSERT', ['reg', 'reg', 'type', 'type'], 'trap', 'a = b.(c), c concrete; panics; d is the static interface type of b'),
  row('ASSERT_OK', ['reg', 'reg', 'type'], 'next', 'a, a+1 = b.(c), c concrete'),
  row('ASSERT_IFACE', ['reg', 'reg', 'type', 'type'], 'trap', 'a = b.(c), c an interface; panics; d as ASSERT'),
  row('ASSERT_IFACE_OK', ['reg', 'reg', 'type'], 'next', 'a, a+1 = b.(c), c an interface'),
  row('TYPE_IS', ['reg', 'reg', 'type'], 'next', 'a = dynamic type of b is c (concrete)'),
  row('IMPLEMENTS', ['reg', 'reg', 'type'], 'next', 'a = b is not nil and its dynamic type implements interface c'),
  row('IFACE_VALUE', ['reg', 'reg'], 'next', 'a = dynamic value of the interface b, after TYPE_IS'),
  row(
    'UNSAFE',
    ['regs', 'imm', 'type', 'imm'],
    'trap',
    'operation b (UNSAFE_OPERATIONS) of package unsafe on the operands from a on, result in a; c what is pointed to; d = 1: an element of an array',
  ),

  // strings
  row('STRING_FROM_RUNE', ['reg', 'reg'], 'next', 'a = string(rune b)'),
  row('STRING_FROM_BYTES', ['reg', 'reg'], 'next', 'a = string([]byte b)'),
  row('STRING_FROM_RUNES', ['reg', 'reg'], 'next', 'a = string([]rune b)'),
  row('BYTES_FROM_STRING', ['reg', 'reg'], 'next', 'a = []byte(b)'),
  row('RUNES_FROM_STRING', ['reg', 'reg'], 'next', 'a = []rune(b)'),

  // maps. Every operation is a micro-op: it may stop at each of its named points.
  row('MAKE_MAP', ['reg', 'type', 'oreg'], 'next', 'a = make(type b, hint c)'),
  seen('MAP_GET', ['reg', 'reg', 'reg', 'type'], 'block', 'a = b[c] or the zero value; type d the map type'),
  seen('MAP_GET_OK', ['reg', 'reg', 'reg', 'type'], 'block', 'a, a+1 = b[c]'),
  seen(
    'MAP_ASSIGN',
    ['reg', 'reg', 'reg', 'type'],
    'block',
    "a = Pointer to the element slot of map b for key c (STORE through it is the caller's next step, outside the window)",
  ),
  seen('MAP_DELETE', ['reg', 'reg', 'type'], 'block', 'delete(a, b)'),
  seen('MAP_CLEAR', ['reg', 'type'], 'block', 'clear(a)'),
  seen('MAP_ITER_INIT', ['reg', 'reg', 'type'], 'block', 'a = new iterator over map b (no step yet, no check)'),
  seen('MAP_ITER_NEXT', ['reg', 'oreg', 'oreg', 'label'], 'block', 'advance iterator a; b, c = key and element, or goto d at the end'),

  // channels
  row('MAKE_CHAN', ['reg', 'type', 'oreg'], 'trap', 'a = make(type b, size c)'),
  seen('SEND', ['reg', 'reg'], 'block', 'a <- b'),
  seen('RECEIVE', ['reg', 'reg', 'oreg'], 'block', 'a, c = <-b'),
  seen('CLOSE', ['reg'], 'block', 'close(a)'),
  seen(
    'SELECT',
    ['reg', 'regs', 'const'],
    'block',
    'a = index of the chosen case (-1: default), a+1 = received value, a+2 = ok; case i has its channel in b+2i and the value to send in b+2i+1; c a SelectDesc',
  ),

  // what the race detector is told: compiled only for it, in front of the instruction that reads (0) or writes (1). A nil operand says nothing.
  row('RACE_ENTER', [], 'next', 'a function of an instrumented package begins: it will stand in the stacks of reports'),
  row('RACE_CELL', ['reg', 'imm'], 'next', 'the content of cell a'),
  row('RACE_GLOBAL', ['global', 'imm'], 'next', 'global a'),
  row('RACE_POINTER', ['reg', 'imm'], 'next', 'what Pointer a points to'),
  row('RACE_FIELD', ['reg', 'imm', 'imm'], 'next', 'field b of struct object a; field 0 of a map is its length'),
  row('RACE_ARRAY', ['reg', 'reg', 'imm'], 'next', 'a[b] of an array object'),
  row('RACE_SLICE', ['reg', 'reg', 'imm'], 'next', 'a[b] of a slice'),
  row(
    'RACE_OBJECT',
    ['reg', 'type', 'imm'],
    'next',
    'all of a: a struct or array object, or the elements of a slice; type b; c = 2: it is read to be put into an interface',
  ),
  row(
    'RACE_APPEND',
    ['reg', 'oreg', 'count', 'type'],
    'next',
    'append(a, …) of c values, or (c = 0) of slice or string b; type d the slice type',
  ),
  row('RACE_TAIL', ['reg', 'count', 'type'], 'next', 'the last b elements of slice a, of type c: what append has just written'),
  row('RACE_COPY', ['reg', 'reg', 'type'], 'next', 'copy(a, b) of slices of type c'),
  row('RACE_STRING', ['reg', 'imm'], 'next', 'string(a) of bytes (0) or runes (1)'),

  // what an observer is told: compiled only for it
  row(
    'ASIDE',
    ['count'],
    'block',
    'this and what follows, a instructions that neither jump nor call Go, take no steps and are not stopped inside',
  ),

  // the rest
  row('PRINT', ['regs', 'const'], 'next', 'print or println of the operands from a on; b a PrintDesc'),
] as const satisfies readonly OpcodeRow[];

export type OpcodeName = (typeof OPCODES)[number]['name'];

/** Number of each opcode: its place in the table. */
export const OP: Readonly<Record<OpcodeName, number>> = Object.fromEntries(OPCODES.map((r, i) => [r.name, i])) as Record<
  OpcodeName,
  number
>;
/** Words per instruction. */
export const WORDS = 5;
