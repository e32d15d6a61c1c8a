// READMEs that stay true: what they name exists, and a room's README names all of its files.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { glob, read, ROOT } from './tree.ts';

const READMES = glob(['README.md', 'content/README.md', 'src/**/README.md', 'components/**/README.md', 'tests/**/README.md']);
/** In backticks, and either a file with an ending we use or a folder with its slash; patterns and placeholders are not paths. */
const PATH = /`((?:[\w.@-]+\/)*[\w.@-]+\.(?:ts|mjs|js|go|md|json|css|astro|txt)|(?:[\w.@-]+\/)+)`/g;
const EXAMPLES = new Set(['main.go', 'scratch.go', 'prog.go', 'file.go']);

const exists = (file: string): boolean => existsSync(path.join(ROOT, file));

/** Whether a README may call something so: from where it stands, from the root, from src, or by its bare name somewhere below. */
function known(readme: string, name: string): boolean {
  const folder = path.posix.dirname(readme);
  if (EXAMPLES.has(name) || [folder, '.', 'src'].some((from) => exists(path.posix.join(from, name)))) return true;
  return !name.endsWith('/') && folder !== '.' && glob(`${folder}/**/${name}`).length > 0;
}

/** A README in a folder below a room names its own folder's files; the room's need not repeat them. */
const filesOf = (room: string): string[] => {
  const below = READMES.map((readme) => path.posix.dirname(readme)).filter((folder) => folder.startsWith(`${room}/`));
  // A door needs no word: every room has one, of the same name.
  return glob(`${room}/**/*.{ts,astro}`).filter(
    (file) => !file.endsWith('/index.ts') && !below.some((folder) => file.startsWith(`${folder}/`)),
  );
};

describe('READMEs', () => {
  for (const readme of READMES) {
    test(`${readme} names only what exists`, () => {
      expect([...read(readme).matchAll(PATH)].map((m) => m[1] ?? '').filter((name) => !known(readme, name))).toEqual([]);
    });
  }

  const rooms = [...glob('src/*/').map((folder) => folder.replace(/\/$/, '')), 'components'].filter((folder) => filesOf(folder).length > 0);
  for (const room of rooms) {
    test(`${room} has a README that names its files`, () => {
      expect(exists(`${room}/README.md`), `${room}/README.md`).toBe(true);
      const text = read(`${room}/README.md`);
      const named = (file: string): boolean => {
        const folders = path.posix.dirname(file.slice(room.length + 1)).split('/');
        // A folder may be named as a whole, with its slash.
        const above = folders.map((_, i) => `${folders.slice(0, i + 1).join('/')}/`);
        return text.includes(path.posix.basename(file)) || above.some((folder) => text.includes(`\`${folder}`));
      };
      expect(filesOf(room).filter((file) => !named(file))).toEqual([]);
    });
  }
});
