// What the page hands to the reader of crashes: where the guide's pages lie and which labs it has.

export interface CrashLab {
  readonly id: string;
  /** Path of its page below the site's base. */
  readonly page: string;
  readonly title: string;
  /** Path of its first program below content/examples. */
  readonly program: string;
  /** The release its chapter shows it with, where the program needs one. */
  readonly release: string | null;
}

export interface CrashData {
  /** With its slash. */
  readonly base: string;
  readonly labs: readonly CrashLab[];
}

/** JSON that may stand in a script element. */
export const crashJson = (data: CrashData): string => JSON.stringify(data).replace(/</g, '\\u003c');

const isRecord = (raw: unknown): raw is Readonly<Record<string, unknown>> => typeof raw === 'object' && raw !== null;

function isLab(raw: unknown): raw is CrashLab {
  return (
    isRecord(raw) &&
    ['id', 'page', 'title', 'program'].every((name) => typeof raw[name] === 'string') &&
    (raw.release === null || typeof raw.release === 'string')
  );
}

export function readCrashData(json: string): CrashData {
  const raw: unknown = JSON.parse(json);
  const labs: unknown = isRecord(raw) ? raw.labs : null;
  return { base: isRecord(raw) && typeof raw.base === 'string' ? raw.base : '/', labs: Array.isArray(labs) ? labs.filter(isLab) : [] };
}
