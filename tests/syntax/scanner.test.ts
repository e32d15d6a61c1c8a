// Tokens: automatic semicolons, characters, literals of every form, bytes that are no text.
import { expect, test } from 'vitest';
import { toByteString } from '#base';
import { dumpTokens, parseFile, SourceFile } from '#syntax';

const source = (text: string): SourceFile => new SourceFile('p.go', text, 1);
const tokens = (text: string): readonly string[] => dumpTokens(source(text)).trimEnd().split('\n');
const words = (text: string): string =>
  tokens(text)
    .map((row) => row.slice(row.indexOf(' ') + 1))
    .join(' | ');

function errors(text: string): readonly string[] {
  const file = source(text);
  return parseFile(file).diagnostics.map(({ pos, message }) => {
    const { line, column } = file.position(pos);
    return `${line}:${column}: ${message}`;
  });
}

test('operators: the longest one wins', () => {
  expect(words('<<= << <= <- < &^= &^ && &= & ... .. . := : ++ += + |= || ^= ! != ~')).toBe(
    '<<= | << | <= | <- | < | &^= | &^ | && | &= | & | ... | . | . | . | := | : | ++ | += | + | |= | || | ^= | ! | != | ~ | EOF',
  );
});

test('a newline ends a statement after names, literals, closing brackets, ++ and four keywords', () => {
  for (const last of ['x', '1', "'c'", '"s"', '`r`', ')', ']', '}', '++', '--', 'break', 'continue', 'fallthrough', 'return']) {
    expect(words(`${last}\n`)).toMatch(/\| ; newline \| EOF$/);
    expect(words(last)).toMatch(/\| ; EOF \| EOF$/);
    expect(words(`${last} // comment\n`)).toMatch(/\| ; newline \| EOF$/);
    expect(words(`${last} /* one line */ +`)).not.toContain(';');
    expect(words(`${last} /* two\nlines */ +`)).toContain('; newline | +');
  }
  for (const last of ['+', '(', ',', 'if', 'func', 'go', ':', '...', ':=', '<-']) expect(words(`${last}\n`)).not.toContain(';');
});

test('places count bytes', () => {
  expect(tokens(toByteString('é := "世界"; x'))).toEqual([
    '1:1 name "Ã©"',
    '1:4 :=',
    '1:7 STRING "\\"ä¸\x96ç\x95\x8c\\""',
    '1:15 ; semicolon',
    '1:17 name "x"',
    '1:18 ; EOF',
    '1:18 EOF',
  ]);
});

test('literals of every form are one token', () => {
  const literals = {
    INT: [
      '0',
      '42',
      '4_2',
      '0600',
      '0_600',
      '0o600',
      '0O17',
      '0xBadFace',
      '0x_67_7a',
      '0b1011',
      '0B_1',
      '1234567890123456789012345678901234567890',
    ],
    FLOAT: [
      '0.',
      '72.40',
      '072.40',
      '1.e+0',
      '6.67428e-11',
      '1E6',
      '.25',
      '.12345E+5',
      '1_5.',
      '0.15e+0_2',
      '0x1p-2',
      '0x2.p10',
      '0x1.Fp+0',
      '0X.8p-0',
    ],
    IMAG: ['0i', '0123i', '0o123i', '0xabci', '0.i', '2.71828i', '1.e+0i', '.25i', '0x1p-2i', '0b101i'],
    CHAR: ["'a'", "'\xc3\xa4'", "'\\t'", "'\\000'", "'\\x07'", "'\\u12e4'", "'\\U00101234'", "'\\''", "'\"'"],
    STRING: ['""', '`\\n\n\r`', '"\\a\\b\\f\\n\\r\\t\\v\\\\\\""', '"\\377\\xff\\u00FF\\U0010ffff"', '"\'"'],
  };
  for (const [kind, list] of Object.entries(literals)) {
    for (const literal of list) {
      expect(tokens(literal)).toHaveLength(3);
      expect(tokens(literal)[0]).toBe(`1:1 ${kind} ${JSON.stringify(literal)}`);
      expect(errors(`package p\nvar _ = ${literal}\n`)).toEqual([]);
    }
  }
});

test('bytes that are no text are reported and left out', () => {
  expect(errors('package p\nvar a\x00b = "\x00"\n')).toEqual(['2:6: invalid NUL character']);
  expect(errors('package p\nvar s = "\xff\xc0\x80"\n')).toEqual(['2:10: invalid UTF-8 encoding']);
  expect(errors('package p // \xed\xa0\x80\n')).toEqual(['1:14: invalid UTF-8 encoding']);
  expect(errors('package p /* \x00 */\n')).toEqual(['1:14: invalid NUL character']);
  expect(errors('package p\nvar i\x01 int\n')).toEqual(['2:6: invalid character U+0001']);
});

test('a byte order mark may stand first, and nowhere else', () => {
  expect(errors('\xef\xbb\xbfpackage p\n')).toEqual([]);
  expect(errors('package p\nvar x = "\xef\xbb\xbf"\n')).toEqual(['2:10: invalid BOM in the middle of the file']);
});

test('long literals, names and comments take linear time', () => {
  const long = 'a'.repeat(2_000_000);
  for (const text of [
    `"${long}"`,
    `\`${long}\``,
    long,
    `/*${long}*/`,
    `//${long}`,
    '1'.repeat(2_000_000),
    `'${long}'`,
    `0x${'_'.repeat(1_000_000)}`,
  ]) {
    expect(tokens(text).length).toBeLessThan(5);
  }
});

test('the //go:build line counts in the head only', () => {
  const constraint = (text: string): string | null => parseFile(source(text)).file.buildConstraint;
  expect(constraint('// Words.\n\n//go:build go1.21 && !race\n\npackage p\n')).toBe('go1.21 && !race');
  expect(constraint('package p\n\n//go:build go1.21\n')).toBeNull();
  expect(constraint('//go:builder x\npackage p\n')).toBeNull();
});
