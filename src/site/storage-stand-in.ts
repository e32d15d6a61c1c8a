// A script for the head of every page: where the browser refuses storage, an object in memory takes its place.
// Starlight asks for storage without a guard, and its theme and sidebar scripts would break down.

/** Runs before Starlight's scripts, so it is written as text; it is no `Storage`, which tells the lab that nothing is kept. */
export const STORAGE_STAND_IN = `for (const name of ['localStorage', 'sessionStorage']) {
  try {
    window[name].getItem('');
  } catch {
    const kept = new Map();
    const value = {
      getItem: (key) => kept.get(String(key)) ?? null,
      setItem: (key, text) => void kept.set(String(key), String(text)),
      removeItem: (key) => void kept.delete(String(key)),
    };
    Object.defineProperty(window, name, { configurable: true, value });
  }
}`;
