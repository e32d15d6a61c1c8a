// The parser's outside: one file of source text to its tree and its diagnostics.
import type { File } from '../ast.ts';
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

export function parseFile(source: SourceFile): ParseResult {
  const diagnostics = new DiagnosticList(source);
  const parser = new FileParser(source, diagnostics);
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
