// Many programs in one file, so that one build of real Go serves them all.
import { block, line, type Node, render } from './node.ts';
import type { Program } from './program.ts';

const IMPORTS = [
  'bytes',
  'context',
  'errors',
  'fmt',
  'io',
  'iter',
  'log',
  'maps',
  'math',
  'math/bits',
  'os',
  'runtime',
  'slices',
  'sort',
  'strconv',
  'strings',
  'sync',
  'sync/atomic',
  'time',
  'unicode/utf8',
];

const PRELUDE = `
var _ = []any{bytes.Compare, context.Background, errors.New, io.EOF, log.Fatal, maps.Keys[map[int]int], math.Pi, bits.Len, os.Exit, runtime.Goexit, slices.Sort[[]int], sort.Ints, strconv.Itoa, strings.ToUpper, utf8.ValidString, time.Second, atomic.AddInt32, new(sync.Mutex), iter.Pull[int]}

var errBase = errors.New("base")

type ctxKey string

type ctr struct{ n int }

func (c *ctr) add(n int) { c.n += n }

func (c ctr) get() int { return c.n }

type pairOf[K comparable, V any] struct {
	K K
	V V
}

type Number interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr | ~float32 | ~float64
}

func id[T any](x T) T { return x }

func ptr[T any](x T) *T { return &x }

func load[T any](p *T) T { return *p }

func as[T any](x any) T { return x.(T) }

func pickOf[T any](c bool, a, b T) T {
	if c {
		return a
	}
	return b
}

func at(i, n int) int {
	if n == 0 {
		return 0
	}
	return int(uint(i) % uint(n))
}

func clip[S ~string](s S) S {
	if len(s) > 48 {
		return s[:48]
	}
	return s
}

func trim[S ~[]E, E any](s S) S {
	if len(s) > 12 {
		return s[:12:12]
	}
	return s
}

func full[S ~[]E, E any](s S) S { return s[:len(s):len(s)] }

func part[S ~[]E, E any](s S, i, j int) S {
	i, j = at(i, len(s)+1), at(j, len(s)+1)
	return s[min(i, j):max(i, j)]
}

func cut(s string, i, j int) string {
	i, j = at(i, len(s)+1), at(j, len(s)+1)
	return s[min(i, j):max(i, j)]
}

func tr[K, T any](k K, x T) T {
	fmt.Println("tr", k)
	return x
}

func upTo(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}

func sortedKeys[K comparable, V any](m map[K]V) []string {
	var out []string
	for k := range m {
		out = append(out, fmt.Sprintf("%T:%v", k, k))
	}
	sort.Strings(out)
	return out
}

// A panic before main would end the whole batch.
func quietly(f func() int) (r int) {
	defer func() { recover() }()
	return f()
}

func guard(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("panic in", name, r)
		}
	}()
	f()
}
`;

/** Stands before the output of every program. */
export const MARK = '\n@@ ';

/** The file; with an argument it runs that program alone and unguarded, else all, each behind its mark. */
export function batchText(programs: readonly Program[]): string {
  const imports: Node = { head: 'import (', body: IMPORTS.map((p) => line(`"${p}"`)), tail: ')' };
  const table = programs.map((p) => line(`{"${p.name}", ${p.name}run},`));
  const main = [
    block('var programs = []struct {', [line('name string'), line('run  func()')], '}{'),
    ...table,
    line('}'),
    block('func main() {', [
      block('for _, p := range programs {', [
        block('if len(os.Args) > 1 {', [block('if os.Args[1] == p.name {', [line('p.run()')]), line('continue')]),
        line('fmt.Print("\\n@@ ", p.name, "\\n")'),
        line('p.run()'),
      ]),
    ]),
  ];
  return `package main\n\n${render([imports])}${PRELUDE}\n${programs.map((p) => render(p.nodes)).join('\n')}\n${render(main)}`;
}
