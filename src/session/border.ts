// What a border says when something foreign does not fit: what came, what was expected, what to do.

export interface BorderError {
  /** Where in the document: 'settings.seed'. */
  readonly at: string;
  readonly got: string;
  readonly want: string;
  readonly hint: string;
}

const SHOWN = 60;

/** A foreign value in a few characters; never more, whatever came. */
export function show(raw: unknown): string {
  if (typeof raw === 'string') return JSON.stringify(raw.length > SHOWN ? `${raw.slice(0, SHOWN)}…` : raw);
  if (typeof raw === 'number' || typeof raw === 'boolean' || raw === null || raw === undefined) return String(raw);
  return Array.isArray(raw) ? `a list of ${raw.length}` : `a value of type ${typeof raw}`;
}

/** An own property, or undefined: prototypes of foreign objects are not asked. */
export function field(raw: unknown, key: string): unknown {
  return typeof raw === 'object' && raw !== null && Object.hasOwn(raw, key) ? Reflect.get(raw, key) : undefined;
}

export function isBorderError(value: object | string): value is BorderError {
  return typeof value === 'object' && 'at' in value && 'want' in value && 'hint' in value;
}

/** The error as one sentence for the reader. */
export function borderSentence(e: BorderError): string {
  return `${e.at} is ${e.got}, expected ${e.want}${e.hint === '' ? '' : ` (${e.hint})`}.`;
}

export function isCount(raw: unknown, max: number): raw is number {
  return typeof raw === 'number' && Number.isSafeInteger(raw) && raw >= 0 && raw <= max;
}
