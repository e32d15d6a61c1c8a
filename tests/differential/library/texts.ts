// Cases of packages strings, bytes, unicode/utf8: every function on short texts over a small alphabet.
import type { Dice } from '../generate/dice.ts';
import { goString, joined, type Topic } from './topic.ts';

const PIECES = [
  'a',
  'b',
  'ab',
  'A',
  'B',
  ' ',
  '  ',
  '\t',
  '\n',
  ',',
  'é',
  'É',
  '世',
  'ß',
  'İ',
  'ı',
  'ſ',
  'K',
  '\u0301',
  '\u2028',
  '\u{1F600}',
  'aa',
  'ba',
  '',
  '.',
  '-',
];

const text = (d: Dice, low = 0, high = 8): string => {
  const made = goString(joined(d, low, high, () => d.pick(PIECES)));
  return d.chance(8) ? `(${made} + "\\x${d.pick(['ff', '80', 'e4\\xb8'])}")` : made;
};

/** What stands for a parameter in the signatures below. */
const PARAMETERS: Readonly<Record<string, (d: Dice) => string>> = {
  s: (d) => text(d),
  t: (d) => text(d, 0, 2),
  n: (d) => d.pick(['-1', '0', '1', '2', '3', '10']),
  k: (d) => d.pick(['0', '1', '2', '5']),
  r: (d) => d.pick(["'a'", "'é'", "'世'", "' '", 'utf8.RuneError', '-1', '0x1F600', "'K'"]),
  c: (d) => d.pick(["'a'", "'b'", "' '", '0xc3', '0xff']),
  f: (d) => d.pick(['unicode.IsLetter', 'unicode.IsSpace', 'unicode.IsUpper', 'isA', 'unicode.IsPunct']),
  m: (d) => d.pick(['unicode.ToUpper', 'unicode.ToLower', 'dropA', 'unicode.ToTitle']),
  l: (d) => `[]string{${d.times(d.between(0, 4), () => text(d, 0, 2)).join(', ')}}`,
  p: (d) => d.times(d.between(1, 3) * 2, () => text(d, 0, 2)).join(', '),
};

/** `name:parameters`, in both packages. */
const BOTH = [
  ...[
    'Contains:st',
    'ContainsAny:sT',
    'ContainsRune:sr',
    'ContainsFunc:sf',
    'Count:st',
    'Cut:st',
    'CutPrefix:st',
    'CutSuffix:st',
    'EqualFold:ss',
    'Fields:s',
  ],
  ...[
    'FieldsFunc:sf',
    'HasPrefix:st',
    'HasSuffix:st',
    'Index:st',
    'IndexAny:sT',
    'IndexByte:sc',
    'IndexFunc:sf',
    'IndexRune:sr',
    'LastIndex:st',
    'LastIndexAny:sT',
  ],
  ...[
    'LastIndexByte:sc',
    'LastIndexFunc:sf',
    'Map:ms',
    'Repeat:tk',
    'Replace:sttn',
    'ReplaceAll:stt',
    'Split:st',
    'SplitAfter:st',
    'SplitAfterN:stn',
    'SplitN:stn',
  ],
  ...[
    'Title:s',
    'ToLower:s',
    'ToTitle:s',
    'ToUpper:s',
    'ToValidUTF8:st',
    'Trim:sT',
    'TrimFunc:sf',
    'TrimLeft:sT',
    'TrimLeftFunc:sf',
    'TrimPrefix:st',
    'TrimRight:sT',
  ],
  ...['TrimRightFunc:sf', 'TrimSpace:s', 'TrimSuffix:st', 'Compare:ss', 'EqualFold:ss', 'Clone:s'],
];
const STRINGS = ['Join:lt', 'NewReplacer:p'];
const SEQUENCES = ['Lines:s', 'SplitSeq:st', 'SplitAfterSeq:st', 'FieldsSeq:s', 'FieldsFuncSeq:sf'];
const UTF8 = [
  'DecodeRuneInString:s',
  'DecodeLastRuneInString:s',
  'RuneCountInString:s',
  'ValidString:s',
  'FullRuneInString:s',
  'RuneLen:r',
  'ValidRune:r',
];
const UNICODE = [
  'IsLetter',
  'IsDigit',
  'IsSpace',
  'IsUpper',
  'IsLower',
  'IsPunct',
  'IsSymbol',
  'IsControl',
  'IsGraphic',
  'IsPrint',
  'IsMark',
  'ToUpper',
  'ToLower',
  'ToTitle',
  'SimpleFold',
];

/** Arguments for a signature; bytes wants slices where strings wants strings, except for sets of characters (T). */
function call(d: Dice, signature: string, bytes: boolean): string {
  const [name = '', parameters = ''] = signature.split(':');
  const args = [...parameters].map((p) => {
    const made = (PARAMETERS[p.toLowerCase()] ?? PARAMETERS.s)!(d);
    return bytes && (p === 's' || p === 't') ? `[]byte(${made})` : made;
  });
  return `${name}(${args.join(', ')})`;
}

function editing(d: Dice): string {
  const steps = d.times(d.between(2, 6), () =>
    d.pick([
      `b.WriteString(${text(d)})`,
      `b.WriteByte(${PARAMETERS.c!(d)})`,
      `b.WriteRune(${PARAMETERS.r!(d)})`,
      `out += show(b.ReadByte())`,
      `out += show(b.ReadRune())`,
      `out += show(b.ReadString(' '))`,
      `out += show(b.UnreadByte())`,
      `out += show(b.UnreadRune())`,
      `out += show(b.Next(${d.between(0, 4)}))`,
      `b.Truncate(min(b.Len(), ${d.between(0, 3)}))`,
      `out += show(b.Len())`,
    ]),
  );
  return `var b bytes.Buffer\nout := ""\n${steps.join('\n')}\nreturn out + show(b.String())`;
}

function reading(d: Dice): string {
  const steps = d.times(d.between(2, 6), () =>
    d.pick([
      'out += show(r.ReadByte())',
      'out += show(r.ReadRune())',
      'out += show(r.UnreadByte())',
      'out += show(r.UnreadRune())',
      `out += show(r.Seek(${d.between(-3, 6)}, ${d.between(0, 3)}))`,
      'out += show(r.Len(), r.Size())',
      `out += show(r.ReadAt(make([]byte, ${d.between(0, 4)}), ${d.between(-1, 5)}))`,
    ]),
  );
  return `r := ${d.pick([`strings.NewReader(${text(d)})`, `bytes.NewReader([]byte(${text(d)}))`])}\nout := ""\n${steps.join('\n')}\nreturn out`;
}

function scanner(d: Dice): string {
  const split = d.pick(['Words', 'Lines', 'Runes', 'Bytes']);
  return `s := bufio.NewScanner(strings.NewReader(${text(d, 2, 12)}))\ns.Split(bufio.Scan${split})\nout := ""\nfor s.Scan() {\n\tout += show(s.Text())\n}\nreturn out + show(s.Err())`;
}

export const texts: Topic = {
  name: 'strings',
  imports: ['bufio', 'bytes', 'slices', 'strings', 'unicode', 'unicode/utf8'],
  declarations: `
func isA(r rune) bool { return r == 'a' || r == 'é' }

func dropA(r rune) rune {
	if r == 'a' {
		return -1
	}
	return r + 1
}

var _ = slices.Collect[int]
var _ = bufio.ScanWords
var _ bytes.Buffer
var _ = unicode.IsLetter
var _ = utf8.RuneError
`,
  statements: (d) =>
    d.weighted([
      [40, () => `return show(strings.${call(d, d.pick(BOTH), false)})`],
      [28, () => `return show(bytes.${call(d, d.pick(BOTH), true)})`],
      [2, () => `return show(strings.${call(d, STRINGS[0]!, false)})`],
      [6, () => `return show(strings.${call(d, STRINGS[1]!, false)}.Replace(${text(d)}))`],
      [6, () => `return show(slices.Collect(strings.${call(d, d.pick(SEQUENCES), false)}))`],
      [5, () => `return show(utf8.${call(d, d.pick(UTF8), false)})`],
      [4, () => `return show(unicode.${d.pick(UNICODE)}(${d.pick([PARAMETERS.r!(d), `rune(${d.below(0x3000)})`])}))`],
      [4, () => editing(d)],
      [3, () => reading(d)],
      [2, () => scanner(d)],
    ])(),
};
