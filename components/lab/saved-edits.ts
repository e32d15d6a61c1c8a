// Edits kept in the browser, per program; a browser that refuses storage costs the reader nothing but the keeping.
import { forget, keep, recall } from './storage.ts';

export interface SavedEdit {
  readonly code: string;
  /** Hash of the shipped program that was edited. */
  readonly base: string;
}

const PREFIX = 'maprace/edit/';
const MOST = 256 * 1024;

export function loadEdit(key: string): SavedEdit | null {
  const raw = recall(PREFIX + key);
  if (typeof raw !== 'object' || raw === null) return null;
  const code: unknown = Reflect.get(raw, 'code');
  const base: unknown = Reflect.get(raw, 'base');
  return typeof code === 'string' && typeof base === 'string' && code.length <= MOST ? { code, base } : null;
}

/** False when the browser would not keep it. */
export const saveEdit = (key: string, edit: SavedEdit): boolean => keep(PREFIX + key, edit);

export const dropEdit = (key: string): void => forget(PREFIX + key);
