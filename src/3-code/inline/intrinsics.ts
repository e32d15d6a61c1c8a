// Functions that gc writes instructions for in place of a call.
import type { Ast } from '#syntax';
import type { CheckedPackage } from '#types';

const INTRINSICS: Readonly<Record<string, RegExp>> = {
  'sync/atomic': /^(?:Load|Store|Swap|CompareAndSwap|Add)/,
  math: /^(?:Sqrt|Trunc|Ceil|Floor|RoundToEven|Abs|Copysign|FMA)$/,
  'math/bits': /^(?:TrailingZeros|Len|OnesCount|ReverseBytes|RotateLeft|Add|Sub|Mul|Div)(?:8|16|32|64)?$/,
  runtime: /^KeepAlive$/,
};

export function isIntrinsic(pkg: CheckedPackage, fun: Ast.Expr): boolean {
  if (fun.kind !== 'SelectorExpr') return false;
  const obj = pkg.info.uses.get(fun.sel);
  const path = obj?.pkg?.path ?? '';
  return INTRINSICS[path]?.test(fun.sel.name) ?? false;
}
