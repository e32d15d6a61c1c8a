// What was made of the command line's sources before, below node_modules/.cache, and whether it is still what would be made of them now.
import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
export const CACHE = path.join(ROOT, 'node_modules/.cache/maprace');
/** Where V8 keeps what it compiled of the bundle. */
export const COMPILED = path.join(CACHE, 'v8');
/**
 * `{ key, bundle, files, snapshot }`: a hash of everything the bundle was made from; its file; what that was, by name, with the state each
 * file was in; and what a snapshot was made with, or false when none can be made.
 */
const STATE = path.join(CACHE, 'state.json');

/** A clock that files are stamped with may stand still this long: a younger stamp can hide an edit. */
const SETTLED_MS = 2_000;

/** What tells an edited file from one that was not, without reading it; null where only its content can. */
export function stampOf(file) {
  const { size, mtimeMs, ctimeMs, ino } = statSync(path.join(ROOT, file));
  return Math.max(mtimeMs, ctimeMs) > Date.now() - SETTLED_MS ? null : [size, mtimeMs, ctimeMs, ino];
}

/** Every start asks this of every file: a text in place of the four numbers would cost 8 ms. */
function hasStamp(file, stamp) {
  if (stamp === null) return false;
  const { size, mtimeMs, ctimeMs, ino } = statSync(`${ROOT}/${file}`);
  return size === stamp[0] && mtimeMs === stamp[1] && ctimeMs === stamp[2] && ino === stamp[3];
}

/** What was made last; null when nothing was. */
export function lastState() {
  try {
    return JSON.parse(readFileSync(STATE, 'utf8'));
  } catch {
    return null;
  }
}

/** What was made last, when no file was touched since; null when that takes a look at their contents. */
export function untouched() {
  try {
    const state = lastState();
    if (state === null) return null;
    for (const file in state.files) if (!hasStamp(file, state.files[file])) return null;
    return state;
  } catch {
    // A file is gone.
    return null;
  }
}

export const keepState = (state) => replace(STATE, JSON.stringify(state));

/** Whoever reads `file` meanwhile sees the old one or the new one whole. */
export function replace(file, text) {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, text);
  renameSync(draft, file);
}

export const bundleUrl = ({ key }) => pathToFileURL(path.join(CACHE, `${key}.mjs`)).href;
export const snapshotFile = ({ key }) => path.join(CACHE, `${key}.blob`);
