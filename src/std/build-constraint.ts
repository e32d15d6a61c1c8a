// Which library sources belong to a release (spec of the line: go help buildconstraint; only go1.N, !, && and parentheses-free || occur).

/** One embedded file: `name` below GOROOT/src, `build` the text after //go:build or ''. */
export interface LibrarySource {
  readonly name: string;
  readonly build: string;
  readonly text: string;
}

const minor = (release: string): number => Number(release.split('.')[1]);

/** go1.N holds for every release from 1.N on. */
export function matchesRelease(build: string, release: string): boolean {
  if (build === '') return true;
  const term = (word: string): boolean => {
    const negated = word.startsWith('!');
    const since = minor(word.slice(negated ? 1 : 0));
    return minor(release) >= since !== negated;
  };
  return build.split('||').some((all) => all.split('&&').every((word) => term(word.trim())));
}
