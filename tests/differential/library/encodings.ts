// Cases of package encoding/json: values out, texts in (whole, damaged, in streams), indented and compacted.
import type { Dice } from '../generate/dice.ts';
import { goString, mutate, type Topic } from './topic.ts';

const DECLARATIONS = `
type color int

func (c color) MarshalText() ([]byte, error) {
	if c < 0 {
		return nil, errors.New("no color")
	}
	return []byte("c" + strconv.Itoa(int(c))), nil
}

func (c *color) UnmarshalText(b []byte) error {
	n, err := strconv.Atoi(strings.TrimPrefix(string(b), "c"))
	*c = color(n)
	return err
}

type celsius float64

func (c celsius) MarshalJSON() ([]byte, error) {
	return []byte("{ \\"deg\\" : " + strconv.FormatFloat(float64(c), 'g', -1, 64) + "}"), nil
}

func (c *celsius) UnmarshalJSON(b []byte) error {
	if len(b) > 0 && b[0] == '"' {
		return fmt.Errorf("celsius: %s", b)
	}
	*c = celsius(len(b))
	return nil
}

type base struct {
	ID   int
	Name string \`json:"name,omitempty"\`
}

type Deep struct {
	Level int
	base
}

type record struct {
	base
	*Deep
	Count   int               \`json:"count,omitempty"\`
	Text    string            \`json:",string"\`
	Quoted  float64           \`json:"q,string,omitempty"\`
	Skip    int               \`json:"-"\`
	Dash    int               \`json:"-,"\`
	List    []string          \`json:"list"\`
	Bytes   []byte            \`json:"bytes,omitempty"\`
	M       map[string]any    \`json:"m,omitempty"\`
	Keys    map[color]int     \`json:"keys,omitempty"\`
	Numbers map[int8]bool     \`json:"numbers,omitempty"\`
	Next    *record           \`json:"next,omitempty"\`
	Any     any               \`json:"any"\`
	Raw     json.RawMessage   \`json:"raw,omitempty"\`
	Temp    celsius           \`json:"temp"\`
	Color   *color            \`json:"color,omitempty"\`
	When    time.Time         \`json:"when,omitzero"\`
	Pair    [2]uint8          \`json:"pair"\`
	Err     error             \`json:"err,omitempty"\`
	private int
}

type small struct {
	A int
	B *string
	C []int \`json:"c"\`
	D map[string]small
	a bool
	F float32
	U uint8
	I any
	N json.Number
}

func text(s string) *string { return &s }

func shade(c color) *color { return &c }

// marshalled shows what became of v by marshalling it again.
func marshalled(v any, err error) string {
	text, again := json.Marshal(v)
	return show(string(text), again, err)
}

var _ = io.EOF
var _ bytes.Buffer
`;

const VALUES = [
  ...[
    'nil',
    'true',
    '1',
    '-1.5',
    '1e21',
    '1e-7',
    'float32(0.1)',
    '123456789.0',
    '"s"',
    '"<a&b>"',
    '"\\u2028\\xff\\n\\x01é"',
    '[]byte("hi")',
    '[]int(nil)',
    '[]int{}',
  ],
  ...[
    'map[string]int(nil)',
    'map[string]any{"b": nil, "a": []any{1, "x"}}',
    'map[int]string{10: "x", 9: "y"}',
    'map[color]bool{1: true, 0: false}',
  ],
  ...[
    'map[bool]int{true: 1}',
    'map[float64]int{1: 1}',
    '[]any{nil, true, 1.5, "t", map[string]any{}}',
    '[2]bool{true}',
    'struct{}{}',
    'small{}',
  ],
  ...[
    'small{A: 1, B: text("w"), C: []int{1}, F: 0.25, N: "12"}',
    '&small{D: map[string]small{"k": {}}}',
    'small{N: "bad"}',
    'record{}',
    'make(chan int)',
    'func() {}',
  ],
  ...[
    'record{base: base{ID: 1, Name: "n"}, Count: 2, Text: "q\\"", Quoted: 1.5, Skip: 1, Dash: 3, List: []string{"<"}, Bytes: []byte{1, 2, 255}}',
  ],
  ...['record{Deep: &Deep{Level: 3}, Keys: map[color]int{2: 1, 10: 2}, Numbers: map[int8]bool{-1: true, 5: false}, Color: shade(4)}'],
  ...[
    'record{Next: &record{Any: small{A: 2}}, Any: []any{1}, Raw: json.RawMessage(`{ "a" : 1 }`), Temp: 21.5}',
    'record{Raw: json.RawMessage(`{`)}',
  ],
  ...[
    'record{When: time.Date(2024, 2, 29, 1, 2, 3, 4, time.UTC), Err: errors.New("e"), M: map[string]any{"z": 1, "a": nil}}',
    'color(-1)',
    'color(7)',
    '[]color{1, 2}',
  ],
  ...[
    'math.Inf(1)',
    'math.NaN()',
    'celsius(1.5)',
    '[]celsius{1, 2}',
    'json.Number("1.50")',
    'json.RawMessage("nope")',
    'complex(1, 2)',
    'int64(-1 << 63)',
    'uint64(1<<64 - 1)',
  ],
  ...[
    'time.Duration(5)',
    '[]any{[]any{[]any{}}}',
    'map[string][]byte{"k": nil, "j": []byte("x")}',
    'errors.New("plain")',
    '[]error{nil}',
    '[]float64{1, 1e20, 1e-6, 0}',
  ],
];

const ATOMS = [
  'null',
  'true',
  'false',
  '0',
  '-1',
  '1.5',
  '1e3',
  '-0',
  '300',
  '"x"',
  '""',
  '"a\\u00e9\\n"',
  '"\\ud83d\\ude00"',
  '"\\ud800"',
  '"c3"',
  '"12"',
  '"aGk="',
  '"<&>"',
];
const MORE_ATOMS = ['1E400', '9223372036854775808', '"2024-02-29T01:02:03Z"', '[]', '{}', '123456789012345678', '0.1e-2'];
const KEYS = [
  'A',
  'a',
  'B',
  'c',
  'C',
  'D',
  'F',
  'U',
  'I',
  'N',
  'ID',
  'name',
  'NAME',
  'count',
  'Text',
  'q',
  '-',
  'list',
  'bytes',
  'm',
  'keys',
  'numbers',
  'next',
  'any',
  'raw',
];
const MORE_KEYS = ['temp', 'color', 'when', 'pair', 'err', 'Level', 'x', '1', 'c1', ''];
const TARGETS = [
  'any',
  'any',
  'small',
  'small',
  'record',
  'record',
  '[]int',
  '[]any',
  'map[string]int',
  'map[string]any',
  'map[color]int',
  'map[int8]string',
  '[2]int',
  'string',
  'int8',
];
const MORE_TARGETS = [
  'uint',
  'float32',
  'bool',
  '*small',
  '[]small',
  'map[string]*small',
  'json.RawMessage',
  'json.Number',
  'time.Time',
  'celsius',
  'color',
  '[]byte',
  'error',
];

const space = (d: Dice): string => d.pick(['', '', '', ' ', '\n', '\t ']);

function json(d: Dice, depth: number): string {
  const atom = () => `${space(d)}${d.pick([...ATOMS, ...MORE_ATOMS])}${space(d)}`;
  if (depth === 0 || d.chance(25)) return atom();
  if (d.chance(35)) return `[${d.times(d.between(0, 3), () => json(d, depth - 1)).join(',')}]`;
  const member = () => `${space(d)}"${d.pick([...KEYS, ...MORE_KEYS])}"${space(d)}:${json(d, depth - 1)}`;
  return `{${d.times(d.between(0, 5), member).join(',')}}`;
}
const text = (d: Dice): string => {
  const whole = json(d, 2);
  return goString(d.chance(25) ? mutate(d, whole, '{}[]":,0-.e\\ntf x') : whole);
};

function decoding(d: Dice): string {
  const setup = d.pick(['', '', 'dec.UseNumber()', 'dec.DisallowUnknownFields()', 'dec.UseNumber()\ndec.DisallowUnknownFields()']);
  const stream = `strings.NewReader(${d.times(d.between(1, 3), () => text(d)).join(` + ${d.pick(['""', '" "', '"\\n"'])} + `)})`;
  const head = `dec := json.NewDecoder(${stream})\n${setup}\nout := ""\n`;
  if (d.chance(50)) {
    const target = d.pick([...TARGETS, ...MORE_TARGETS]);
    return `${head}for range 4 {\n\tvar v ${target}\n\terr := dec.Decode(&v)\n\tout += marshalled(v, err) + show(dec.InputOffset())\n\tif err != nil {\n\t\tbreak\n\t}\n}\nrest, _ := io.ReadAll(dec.Buffered())\nreturn out + show(string(rest))`;
  }
  return `${head}for range 40 {\n\tt, err := dec.Token()\n\tout += fmt.Sprintf("%T %v %v %v %d|", t, t, err, dec.More(), dec.InputOffset())\n\tif err != nil {\n\t\tbreak\n\t}\n}\nreturn out`;
}

function encoding(d: Dice): string {
  const setup = d.pick(['', 'enc.SetEscapeHTML(false)', 'enc.SetIndent(">", "  ")', 'enc.SetIndent("", "\\t")\nenc.SetEscapeHTML(false)']);
  return `var b bytes.Buffer\nenc := json.NewEncoder(&b)\n${setup}\nerr := enc.Encode(${d.pick(VALUES)})\nreturn show(b.String(), err)`;
}

export const encodings: Topic = {
  name: 'json',
  imports: ['bytes', 'encoding/json', 'errors', 'io', 'math', 'strconv', 'strings', 'time'],
  declarations: `${DECLARATIONS}\nvar _ = math.Pi\nvar _ = time.Now\n`,
  statements: (d) =>
    d
      .weighted([
        [20, () => `b, err := json.Marshal(${d.pick(VALUES)})\nreturn show(string(b), err)`],
        [
          8,
          () =>
            `b, err := json.MarshalIndent(${d.pick(VALUES)}, ${d.pick(['""', '"--"'])}, ${d.pick(['"  "', '"\\t"', '""'])})\nreturn show(string(b), err)`,
        ],
        [6, () => encoding(d)],
        [
          36,
          () => `var v ${d.pick([...TARGETS, ...MORE_TARGETS])}\nerr := json.Unmarshal([]byte(${text(d)}), &v)\nreturn marshalled(v, err)`,
        ],
        [
          4,
          () =>
            `v := small{A: 5, C: []int{7, 8, 9}, I: &small{A: 1}, D: map[string]small{"k": {A: 2}}}\nerr := json.Unmarshal([]byte(${text(d)}), &v)\nreturn marshalled(v, err)`,
        ],
        [6, () => `var b bytes.Buffer\nerr := json.${d.pick(['Compact(&b, ', 'Indent(&b, '])}[]byte(${text(d)})`],
        [4, () => `return show(json.Valid([]byte(${text(d)})))`],
        [16, () => decoding(d)],
      ])()
      .replace(
        /(json\.(Compact|Indent)\(&b, \[\]byte\(.*\))$/,
        (_, call, name) => `${call}${name === 'Indent' ? ', "p", "  "' : ''})\nreturn show(b.String(), err)`,
      ),
};
