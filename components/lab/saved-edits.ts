// Edits kept in the browser, per program; a browser that refuses storage costs the reader nothing but the keeping.

export interface SavedEdit {
  readonly code: string;
  /** Hash of the shipped program that was edited. */
  readonly base: string;
}

const PREFIX = 'maprace/edit/';
const MOST = 256 * 1024;

/** Asking for localStorage may itself throw (blocked cookies, sandboxed frames). */
function withStorage<T>(use: (storage: Storage) => T): T | undefined {
  try {
    return use(localStorage);
  } catch {
    return undefined;
  }
}

function parse(text: string): SavedEdit | null {
  try {
    const raw: unknown = JSON.parse(text);
    if (typeof raw !== 'object' || raw === null) return null;
    const code: unknown = Reflect.get(raw, 'code');
    const base: unknown = Reflect.get(raw, 'base');
    return typeof code === 'string' && typeof base === 'string' && code.length <= MOST ? { code, base } : null;
  } catch {
    return null;
  }
}

export function loadEdit(key: string): SavedEdit | null {
  const text = withStorage((s) => s.getItem(PREFIX + key));
  return typeof text === 'string' ? parse(text) : null;
}

/** False when the browser would not keep it. */
export function saveEdit(key: string, edit: SavedEdit): boolean {
  return (
    withStorage((s) => {
      // The stand-in for refused storage (src/site/storage-stand-in.ts) forgets with the page.
      if (!(s instanceof Storage)) return false;
      s.setItem(PREFIX + key, JSON.stringify(edit));
      return true;
    }) ?? false
  );
}

export function dropEdit(key: string): void {
  withStorage((s) => s.removeItem(PREFIX + key));
}
