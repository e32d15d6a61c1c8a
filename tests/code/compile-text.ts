// Compiles one Go text for the tests of this folder.
import { toByteString } from '#base';
import { compile, type Func, type Program } from '#code';
import { type Ast, FileSet, parseFile } from '#syntax';
import { Shelf } from '#std';
import { WHOLE_LIBRARY } from '#std-whole';
import { checkProgram } from '#types';

const RELEASE = '1.26';
export const SHELF = new Shelf(WHOLE_LIBRARY);

/** Shared by all programs of a test file: the library is parsed once. */
const fileSet = new FileSet();
const parsed = new Map<string, readonly Ast.File[] | null>();

function source(path: string): readonly Ast.File[] | null {
  const known = parsed.get(path);
  if (known !== undefined) return known;
  const files = SHELF.source(path, RELEASE)?.map((f) => parseFile(fileSet.add(f.name, f.text)).file) ?? null;
  parsed.set(path, files);
  return files;
}

/** The program, or an error that holds every diagnostic. */
export function compileText(name: string, text: string, race = false): Program {
  const main = parseFile(fileSet.add(name, toByteString(text)));
  const checked = checkProgram({ fileSet, main: { path: 'main', files: [main.file] }, source, always: ['runtime'], release: RELEASE });
  const found = [...main.diagnostics, ...checked.diagnostics];
  if (found.length > 0) throw new Error(found.map((d) => `${fileSet.position(d.pos).line}: ${d.message}`).join('\n'));
  return compile(checked, { race });
}

/** Every function of the package (of all packages by default) that is reached, those included that compiling others brings in. */
export function allFunctions(program: Program, pkgPath: string | null = null): readonly Func[] {
  program.materialize(program.entry);
  const out: Func[] = [];
  // The list grows while its functions are compiled.
  for (const f of program.funcs) {
    if (pkgPath !== null && f.pkgPath !== pkgPath) continue;
    program.materialize(f);
    out.push(f);
  }
  return out;
}
