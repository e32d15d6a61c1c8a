// The parser's outside: one file of source text to its tree and its diagnostics.
import { invariant } from '#base';
import type { File, ImportSpec } from '../ast.ts';
import { DiagnosticList } from '../diagnostics.ts';
import type { Diagnostic, SourceFile } from '../source.ts';
import { tallestNode } from '../tree-height.ts';
import { MAX_CHAIN, MAX_NESTING } from './cursor.ts';
import { FileParser } from './file.ts';

/**
 * The tallest tree handed on: rows lean to the left and are read without recursion, but whoever walks the tree goes down one
 * call a level, and rows nested in rows would add up.
 */
const MAX_TREE_HEIGHT = MAX_CHAIN + MAX_NESTING;

/** The most nodes one level of nesting puts on top of each other: an interface, its list, a method, its type, its list, a parameter. */
const LEVEL_HEIGHT = 6;

export interface ParseResult {
  readonly file: File;
  /** Sorted by position, and cut as gc cuts them: one syntax error a line. */
  readonly diagnostics: readonly Diagnostic[];
  /**
   * Whether gc would go on to check types. A syntax error or a broken package clause forbids it; a malformed literal alone does
   * not, and its node says so (`bad`).
   */
  readonly checkable: boolean;
}

/**
 * The declarations of a file known to be right, as the library's are: functions with a body are passed over behind their names, and
 * signature and body are each read when somebody asks for them. An error in one is then a bug of ours.
 */
export function parseOutline(source: SourceFile): ParseResult {
  const diagnostics = new DiagnosticList(source);
  const parser = new FileParser(source, diagnostics);
  parser.directives.inLibrary = true;
  parser.later = {
    signature: (at, pos) => readLater(source, (p) => p.signatureAt(at, pos)),
    body: (open) => readLater(source, (p) => p.bodyAt(open)),
  };
  const file = parser.sourceFile();
  return { file, diagnostics: diagnostics.sorted(), checkable: diagnostics.reported === 0 };
}

/** What a file imports, right or wrong, without the rest of it. */
export function parseImports(source: SourceFile): readonly ImportSpec[] {
  const parser = new FileParser(source, new DiagnosticList(source));
  parser.importsOnly = true;
  return parser.sourceFile().imports;
}

function readLater<T>(source: SourceFile, read: (parser: FileParser) => T): T {
  const diagnostics = new DiagnosticList(source);
  const parser = new FileParser(source, diagnostics);
  parser.directives.inLibrary = true;
  const part = read(parser);
  invariant(diagnostics.reported === 0, `${source.name}: ${diagnostics.sorted()[0]?.message ?? ''}`);
  return part;
}

/** Whose text it is: some compiler directives are for the library alone. */
export type Origin = 'program' | 'library';

/** What the compiler's parser of a release can read. */
export interface Grammar {
  readonly hasTypeParameters: boolean;
  readonly hasInstances: boolean;
  readonly hasGenericMethods: boolean;
}

const GRAMMAR: Grammar = { hasTypeParameters: true, hasInstances: true, hasGenericMethods: false };

export function parseFile(source: SourceFile, origin: Origin = 'program', grammar = GRAMMAR): ParseResult {
  const diagnostics = new DiagnosticList(source);
  const parser = new FileParser(source, diagnostics);
  parser.typeParameters = grammar.hasTypeParameters;
  parser.instances = grammar.hasInstances;
  parser.genericMethods = grammar.hasGenericMethods;
  parser.directives.inLibrary = origin === 'library';
  const file = parser.sourceFile();
  const checkable = parser.hasPackageClause && !diagnostics.hasSyntaxError;
  if (!checkable || (parser.longestChain + LEVEL_HEIGHT) * (parser.deepestNesting + 1) <= MAX_TREE_HEIGHT) {
    return { file, diagnostics: diagnostics.sorted(), checkable };
  }
  const { node, height } = tallestNode(file);
  if (height > MAX_TREE_HEIGHT) {
    const offset = node.pos - source.base;
    diagnostics.add(offset, offset, `syntax error: nested more than ${MAX_TREE_HEIGHT} levels deep (limit of the simulator)`);
  }
  return { file, diagnostics: diagnostics.sorted(), checkable: !diagnostics.hasSyntaxError };
}
