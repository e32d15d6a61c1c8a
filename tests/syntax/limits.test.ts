// Programs no person writes: nested or rowed without end. They get one diagnostic, soon, and never a JavaScript exception.
import { describe, expect, test } from 'vitest';
import { dumpTree, exprText, parseFile, SourceFile } from '#syntax';

type Shape = readonly [name: string, program: (n: number) => string];
const value =
  (open: string, middle: string, close = ''): ((n: number) => string) =>
  (n) =>
    `package p\nvar x = ${open.repeat(n)}${middle}${close.repeat(n)}\n`;
const type =
  (open: string, middle: string, close = ''): ((n: number) => string) =>
  (n) =>
    `package p\ntype T ${open.repeat(n)}${middle}${close.repeat(n)}\n`;
const body =
  (open: string, middle: string, close = ''): ((n: number) => string) =>
  (n) =>
    `package p\nfunc f() {\n${open.repeat(n)}${middle}${close.repeat(n)}\n}\n`;

const NESTED: readonly Shape[] = [
  ['parentheses', value('(', '1', ')')],
  ['unary operators', value('- ', '1')],
  ['arrows', value('<-', 'c')],
  ['calls', value('f(', '1', ')')],
  ['indices', value('a[', '1', ']')],
  ['composite literals', value('[]T{', '', '}')],
  ['elided composite literals', (n) => `package p\nvar x = T${'{'.repeat(n)}${'}'.repeat(n)}\n`],
  ['function literals', value('func() { x(', '1', ') }')],
  ['channel types', value('chan ', 'int')],
  ['receive-only channel types', value('<-chan ', 'int')],
  ['pointer types', type('*', 'int')],
  ['slice types', type('[]', 'int')],
  ['array lengths', type('[', '1', ']int')],
  ['map types', type('map[int]', 'int')],
  ['structs', type('struct{ x ', 'int', '}')],
  ['interfaces', type('interface{ m(x ', 'int', ')}')],
  ['function types', type('func(x ', 'int', ')')],
  ['results', type('func() ', 'int')],
  ['type arguments', type('A[', 'int', ']')],
  ['blocks', body('{', '', '}')],
  ['if statements', body('if x {', '', '}')],
  ['for statements', body('for x = y; z; w {', '', '}')],
  ['function literals in headers', body('for x = func() {', '', '}{}')],
  ['switch statements', body('switch x { case 1: ', '', '}')],
  ['labels', body('L: ', ';')],
];

const ROWS: readonly Shape[] = [
  ['operators', (n) => `package p\nvar x = 1${'+1'.repeat(n)}\n`],
  ['selectors', (n) => `package p\nvar x = x${'.x'.repeat(n)}\n`],
  ['calls', (n) => `package p\nvar x = x${'()'.repeat(n)}\n`],
  ['indices', (n) => `package p\nvar x = x${'[0]'.repeat(n)}\n`],
  ['union terms', (n) => `package p\ntype T[P a${'|a'.repeat(n)}] int\n`],
  ['interface terms', (n) => `package p\ntype T interface { a${'|a'.repeat(n)} }\n`],
  ['else-ifs', (n) => `package p\nfunc f() {\nif x {}${' else if x {}'.repeat(n)}\n}\n`],
];

function complaints(text: string): readonly string[] {
  return parseFile(new SourceFile('p.go', text, 1)).diagnostics.map((d) => d.message);
}

const refused = (messages: readonly string[]): boolean =>
  messages.length === 1 && messages[0]?.endsWith('(limit of the simulator)') === true;

describe.each(NESTED)('nested %s', (_, program) => {
  test('120 are fine', () => expect(complaints(program(120)).filter((m) => m.includes('limit'))).toEqual([]));
  test('100,000 are refused', () => expect(refused(complaints(program(100_000)))).toBe(true));
});

describe.each(ROWS)('%s in a row', (_, program) => {
  test('1,400 are fine', () => expect(complaints(program(1400))).toEqual([]));
  test('100,000 are refused', () => expect(refused(complaints(program(100_000)))).toBe(true));
});

test('rows within rows add up', () => {
  let x = '1';
  for (let i = 0; i < 20; i++) x = `(${x})${'+1'.repeat(300)}`;
  expect(refused(complaints(`package p\nvar x = ${x}\n`))).toBe(true);
  expect(complaints(`package p\nvar x = (1${'+1'.repeat(800)})${'+1'.repeat(800)}\n`)).toEqual([]);
});

test('what is tall but allowed can be dumped and written', () => {
  const file = new SourceFile('p.go', `package p\nvar x = a${'+a'.repeat(1400)}\n`, 1);
  const { file: tree } = parseFile(file);
  expect(dumpTree(file, tree).split('\n').length).toBeGreaterThan(2800);
  const [decl] = tree.decls;
  const spec = decl?.kind === 'GenDecl' ? decl.specs[0] : undefined;
  const x = spec?.kind === 'ValueSpec' ? spec.values[0] : undefined;
  expect(x === undefined ? '' : exprText(x)).toBe(`a${' + a'.repeat(1400)}`);
});
