// The files of an example program: one .go file, or the archive of a module whose other main packages are its plugins.
import path from 'node:path';
import { ProgramFiles } from '../../components/lab/program-files.ts';

/** Below content/examples. */
export const EXAMPLES = '*/*.{go,txtar}';

interface Source {
  readonly name: string;
  readonly text: string;
}

export const isArchive = (file: string): boolean => path.extname(file) === '.txtar';

export const sourcesOf = (file: string, text: string): readonly Source[] =>
  isArchive(file) ? new ProgramFiles(text).files : [{ name: `./${path.basename(file)}`, text }];

/** Folders of main packages beside the program's own. */
export function pluginsOf(sources: readonly Source[]): readonly string[] {
  const mains = sources
    .filter(({ text }) => /^package main$/m.test(text))
    .map(({ name }) => path.posix.dirname(path.posix.normalize(name)));
  return [...new Set(mains)].filter((folder) => folder !== '.');
}
