// Which Go it is: the releases, what their language allows, and the facts that differ between them.
export { DEFAULT_RELEASE, type Release, releaseNamed, RELEASES } from './releases.ts';
export { type Facts, FACTS, factsOf } from './facts.ts';
export { type Feature, type Language, languageOf } from './language.ts';
export { isInternalPath, isStdPath } from './packages.ts';
