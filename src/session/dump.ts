// Every stage of one program as text made for diffs.
import { disassemble } from '#code';
import { dumpTokens, dumpTree } from '#syntax';
import { Builder } from './build.ts';
import type { ReportedDiagnostic, SourceText } from './result.ts';
import type { Settings } from './settings.ts';
import { traceRun } from './trace.ts';

export const DUMP_STAGES = ['tokens', 'tree', 'types', 'code', 'trace'] as const;
export type DumpStage = (typeof DUMP_STAGES)[number];

export interface Dump {
  readonly text: string;
  readonly diagnostics: readonly ReportedDiagnostic[];
}

/** The stage's text; `diagnostics` says what stopped it from being reached. */
export function dumpProgram(stage: DumpStage, files: readonly SourceText[], settings: Settings): Dump {
  const builder = new Builder();
  if (stage === 'tokens' || stage === 'tree') {
    const { sources, trees, diagnostics } = builder.parse(files);
    const text = sources.map((s, i) => (stage === 'tokens' ? dumpTokens(s) : dumpTree(s, trees[i] as Ast.File))).join('');
    return { text, diagnostics };
  }
  const checked = builder.checkText(files, settings.release);
  if ('diagnostics' in checked) return { text: '', diagnostics: checked.diagnostics };
  if (stage === 'types') return { text: dumpTypes(checked.checked.main), diagnostics: [] };
  const built = builder.build(files, settings.release);
  if ('diagnostics' in built) return { text: '', diagnostics: built.diagnostics };
  return { text: stage === 'code' ? disassembleMain(built.program) : traceText(built.program, settings), diagnostics: [] };
}
