// The examples in the documentation of Go's library: programs that say what they print, and how they fare in the simulator.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DEFAULT_SETTINGS, type RunResult, type Session, type SourceText } from '#session';

/** The files of examples of one package. */
export interface PackageExamples {
  /** The package that they show. */
  readonly path: string;
  readonly files: readonly TextFile[];
  /** What they read. */
  readonly data: readonly TextFile[];
}

interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** What became of a package's examples. */
export interface Fared {
  /** How many printed what they say they print; the others have nothing to say, and were only compiled. */
  readonly passed: number;
  /** Why an example does not compile or prints something else, by its name. */
  readonly failed: ReadonlyMap<string, string>;
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
      .map((f) => textFile(dir, f))
      .filter(({ text }) => !LEFT_OUT.test(text));
    const named = new Set(files.flatMap(({ text }) => [...text.matchAll(/"(testdata\/[\w.]+)"/g)].map(([, file = '']) => file)));
    const data = [...named].filter((f) => existsSync(path.join(dir, f))).map((f) => textFile(dir, f));
    return files.length === 0 ? [] : [{ path: name, files, data }];
  });
}

/** By its name in the folder, where the tests run. */
const textFile = (dir: string, name: string): TextFile => ({ name, text: readFileSync(path.join(dir, name), 'utf8') });

const PIECE = 5_000_000;
const STEPS = 200 * PIECE;
/** A program that still does not compile after so many functions were taken out has something else. */
const ROUNDS = 40;

/** Runs the examples of a package as `go test` would. What does not compile, or ends the program, is taken out, and the others run without it. */
export function runExamples(session: Session, examples: PackageExamples): Fared {
  const failed = new Map<string, string>();
  const texts = new Map(examples.files.map((f) => [f.name, f.text]));
  for (let round = 0; round < ROUNDS; round++) {
    const files = [...texts].map(([name, text]) => ({ name, text }));
    if (files.length === 0) return { passed: 0, failed };
    const { result, output } = run(session, [...files, ...examples.data.map((f) => ({ ...f, data: true }))], ['-test.run=Example']);
    if (result?.end === 'compile error') {
      for (const { file, line, message } of result.diagnostics) takeOut(texts, failed, file, line, message);
      continue;
    }
    const running = output.match(/=== RUN {3}(\w+)\n(?![\s\S]*=== RUN)(?![\s\S]*--- (?:PASS|FAIL): \1 )/)?.[1];
    if (running !== undefined && (result === null || result.exitCode !== 0)) {
      takeOutFunction(texts, failed, running, result === null ? 'takes too long' : `${result.end} ${result.detail}`.trim());
      continue;
    }
    for (const [, name = ''] of output.matchAll(/^--- FAIL: (\w+)/gm)) failed.set(name, 'prints something else');
    return { passed: output.match(/^--- PASS: /gm)?.length ?? 0, failed };
  }
  failed.set('', 'does not compile');
  return { passed: 0, failed };
}

interface Ran {
  /** null: it was stopped. */
  readonly result: RunResult | null;
  readonly output: string;
}

function run(session: Session, files: readonly SourceText[], flags: readonly string[]): Ran {
  const running = session.startTests(files, { ...DEFAULT_SETTINGS, args: ['-test.v', '-test.paniconexit0', ...flags] });
  let result = running.advance(PIECE);
  for (let steps = PIECE; result === null && steps < STEPS; steps += PIECE) result = running.advance(PIECE);
  return { result, output: Buffer.concat(running.takeOutput().map((chunk) => chunk.bytes)).toString() };
}

/** Takes out what the error is about: the file that imports a package, the import that nobody needs any more, or the function. */
function takeOut(texts: Map<string, string>, failed: Map<string, string>, file: string, line: number, message: string): void {
  const text = texts.get(file) ?? '';
  const lines = text.split('\n');
  // The function has gone already.
  if (lines[line - 1] === '') return;
  if (/imported (?:as \w+ )?and not used/.test(message)) {
    lines[line - 1] = (lines[line - 1] ?? '').replace(/(?:\w+ )?(?=")/, '_ ');
    texts.set(file, lines.join('\n'));
    return;
  }
  const start = lines.findLastIndex((l, i) => i < line && /^func /.test(l));
  if (start >= 0 && lines.indexOf('}', start) >= line - 1) {
    const name = lines[start]?.match(/^func (?:\([^)]*\) )?(\w+)/)?.[1] ?? '';
    takeOutFunction(texts, failed, name, message);
    return;
  }
  for (const [, name = ''] of text.matchAll(/^func (Example\w*)\(/gm)) failed.set(name, message);
  texts.delete(file);
}

function takeOutFunction(texts: Map<string, string>, failed: Map<string, string>, name: string, reason: string): void {
  failed.set(name, reason);
  const declaration = new RegExp(`^func (?:\\([^)]*\\) )?${name}\\([^]*?^\\}\\n`, 'm');
  // Lines stay where they are.
  for (const [file, text] of texts)
    texts.set(
      file,
      text.replace(declaration, (all) => '\n'.repeat(all.split('\n').length - 1)),
    );
}

/** Runs the tests of one file; null when they pass, else what is wrong. */
export function runTestFile(session: Session, file: string): string | null {
  const { result, output } = run(session, [textFile(path.dirname(file), path.basename(file))], []);
  if (result === null) return 'takes too long';
  const [diagnostic] = result.diagnostics;
  if (diagnostic !== undefined) return `${diagnostic.line}:${diagnostic.column}: ${diagnostic.message}`;
  const names = [...output.matchAll(/^--- FAIL: (\w+)/gm)].map(([, name = '']) => name);
  return result.exitCode === 0 ? null : [result.end, ...names].join(' ');
}
