// The main function of a test binary: which functions of a package are tests, and the Go source that hands them to package testing.
import { runeAt } from '#base';
import type { Ast, SourceFile } from '#syntax';
import { exampleOutput } from './example-output.ts';

/** Files of one package with their trees. */
export interface TestedFiles {
  readonly path: string;
  readonly sources: readonly SourceFile[];
  readonly trees: readonly Ast.File[];
}

/** A function whose name says that it is a test and whose parameters do not. */
export interface WrongSignature {
  readonly func: Ast.FuncDecl;
  readonly message: string;
}

interface TestFunction {
  readonly name: string;
  /** The name that the generated file imports its package by. */
  readonly from: '_test' | '_xtest';
}

interface Example extends TestFunction {
  readonly output: string;
  readonly unordered: boolean;
}

/** A file in testdata/fuzz. */
export interface SeedFile {
  readonly target: string;
  readonly name: string;
  /** A byte string. */
  readonly text: string;
}

const KINDS = [
  { prefix: 'Test', type: 'T', parameter: 't', table: 'InternalTest', list: 'tests' },
  { prefix: 'Benchmark', type: 'B', parameter: 'b', table: 'InternalBenchmark', list: 'benchmarks' },
  { prefix: 'Fuzz', type: 'F', parameter: 'f', table: 'InternalFuzzTarget', list: 'fuzzTargets' },
] as const;
type Prefix = (typeof KINDS)[number]['prefix'];

export class TestMain {
  readonly wrong: WrongSignature[] = [];
  readonly #own: string;
  /** Packages that the generated file names. */
  readonly #used = new Map<TestFunction['from'], string>();
  readonly #found: Readonly<Record<Prefix, TestFunction[]>> = { Test: [], Benchmark: [], Fuzz: [] };
  readonly #examples: Example[] = [];
  #main: TestFunction | null = null;
  #seeds: readonly SeedFile[] = [];

  /** `own`: the import path of the package under test. */
  constructor(own: string) {
    this.#own = own;
  }

  add(from: TestFunction['from'], { path, sources, trees }: TestedFiles): void {
    trees.forEach((tree, i) => {
      const source = sources[i];
      if (source === undefined || !source.name.endsWith('_test.go')) return;
      this.#used.set(from, path);
      for (const decl of tree.decls) if (decl.kind === 'FuncDecl' && decl.recv === null) this.#take(from, decl, source);
    });
  }

  /** The seeds of fuzz targets that lie in files. */
  addSeeds(files: readonly SeedFile[]): void {
    this.#seeds = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  #take(from: TestFunction['from'], func: Ast.FuncDecl, source: SourceFile): void {
    const { name } = func.name;
    if (name === 'TestMain' && !takesPointer(func, 'T')) {
      if (this.#isRight(func, 'M', 'm')) this.#main = { name, from };
      return;
    }
    for (const kind of KINDS) {
      if (isNamed(name, kind.prefix) && this.#isRight(func, kind.type, kind.parameter)) this.#found[kind.prefix].push({ name, from });
    }
    if (!isNamed(name, 'Example') || func.type.params.list.length > 0) return;
    const output = exampleOutput(func, source);
    if (output !== null) this.#examples.push({ name, from, ...output });
  }

  #isRight(func: Ast.FuncDecl, type: string, parameter: string): boolean {
    const generic = func.type.typeParams !== null;
    if (!generic && takesPointer(func, type)) return true;
    const { name } = func.name;
    const must = `must be: func ${name}(${parameter} *testing.${type})`;
    const message = generic
      ? `wrong signature for ${name}, test functions cannot have type parameters`
      : `wrong signature for ${name}, ${must}`;
    this.wrong.push({ func, message });
    return false;
  }

  /** Go source of package main. */
  get text(): string {
    const tables = KINDS.map(({ prefix, table, list }) => tableText(list, table, this.#found[prefix].map(rowText)));
    const examples = tableText('examples', 'InternalExample', this.#examples.map(exampleRow));
    const lists = [
      ...KINDS.map(({ prefix, list }) => (this.#found[prefix].length > 0 ? list : 'nil')),
      this.#examples.length > 0 ? 'examples' : 'nil',
    ];
    const run = this.#main === null ? '\tos.Exit(m.Run())\n' : `\t${this.#main.from}.${this.#main.name}(m)\n\tos.Exit(int(${EXIT_CODE}))\n`;
    const imports = [...this.#used].map(([as, path]) => `\t${this.#isNamed(as) ? as : '_'} ${JSON.stringify(path)}\n`);
    const own = TEST_MAIN_IMPORTS.filter((path) => path !== 'reflect' || this.#main !== null).map((path) => `\t${JSON.stringify(path)}\n`);
    return `package main

import (
${own.join('')}${imports.join('')})

${[...tables, examples].filter((t) => t !== '').join('\n')}
func init() {
\ttestdeps.ImportPath = ${JSON.stringify(this.#own)}
${this.#seedTable()}}

func main() {
\tm := testing.MainStart(testdeps.TestDeps{}, ${lists.join(', ')})
${run}}
`;
  }

  #seedTable(): string {
    const targets = this.#found.Fuzz.map(({ name }) => ({ name, files: this.#seeds.filter((s) => s.target === name) }));
    const rows = targets
      .filter(({ files }) => files.length > 0)
      .map(({ name, files }) => `\t\t"${name}": {${files.map(seedText).join(', ')}},\n`);
    return rows.length === 0 ? '' : `\ttestdeps.Seeds = map[string][]string{\n${rows.join('')}\t}\n`;
  }

  #isNamed(from: TestFunction['from']): boolean {
    const all = [...KINDS.flatMap(({ prefix }) => this.#found[prefix]), ...this.#examples, ...(this.#main === null ? [] : [this.#main])];
    return all.some((f) => f.from === from);
  }
}

/** What the file imports besides the packages under test; reflect only for a TestMain. */
export const TEST_MAIN_IMPORTS: readonly string[] = ['os', 'reflect', 'testing', 'testing/internal/testdeps'];

/** A TestMain need not call os.Exit. */
const EXIT_CODE = 'reflect.ValueOf(m).Elem().FieldByName("exitCode").Int()';

/** An empty table is not declared: releases before 1.18 have no type for fuzz targets. */
const tableText = (list: string, table: string, rows: readonly string[]): string =>
  rows.length === 0 ? '' : `var ${list} = []testing.${table}{\n${rows.map((row) => `\t${row},\n`).join('')}}\n`;

const rowText = ({ name, from }: TestFunction): string => `{"${name}", ${from}.${name}}`;

const exampleRow = ({ name, from, output, unordered }: Example): string =>
  `{"${name}", ${from}.${name}, ${goString(output)}, ${unordered}}`;

const seedText = ({ name, text }: SeedFile): string => `${goString(name)}, ${goString(text)}`;

/** A byte string as a Go literal. */
const goString = (bytes: string): string =>
  `"${bytes.replace(/[^ !#-[\]-~]/g, (c) => `\\x${c.charCodeAt(0).toString(16).padStart(2, '0')}`)}"`;

/** TestX and Test_x are tests, Testify is not. */
function isNamed(name: string, prefix: string): boolean {
  if (!name.startsWith(prefix)) return false;
  return name.length === prefix.length || !/^\p{Ll}$/u.test(String.fromCodePoint(runeAt(name, prefix.length).code));
}

/** One parameter of type *T or *x.T, and no results: how the package was imported is not known yet. */
function takesPointer({ type }: Ast.FuncDecl, name: string): boolean {
  const [field, more] = type.params.list;
  if (type.results !== null && type.results.list.length > 0) return false;
  if (field === undefined || more !== undefined || field.names.length > 1 || field.type.kind !== 'StarExpr') return false;
  const { x } = field.type;
  return (x.kind === 'Ident' && x.name === name) || (x.kind === 'SelectorExpr' && x.sel.name === name);
}
