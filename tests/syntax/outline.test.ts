// Outlines: bodies passed over and read later are what parseFile reads at once, over the whole library and where braces mislead.
import { expect, test } from 'vitest';
import { SimulatorBug } from '#base';
import { Shelf } from '#std';
import { WHOLE_LIBRARY } from '#std-whole';
import { type Ast, dumpTree, parseFile, parseOutline, SourceFile } from '#syntax';

const RELEASE = '1.26';
const SHELF = new Shelf(WHOLE_LIBRARY);

const isFunc = (d: Ast.Decl): d is Ast.FuncDecl => d.kind === 'FuncDecl';

function expectSame(name: string, text: string): void {
  const source = new SourceFile(name, text, 1);
  const whole = parseFile(source);
  const outline = parseOutline(source);
  expect(outline.diagnostics, name).toEqual([]);
  // Last first: what a body is must not hang on the order in which they are asked for.
  for (const f of outline.file.decls.filter(isFunc).reverse()) expect(f.body === null, f.name.name).toBe(f.external);
  expect(dumpTree(source, outline.file), name).toBe(dumpTree(source, whole.file));
}

test.each(SHELF.paths(RELEASE))('library package %s', (path) => {
  for (const { name, text } of SHELF.source(path, RELEASE) ?? []) expectSame(name, text);
});

test('braces in literals and comments, nested functions, one-line bodies, no body', () => {
  const bodies = [
    "{ s := \"}\\\"{\"; _ = '}'; _ = '\\''; _ = '\"' }",
    '{ /* } */ // {\n _ = `}\\`\n}',
    '{ f := func() { if x { } }; f() }',
    '{}',
    '',
  ];
  expectSame('p.go', `package p\n${bodies.map((body, i) => `func f${i}() ${body}\n`).join('')}var x = struct{}{}; func (t T) m() {}`);
});

test('a body is read once, and only when asked for; an error in it is a bug of ours', () => {
  const { file, diagnostics } = parseOutline(new SourceFile('p.go', 'package p\nfunc f() { ) }\nfunc g() { h() }\n', 1));
  expect(diagnostics).toEqual([]);
  const [f, g] = file.decls.filter(isFunc);
  expect(g?.body?.list).toHaveLength(1);
  expect(g?.body).toBe(g?.body);
  expect(() => f?.body).toThrow(SimulatorBug);
});
