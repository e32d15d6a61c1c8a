// The tree of right programs, read off its dump, and what the positions of its nodes promise.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { type Ast, dumpTree, parseFile, SourceFile } from '#syntax';
import { readSource } from './goroot.ts';

function dump(text: string): readonly string[] {
  const file = new SourceFile('p.go', `package p\n${text}\n`, 1);
  const { file: tree, diagnostics } = parseFile(file);
  expect(diagnostics).toEqual([]);
  return dumpTree(file, tree)
    .trimEnd()
    .split('\n')
    .slice(2)
    .map((row) => row.replace(/^(\S+) +/, '$1 '));
}

/** The kinds and names of one declaration, without places. */
const outline = (text: string): string =>
  dump(text)
    .map((row) => row.replace(/^\S+ (\S+: )?/, '').replace(/ \w+=\d+:\d+/g, ''))
    .join(' ');

test('a declaration, line for line', () => {
  expect(dump('var a, b []int = f(1)')).toEqual([
    '2:1 decls[0]: GenDecl tok="var"',
    '2:5 specs[0]: ValueSpec iota=0',
    '2:5 names[0]: Ident name="a"',
    '2:8 names[1]: Ident name="b"',
    '2:10 type: ArrayType',
    '2:12 elt: Ident name="int"',
    '2:18 values[0]: CallExpr lparen=2:19 rparen=2:21',
    '2:18 fun: Ident name="f"',
    '2:20 args[0]: BasicLit lit="INT" value="1"',
  ]);
});

test.each([
  ['type T[P *C] int', 'ArrayType', 'a product is an array length'],
  ['type T[P *C,] int', 'typeParams', 'unless a comma follows'],
  ['type T[P *C|~int] int', 'typeParams', 'or a term is no expression'],
  ['type T[P *[]int] int', 'typeParams', 'or the operand is a type'],
  ['type T[P (C)] int', 'ArrayType', 'a call is an array length'],
  ['type T[P (C),] int', 'typeParams', 'unless a comma follows'],
  ['type T[P func(int)] int', 'typeParams', 'a name and a type are a parameter'],
  ['type T[P []int] int', 'typeParams', 'a bracket after the name opens its constraint'],
  ['type T[P] int', 'ArrayType', 'a lone name is an array length'],
  ['type T[P, Q any] int', 'typeParams', 'two names are parameters'],
  ['type T[P any] = []P', 'typeParams', 'an alias may have them too'],
])('%s: %s, for %s', (text, sign) => {
  expect(dump(text).some((row) => row.includes(sign))).toBe(true);
  expect(dump(text).some((row) => row.includes('typeParams'))).toBe(sign === 'typeParams');
});

test('precedence and association', () => {
  expect(outline('var x = a + b*c == d && e')).toMatch(
    /BinaryExpr op="&&" BinaryExpr op="==" BinaryExpr op="\+" Ident name="a" BinaryExpr op="\*" Ident name="b" Ident name="c" Ident name="d" Ident name="e"$/,
  );
  expect(outline('var x = a - b - c')).toMatch(/BinaryExpr op="-" BinaryExpr op="-" Ident name="a" Ident name="b" Ident name="c"$/);
  expect(outline('var x = -a * *b')).toMatch(/BinaryExpr op="\*" UnaryExpr op="-" Ident name="a" StarExpr Ident name="b"$/);
});

test('arrows belong to the leftmost chan', () => {
  expect(outline('var x = (<-chan int)(c)')).toContain('ParenExpr ChanType dir="recv" Ident name="int"');
  expect(outline('var x = <-chan int(c)')).toContain('UnaryExpr op="<-" CallExpr ChanType dir="both"');
  expect(outline('var x chan<- chan int')).toContain('ChanType dir="send" ChanType dir="both"');
  expect(outline('var x = (<-chan<- chan int)(nil)')).toContain('ChanType dir="recv" ChanType dir="recv"');
});

test('parameters group as they were written', () => {
  const fields = (text: string): number => dump(text).filter((row) => /list\[\d+\]: Field$/.test(row)).length;
  expect(fields('func f(a, b int, c string)')).toBe(2);
  expect(fields('func f(int, string)')).toBe(2);
  expect(fields('func f[P, Q any, R int]()')).toBe(2);
  expect(fields('func f(a []int, b ...int) (x, y error)')).toBe(3);
});

test('a brace in a header opens the block', () => {
  expect(outline('func f() { for x == T {} }')).not.toContain('CompositeLit');
  expect(outline('func f() { for x == (T{}) {} }')).toContain('CompositeLit');
  expect(outline('func f() { for range []T{} {} }')).toContain('CompositeLit');
  expect(outline('func f() { if g(T{}) {} }')).toContain('CompositeLit');
  expect(outline('func f() { switch x := y.(type) {} }')).toContain('TypeSwitchStmt');
});

function* nodesBelow(value: unknown): Generator<Ast.Node> {
  if (Array.isArray(value)) for (const v of value) yield* nodesBelow(v);
  if (typeof value !== 'object' || value === null || !('kind' in value)) return;
  yield value as Ast.Node;
  for (const v of Object.values(value)) yield* nodesBelow(v);
}

test('a node lies inside its file and ends after it begins, even in wrong programs', () => {
  const folder = path.join(import.meta.dirname, 'errors');
  for (const name of readdirSync(folder)) {
    const file = readSource(path.join(folder, name));
    for (const { kind, pos, end } of nodesBelow(parseFile(file).file)) {
      expect(pos, `${name}: ${kind}`).toBeGreaterThanOrEqual(file.base);
      expect(end, `${name}: ${kind} at ${pos}`).toBeGreaterThanOrEqual(pos);
      expect(end, `${name}: ${kind}`).toBeLessThanOrEqual(file.base + file.text.length);
    }
  }
});
