// Cases of package regexp: expressions by Go's grammar (and damaged ones) on texts over a small alphabet.
import type { Dice } from '../generate/dice.ts';
import { goString, joined, mutate, type Topic } from './topic.ts';

const ATOMS = [
  'a',
  'b',
  'c',
  '.',
  '[ab]',
  '[^a]',
  '[a-c]',
  '\\d',
  '\\w',
  '\\s',
  '\\b',
  '\\B',
  '^',
  '$',
  '\\A',
  '\\z',
  'é',
  '[[:alpha:]]',
  '\\pL',
  '\\W',
  '\\.',
  '[\\d-]',
  '(?i)B',
  'ab',
  '1',
];
const REPEATS = ['', '', '', '', '*', '+', '?', '*?', '+?', '??', '{2}', '{1,2}', '{0,}', '{2,3}?'];

function expression(d: Dice, depth: number): string {
  const one = (): string => {
    const atom =
      depth > 0 && d.chance(30) ? d.pick(['(', '(?:', '(?P<n>', '(?i:', '(?s:']) + expression(d, depth - 1) + ')' : d.pick(ATOMS);
    return atom + (/^(\^|\$|\\[bBAz])$/.test(atom) ? '' : d.pick(REPEATS));
  };
  return d.times(d.pick([1, 1, 1, 2, 3]), () => joined(d, 0, 4, one)).join('|');
}

const text = (d: Dice): string =>
  goString(joined(d, 0, 12, () => d.pick(['a', 'b', 'c', 'A', 'B', 'é', ' ', '1', '.', '-', '\n', 'ab', 'aa'])));

const CALLS: readonly ((d: Dice) => string)[] = [
  (d) => `re.FindAllStringSubmatchIndex(${text(d)}, -1)`,
  (d) => `re.FindStringSubmatchIndex(${text(d)})`,
  (d) => `re.FindAllString(${text(d)}, ${d.pick(['-1', '0', '1', '2'])})`,
  (d) => `re.FindString(${text(d)}), re.MatchString(${text(d)})`,
  (d) => `re.FindStringSubmatch(${text(d)})`,
  (d) => `re.ReplaceAllString(${text(d)}, ${goString(d.pick(['<$0>', '$1', '\x24{1}x', '$1x', '$$', '', '$n-', '\x24{n}', '$9', '$']))})`,
  (d) => `re.ReplaceAllLiteralString(${text(d)}, "$1")`,
  (d) => `re.ReplaceAllStringFunc(${text(d)}, strings.ToUpper)`,
  (d) => `re.Split(${text(d)}, ${d.pick(['-1', '0', '1', '2'])})`,
  (d) => `string(re.ReplaceAll([]byte(${text(d)}), []byte("[$0]")))`,
  () => 're.SubexpNames(), re.NumSubexp(), re.String()',
  () => 're.LiteralPrefix()',
];

export const patterns: Topic = {
  name: 'regexp',
  imports: ['regexp', 'strings'],
  declarations: 'var _ = strings.ToUpper',
  statements: (d) => {
    const whole = expression(d, 2);
    const source = goString(d.chance(20) ? mutate(d, whole, '()[]{}*+?\\|^$.-,aP<>1') : whole);
    const longest = d.chance(12) ? 're.Longest()\n' : '';
    return `re, err := regexp.Compile(${source})\nif err != nil {\n\treturn show(err)\n}\n${longest}return show(${d.pick(CALLS)(d)}) + regexp.QuoteMeta(${text(d)})`;
  },
};
