// Every stage of one program as text made for diffs.
import { fromByteString, unreachable } from '#base';
import { disassemble, type Program } from '#code';
import type { Note, OutputSink } from '#machine';
import { type Ast, dumpTokens, dumpTree, type SourceFile } from '#syntax';
import { type CheckedPackage, constantText, typeText } from '#types';
import { Builder, type Parsed, type Rejected } from './build.ts';
import type { LoadingSession } from './loading.ts';
import { RunSchedule } from './run-schedule.ts';
import { openMachine } from './session.ts';
import type { ReportedDiagnostic, SourceText } from './result.ts';
import type { Settings } from './settings.ts';
import { traceRun } from './trace.ts';

export const DUMP_STAGES = ['tokens', 'tree', 'types', 'code', 'trace'] as const;
export type DumpStage = (typeof DUMP_STAGES)[number];

export interface Dump {
  readonly text: string;
  readonly diagnostics: readonly ReportedDiagnostic[];
}

/** The stage's text; `diagnostics` says what stopped it from being reached. `library` lacks nothing for the program. */
export function dumpProgram(stage: DumpStage, files: readonly SourceText[], settings: Settings, library: LoadingSession): Dump {
  const builder = new Builder(library.shelf);
  switch (stage) {
    case 'tokens':
      return ofParsed(builder.parse(files), (source) => dumpTokens(source));
    case 'tree':
      return ofParsed(builder.parse(files), dumpTree);
    case 'types':
      return of(builder.checkText(files, settings.release), ({ checked }) => dumpTypes(checked.main));
    case 'code':
      return of(builder.build(files, settings.release, 'run', settings.race), ({ program }) => dumpCode(program));
    case 'trace':
      return of(builder.build(files, settings.release, 'run', false, true), (built) => {
        const written: string[] = [];
        const notes: Note[] = [];
        const supplies = { natives: library.shelf.natives, recorded: library.recorded };
        const output: OutputSink = (_fd, bytes) => written.push(bytes);
        const machine = openMachine(built, settings, new RunSchedule(settings), supplies, output, { note: (note) => notes.push(note) });
        return traceRun(machine, { output: () => fromByteString(written.splice(0).join('')), notes: () => notes.splice(0) });
      });
    default:
      return unreachable(stage);
  }
}

function of<T extends object>(stage: T | Rejected, text: (reached: T) => string): Dump {
  return 'diagnostics' in stage ? { text: '', diagnostics: stage.diagnostics } : { text: text(stage), diagnostics: [] };
}

function ofParsed({ sources, trees, diagnostics }: Parsed, text: (source: SourceFile, tree: Ast.File) => string): Dump {
  const texts = sources.map((source, i) => text(source, trees[i] as Ast.File));
  return { text: texts.join(''), diagnostics };
}

/** A line for every expression: position, text of its type, constant value. */
function dumpTypes({ fileSet, info }: CheckedPackage): string {
  const rows = [...info.types].sort(([a], [b]) => a.pos - b.pos || b.end - a.end);
  const lines = rows.map(([x, tv]) => {
    const at = fileSet.position(x.pos);
    const value = tv.value === null ? '' : ` = ${constantText(tv.value)}`;
    const where = `${at.line}:${at.column}`.padEnd(8);
    return `${where}${x.kind.padEnd(14)} ${tv.mode.padEnd(9)} ${typeText(tv.type)}${value}`;
  });
  return `${lines.join('\n')}\n`;
}

/** The functions of package main. */
function dumpCode(program: Program): string {
  const texts: string[] = [];
  program.materialize(program.entry);
  // Compiling one may add others, so the list is read by index.
  for (let i = 0; i < program.funcs.length; i++) {
    const f = program.funcs[i];
    if (f === undefined || f.pkgPath !== 'main' || f.native !== null) continue;
    program.materialize(f);
    texts.push(disassemble(program, f));
  }
  return texts.join('\n');
}
