// Cases of package strconv: numbers and quoted texts, both ways.
import type { Dice } from '../generate/dice.ts';
import { goString, joined, mutate, type Topic } from './topic.ts';

const INTEGERS = ['0', '-0', '42', '+7', '0x1F', '0b1011', '0o755', '0755', '1_000_000', '9223372036854775807', '-9223372036854775808'];
const MORE_INTEGERS = [
  '9223372036854775808',
  '18446744073709551615',
  '18446744073709551616',
  '127',
  '-129',
  '32768',
  'zz',
  'ffff',
  '0X_1',
  '1__0',
  '',
];
const FLOATS = [
  '0',
  '1.5',
  '-2.25e10',
  '1e308',
  '1e309',
  '5e-324',
  '2e-324',
  '.5',
  '5.',
  '0x1p-2',
  '0x1.8p1',
  '-0',
  'inf',
  '-Infinity',
  'NaN',
  '1_0.5',
];
const MORE_FLOATS = [
  '0.1',
  '123456789012345678901234567890',
  '1.7976931348623159e308',
  '3.4028236e38',
  '0x1p1024',
  '1e',
  '+.e1',
  '0x.8',
  '4.35',
  '2.2250738585072011e-308',
];
const VALUES = [
  '0',
  '1',
  '-1',
  '0.1',
  '1e21',
  '1e-7',
  '123456.789',
  'math.MaxFloat64',
  'math.SmallestNonzeroFloat64',
  'math.Inf(-1)',
  'math.NaN()',
];
const MORE_VALUES = [
  'math.MaxFloat32',
  '5e-45',
  '2.5',
  '0.5',
  '1.005',
  '100',
  '1e6',
  '12345678',
  'math.Copysign(0, -1)',
  '9007199254740993',
  '4.9e-300',
];
const WORDS = [
  'go',
  'a\tb',
  'q"q',
  "s's",
  'b\\s',
  'héllo',
  '世界',
  '\u0000',
  '\u007f',
  '\u00ad',
  '\u2028',
  '\ufeff',
  '\u{1F600}',
  '`',
  '\n',
  '\u0301',
];
const ESCAPES = [
  '\\n',
  '\\x41',
  '\\u4e16',
  '\\U0001F600',
  '\\101',
  '\\"',
  "\\'",
  '\\\\',
  '\\q',
  '\\x4',
  '\\ud800',
  'a',
  'é',
  '"',
  "'",
  '`',
  '\\a',
  '\\400',
];

const digits = (d: Dice): string => `${d.chance(30) ? '-' : ''}${d.between(1, 9)}${joined(d, 0, 21, () => String(d.below(10)))}`;
const decimal = (d: Dice): string =>
  `${digits(d)}${d.chance(60) ? `.${joined(d, 1, 20, () => String(d.below(10)))}` : ''}${d.chance(60) ? `e${d.between(-330, 310)}` : ''}`;

const integerText = (d: Dice): string => {
  const text = d.chance(30) ? digits(d) : d.pick([...INTEGERS, ...MORE_INTEGERS]);
  return goString(d.chance(25) ? mutate(d, text, '0179azAZ_xb+- .') : text);
};
const floatText = (d: Dice): string => {
  const text = d.chance(50) ? decimal(d) : d.pick([...FLOATS, ...MORE_FLOATS]);
  return goString(d.chance(20) ? mutate(d, text, '0179eEpx._+-iN') : text);
};
const floatValue = (d: Dice): string =>
  d.chance(50) ? decimal(d).replace(/e(-?\d+)$/, (_, e) => `e${Number(e) % 280}`) : d.pick([...VALUES, ...MORE_VALUES]);
const word = (d: Dice): string => {
  const text = goString(joined(d, 0, 4, () => d.pick(WORDS)));
  return d.chance(20) ? `${text} + "\\x${d.pick(['ff', '80', 'c3', 'e4\\xb8'])}"` : text;
};
const base = (d: Dice): string => d.pick(['0', '0', '10', '10', '2', '8', '16', '36', '1', '37', '7']);
const quoted = (d: Dice): string => {
  const mark = d.pick(['"', "'", '`']);
  return goString(`${mark}${joined(d, 0, 4, () => d.pick(ESCAPES))}${d.chance(90) ? mark : ''}`);
};
const char = (d: Dice): string =>
  d.pick(["'x'", "'世'", "'\\''", "'\"'", "'\\n'", '0x7f', '0x10FFFF', '0x110000', '-1', '0xD800', '0xAD', '0x1F600', '0x301']);

const CALLS: readonly ((d: Dice) => string)[] = [
  (d) => `strconv.ParseInt(${integerText(d)}, ${base(d)}, ${d.pick(['0', '8', '16', '32', '64', '65', '-1', '5'])})`,
  (d) => `strconv.ParseUint(${integerText(d)}, ${base(d)}, ${d.pick(['0', '8', '16', '32', '64', '65'])})`,
  (d) => `strconv.Atoi(${integerText(d)})`,
  (d) => `strconv.ParseFloat(${floatText(d)}, ${d.pick(['32', '64'])})`,
  (d) => `strconv.ParseFloat(${floatText(d)}, ${d.pick(['32', '64'])})`,
  (d) => `strconv.ParseBool(${goString(d.pick(['true', 'T', '1', 'FALSE', 'f', 'tRUE', 'yes', '', '0']))})`,
  (d) =>
    `strconv.ParseComplex(${goString(`${d.pick(['', '('])}${d.pick(FLOATS)}${d.pick(['', '+2i', '-.5i', 'i', '+i'])}${d.pick(['', ')'])}`)}, ${d.pick(['64', '128'])})`,
  (d) => `strconv.FormatInt(${d.pick(['0', '-1', '35', '255', '-1 << 63', '1<<63 - 1', '1234567', '-99'])}, ${d.between(2, 36)})`,
  (d) => `strconv.FormatUint(${d.pick(['0', '99', '100', '1<<64 - 1', '65535'])}, ${d.between(2, 36)})`,
  (d) =>
    `strconv.FormatFloat(${floatValue(d)}, '${d.pick([...'eEfgGbxX'])}', ${d.pick(['-1', '-1', '0', '1', '2', '5', '10', '17', '25'])}, ${d.pick(['32', '64'])})`,
  (d) =>
    `strconv.FormatFloat(${floatValue(d)}, '${d.pick([...'eEfgGbxX'])}', ${d.pick(['-1', '-1', '0', '1', '2', '5', '10', '17', '25'])}, ${d.pick(['32', '64'])})`,
  (d) =>
    `strconv.FormatComplex(complex(${floatValue(d)}, ${floatValue(d)}), '${d.pick([...'efg'])}', ${d.pick(['-1', '3'])}, ${d.pick(['64', '128'])})`,
  (d) => `strconv.${d.pick(['Quote', 'QuoteToASCII', 'QuoteToGraphic', 'CanBackquote'])}(${word(d)})`,
  (d) => `strconv.${d.pick(['QuoteRune', 'QuoteRuneToASCII', 'QuoteRuneToGraphic', 'IsPrint', 'IsGraphic'])}(${char(d)})`,
  (d) => `strconv.${d.pick(['Unquote', 'QuotedPrefix'])}(${quoted(d)})`,
  (d) => `strconv.UnquoteChar(${goString(joined(d, 1, 3, () => d.pick(ESCAPES)))}, ${d.pick(["'\"'", "'\\''", '0', "'`'"])})`,
  (d) => `string(strconv.AppendFloat([]byte("<"), ${floatValue(d)}, 'g', -1, 64))`,
  (d) => `string(strconv.${d.pick(['AppendQuote', 'AppendQuoteToASCII'])}([]byte("<"), ${word(d)}))`,
  (d) => `string(strconv.AppendInt([]byte("<"), ${d.pick(['-5', '77', '1 << 40'])}, ${d.between(2, 36)}))`,
  (d) => `string(strconv.${d.pick(['AppendQuoteRune', 'AppendQuoteRuneToASCII'])}(nil, ${char(d)}))`,
];

export const numbers: Topic = {
  name: 'strconv',
  imports: ['math', 'strconv'],
  declarations: 'var _ = math.Pi',
  statements: (d) => `return show(${d.pick(CALLS)(d)})`,
};
