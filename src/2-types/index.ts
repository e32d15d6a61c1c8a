// The type checker's door: trees in, the typed tree out.
export { type CheckInput, checkProgram, type PackageFiles, type PackageSource } from './program.ts';
export type { Checked, CheckedPackage, Initializer, Selection, TypeInfo } from './checked.ts';
export type * as Types from './type.ts';
export type * as Objects from './object.ts';
export type { Type, TypeAndValue } from './type.ts';
export { type Constant, constants } from './constant/constant.ts';
export { constantText } from './constant/text.ts';
export { CODES, type Code } from './codes.ts';
export { runtimeTypeText, shapeText, typeText } from './type-text.ts';
export { asSaidBy, missingBodies } from './as-said-by.ts';
export { checkJumps } from './check/label.ts';
export { typeOf } from './type-of.ts';
