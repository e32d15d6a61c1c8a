// What was made of the command line's sources before, below node_modules/.cache, and whether it is still what would be made of them now.
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import v8 from 'node:v8';

export const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
export const CACHE = path.join(ROOT, 'node_modules/.cache/maprace');
/** `{ key, files }`: a hash of everything the bundle was made from; and what that was, by name, with the state each file was in. */
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
  const text = readOrNull(STATE);
  return text === null ? null : JSON.parse(text.toString());
}

/** The bundle made last, when no file was touched since; null when that takes a look at their contents. */
export function untouchedBundle() {
  try {
    const state = lastState();
    if (state === null) return null;
    for (const file in state.files) if (!hasStamp(file, state.files[file])) return null;
    return keptBundle(state.key);
  } catch {
    // A file is gone.
    return null;
  }
}

/** A bundle's name and text. The text holds no byte above 127. */
export function keptBundle(key) {
  const bytes = readOrNull(bundleFile(key));
  return bytes === null ? null : { key, code: bytes.latin1Slice() };
}

export const keepState = (state) => replace(STATE, JSON.stringify(state));

/** Whoever reads `file` meanwhile sees the old one or the new one whole. */
export function replace(file, content) {
  const draft = `${file}.${process.pid}`;
  try {
    writeFileSync(draft, content);
    renameSync(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
}

export function readOrNull(file) {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

export const bundleFile = (key) => path.join(CACHE, `${key}.js`);
/** What V8 compiled of a bundle is of use to this very V8 with these flags on this processor. */
export const compiledFile = (key) => path.join(CACHE, `${key}.${v8.cachedDataVersionTag()}.v8`);
