// Source text in, syntax tree out.
export { complaintPosition, type Diagnostic, FileSet, type Position, positionText, SourceFile } from './source.ts';
export { misplaced as misplacedDirective } from './parser/directives.ts';
export { flushed } from './diagnostics.ts';
export { headError } from './head.ts';
export { type Grammar, type ParseResult, parseFile, parseImports, parseOutline } from './parser/parser.ts';
export type * as Ast from './ast.ts';
export { NO_POS, type Pos } from './ast.ts';
export { unquoteChar, unquoteString } from './literal.ts';
export { childrenOf } from './tree.ts';
export { exprText } from './expr-text.ts';
export { dumpTokens, dumpTree } from './dump.ts';
