// The messages between a page and the simulator's worker, and the checks both sides make of what arrives.
import { type Release, releaseNamed, RELEASES } from '#release';
import { type BorderError, field, isCount, show } from './border.ts';
import type { EndKind, OutputChunk, ReportedDiagnostic, RunResult, SourceText } from './result.ts';
import { type Budgets, isScheduleChoice, SCHEDULES, type ScheduleChoice, type Settings } from './settings.ts';

/** Page to worker. `id` is the page's; answers carry it. */
export type Request =
  | { readonly kind: 'run'; readonly id: number; readonly files: readonly SourceText[]; readonly settings: Settings }
  | { readonly kind: 'stop'; readonly id: number }
  | { readonly kind: 'check'; readonly id: number; readonly files: readonly SourceText[]; readonly settings: Settings };

/** Worker to page. 'alive' comes at start-up and while a run goes on, so that silence means trouble. */
export type Answer =
  | { readonly kind: 'alive' }
  | { readonly kind: 'output'; readonly id: number; readonly chunks: readonly OutputChunk[] }
  | { readonly kind: 'ended'; readonly id: number; readonly result: RunResult }
  | { readonly kind: 'checked'; readonly id: number; readonly diagnostics: readonly ReportedDiagnostic[] }
  | { readonly kind: 'refused'; readonly id: number; readonly error: BorderError };

/** What a page may ask for at most; the budgets of a run are bounded by Settings. */
export const LIMITS = { files: 20, source: 256 * 1024, args: 100, name: 200, schedule: 64 * 1024, seed: Number.MAX_SAFE_INTEGER } as const;

const ENDS: readonly EndKind[] = [
  'finished',
  'exit',
  'panic',
  'fatal',
  'deadlock',
  'budget',
  'stopped',
  'compile error',
  'diverged',
  'bug',
];

type Read<T> = { readonly value: T } | { readonly error: BorderError };
const good = <T>(value: T): Read<T> => ({ value });
const bad = (at: string, got: unknown, want: string, hint = ''): { readonly error: BorderError } => ({
  error: { at, got: show(got), want, hint },
});

function readString(at: string, raw: unknown, max: number): Read<string> {
  if (typeof raw !== 'string') return bad(at, raw, 'text');
  return raw.length <= max ? good(raw) : bad(at, `text of ${raw.length} characters`, `at most ${max} characters`, 'shorten the program');
}

function readList<T>(at: string, raw: unknown, max: number, each: (at: string, raw: unknown) => Read<T>): Read<readonly T[]> {
  if (!Array.isArray(raw)) return bad(at, raw, 'a list');
  if (raw.length > max) return bad(at, raw, `at most ${max} entries`);
  const out: T[] = [];
  for (const [i, item] of raw.entries()) {
    const one = each(`${at}[${i}]`, item);
    if ('error' in one) return one;
    out.push(one.value);
  }
  return good(out);
}

function readSource(at: string, raw: unknown): Read<SourceText> {
  const name = readString(`${at}.name`, field(raw, 'name'), LIMITS.name);
  if ('error' in name) return name;
  const text = readString(`${at}.text`, field(raw, 'text'), LIMITS.source);
  return 'error' in text ? text : good({ name: name.value, text: text.value });
}

function readBudgets(raw: unknown): Read<Budgets> {
  const out = { steps: 0, memory: 0, output: 0, goroutines: 0 };
  for (const key of ['steps', 'memory', 'output', 'goroutines'] as const) {
    const n = field(raw, key);
    if (!isCount(n, Number.MAX_SAFE_INTEGER)) return bad(`settings.budgets.${key}`, n, 'a whole number from 0');
    out[key] = n;
  }
  return good(out);
}

/** The choices a reader can make and a link can carry. */
export interface Choices {
  readonly release: Release;
  readonly race: boolean;
  readonly schedule: ScheduleChoice;
  readonly seed: number;
}

const NEWER = 'the link may come from a newer guide';

/** `absent` stands in for what the text does not mention. */
export function readChoices(raw: unknown, absent: Partial<Choices> = {}): Read<Choices> {
  const given = (key: keyof Choices): unknown => field(raw, key) ?? absent[key];
  const seed = given('seed');
  if (!isCount(seed, LIMITS.seed)) return bad('settings.seed', seed, `a whole number from 0 to ${LIMITS.seed}`, 'try 1');
  const schedule = given('schedule');
  if (!isScheduleChoice(schedule)) return bad('settings.schedule', schedule, `one of ${SCHEDULES.join(', ')}`, NEWER);
  if (schedule.length > LIMITS.schedule)
    return bad('settings.schedule', `text of ${schedule.length} characters`, `at most ${LIMITS.schedule}`, 'repeat the run by its seed');
  const name = given('release');
  const release = typeof name === 'string' ? releaseNamed(name) : null;
  if (release === null) return bad('settings.release', name, `one of ${RELEASES.join(', ')}`, NEWER);
  const race = given('race');
  if (typeof race !== 'boolean') return bad('settings.race', race, 'true or false', NEWER);
  return good({ release, race, schedule, seed });
}

function readSettings(raw: unknown): Read<Settings> {
  const choices = readChoices(raw);
  if ('error' in choices) return choices;
  const budgets = readBudgets(field(raw, 'budgets'));
  if ('error' in budgets) return budgets;
  const args = readList('settings.args', field(raw, 'args'), LIMITS.args, (at, arg) => readString(at, arg, LIMITS.source));
  if ('error' in args) return args;
  const env = readList('settings.env', field(raw, 'env'), LIMITS.args, (at, entry) => readString(at, entry, LIMITS.source));
  if ('error' in env) return env;
  const record = field(raw, 'record');
  if (!isCount(record, Number.MAX_SAFE_INTEGER)) return bad('settings.record', record, 'a whole number from 0');
  const contexts = field(raw, 'contexts') === true;
  const racePrintEdges = field(raw, 'racePrintEdges') === true;
  return good({
    ...choices.value,
    record,
    racePrintEdges,
    contexts,
    budgets: budgets.value,
    args: args.value,
    env: env.value,
  });
}

export function readRequest(raw: unknown): Read<Request> {
  const id = field(raw, 'id');
  if (!isCount(id, Number.MAX_SAFE_INTEGER)) return bad('id', id, 'a whole number from 0');
  const kind = field(raw, 'kind');
  if (kind === 'stop') return good({ kind, id });
  if (kind !== 'run' && kind !== 'check') return bad('kind', kind, 'run, stop or check');
  const files = readList('files', field(raw, 'files'), LIMITS.files, readSource);
  if ('error' in files) return files;
  const settings = readSettings(field(raw, 'settings'));
  return 'error' in settings ? settings : good({ kind, id, files: files.value, settings: settings.value });
}

const isText = (raw: unknown): raw is string => typeof raw === 'string';
const isNumber = (raw: unknown): raw is number => typeof raw === 'number';
const isList = (raw: unknown): raw is readonly unknown[] => Array.isArray(raw);
const all = (raw: unknown, keys: readonly string[], is: (v: unknown) => boolean): boolean => keys.every((key) => is(field(raw, key)));

function isDiagnostic(raw: unknown): raw is ReportedDiagnostic {
  return (
    all(raw, ['file', 'message', 'code', 'heading', 'printed'], isText) &&
    all(raw, ['line', 'column', 'order', 'editorLine', 'editorColumn', 'editorEndLine', 'editorEndColumn'], isNumber)
  );
}

function isChunk(raw: unknown): raw is OutputChunk {
  const fd = field(raw, 'fd');
  return (fd === 1 || fd === 2) && field(raw, 'bytes') instanceof Uint8Array;
}

const isStack = (raw: unknown): boolean =>
  isList(raw) && raw.every((frame) => all(frame, ['func', 'file'], isText) && all(frame, ['line', 'offset'], isNumber));

const isAccess = (raw: unknown): boolean =>
  typeof field(raw, 'write') === 'boolean' && all(raw, ['address', 'goroutine'], isNumber) && isStack(field(raw, 'stack'));

const isOrigin = (raw: unknown): boolean =>
  typeof field(raw, 'running') === 'boolean' && isNumber(field(raw, 'goroutine')) && isStack(field(raw, 'stack'));

function isRace(raw: unknown): boolean {
  const created = field(raw, 'created');
  return all(raw, ['current', 'previous'], isAccess) && isList(created) && created.every(isOrigin);
}

const orNull = (raw: unknown, is: (v: unknown) => boolean): boolean => raw === null || is(raw);

const isPlace = (raw: unknown): boolean => all(raw, ['func', 'file'], isText) && isNumber(field(raw, 'line'));

const isDeed = (raw: unknown): boolean => all(raw, ['goroutine', 'step'], isNumber) && orNull(field(raw, 'at'), isPlace);

const isContextEnd = (raw: unknown): boolean => isDeed(raw) && all(raw, ['error', 'cause'], isText) && isNumber(field(raw, 'by'));

const isLookup = (raw: unknown): boolean =>
  isText(field(raw, 'key')) && all(raw, ['times', 'found'], isNumber) && orNull(field(raw, 'at'), isPlace);

function isContext(raw: unknown): boolean {
  const lookups = field(raw, 'lookups');
  return (
    all(raw, ['id', 'parent'], isNumber) &&
    all(raw, ['type', 'root', 'key'], isText) &&
    orNull(field(raw, 'deadline'), isNumber) &&
    orNull(field(raw, 'made'), isDeed) &&
    orNull(field(raw, 'end'), isContextEnd) &&
    isList(lookups) &&
    lookups.every(isLookup)
  );
}

function isContextRecord(raw: unknown): boolean {
  const nodes = field(raw, 'nodes');
  return isNumber(field(raw, 'more')) && isList(nodes) && nodes.every(isContext);
}

function isResult(raw: unknown): raw is RunResult {
  const diagnostics = field(raw, 'diagnostics');
  const races = field(raw, 'races');
  return (
    ENDS.some((end) => end === field(raw, 'end')) &&
    all(raw, ['detail', 'schedule'], isText) &&
    all(raw, ['exitCode', 'steps', 'goroutines', 'switches', 'virtualTime'], isNumber) &&
    isList(diagnostics) &&
    diagnostics.every(isDiagnostic) &&
    isList(races) &&
    races.every(isRace) &&
    orNull(field(raw, 'contexts'), isContextRecord)
  );
}

const isError = (raw: unknown): raw is BorderError => all(raw, ['at', 'got', 'want', 'hint'], isText);

/** The worker's message, or null when it is none: a page never trusts the shape of what another realm sent. */
export function readAnswer(raw: unknown): Answer | null {
  const kind = field(raw, 'kind');
  if (kind === 'alive') return { kind };
  const id = field(raw, 'id');
  if (!isNumber(id)) return null;
  const chunks = field(raw, 'chunks');
  if (kind === 'output' && isList(chunks) && chunks.every(isChunk)) return { kind, id, chunks };
  const result = field(raw, 'result');
  if (kind === 'ended' && isResult(result)) return { kind, id, result };
  const diagnostics = field(raw, 'diagnostics');
  if (kind === 'checked' && isList(diagnostics) && diagnostics.every(isDiagnostic)) return { kind, id, diagnostics };
  const error = field(raw, 'error');
  if (kind === 'refused' && isError(error)) return { kind, id, error };
  return null;
}
