// What a program finds in the folder it is run in: its own files, and those that came with them. Tests run in the folder of their package.
import type { WorkingFolder } from '#machine';
import { type InputFile, isModuleFile, type Purpose } from './load.ts';
import { belowRoot, readModule } from './module.ts';

/** Below the folder that names lead on from; files elsewhere are put there. */
const withinHome = (name: string): string =>
  name.startsWith('/') ? name.slice(name.lastIndexOf('/') + 1) : name.replace(/^(?:\.{1,2}\/)+/, '');

const folderOf = (name: string): string => name.slice(0, Math.max(0, name.lastIndexOf('/')));

/** Names lead on from the module's root where there is one. */
export function workingFolder(files: readonly InputFile[], purpose: Purpose): WorkingFolder {
  const mod = files.find(isModuleFile);
  const module = mod === undefined ? null : readModule(mod);
  const placed = files.map(({ name, bytes }) => ({
    name: withinHome(module === null || 'error' in module ? name : belowRoot(module, name)),
    bytes,
  }));
  return { path: purpose === 'test' ? folderOf(placed[0]?.name ?? '') : '', files: placed };
}
