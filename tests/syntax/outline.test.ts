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

test('braces of types in signatures, signatures of many lines, type parameters, no body', () => {
  const signatures = [
    '(x interface{ M() struct{} }, y ...struct{ a int "}{" }) interface { N() }',
    '(\n\ta int, // {\n\tb map[string]struct{ _ [1]interface{} `{` },\n) (r func(struct{}) chan<- struct{}, err error)',
    '[T interface{ ~[]E }, E any](x [3]T) T',
    '() /* { */',
    '(interfaces, structure int)',
  ];
  const texts = signatures.flatMap((signature, i) => [`func f${i}${signature} { return }\n`, `func e${i}${signature}\n`]);
  expectSame('p.go', `package p\n${texts.join('')}func (t *T) m(x interface{}) struct{} { if x {} }`);
});

test('a signature is read once, and only when asked for', () => {
  const { file, diagnostics } = parseOutline(new SourceFile('p.go', 'package p\nfunc f(a .) { }\nfunc g(b int) { h() }\n', 1));
  expect(diagnostics).toEqual([]);
  const [f, g] = file.decls.filter(isFunc);
  expect(g?.type.params.list).toHaveLength(1);
  expect(g?.type).toBe(g?.type);
  expect(() => f?.type).toThrow(SimulatorBug);
});

test('a body is read once, and only when asked for; an error in it is a bug of ours', () => {
  const { file, diagnostics } = parseOutline(new SourceFile('p.go', 'package p\nfunc f() { ) }\nfunc g() { h() }\n', 1));
  expect(diagnostics).toEqual([]);
  const [f, g] = file.decls.filter(isFunc);
  expect(g?.body?.list).toHaveLength(1);
  expect(g?.body).toBe(g?.body);
  expect(() => f?.body).toThrow(SimulatorBug);
});
