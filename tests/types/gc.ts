// What the installed gc says of a package's files, line by line, and what the checker here says of them.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fromBytes } from '#base';
import { type Ast, complaintPosition, type Diagnostic, FileSet, flushed, parseFile, positionText } from '#syntax';
import { checkJumps, checkProgram, type PackageSource } from '#types';
import { goLibrary } from './check-text.ts';

export interface GcOptions {
  /** 1.N, as -lang takes it behind "go". */
  readonly language: string;
}

/** The compiler alone, without the go command: it takes files of any package, and any number of them wrong. */
export class Gc {
  readonly #folder: string;
  readonly #importConfig: string;
  readonly #tool: string;

  /** `imports`: the packages that files may import; their export data is built when it is not there. */
  constructor(folder: string, imports: readonly string[]) {
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
    this.#importConfig = path.join(folder, 'importcfg');
    const format = '{{if .Export}}packagefile {{.ImportPath}}={{.Export}}{{end}}';
    const list = execFileSync('go', ['list', '-export', '-deps', '-f', format, ...imports], { encoding: 'utf8', cwd: folder });
    writeFileSync(this.#importConfig, list);
    this.#tool = path.join(execFileSync('go', ['env', 'GOTOOLDIR'], { encoding: 'utf8' }).trim(), 'compile');
  }

  /** Lines in gc's order. */
  async complaints(files: readonly string[], { language }: GcOptions): Promise<readonly string[]> {
    const object = path.join(this.#folder, `${path.basename(files[0] ?? '')}.o`);
    const args = ['-e', '-complete', '-p', 'main', '-lang', `go${language}`, '-importcfg', this.#importConfig, '-o', object, ...files];
    const text = await new Promise<string>((done, fail) => {
      const parts: Buffer[] = [];
      const child = spawn(this.#tool, args, { stdio: ['ignore', 'pipe', 'pipe'] });
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (b: Buffer) => parts.push(b));
      child.on('error', fail);
      child.on('close', () => done(Buffer.concat(parts).toString('latin1')));
    });
    rmSync(object, { force: true });
    return text.split('\n').filter((line) => line !== '');
  }
}

/** The same lines by the parser and the checker here; the library is that of the installed Go. */
export class Ours {
  readonly #fileSet = new FileSet();
  readonly #source: PackageSource;

  constructor(goroot: string) {
    const parsed = new Map<string, readonly Ast.File[] | null>();
    const find = goLibrary(goroot)(this.#fileSet);
    this.#source = (p) => {
      const files = parsed.get(p) ?? find(p);
      parsed.set(p, files);
      return files;
    };
  }

  complaints(files: readonly string[], { language }: GcOptions): readonly string[] {
    const fileSet = this.#fileSet;
    const read = files.map((file) => parseFile(fileSet.add(file, fromBytes(readFileSync(file)))));
    const syntax = read.flatMap((r) => r.diagnostics);
    const asts = read.map((r) => r.file);
    const rest = (): readonly Diagnostic[] =>
      read.every((r) => r.checkable)
        ? checkProgram({ fileSet, main: { path: 'main', files: asts }, source: this.#source, release: language, syntax }).reported
        : checkJumps(fileSet, asts, syntax);
    const found = [...syntax, ...rest()].filter((d) => d.code !== 'MissingMain');
    return flushed(found, fileSet).flatMap((d) =>
      `${positionText(complaintPosition(fileSet.position(d.pos)))}: ${d.message}`.replaceAll('\t./', '\t').split('\n'),
    );
  }
}
