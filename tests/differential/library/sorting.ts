// Cases of packages sort and slices: the order of equal elements, and every comparison on the way to it.
import type { Dice } from '../generate/dice.ts';
import type { Topic } from './topic.ts';

const ints = (d: Dice, high: number): string => `[]int{${d.times(d.between(0, high), () => d.between(-3, 6)).join(', ')}}`;

/** Shapes of keys that lead a sort through its different ways. */
const KEYS = [
  'i',
  '-i',
  'i ^ 3',
  'i % m',
  '(i * 7919) % m',
  'i / m',
  '-(i / m)',
  'i*i%m',
  'i % 2 * i',
  'min(i, m)',
  'm - i*i%m/2',
  'i &^ 1',
];

function sorts(d: Dice): string {
  const make = `m := ${d.between(1, 60)}\nx := items(${d.pick([d.between(0, 14), d.between(10, 60), d.between(40, 300)])}, func(i int) int { return ${d.pick(KEYS)} }, m)`;
  const way = d.pick([
    'slices.SortFunc(x, compared)',
    'slices.SortFunc(x, compared)',
    'slices.SortStableFunc(x, func(a, b item) int { return a.key - b.key })',
    'sort.Slice(x, func(i, j int) bool { watch(i, j); return x[i].key < x[j].key })',
    'sort.SliceStable(x, func(i, j int) bool { watch(i, j); return x[i].key < x[j].key })',
    'sort.Sort(byKey(x))',
    'sort.Sort(sort.Reverse(byKey(x)))',
    'sort.Stable(byKey(x))',
  ]);
  return `${make}\nseen = 0\n${way}\nreturn show(ids(x), seen, slices.IsSortedFunc(x, func(a, b item) int { return a.key - b.key }))`;
}

function searches(d: Dice): string {
  const x = ints(d, 12);
  const at = d.between(-4, 7);
  return d.pick([
    `x := ${x}\nslices.Sort(x)\nreturn show(slices.BinarySearch(x, ${at}))`,
    `x := ${x}\nsort.Ints(x)\nreturn show(sort.SearchInts(x, ${at}), x)`,
    `x := ${x}\nsort.Ints(x)\nreturn show(sort.Find(len(x), func(i int) int { return ${at} - x[i] }))`,
    `x := ${x}\nreturn show(sort.Search(len(x), func(i int) bool { return x[i] > ${at} }))`,
    `x := ${x}\nreturn show(slices.Min(x), slices.Max(x))`,
    `x := []float64{2, math.NaN(), -1, math.Inf(1), 0, ${at}}\nslices.Sort(x)\nreturn show(x, slices.IsSorted(x), slices.Max(x))`,
    `x := []float64{2, math.NaN(), -1, math.NaN(), ${at}}\nsort.Float64s(x)\nreturn show(x, sort.Float64sAreSorted(x))`,
  ]);
}

function edits(d: Dice): string {
  const [i, j] = [d.between(0, 4), d.between(0, 6)];
  const call = d.pick([
    `slices.Insert(x, ${i}, 90, 91)`,
    `slices.Delete(x, ${i}, ${j})`,
    `slices.Replace(x, ${i}, ${j}, 80, 81, 82)`,
    'slices.Compact(x)',
    'slices.Index(x, 2)',
    'slices.Contains(x, 3)',
    'slices.IndexFunc(x, func(v int) bool { return v < 0 })',
    'slices.DeleteFunc(x, func(v int) bool { return v%2 == 0 })',
    'slices.CompactFunc(x, func(a, b int) bool { return a/2 == b/2 })',
    `slices.Equal(x, ${ints(d, 3)})`,
    `slices.Compare(x, ${ints(d, 5)})`,
    `slices.Concat(x, ${ints(d, 3)}, nil)`,
    `slices.Repeat(x, ${d.between(-1, 3)})`,
    `slices.Collect(slices.Chunk(x, ${d.between(0, 4)}))`,
    'slices.Collect(maps.Keys(map[int]int{1: 2}))',
    'slices.Sorted(slices.Values(x))',
    `slices.Grow(x, ${d.between(-1, 3)})`,
    'slices.Clip(x)',
    `slices.MinFunc(x, func(a, b int) int { return cmp.Compare(b, a) })`,
    `cmp.Or(x...)`,
  ]);
  return `x := ${ints(d, 7)}\nreturn show(${call}) + show(x)`;
}

function heaps(d: Dice): string {
  const steps = d.times(d.between(3, 9), () =>
    d.pick([
      `heap.Push(h, ${d.between(-5, 9)})`,
      'if h.Len() > 0 {\n\tout += show(heap.Pop(h))\n}',
      'if h.Len() > 1 {\n\tout += show(heap.Remove(h, 1))\n}',
    ]),
  );
  return `h := &minHeap{5, 2, 8, 1}\nheap.Init(h)\nout := ""\n${steps.join('\n')}\nreturn out + show(*h)`;
}

export const sorting: Topic = {
  name: 'sort',
  imports: ['cmp', 'container/heap', 'maps', 'math', 'slices', 'sort'],
  declarations: `
type item struct{ key, id int }

var seen uint64

func watch(a, b int) { seen = seen*31 + uint64(a)*1009 + uint64(b) }

func compared(a, b item) int {
	watch(a.id, b.id)
	return a.key - b.key
}

type byKey []item

func (x byKey) Len() int { return len(x) }
func (x byKey) Less(i, j int) bool {
	watch(i, j)
	return x[i].key < x[j].key
}
func (x byKey) Swap(i, j int) {
	watch(j, i)
	x[i], x[j] = x[j], x[i]
}

func items(n int, key func(i int) int, m int) []item {
	x := make([]item, n)
	for i := range x {
		x[i] = item{key(i), i}
	}
	return x
}

func ids(x []item) []int {
	var all []int
	for _, r := range x {
		all = append(all, r.id)
	}
	return all
}

type minHeap []int

func (h minHeap) Len() int           { return len(h) }
func (h minHeap) Less(i, j int) bool { return h[i] < h[j] }
func (h minHeap) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *minHeap) Push(x any)        { *h = append(*h, x.(int)) }
func (h *minHeap) Pop() any {
	x := (*h)[len(*h)-1]
	*h = (*h)[:len(*h)-1]
	return x
}

var _ = slices.Max[[]int]
var _ = heap.Init
var _ = maps.Keys[map[int]int]
var _ = math.Pi
var _ = cmp.Compare[int]
`,
  statements: (d) =>
    d.weighted([
      [60, sorts],
      [15, searches],
      [20, edits],
      [5, heaps],
    ])(d),
};
