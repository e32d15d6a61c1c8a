// A typed tree in, a Program out.
export { compile } from './compile/package.ts';
export type {
  ComplexConst,
  ConstValue,
  FieldDesc,
  Func,
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
