// maprace test: the tests of packages, with the lines that go test prints around their own output.
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { type LoadingSession, type RunResult, type Session, type SourceText, testedPackage } from '#session';
import type { ParsedLine } from '../flags.ts';
import { findSources } from '../sources.ts';
import { diagnosticLines, EXIT, writeAll } from '../terminal.ts';

/** Steps between two looks at the output. */
const SLICE = 2_000_000;
/** What a test binary is given besides the reader's flags; a flag that comes again counts. */
const DEFAULTS = ['-test.paniconexit0', '-test.timeout=10m0s'];
/** With one of these what passed is shown as well. */
const SHOWS = /^-test\.(?:v|bench|list)(?:$|=(?!false))/;
const NO_TESTS = 'testing: warning: no tests to run\n';
const NS_PER_SECOND = 1e9;

/** One package's part of the command. */
interface Target {
  /** What findSources takes. */
  readonly names: readonly string[];
}

/** Where bytes go. */
export type Write = (fd: 1 | 2, bytes: Uint8Array) => void;

/** A session that can compile the programs of the files given. */
export type SessionOver = (files: readonly SourceText[]) => Promise<Session>;

export const test = (line: ParsedLine, library: LoadingSession): Promise<number> =>
  runTests(line, (files) => library.over(files, line.options.settings.release), writeAll);

/** The exit code. */
export async function runTests(line: ParsedLine, sessionOver: SessionOver, write: Write): Promise<number> {
  // Without a name the package is that of the working directory.
  const local = line.files.length === 0;
  const targets = local ? [{ names: ['.'] }] : targetsOf(line.files);
  if (typeof targets === 'string') {
    write(2, new TextEncoder().encode(`${targets}\n`));
    return EXIT.compile;
  }
  const command = new TestCommand(line, { local, several: targets.length > 1 }, sessionOver, write);
  const codes: number[] = [];
  for (const t of targets) codes.push(await command.test(t));
  const worst = Math.max(...codes);
  if (worst !== EXIT.ok && !local) write(1, new TextEncoder().encode('FAIL\n'));
  return worst;
}

/** Files are one package; each directory is one, and dir/... is all those in and below dir. */
function targetsOf(names: readonly string[]): readonly Target[] | string {
  if (names.every((n) => n.endsWith('.go'))) return [{ names }];
  const out: Target[] = [];
  for (const name of names) {
    if (name === '...' || name.endsWith('/...')) {
      const dirs = packagesBelow(name.slice(0, -'...'.length) || '.');
      if (dirs.length === 0) return `go: warning: "${name}" matched no packages\nno packages to test`;
      out.push(...dirs.map((dir) => ({ names: [dir] })));
    } else out.push({ names: [name] });
  }
  return out;
}

/** Directories with Go files, not those that the go command leaves out. */
function packagesBelow(dir: string): string[] {
  if (!existsSync(dir)) return [];
  const entries = readdirSync(dir, { withFileTypes: true });
  const own = entries.some((e) => e.isFile() && e.name.endsWith('.go')) ? [dir] : [];
  const below = entries
    .filter((e) => e.isDirectory() && !/^[._]|^(?:testdata|vendor)$/.test(e.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return [...own, ...below.flatMap((e) => packagesBelow(path.join(dir, e.name)))];
}

class TestCommand {
  readonly #line: ParsedLine;
  readonly #sessionOver: SessionOver;
  readonly #write: Write;
  /** Whether what a passing package printed is shown. */
  readonly #shows: boolean;
  /** Output goes straight through: nobody looks at it before the verdict. */
  readonly #unread: boolean;
  /** Output is shown as it comes, and not package by package. */
  readonly #streams: boolean;

  constructor(line: ParsedLine, { local, several }: { local: boolean; several: boolean }, sessionOver: SessionOver, write: Write) {
    this.#line = line;
    this.#sessionOver = sessionOver;
    this.#write = write;
    this.#shows = line.options.test.some((flag) => SHOWS.test(flag));
    this.#unread = local || line.options.test.some((flag) => flag.startsWith('-test.bench='));
    this.#streams = this.#unread || (this.#shows && !several);
  }

  async test({ names }: Target): Promise<number> {
    const files = findSources(names, true);
    if (typeof files === 'string') return this.#failedSetup(`maprace test: ${files}\n`, names.join(' '));
    const title = testedPackage(files);
    if (hasTests(files, names)) return this.#run(files, title);
    this.#say(1, `?   \t${title}\t[no test files]\n`);
    return EXIT.ok;
  }

  #say(fd: 1 | 2, text: string): void {
    this.#write(fd, new TextEncoder().encode(text));
  }

  #failedSetup(message: string, title: string): number {
    this.#say(2, message);
    this.#say(1, `FAIL\t${title} [setup failed]\n`);
    return EXIT.compile;
  }

  async #run(files: readonly SourceText[], title: string): Promise<number> {
    const { options } = this.#line;
    const args = [...DEFAULTS, ...options.test, ...options.settings.args];
    const session = await this.#sessionOver(files);
    const running = session.startTests(files, { ...options.settings, args });
    const held: Uint8Array[] = [];
    let result: RunResult | null = null;
    while (result === null) {
      result = running.advance(SLICE);
      for (const { bytes } of running.takeOutput()) {
        held.push(bytes);
        if (this.#streams) this.#write(1, bytes);
      }
    }
    if (result.end === 'compile error') return this.#compileErrors(result, title);
    if (!this.#streams && (this.#shows || result.exitCode !== 0)) for (const bytes of held) this.#write(1, bytes);
    return this.#verdict(result, title, new TextDecoder().decode(Buffer.concat(held)));
  }

  #verdict(result: RunResult, title: string, output: string): number {
    const seconds = `${(result.virtualTime / NS_PER_SECOND).toFixed(3)}s`;
    if (result.exitCode === 0) {
      const nothing = !this.#unread && output.includes(NO_TESTS);
      this.#say(1, `ok  \t${title}\t${seconds}${nothing ? ' [no tests to run]' : ''}\n`);
      return EXIT.ok;
    }
    if (result.end === 'budget') this.#say(2, `maprace: stopped: ${result.detail}\n`);
    if (result.end === 'bug') this.#say(2, `maprace: a bug in the simulator: ${result.detail}\n`);
    if (this.#unread || output === '') this.#say(1, `exit status ${result.exitCode}\n`);
    else if (!output.endsWith('\n')) this.#say(1, '\n');
    this.#say(1, `FAIL\t${title}\t${seconds}\n`);
    return result.end === 'budget' || result.end === 'bug' ? result.exitCode : EXIT.compile;
  }

  /** What the compiler says counts as a failed build, what is said before it as a failed setup. */
  #compileErrors(result: RunResult, title: string): number {
    const setup = result.diagnostics.some((d) => d.heading === '');
    this.#say(2, `${setup ? `# ${title}\n` : ''}${diagnosticLines(result.diagnostics, false, true)}`);
    this.#say(1, `FAIL\t${title} [${setup ? 'setup' : 'build'} failed]\n`);
    return EXIT.compile;
  }
}

/** Whether the named package has test files; other files are of packages that it imports. */
function hasTests(files: readonly SourceText[], names: readonly string[]): boolean {
  const only = names[0] ?? '';
  const isDirectory = existsSync(only) && statSync(only).isDirectory();
  const dir = isDirectory ? path.resolve(only) : null;
  return files.some((f) => f.name.endsWith('_test.go') && (dir === null || path.resolve(path.dirname(f.name)) === dir));
}
