// The language of one file: its //go:build line may ask for another release than the package's, from 1.21 on.
import type { Ast, Diagnostic } from '#syntax';
import { compareReleases, constraintRelease, type Language, languageOf, OLDEST_FILE_LANGUAGE } from '#release';

export function languageOfFile(file: Ast.File, ofPackage: Language): Language {
  const asked = askedFor(file);
  if (asked === null) return ofPackage;
  return languageOf(compareReleases(asked, OLDEST_FILE_LANGUAGE) < 0 ? OLDEST_FILE_LANGUAGE : asked);
}

const askedFor = (file: Ast.File): string | null => (file.buildConstraint === null ? null : constraintRelease(file.buildConstraint));

const WANTS_LATER = /requires go1\.\d+ or later/;

/** gc adds who set the language that is too old: the file itself, or go.mod. */
export function withLanguageHint(d: Diagnostic, files: readonly Ast.File[], ofPackage: Language): Diagnostic {
  if (!WANTS_LATER.test(d.message)) return d;
  const file = files.find((f) => d.pos >= f.pos && d.pos <= f.end);
  const asked = file === undefined ? null : askedFor(file);
  const own = asked !== null && compareReleases(asked, OLDEST_FILE_LANGUAGE) >= 0;
  const hint = own ? `file declares //go:build go${asked}` : `-lang was set to go${ofPackage.release}; check go.mod`;
  return { ...d, message: `${d.message} (${hint})` };
}
