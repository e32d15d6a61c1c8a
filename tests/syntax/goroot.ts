// Where Go's own sources and tests lie on this machine, and which of their files there are.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fromBytes } from '#base';
import { SourceFile } from '#syntax';

/** null without a toolchain that brings its sources. */
export const goroot: string | null = (() => {
  try {
    const root = execFileSync('go', ['env', 'GOROOT'], { encoding: 'utf8' }).trim();
    return existsSync(path.join(root, 'src')) ? root : null;
  } catch {
    return null;
  }
})();

/** Every .go file below a folder, but for testdata, where wrong programs live. */
export function goFilesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile() && e.name.endsWith('.go') && !e.parentPath.includes('testdata'))
    .map((e) => path.join(e.parentPath, e.name))
    .toSorted();
}

export const readSource = (file: string, name = file): SourceFile => new SourceFile(name, fromBytes(readFileSync(file)), 1);
