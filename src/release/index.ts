// Which Go it is: the releases, what their language allows, the facts that differ between them, and which files belong to one.
export { compareReleases, DEFAULT_RELEASE, isRelease, NEWEST, type Release, releaseNamed, RELEASES } from './releases.ts';
export { type Facts, FACTS, factsOf } from './facts.ts';
export {
  ABOVE,
  type CallSite,
  type InsideFrame,
  type Numbered,
  type Place,
  Places,
  type RaceTeller,
  type RecordedPlaces,
  type SystemGoroutine,
} from './places.ts';
export { type Inlining, inlining } from './inlining.ts';
export { faultOf } from './fault.ts';
export { type Feature, FEATURES, type Language, languageOf, OLDEST_FILE_LANGUAGE, WITHOUT_GO_LINE } from './language.ts';
export { type CompilerWords, compilerWords } from './compiler-words.ts';
export { isLaterApi } from './api.ts';
export { libraryCoverage, type PackageCoverage } from './coverage.ts';
export { isInternalPath, isStdPath, mayImportInternal } from './packages.ts';
export { belongsToBuild, type BuildTarget, constraintHolds, constraintRelease } from './build-constraint.ts';
