// Calls of the library with random arguments: a table of expressions whose holes are filled with values of a kind.
import { expression } from './expression.ts';
import { intValue } from './literal.ts';
import { line, type Node } from './node.ts';
import type { Scope } from './scope.ts';
import { FLOAT64, INT, INTS, sliceOf, STRING, UINT8 } from './type.ts';

/** <S> string, <I> int, <N> small count, <F> float64, <U> uint64, <B> []byte, <L> []string, <M> []int. */
const CALLS: readonly string[] = [
  'strings.Fields(<S>)',
  'strings.SplitN(<S>, <S>, <N>-1)',
  'strings.SplitAfter(<S>, <S>)',
  'strings.LastIndex(<S>, <S>)',
  'strings.IndexAny(<S>, <S>)',
  'strings.Trim(<S>, <S>)',
  'strings.TrimLeft(<S>, <S>)',
  'strings.TrimSuffix(<S>, <S>)',
  'strings.Count(<S>, <S>)',
  'strings.Replace(<S>, <S>, <S>, <N>-1)',
  'strings.EqualFold(<S>, strings.ToUpper(<S>))',
  'strings.Compare(<S>, <S>)',
  'strings.Title(<S>)',
  'strings.ContainsRune(<S>, rune(<I>))',
  'strings.NewReplacer(<S>, "1", "a", "bb", "b", "").Replace(<S>)',
  'strings.Join(<L>, <S>)',
  'fmt.Sprint(strings.Cut(<S>, <S>))',
  'fmt.Sprint(strings.CutPrefix(<S>, <S>))',
  'slices.Collect(strings.SplitSeq(<S>, ","))',
  'strconv.Quote(<S>)',
  'strconv.QuoteToASCII(<S>)',
  'strconv.QuoteRune(rune(<I>))',
  'strconv.AppendInt(<B>, int64(<I>), 16)',
  'strconv.FormatUint(<U>, <N>+2)',
  "strconv.FormatFloat(<F>, 'g', -1, 32)",
  "strconv.FormatFloat(<F>, 'e', <N>, 64)",
  "strconv.FormatFloat(<F>, 'f', <N>, 64)",
  "strconv.FormatFloat(<F>, 'x', -1, 64)",
  "strconv.FormatFloat(<F>, 'b', -1, 64)",
  'fmt.Sprint(strconv.ParseFloat(fmt.Sprint(<F>), 64))',
  'fmt.Sprint(strconv.Unquote(strconv.Quote(<S>)))',
  'bytes.Fields(<B>)',
  'bytes.Equal(<B>, <B>)',
  'bytes.TrimSpace(<B>)',
  'bytes.Title(<B>)',
  'utf8.RuneCountInString(<S>)',
  'fmt.Sprint(utf8.DecodeRuneInString(<S>))',
  'fmt.Sprint(utf8.DecodeLastRuneInString(<S>))',
  'utf8.AppendRune(<B>, rune(<I>))',
  'math.Floor(<F>)',
  'math.Round(<F>)',
  'math.RoundToEven(<F>)',
  'math.Mod(<F>, <F>)',
  'math.Remainder(<F>, <F>)',
  'math.Hypot(<F>, <F>)',
  'math.Cbrt(<F>)',
  'fmt.Sprint(math.Frexp(<F>))',
  'fmt.Sprint(math.Modf(<F>))',
  'math.Float64bits(<F>)',
  'math.Float32bits(float32(<F>))',
  'math.Float64frombits(<U>)',
  'math.Nextafter(<F>, <F>)',
  'math.FMA(<F>, <F>, <F>)',
  'math.Ldexp(<F>, <N>)',
  'math.Signbit(<F>)',
  'bits.Reverse64(<U>)',
  'bits.ReverseBytes32(uint32(<U>))',
  'bits.RotateLeft64(<U>, <I>)',
  'fmt.Sprint(bits.Add64(<U>, <U>, 1))',
  'fmt.Sprint(bits.Mul64(<U>, <U>))',
  'fmt.Sprint(bits.Div64(<U>%7, <U>, 7))',
  'bits.LeadingZeros16(uint16(<U>))',
  'slices.Index(<M>, <I>)',
  'fmt.Sprint(slices.BinarySearch(slices.Sorted(slices.Values(<M>)), <I>))',
  'slices.Compact(slices.Sorted(slices.Values(<M>)))',
  'slices.Insert(<M>, 0, <I>, <I>)',
  'slices.Delete(<M>, 0, 0)',
  'slices.Compare(<M>, <M>)',
  'slices.Equal(<M>, <M>)',
  'slices.Contains(<M>, <I>)',
  'slices.Repeat(<M>, <N>)',
  'slices.Collect(slices.Chunk(<M>, <N>+1))',
  'slices.SortedFunc(slices.Values(<L>), func(a, b string) int { return len(a) - len(b) })[:0]',
  'slices.MaxFunc(append(<M>, 1), func(a, b int) int { return b - a })',
  'sort.SearchInts([]int{1, 5, 9}, <I>)',
  'slices.Sorted(maps.Keys(map[string]int{<S>: 1, <S>: 2}))',
  'time.Duration(<I>)',
  'time.Duration(<I>).Round(time.Duration(<N>) * time.Second)',
  'time.Duration(<I>).Truncate(time.Minute)',
  'time.Duration(<I>).Hours()',
  'time.Unix(int64(<I>)%100000000000, 5).UTC()',
  'time.Unix(int64(<I>)%100000000000, 123456789).UTC().Format(time.RFC1123)',
  'time.Unix(int64(<I>)%100000000000, 123456789).UTC().Format("Jan _2 06 03:04:05.000PM Mon 002 Z07:00")',
  'time.Date(2024, time.Month(<N>), <N>*9, <N>*7, 61, 62, 0, time.UTC)',
  'fmt.Sprint(time.ParseDuration(<S>))',
  'fmt.Sprintf(<S>, <I>, <S>)',
  'fmt.Sprintf("%[2]*[1]d|%-*d|%.*f", <I>, <N>, <N>, <I>, <N>, <F>)',
  'fmt.Sprintf("%d %s %!", <S>, <I>, <F>)',
  'fmt.Sprintf("%6.2f|%-8.3e|%+g|%08.3f|% x|%#x", <F>, <F>, <F>, <F>, <S>, <B>)',
  'fmt.Sprintf("%c|%U|%#U|%q", <I>, <I>, rune(<I>), rune(<I>))',
  'fmt.Sprintf("%x|%X|%#o|%O|%b", <I>, <S>, <I>, <I>, <N>)',
  'fmt.Sprintf("%v|%+v|%#v|%T", <L>, <M>, <B>, <M>)',
  'fmt.Sprintf("%t|%5t|%q|%s|%d", <N> > 2, <N> > 1, <L>, <L>, <B>)',
  'fmt.Sprintf("%10.3v|%-10v|%010d|%+.3d", <S>, <S>, <I>, <I>)',
  'fmt.Sprintf("%p", nil)',
  'fmt.Sprintln(<S>, <I>, <F>, nil, <B>)',
  'fmt.Append(<B>, <I>, <S>, <F>)',
  'func() (out string) { var i int; var s string; n, err := fmt.Sscan(<S>, &i, &s); return fmt.Sprint(n, err, i, s) }()',
  'func() (out string) { var i int; var f float64; n, err := fmt.Sscanf(<S>+" 7", "%d %g", &i, &f); return fmt.Sprint(n, err, i, f) }()',
  'errors.Join(errBase, nil, errors.New(<S>))',
  'errors.Is(fmt.Errorf("%w and %w", errBase, io.EOF), io.EOF)',
  'errors.Unwrap(fmt.Errorf("x %w", errBase))',
];

export function libraryCalls(s: Scope): readonly Node[] {
  const { dice } = s;
  const hole = (kind: string): string => {
    switch (kind) {
      case 'S':
        return expression(s, STRING, 1);
      case 'I':
        return dice.chance(50) ? `id(${intValue(dice, INT)})` : expression(s, INT, 1);
      case 'N':
        return String(dice.below(6));
      case 'F':
        return expression(s, FLOAT64, 1);
      case 'U':
        return expression(s, INTS[9]!, 1);
      case 'B':
        return expression(s, sliceOf(UINT8), 1);
      case 'L':
        return expression(s, sliceOf(STRING), 1);
      default:
        return expression(s, sliceOf(INT), 1);
    }
  };
  return dice.times(dice.between(3, 8), (i) => {
    const call = dice.pick(CALLS).replace(/<([SINFUBLM])>/g, (_, kind: string) => hole(kind));
    return line(`guard("lib${i}", func() { fmt.Printf("%v\\n", ${call}) })`);
  });
}
