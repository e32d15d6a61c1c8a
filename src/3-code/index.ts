// A typed tree in, a Program out.
export { compile } from './compile/package.ts';
export { Inliner, type LibraryCost } from './inline/inliner.ts';
export type { Copy } from './inline/static-callee.ts';
export type { TreeFunc } from './inline/functions.ts';
export type { InlineRules } from './inline/rules.ts';
export type {
  CallFrame,
  ComplexConst,
  ConstValue,
  FieldDesc,
  Func,
  InlinedFrame,
  Inlining,
  Kind,
  MethodDesc,
  PassedCapture,
  PrintDesc,
  Program,
  SelectDesc,
  TypeDesc,
} from './program.ts';
export { Instruction, thread } from './instruction.ts';
export { INT_KIND_NAMES, type IntKindName, OP, type OpcodeName, OPCODES, UNSAFE_OPERATIONS, WORDS } from './opcodes.ts';
export { verify } from './verify.ts';
export { disassemble } from './disassemble.ts';
