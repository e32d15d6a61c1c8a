// The examples of Go's library: files of documentation that are programs, with what each prints in a comment.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { SourceText } from '#session';

/** The examples of one package: what `go test -run Example` would run. */
export interface PackageExamples {
  /** The package that they show. */
  readonly path: string;
  readonly files: readonly SourceText[];
}

/** Files that are not for this machine, and those that the go command leaves out. */
const LEFT_OUT = /^\/\/go:build (?:ignore|.*(?:wasm|js|windows|plan9|goexperiment))/m;

/** The examples of each of `packages` that has any. */
export function goExamples(goroot: string, packages: readonly string[]): readonly PackageExamples[] {
  return packages.flatMap((name) => {
    const dir = path.join(goroot, 'src', name);
    if (!existsSync(dir)) return [];
    const files = readdirSync(dir)
      .filter((f) => /^example\w*_test\.go$/.test(f))
      .sort()
      .map((f) => ({ name: path.join(dir, f), text: readFileSync(path.join(dir, f), 'utf8') }))
      .filter(({ text }) => !LEFT_OUT.test(text));
    return files.length === 0 ? [] : [{ path: name, files }];
  });
}
