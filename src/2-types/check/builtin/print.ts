// print and println (spec: #Bootstrapping).
import { assignment } from '../assignment.ts';
import { type BuiltinCall, noResult, recordSignature } from './row.ts';

export function checkPrint(b: BuiltinCall): boolean {
  for (const a of b.args) {
    assignment(b.c, a, null, `argument to built-in ${b.name}`);
    if (a.mode === 'invalid') return false;
  }
  recordSignature(b, null, ...b.args.map((a) => a.type));
  return noResult(b);
}
