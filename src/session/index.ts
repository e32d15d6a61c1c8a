// Text and settings in, plain results out: the only room the command line, the page and the tests talk to.
export { openSession } from './whole-library.ts';
export { LoadingSession } from './loading.ts';
export { warm } from './typical.ts';
export type { Run, Session } from './session.ts';
export type { ContextRecord } from './context-record.ts';
export type { CheckResult, EndKind, OutputChunk, ReportedDiagnostic, RunResult, SourceText } from './result.ts';
export {
  type Budgets,
  DEFAULT_SETTINGS,
  PAGE_SETTINGS,
  isScheduleChoice,
  SCHEDULES,
  type ScheduleChoice,
  type ScheduleName,
  type Settings,
} from './settings.ts';
export { type Dump, DUMP_STAGES, dumpProgram, type DumpStage } from './dump.ts';
export { importedFolders, testedPackage } from './build.ts';
