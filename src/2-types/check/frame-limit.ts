// Stack frames that gc's back end refuses for their size (cmd/compile: ssagen.maxStackSize, ir.MaxStackVarSize). What a frame holds is
// estimated: parameters and results that are too large for registers, variables that escape analysis leaves, copies of ranged arrays.
import { type Ast, childrenOf, type Pos } from '#syntax';
import { sizeOf } from '../sizes.ts';
import type { Signature, Type } from '../type.ts';
import { under } from '../under.ts';
import type { Checker } from './checker.ts';

const MAX_FRAME = 2 ** 30;
/** Larger variables are on the heap. */
const MAX_VARIABLE = 128 * 1024;
/** Smaller ones may be in registers, and do not matter. */
const MIN_VARIABLE = 1024;
const MB = 2 ** 20;

/** No frame is looked at in programs without an array of this size: a struct that large would have to be written out. */
const MIN_ARRAY = 64 * 1024;

export function reportLargeFrames(c: Checker, files: readonly Ast.File[]): void {
  const isLarge = (e: Ast.Expr, t: Type): boolean => e.kind === 'ArrayType' && t.kind === 'Array' && sizeOf(t) >= MIN_ARRAY;
  if (![...c.info.types].some(([e, { type }]) => isLarge(e, type))) return;
  for (const file of files) visit(c, file, null);
}

interface Frame {
  locals: number;
}

function visit(c: Checker, node: Ast.Node, frame: Frame | null): void {
  if (node.kind === 'FuncDecl' || node.kind === 'FuncLit') {
    const own: Frame = { locals: 0 };
    for (const child of childrenOf(node)) visit(c, child, own);
    const sig = node.kind === 'FuncLit' ? c.info.types.get(node)?.type : c.funcs.get(node)?.type;
    const args = sig?.kind === 'Signature' ? argumentSize(sig) : 0;
    report(c, node.kind === 'FuncLit' ? node.pos : (node.recv?.pos ?? node.name.pos), own, args);
    return;
  }
  if (frame !== null) add(c, node, frame);
  for (const child of childrenOf(node)) visit(c, child, frame);
}

function add(c: Checker, node: Ast.Node, frame: Frame): void {
  if (node.kind === 'Ident') {
    const obj = c.info.defs.get(node);
    if (obj?.kind !== 'Var' || obj.type === null) return;
    const size = sizeOf(obj.type);
    if (size >= MIN_VARIABLE && size <= MAX_VARIABLE) frame.locals += size;
  } else if (node.kind === 'RangeStmt') {
    const t = c.info.types.get(node.x)?.type;
    const isCopied = t !== undefined && under(t).kind === 'Array' && node.value !== null && !isBlank(node.value);
    if (isCopied) frame.locals += sizeOf(t);
  }
}

const isBlank = (e: Ast.Expr): boolean => e.kind === 'Ident' && e.name === '_';

/** Receiver, parameters and results that are passed in memory. */
function argumentSize({ recv, params, results }: Signature): number {
  const sizes = [...(recv === null ? [] : [recv]), ...params.vars, ...results.vars].map((v) => (v.type === null ? 0 : sizeOf(v.type)));
  return sizes.filter((size) => size >= MIN_VARIABLE).reduce((sum, size) => sum + size, 0);
}

function report(c: Checker, pos: Pos, { locals }: Frame, args: number): void {
  if (locals < MAX_FRAME && args < MAX_FRAME) return;
  const mb = (n: number): number => Math.floor(n / MB);
  c.error(pos, 'FrameTooLarge', `stack frame too large (>1GB): ${mb(locals)} MB locals + ${mb(args)} MB args`);
}
