// Source text in, syntax tree out.
export { type Diagnostic, FileSet, type Position, SourceFile } from './source.ts';
export { type ParseResult, parseFile } from './parser/parser.ts';
export type * as Ast from './ast.ts';
export { NO_POS, type Pos } from './ast.ts';
export { unquoteChar, unquoteString } from './literal.ts';
export { exprText } from './expr-text.ts';
export { dumpTokens, dumpTree } from './dump.ts';
