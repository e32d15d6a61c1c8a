// Cases of package text/template: actions of every kind on one set of data, whole and damaged.
import type { Dice } from '../generate/dice.ts';
import { goString, joined, mutate, type Topic } from './topic.ts';

const OPERANDS = [
  '.',
  '.Name',
  '.N',
  '.List',
  '.M',
  '.M.k',
  '.M.none',
  '.At.X',
  '.Ptr.Y',
  '.Nil',
  '.Any',
  '$',
  '$x',
  '$.N',
  '1',
  '-2',
  '1.5',
  '"s"',
  '`r`',
  "'c'",
  'true',
  'nil',
  '.Double',
  '(.Add 1 2)',
  '.Missing',
];
const PIPES = [
  'len',
  'index .List',
  'printf "%v|%T"',
  'print',
  'println',
  'html',
  'js',
  'urlquery',
  'not',
  'upper',
  'call .F',
  'slice .Name 1',
  'quote',
  'and 1',
  'or 0',
  'eq 1',
  'lt 2',
  'nosuch',
];
const FORMS = [
  'index .List 1',
  'index .M "k"',
  'index .M 3',
  'index .List 9',
  'len .Name',
  'eq .N 3 4',
  'ne .Name "x"',
  'lt .N 5',
  'le 1.5 2',
  'gt "b" "a"',
  'and .N .Name',
  'or .Nil "d"',
  'not .List',
  'printf "%05d" .N',
];
const MORE_FORMS = [
  'slice .List 1 2',
  'call .F 4',
  'eq .List .List',
  'lt 1 "a"',
  '.Fail',
  '.At.Sum',
  'printf "%s-%s" .Name (upper .Name)',
  'len 3',
  'index 1 2',
  '.Name.Length',
  'eq .Nil nil',
  'html "<a&b>"',
];

const operand = (d: Dice): string => d.pick(OPERANDS);
const pipeline = (d: Dice): string => {
  const head = d.chance(50) ? operand(d) : d.pick([...FORMS, ...MORE_FORMS]);
  return head + (d.chance(35) ? ` | ${d.pick(PIPES)}` : '');
};
const braces = (d: Dice, inner: string): string => `${d.pick(['{{', '{{', '{{- '])}${inner}${d.pick(['}}', '}}', ' -}}'])}`;

function body(d: Dice, depth: number): string {
  return joined(d, 1, 3, () => {
    const inner = () => (depth > 0 ? body(d, depth - 1) : 't');
    return d.weighted<() => string>([
      [30, () => braces(d, pipeline(d))],
      [14, () => d.pick([' text ', '\n', ' <b> ', 'é'])],
      [10, () => `${braces(d, `if ${pipeline(d)}`)}${inner()}${d.pick(['', '{{else}}e', '{{else if .N}}n'])}{{end}}`],
      [
        12,
        () =>
          `${braces(d, `range ${d.pick(['', '$i, $e := ', '$e := '])}${d.pick(['.List', '.M', '3', '.Nil', '.Name', operand(d)])}`)}${inner()}${d.pick(['', '{{break}}', '{{continue}}'])}${d.pick(['', '{{else}}none'])}{{end}}`,
      ],
      [7, () => `${braces(d, `with ${d.pick(['', '$x := '])}${pipeline(d)}`)}${inner()}${d.pick(['', '{{else}}w'])}{{end}}`],
      [5, () => braces(d, `$x ${d.pick([':=', '='])} ${pipeline(d)}`)],
      [4, () => `{{template "sub" ${operand(d)}}}`],
      [2, () => '{{/* comment */}}'],
      [2, () => `{{block "b${d.below(2)}" ${operand(d)}}}${inner()}{{end}}`],
    ])();
  });
}

export const templates: Topic = {
  name: 'template',
  imports: ['errors', 'strings', 'text/template'],
  declarations: `
type spot struct{ X, Y int }

func (s spot) Sum() int { return s.X + s.Y }

type data struct {
	Name string
	N    int
	List []string
	M    map[string]int
	At   spot
	Ptr  *spot
	Nil  *spot
	Any  any
	F    func(int) int
}

// Without it, fmt would show addresses.
func (d data) String() string         { return "shelf" }
func (d data) Double() int            { return d.N * 2 }
func (d data) Add(a, b int) int       { return a + b }
func (d data) Fail() (string, error)  { return "", errors.New("failed") }

var shelf = data{"name", 3, []string{"a", "<b>", "c"}, map[string]int{"k": 1, "b": 2}, spot{1, 2}, &spot{3, 4}, nil, []int{7}, func(n int) int { return n + 1 }}

func executed(text, option string) string {
	t := template.New("main").Funcs(template.FuncMap{"upper": strings.ToUpper, "quote": func(v any) string { return fmt.Sprintf("%q", fmt.Sprint(v)) }})
	if option != "" {
		t.Option(option)
	}
	t, err := t.Parse(\`{{define "sub"}}[{{.}}]{{end}}{{$x := 5}}\` + text)
	if err != nil {
		return show(err)
	}
	var b strings.Builder
	err = t.Execute(&b, shelf)
	return show(b.String(), err)
}
`,
  statements: (d) => {
    const whole = body(d, 2);
    const text = d.chance(12) ? mutate(d, whole, '{}.$|"() -=:') : whole;
    return `return executed(${goString(text)}, ${goString(d.pick(['', '', '', 'missingkey=error', 'missingkey=zero']))})`;
  },
};
