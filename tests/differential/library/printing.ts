// Cases of package fmt: every verb, flag, width and precision on values of every kind; wrong verbs, missing and spare arguments; scanning.
import type { Dice } from '../generate/dice.ts';
import { goString, joined, type Topic } from './topic.ts';

const DECLARATIONS = `
type point struct{ X, Y int }

type nested struct {
	Name  string
	At    point
	Tags  []string
	Any   any
	M     map[string]int
	inner *point
}

type day int

func (d day) String() string { return "day" + strconv.Itoa(int(d)) }

type word string

func (w word) GoString() string { return "word!" + string(w) }

type ghost struct{ N int }

func (g *ghost) String() string { return "ghost" + strconv.Itoa(g.N) }

type failure struct{ Code int }

func (f failure) Error() string { return "failure" + strconv.Itoa(f.Code) }

type custom struct{ N int }

func (c custom) Format(s fmt.State, verb rune) {
	w, hasW := s.Width()
	p, hasP := s.Precision()
	fmt.Fprintf(s, "<%s %d %t %d %t %d>", fmt.FormatString(s, verb), w, hasW, p, hasP, c.N)
}

type angry struct{ v any }

func (a angry) String() string { panic(a.v) }

type hidden struct {
	d day
	e error
	w word
	a any
}

type embeds struct {
	day
	Extra bool
}

type (
	octets  []byte
	octet   byte
	letters []octet
	pair[K comparable, V any] struct {
		Key K
		Val V
	}
	flagsT uint8
	list   struct {
		V    int
		Next *list
	}
)

var nobody *ghost

var _ = errors.New
var _ = math.Pi
var _ time.Duration


func scanned(n int, err error, to []any) string {
	text := fmt.Sprint(n, err)
	for _, x := range to {
		text += fmt.Sprintf(" %#v", reflect.ValueOf(x).Elem())
	}
	return text
}
`;

/** Values whose text holds no address, whatever the verb. */
const VALUES: readonly string[] = [
  ...['0', '1', '-1', '42', '-7', '1234567', 'int8(-128)', 'uint8(200)', 'int16(-3)', 'uint16(65535)', 'int32(-9)', 'uint32(7)'],
  ...[
    'int64(-1 << 63)',
    'uint64(1<<64 - 1)',
    'uintptr(4096)',
    "'x'",
    "'世'",
    'rune(0x10FFFF)',
    'rune(-1)',
    'rune(0xD800)',
    "'\\n'",
    '0x1F600',
  ],
  ...[
    'true',
    'false',
    '1.0',
    '-0.5',
    '3.14159',
    '1e21',
    '1e-7',
    '123456789.0',
    'float32(0.1)',
    'math.Inf(1)',
    'math.Inf(-1)',
    'math.NaN()',
  ],
  ...['math.Copysign(0, -1)', '5e-324', '2.5', '1e6', '100000.0', '(1 + 2i)', 'complex64(-1.5 + 0i)', 'complex(math.NaN(), math.Inf(-1))'],
  ...['""', '"go"', '"héllo, 世界"', '"a\\tb\\n"', '"\\xff\\xfe"', '"back`quote"', '`"quoted"`', '"\\u200b\\U0001F600"', '"%d"'],
  ...[
    '[]byte("bytes")',
    '[]byte(nil)',
    '[]byte{}',
    '[]byte{0, 255, 10}',
    '[3]byte{1, 2, 3}',
    '&[]byte{7, 8}',
    'octets("oct")',
    'letters{65, 66}',
  ],
  ...[
    '[]int{1, -2, 3}',
    '[]int(nil)',
    '[]int{}',
    '[2]bool{true, false}',
    '[]string{"a b", "c"}',
    '[]any{1, "x", nil, 2.5}',
    '[][]int{{1}, nil, {2, 3}}',
  ],
  ...[
    'map[string]int{"b": 2, "a": 1}',
    'map[string]int(nil)',
    'map[int]string{3: "c", -1: "a"}',
    'map[point]bool{{2, 1}: true, {1, 9}: false}',
  ],
  ...[
    'map[any]int{"s": 1, 2: 2, 1.5: 3, true: 4, 1: 5}',
    '&map[string]bool{"k": true}',
    'map[float64]int{math.NaN(): 1, 2: 2, math.Inf(-1): 3}',
  ],
  ...['map[string][]int{"x": {1, 2}, "y": nil}', 'map[[2]int]string{{2, 1}: "b", {1, 2}: "a"}', 'map[bool]day{true: 1, false: 2}'],
  ...[
    'point{1, -2}',
    '&point{3, 4}',
    '(*point)(nil)',
    '[]point{{1, 2}, {3, 4}}',
    'struct{}{}',
    'struct{ A, b any }{nil, 3}',
    '&struct{ S []int }{[]int{1}}',
  ],
  ...['nested{Name: "n", At: point{1, 2}, Tags: []string{"t"}, Any: 1.5, M: map[string]int{"z": 26}}', '&nested{}', 'list{V: 1}'],
  ...[
    'nil',
    'error(nil)',
    'day(3)',
    '[]day{1, 2}',
    'map[day]day{2: 1, 1: 2}',
    'word("w")',
    '[]word{"a", "b"}',
    'ghost{5}',
    '&ghost{6}',
    'nobody',
  ],
  ...[
    'failure{7}',
    'errors.New("plain")',
    'fmt.Errorf("wrap %w", failure{1})',
    'errors.Join(failure{1}, failure{2})',
    'custom{8}',
    '[]custom{{1}, {2}}',
  ],
  ...[
    'angry{"boom"}',
    'angry{failure{2}}',
    'angry{angry{1}}',
    'hidden{1, failure{3}, "w", day(4)}',
    'embeds{day(9), true}',
    '&embeds{8, false}',
  ],
  ...[
    'pair[string, int]{"k", 1}',
    'pair[day, []word]{1, []word{"x"}}',
    '&pair[point, error]{point{1, 2}, failure{1}}',
    'flagsT(5)',
    '[]flagsT{1, 2}',
  ],
  ...['(func())(nil)', '(chan int)(nil)', '(*int)(nil)', '[]*point{nil}', '[]error{nil, failure{4}}', 'time.Duration(1500)', 'time.March'],
  ...['reflect.ValueOf(point{1, 2})', 'reflect.ValueOf("s")', 'reflect.Value{}', '[]any{[]any{nil}, map[int]any{1: day(1)}}'],
  ...[
    '[]float64{1, 2.5, math.Inf(1)}',
    '[]complex128{1i, 2}',
    '[0]int{}',
    '[]bool{true}',
    '[]rune("añ")',
    '[2][2]string{{"a", "b"}, {"c", "d"}}',
  ],
];

const VERBS = 'vvvvvvdddsssqqxxXtTgGeEfFbBcoOUw%z!';
const FLAGS = '+-# 0';

function directive(d: Dice): string {
  const flags = joined(d, 0, d.pick([0, 1, 1, 2, 3]), () => d.pick([...FLAGS]));
  const index = () => (d.chance(6) ? `[${d.pick(['1', '2', '3', '0', '9', 'x', ''])}]` : '');
  const width = d.weighted([
    [60, ''],
    [34, String(d.pick([1, 4, 6, 12, 25]))],
    [6, '*'],
  ]);
  const precision = d.weighted([
    [65, ''],
    [29, `.${d.pick(['', '0', '1', '3', '10'])}`],
    [6, '.*'],
  ]);
  return `%${flags}${index()}${width}${precision}${index()}${d.pick([...VERBS])}`;
}

function printed(d: Dice): string {
  const n = d.pick([1, 1, 1, 2, 3]);
  const format = `${d.times(n, () => directive(d)).join(d.pick(['', ' ', '|', ' text é ']))}${d.chance(3) ? '%' : ''}`;
  const count = d.chance(8) ? d.between(0, n + 1) : n;
  const args = d.times(count, () => d.pick(VALUES));
  const stars = [...format.matchAll(/\*/g)].map(() => d.pick(['5', '-6', '0', '3', '"wide"', '2000000', 'int8(4)']));
  // Each star takes the argument before its verb; with several the values just move on, which is a case of its own.
  const all = [...stars, ...args].map((x) => `, ${x}`).join('');
  return d.weighted([
    [84, `return fmt.Sprintf(${goString(format)}${all})`],
    [8, `err := fmt.Errorf(${goString(format)}${all})\nreturn show(err, errors.Unwrap(err))`],
    [8, `return string(fmt.Appendf([]byte("<"), ${goString(format)}${all}))`],
  ]);
}

function plain(d: Dice): string {
  const args = d.times(d.between(0, 4), () => d.pick(VALUES)).join(', ');
  return d.pick([
    `return fmt.Sprint(${args})`,
    `return fmt.Sprintln(${args})`,
    `return string(fmt.Append(nil, ${args || '1'}))`,
    `return string(fmt.Appendln(nil, ${args || '1'}))`,
  ]);
}

const SCANNED: readonly (readonly [string, string])[] = [
  ['int', 'dvxob'],
  ['int8', 'dv'],
  ['uint', 'dvxXU'],
  ['string', 'svqxX'],
  ['float64', 'vgfe'],
  ['bool', 'vt'],
  ['rune', 'cdv'],
  ['[]byte', 'svx'],
  ['complex128', 'v'],
];
const WORDS = [
  '12',
  '-7',
  '+3',
  '0x1f',
  '0b101',
  '0o17',
  '1_000',
  '300',
  'abc',
  '"q s"',
  '`r`',
  'true',
  'F',
  '1.5e3',
  'inf',
  '(1+2i)',
  'é世',
  '',
  '08',
  '6162',
];

function scanning(d: Dice): string {
  const some = d.times(d.between(1, 3), () => d.pick(SCANNED));
  const variables = some.map(([type], i) => `var v${i} ${type}`).join('\n');
  const pointers = some.map((_, i) => `&v${i}`).join(', ');
  const input = goString(d.times(d.between(1, 4), () => d.pick(WORDS)).join(d.pick([' ', '\n', ',', '  '])) + d.pick(['', '\n']));
  const format = goString(
    some.map(([, verbs]) => `%${d.pick(['', '', '', '2', '5'])}${d.pick([...verbs])}`).join(d.pick([' ', '', ',', '\n'])) +
      d.pick(['', '\n']),
  );
  const call = d.pick([`Sscan(${input}, `, `Sscanln(${input}, `, `Sscanf(${input}, ${format}, `]);
  return `${variables}\nn, err := fmt.${call}${pointers})\nreturn scanned(n, err, []any{${pointers}})`;
}

export const printing: Topic = {
  name: 'fmt',
  imports: ['errors', 'math', 'reflect', 'strconv', 'time'],
  declarations: DECLARATIONS,
  statements: (d) =>
    d.weighted([
      [80, printed],
      [8, plain],
      [12, scanning],
    ])(d),
};
