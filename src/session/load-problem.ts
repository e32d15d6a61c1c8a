// The forms in which the go command says why packages cannot be loaded.
import type { Ast, Diagnostic, Position } from '#syntax';
import { NO_POS, positionText } from '#syntax';

/** `printed`: the whole of what the go command prints; null when that is the position and the message. */
export interface LoadProblem extends Diagnostic {
  readonly printed: string | null;
}

/** A package on the way from the program down to the import at hand. */
export interface Step {
  /** As the go command calls it. */
  readonly title: string;
  /** The file that imports it; '' for the program itself. */
  readonly importer: string;
}

const CODE = 'BrokenImport';
/** The specification's position, or none: some problems are the program's as a whole. */
export type Where = Ast.ImportSpec | null;

/** `file:line:column: text`, or the text alone. */
export function problemAt(where: Where, message: string): LoadProblem {
  return where === null
    ? { pos: NO_POS, end: NO_POS, message, code: CODE, printed: message }
    : { pos: where.pos, end: where.lit.end, message, code: CODE, printed: null };
}

/** Told from the program down, one import a line, `at` being the last. */
export function problemOnPath(where: Where, path: readonly Step[], message: string, at: Position | null = null): LoadProblem {
  const titles = path.map((step) => step.title).join('\n\timports ');
  return { ...problemAt(where, message), printed: `package ${titles}${at === null ? '' : `\n\t${goPlace(at)}`}: ${message}` };
}

/** As problemOnPath, each import (`named`: since 1.24) with the file it stands in. */
export function importCycle(where: Where, path: readonly Step[], named: boolean): LoadProblem {
  const titles = path.map(({ title, importer }) => (named && importer !== '' ? `${title} from ${importer}` : title));
  const message = 'import cycle not allowed';
  return { ...problemAt(where, message), printed: `package ${titles.join('\n\timports ')}: ${message}` };
}

/** The go command's own places have no ./ in front. */
export const goPlace = (at: Position): string => positionText(at).replace(/^\.\//, '');
