// Cases of package time: layouts both ways, durations, calendars.
import type { Dice } from '../generate/dice.ts';
import { goString, joined, mutate, type Topic } from './topic.ts';

const ELEMENTS = [
  ...[
    '2006',
    '06',
    '01',
    '1',
    'Jan',
    'January',
    '02',
    '2',
    '_2',
    '002',
    '__2',
    '15',
    '03',
    '3',
    '04',
    '4',
    '05',
    '5',
    '.000',
    '.999999',
    ',000',
    '.0',
    '.999999999',
  ],
  ...[
    'PM',
    'pm',
    'Mon',
    'Monday',
    'MST',
    '-0700',
    '-07:00',
    '-07',
    '-070000',
    '-07:00:00',
    'Z0700',
    'Z07:00',
    'Z07',
    'Z07:00:00',
    'x',
    'é',
    '200',
    '0',
    '_2006',
    'th',
  ],
];
const LAYOUTS = [
  'RFC3339',
  'RFC3339Nano',
  'RFC1123',
  'RFC1123Z',
  'RFC822',
  'RFC822Z',
  'RFC850',
  'ANSIC',
  'UnixDate',
  'RubyDate',
  'Kitchen',
  'Stamp',
  'StampMicro',
  'DateTime',
  'DateOnly',
  'TimeOnly',
  'Layout',
];

const zone = (d: Dice): string =>
  d.pick([
    'time.UTC',
    'time.UTC',
    'time.FixedZone("CET", 3600)',
    'time.FixedZone("", -12600)',
    'time.FixedZone("X", 45296)',
    'time.FixedZone("ODD", -1)',
  ]);
const moment = (d: Dice): string => {
  const year = d.pick([d.between(1, 9999), d.between(1900, 2100), d.between(1900, 2100), d.pick([0, -5, 1582, 10000, 12345, 2000, 2024])]);
  const day = d.pick([d.between(1, 28), d.between(1, 31), d.pick([-3, 0, 32, 60, 366])]);
  const month = d.pick([d.between(1, 12), d.between(1, 12), d.pick([0, 13, -1, 25])]);
  const clock = d.pick([
    '0, 0, 0, 0',
    `${d.between(0, 23)}, ${d.between(0, 59)}, ${d.between(0, 59)}, ${d.pick([0, 5, 120, 999999999, 123456789, 500000000])}`,
    '25, -1, 61, 1e9',
  ]);
  return `time.Date(${year}, ${month}, ${day}, ${clock}, ${zone(d)})`;
};
const layout = (d: Dice): string =>
  d.chance(45) ? `time.${d.pick(LAYOUTS)}` : goString(joined(d, 1, 6, () => d.pick(ELEMENTS) + d.pick(['', ' ', '-', ':', '/', ', '])));
const duration = (d: Dice): string =>
  d.pick([
    '0',
    '1',
    '-1',
    '999',
    '1500',
    '1e6',
    '1500*time.Microsecond',
    '90*time.Second',
    '-36*time.Hour',
    '1<<63 - 1',
    '-1 << 63',
    '3723*time.Second + 45',
    'time.Hour',
    `${d.below(2_000_000_000)}`,
  ]);

const TEXTS = [
  '2024-02-29T12:34:56Z',
  '2024-02-29T12:34:56.789+01:00',
  'Mon, 02 Jan 2006 15:04:05 MST',
  '2023-02-29',
  '3:04PM',
  'Jan _2 15:04:05',
  '12/31/99',
  '2006-01-02 15:04:05.5 -0700 UTC',
];
const DURATIONS = [
  '1h',
  '1.5h',
  '-2m3.5s',
  '1ms2us3ns',
  '.5s',
  '1',
  '',
  '0',
  '+5s',
  '1d',
  '9223372036854775807ns',
  '9223372036854775808ns',
  '-9223372036854775808ns',
  '3µs',
  '3μs',
  '1.s',
  '.s',
  '1h-2m',
];

const STATEMENTS: readonly (readonly [number, (d: Dice) => string])[] = [
  [24, (d) => `return show(${moment(d)}.Format(${layout(d)}))`],
  [
    14,
    (d) => {
      const how = layout(d);
      return `t, err := time.Parse(${how}, ${moment(d)}.Format(${how}))\nreturn moment(t, err)`;
    },
  ],
  [
    10,
    (d) => {
      const whole = d.pick(TEXTS);
      return `t, err := time.Parse(${layout(d)}, ${goString(d.chance(60) ? mutate(d, whole, '0195:-+TZ .,') : whole)})\nreturn moment(t, err)`;
    },
  ],
  [
    12,
    (d) => {
      const [how, text] = d.pick([
        ['RFC3339', TEXTS[0]!],
        ['RFC3339Nano', TEXTS[1]!],
        ['RFC1123', TEXTS[2]!],
        ['DateOnly', TEXTS[3]!],
        ['Kitchen', TEXTS[4]!],
      ] as const);
      return `t, err := time.Parse(time.${how}, ${goString(mutate(d, text, '0195:-+TZ .,aM'))})\nreturn moment(t, err)`;
    },
  ],
  [2, (d) => `t, err := time.ParseInLocation(${layout(d)}, ${goString(d.pick(TEXTS))}, ${zone(d)})\nreturn moment(t, err)`],
  [
    6,
    (d) =>
      `v, err := time.ParseDuration(${goString(d.chance(40) ? mutate(d, d.pick(DURATIONS), '019.hmsuµn-') : d.pick(DURATIONS))})\nreturn show(v.String(), err)`,
  ],
  [6, (d) => `v := time.Duration(${duration(d)})\nreturn show(v.String(), v.Round(${duration(d)}), v.Truncate(${duration(d)}), v.Abs())`],
  [
    3,
    (d) =>
      `v := time.Duration(${duration(d)})\nreturn show(v.Hours(), v.Minutes(), v.Seconds(), v.Milliseconds(), v.Microseconds(), v.Nanoseconds())`,
  ],
  [
    5,
    (d) =>
      `t := ${moment(d)}\ny, w := t.ISOWeek()\nreturn show(t.Weekday().String(), t.YearDay(), y, w, t.Unix(), t.UnixNano(), t.UnixMilli(), t.IsZero())`,
  ],
  [5, (d) => `return moment(${moment(d)}.AddDate(${d.between(-3, 5)}, ${d.between(-15, 15)}, ${d.between(-40, 400)}), nil)`],
  [4, (d) => `t := ${moment(d)}\nreturn moment(t.Add(${duration(d)}), nil) + show(t.Sub(${moment(d)}).String(), t.Compare(${moment(d)}))`],
  [4, (d) => `t := ${moment(d)}\nreturn moment(t.Truncate(${duration(d)}), nil) + moment(t.Round(${duration(d)}), nil)`],
  [
    3,
    (d) =>
      `t := ${moment(d)}\nb, err := t.${d.pick(['MarshalJSON', 'MarshalText', 'MarshalBinary'])}()\nreturn show(string(b), err, t.GoString())`,
  ],
  [
    1,
    (d) =>
      `t := ${moment(d)}\nb, err := t.${d.pick(['AppendText', 'AppendBinary'])}([]byte("<"))\nvar back time.Time\nagain := back.UnmarshalBinary(b[1:])\nreturn show(string(b), err, back.String(), again)`,
  ],
  [
    2,
    (d) =>
      `return moment(time.Unix(${d.pick(['0', '-1', '1700000000', '253402300800'])}, ${d.pick(['0', '-1', '2000000000'])}).In(${zone(d)}), nil)`,
  ],
  [
    2,
    (d) =>
      `var t time.Time\nerr := t.UnmarshalJSON([]byte(${goString(`"${d.chance(50) ? mutate(d, TEXTS[1]!, '019:-TZ"') : TEXTS[0]}"`)}))\nreturn moment(t, err)`,
  ],
  [1, (d) => `return show(time.Month(${d.between(-1, 14)}).String(), time.Weekday(${d.between(-1, 8)}).String())`],
];

export const times: Topic = {
  name: 'time',
  imports: ['time'],
  declarations: `
func moment(t time.Time, err error) string {
	name, offset := t.Zone()
	return show(t.String(), name, offset, t.Nanosecond(), err)
}
`,
  statements: (d) => d.weighted(STATEMENTS)(d),
};
