// The browser's storage, which may refuse: blocked cookies, sandboxed frames, a full disk.

/** Asking for localStorage may itself throw. */
function withStorage<T>(use: (storage: Storage) => T): T | undefined {
  try {
    return use(localStorage);
  } catch {
    return undefined;
  }
}

/** The JSON value kept under `key`, as foreign as any; null when there is none. */
export function recall(key: string): unknown {
  const text = withStorage((s) => s.getItem(key));
  if (typeof text !== 'string') return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** False when the browser would not keep it. */
export function keep(key: string, value: object): boolean {
  return (
    withStorage((s) => {
      // The stand-in for refused storage (src/site/storage-stand-in.ts) forgets with the page.
      if (!(s instanceof Storage)) return false;
      s.setItem(key, JSON.stringify(value));
      return true;
    }) ?? false
  );
}

export function forget(key: string): void {
  withStorage((s) => s.removeItem(key));
}
