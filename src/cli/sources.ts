// Finds the files a command names: Go files one by one, a directory with what it imports of its module, or a txtar archive.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { belongsToBuild, DEFAULT_RELEASE } from '#release';
import { importedFolders, type SourceText } from '#session';
import { archiveFiles } from './archive.ts';

/** Source texts, those of the package that is run first (with its test files, when they are asked for); or one sentence that says what is wrong with the names. */
export type Found = readonly SourceText[] | string;

export function findSources(names: readonly string[], tests = false): Found {
  if (names.length === 0) return 'no go files listed';
  const only = names[0] ?? '';
  if (names.length === 1 && existsSync(only) && statSync(only).isDirectory()) return filesOfDirectory(only, tests);
  if (names.length === 1 && only.endsWith('.txtar'))
    return existsSync(only) ? filesOfArchive(readFileSync(only, 'latin1'), tests) : missing(only);
  const out: SourceText[] = [];
  for (const name of names) {
    if (!name.endsWith('.go')) return `named files must be .go files: ${name}`;
    if (name.endsWith('_test.go') && !tests) return `cannot run *_test.go files (${name})`;
    if (!existsSync(name) || statSync(name).isDirectory()) return missing(name);
    out.push({ name: shownName(name), text: read(name) });
  }
  const folders = [...new Set(names.map((name) => path.dirname(name)))];
  if (folders.length > 1) return `named files must all be in one directory; have ${folders.slice(0, 2).join(' and ')}`;
  return tests ? [...out, ...folders.flatMap(dataFiles)] : out;
}

const missing = (name: string): string => `no such file: ${name}`;

/** Raw bytes: what is not UTF-8 is the scanner's to report. */
const read = (name: string): Uint8Array => readFileSync(name);

/** As the go command prints it: ./name in the working directory, dir/name below it; elsewhere the shorter of the relative and the whole path. */
function shownName(name: string): string {
  const whole = path.resolve(name);
  const relative = path.relative(process.cwd(), whole).split(path.sep).join('/');
  if (relative.startsWith('..')) return relative.length < whole.length ? relative : whole;
  return relative.includes('/') ? relative : `./${relative}`;
}

const goFiles = (dir: string): SourceText[] =>
  (existsSync(dir) ? readdirSync(dir) : [])
    .filter((n) => n.endsWith('.go'))
    .sort()
    .map((n) => ({ name: shownName(path.join(dir, n)), text: read(path.join(dir, n)) }));

/** Bytes of a file under testdata that a test may read; larger ones it does not find. */
const MAX_DATA = 2 ** 20;

/** What lies beside tests for them to read, the seeds of fuzz targets among it. */
function dataFiles(dir: string): SourceText[] {
  const root = path.join(dir, 'testdata');
  if (!existsSync(root)) return [];
  const files = readdirSync(root, { withFileTypes: true, recursive: true }).filter((e) => e.isFile());
  return files
    .map((e) => path.join(e.parentPath, e.name))
    .filter((name) => statSync(name).size <= MAX_DATA)
    .map((name) => ({ name: shownName(name), text: read(name), data: true }));
}

function filesOfDirectory(dir: string, tests: boolean): Found {
  const own = goFiles(dir).filter((f) => tests || !f.name.endsWith('_test.go'));
  if (own.length === 0) return `no Go files in ${dir}`;
  const data = tests ? dataFiles(dir) : [];
  const root = moduleRoot(path.resolve(dir));
  if (root !== null) return [...own, ...restOfModule(root, dir, own), ...data];
  const belonging = own.filter((f) => belongsToBuild(f.name, latin1(f), { release: DEFAULT_RELEASE, race: false }) !== false);
  return belonging.length > 0 ? [...belonging, ...data] : `build constraints exclude all Go files in ${dir}`;
}

const latin1 = ({ text }: SourceText): string => (typeof text === 'string' ? text : Buffer.from(text).toString('latin1'));

/** The nearest folder above that has a go.mod. */
function moduleRoot(dir: string): string | null {
  if (existsSync(path.join(dir, 'go.mod'))) return dir;
  const above = path.dirname(dir);
  return above === dir ? null : moduleRoot(above);
}

/** go.mod, and the folders of the module's packages that the program imports, directly or not. A folder with a go.mod of its own is another module. */
function restOfModule(root: string, dir: string, own: readonly SourceText[]): readonly SourceText[] {
  const here = path.relative(root, process.cwd()).split(path.sep).join('/');
  const modFile: SourceText = {
    name: shownName(path.join(root, 'go.mod')),
    text: read(path.join(root, 'go.mod')),
    here: here === '' ? '' : `${here}/`,
  };
  const out: SourceText[] = [modFile];
  const seen = new Set([path.resolve(dir)]);
  for (let fresh = own; fresh.length > 0; ) {
    const folders = importedFolders(modFile, fresh)
      .map((folder) => path.join(root, folder))
      .filter((folder) => !seen.has(folder) && (folder === root || !isOtherModule(root, folder)));
    for (const folder of folders) seen.add(folder);
    fresh = [...new Set(folders)].flatMap(goFiles);
    out.push(...fresh);
  }
  return out;
}

function isOtherModule(root: string, folder: string): boolean {
  for (let dir = folder; dir !== root && dir.length > root.length; dir = path.dirname(dir))
    if (existsSync(path.join(dir, 'go.mod'))) return true;
  return false;
}

/** The archive's Go files and go.mod, and the others as data. Its top directory's package is run, or else that of its first Go file. Test files below are the loader's to leave out. */
function filesOfArchive(text: string, tests: boolean): Found {
  const files = archiveFiles(text).map(({ name, bytes }) => ({
    name: name.includes('/') ? name : `./${name}`,
    text: Buffer.from(bytes, 'latin1'),
  }));
  const isSource = (name: string): boolean => name.endsWith('.go') && !/(?:^|\/)testdata\//.test(name);
  const go = files.filter((f) => isSource(f.name));
  const module = files.filter((f) => /(?:^|\/)go\.mod$/.test(f.name));
  const top = go.filter((f) => f.name.startsWith('./') && (tests || !f.name.endsWith('_test.go')));
  const below = go.filter((f) => !f.name.startsWith('./'));
  if (top.length + below.length === 0) return 'the archive holds no Go files';
  const data = files.filter((f) => !go.includes(f) && !module.includes(f)).map((f) => ({ ...f, data: true }));
  if (module.length > 0) return [...top, ...below, ...module, ...data];
  if (below.length > 0) return 'go.mod file not found in the archive; packages in folders need one';
  return [...top, ...data];
}
