// The tests of one package of Go's library, as a package beside ours: its test files without the declarations that ours cannot compile.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fromBytes, toBytes } from '#base';
import { belongsToBuild } from '#release';
import { DEFAULT_SETTINGS, type ReportedDiagnostic, type Session, type SourceText } from '#session';
import { Shelf } from '#std';
import { WHOLE_LIBRARY } from '#std-whole';
import { type Ast, parseFile, SourceFile } from '#syntax';
import { ALL_RECORDED } from '#all-recorded';
import { openSessionOver } from '../../../src/session/session.ts';

/** A test function that was left out, by name, with what the compiler says of it. */
export type LeftOut = ReadonlyMap<string, string>;

export interface TestPackage {
  readonly files: readonly SourceText[];
  readonly leftOut: LeftOut;
}

/** Where gc installs the library, whatever this machine's GOROOT is: its own files may import internal packages. */
const GOROOT_SRC = '/usr/local/go/src';
/** More rounds than any package needs: every round drops at least one declaration. */
const ROUNDS = 60;
const TEST = /^(?:Test|Fuzz)(?!\p{Ll})/u;
/** Files of ours that a package's tests get before their own. */
const BESIDE: Readonly<Record<string, string>> = { time: 'local_zone_test.go' };

/** A piece of a file that is dropped as a whole. */
interface Piece {
  readonly file: string;
  readonly from: number;
  readonly to: number;
  /** Of a test function. */
  readonly test: string | null;
}

/** Internal packages of Go's that tests import, as they are for a simulator. */
const ENVIRONMENT: readonly string[] = ['internal/testenv', 'internal/asan', 'internal/msan', 'internal/race'];

export function sessionForTests(): Session {
  const shelf = new Shelf(WHOLE_LIBRARY);
  for (const importPath of ENVIRONMENT) {
    const name = path.basename(importPath);
    const known = WHOLE_LIBRARY.find((p) => p.path === importPath) ?? { path: importPath, files: [], natives: [] };
    shelf.put({
      ...known,
      files: [...known.files, { name: `${importPath}/environment.go`, build: '', text: environmentFile(`${name}.go`) }],
    });
  }
  return openSessionOver(shelf, ALL_RECORDED);
}

const environmentFile = (name: string): string => readFileSync(path.join(import.meta.dirname, 'environment', name), 'utf8');

export function testPackage(session: Session, goroot: string, importPath: string): TestPackage {
  const folder = path.join(goroot, 'src', importPath);
  const read = readdirSync(folder)
    .filter((n) => n.endsWith('_test.go') && n !== 'export_test.go')
    .map((n) => ({ n, text: fromBytes(readFileSync(path.join(folder, n))) }))
    .filter(({ n, text }) => belongsToBuild(n, text, { release: DEFAULT_SETTINGS.release, race: false }) === true);
  const more = BESIDE[importPath] === undefined ? [] : [{ n: BESIDE[importPath], text: environmentFile(BESIDE[importPath]) }];
  const texts = new Map([...more, ...read].map(({ n, text }) => [`${GOROOT_SRC}/${importPath}/${n}`, beside(text, importPath)]));
  const pieces = [...texts].flatMap(([file, text]) => piecesOf(file, text));
  const dropped = new Set<Piece>();
  const leftOut = new Map<string, string>();
  for (let round = 0; round < ROUNDS; round++) {
    const files = [...texts].map(([name, text]): SourceText => ({ name, text: toBytes(without(text, name, dropped)) }));
    const wrong = complaints(session, files);
    if (wrong.length === 0) return { files, leftOut };
    const before = dropped.size;
    for (const d of wrong) {
      const text = texts.get(d.file);
      if (text === undefined) throw new Error(`${importPath}: ${d.printed}`);
      const at = offsetOf(text, d);
      const piece = pieces.find((p) => p.file === d.file && p.from <= at && at < p.to) ?? directive(d, text, at);
      if (piece === undefined || dropped.has(piece)) continue;
      dropped.add(piece);
      if (piece.test !== null) leftOut.set(piece.test, d.message);
    }
    if (dropped.size === before) throw new Error(`${importPath}: ${wrong.map((d) => d.printed).join('\n')}`);
  }
  throw new Error(`${importPath}: more than ${ROUNDS} rounds`);
}

/** A file inside the package moves beside it, and sees what is exported: on the same line, so that lines stay. */
function beside(text: string, importPath: string): string {
  const name = importPath.slice(importPath.lastIndexOf('/') + 1);
  return text.replace(new RegExp(`^package ${name}$`, 'm'), `package ${name}_test; import . "${importPath}"`);
}

/** A session that runs nothing: a run that could start has no complaints. */
function complaints(session: Session, files: readonly SourceText[]): readonly ReportedDiagnostic[] {
  const run = session.startTests(files, DEFAULT_SETTINGS);
  run.stop();
  return run.advance(0)?.diagnostics ?? [];
}

function piecesOf(name: string, text: string): readonly Piece[] {
  const source = new SourceFile(name, text, 1);
  const piece = (node: Ast.Node, test: string | null): Piece => ({ file: name, from: node.pos - 1, to: node.end - 1, test });
  return parseFile(source).file.decls.flatMap((d) => {
    if (d.kind === 'GenDecl' && d.grouped) return d.specs.map((s) => piece(s, null));
    return [piece(d, d.kind === 'FuncDecl' && d.recv === null && TEST.test(d.name.name) ? d.name.name : null)];
  });
}

/** A comment that speaks of what was dropped. */
function directive({ file, message }: ReportedDiagnostic, text: string, at: number): Piece | undefined {
  return message.startsWith('//go:') ? { file, from: at - 2, to: text.indexOf('\n', at), test: null } : undefined;
}

/** Lines stay where they are. */
function without(text: string, name: string, dropped: ReadonlySet<Piece>): string {
  let out = text;
  for (const { file, from, to } of dropped) {
    if (file === name) out = out.slice(0, from) + out.slice(from, to).replace(/[^\n]/g, ' ') + out.slice(to);
  }
  return out;
}

function offsetOf(text: string, { line, column }: ReportedDiagnostic): number {
  let at = 0;
  for (let l = 1; l < line; l++) at = text.indexOf('\n', at) + 1;
  return at + Math.max(0, column - 1);
}
