// The contexts of a run as its result tells them; and that telling changes nothing: an observed run is the same run, step by step.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type ContextRecord, type RunResult, openSession, PAGE_SETTINGS, type Settings } from '#session';

const session = openSession();

function run(text: string, choices: Partial<Settings> = {}): { readonly result: RunResult; readonly printed: string } {
  const one = session.start([{ name: './main.go', text }], { ...PAGE_SETTINGS, ...choices });
  let result: RunResult | null = null;
  while (result === null) result = one.advance(1_000_000);
  const printed = one.takeOutput().map(({ fd, bytes }) => `${fd}: ${new TextDecoder().decode(bytes)}`);
  return { result, printed: printed.join('') };
}

function contextsOf(body: string, choices: Partial<Settings> = {}): ContextRecord {
  const { result } = run(
    `package main\n\nimport (\n\t"context"\n\t"errors"\n\t"time"\n)\n\nvar _ = errors.New\nvar _ = time.Now\n\n${body}`,
    choices,
  );
  expect(result.end).toBe('finished');
  if (result.contexts === null) throw new Error('no contexts');
  return result.contexts;
}

/** A line for each context: type and key, how it ended, whose end ended it. */
const ends = ({ nodes }: ContextRecord): string[] =>
  nodes.map(({ type, key, end }) => {
    const how =
      end === null ? '' : ` ${end.error} because ${end.cause}${end.by === 0 ? '' : ` with #${nodes.findIndex((n) => n.id === end.by)}`}`;
    return `${type.replace(/^\*?context\./, '')}${key}${how}`;
  });

const CANCELED = '*errors.errorString("context canceled")';

describe('what a result tells of contexts', () => {
  test('who ended whom, and why', () => {
    const record = contextsOf(`func main() {
	root, stop := context.WithCancelCause(context.Background())
	user := context.WithValue(root, "user", "ann")
	below, stopBelow := context.WithCancel(user)
	_, early := context.WithCancel(user)
	free, stopFree := context.WithCancel(context.WithoutCancel(below))
	early()
	stop(errors.New("client gone"))
	late, stopLate := context.WithTimeout(below, time.Hour)
	stopLate()
	_, _, _ = free, late, stopFree
	stopBelow()
}`);
    expect(ends(record)).toEqual([
      'backgroundCtx',
      `cancelCtx ${CANCELED} because *errors.errorString("client gone")`,
      'valueCtx"user"',
      `cancelCtx ${CANCELED} because *errors.errorString("client gone") with #1`,
      `cancelCtx ${CANCELED} because ${CANCELED}`,
      'withoutCancelCtx',
      'cancelCtx',
      `timerCtx ${CANCELED} because *errors.errorString("client gone") with #3`,
    ]);
    expect(record.nodes.map(({ made }) => made?.at?.line ?? 0)).toEqual([0, 13, 14, 15, 16, 17, 17, 20]);
    const deadline = record.nodes.at(-1)?.deadline ?? 0;
    expect(deadline).toBeGreaterThan(3_599e9);
    expect(deadline).toBeLessThanOrEqual(3_600e9);
  });

  test('who looked up what, where, and how often; what was found where', () => {
    const { nodes } = contextsOf(`type key string

func look(ctx context.Context) { ctx.Value(key("a")) }

func main() {
	a := context.WithValue(context.Background(), key("a"), 1)
	b := context.WithValue(a, key("b"), 2)
	for range 3 {
		look(b)
	}
	b.Value(key("none"))
	b.Value("a")
	look(a)
}`);
    const [, a, b] = nodes;
    expect(b?.lookups.map(({ key, at, times, found }) => [key, at?.func, at?.line, times, found])).toEqual([
      ['main.key("a")', 'main.look', 14, 3, a?.id],
      ['main.key("none")', 'main.main', 22, 1, 0],
      ['"a"', 'main.main', 23, 1, 0],
    ]);
    expect(a?.lookups.map(({ times, found }) => [times, found])).toEqual([[1, a?.id]]);
  });

  test('of very many those that are not over are kept, and the rest is counted', () => {
    const { nodes, more } = contextsOf(`func main() {
	server, _ := context.WithCancel(context.Background())
	for i := range 2000 {
		request := context.WithValue(server, "id", i)
		_, stop := context.WithCancel(request)
		if i%100 != 99 {
			stop()
		}
	}
}`);
    expect(nodes.length + more).toBe(4002);
    expect(nodes.length).toBeLessThanOrEqual(300);
    expect(nodes.length).toBeGreaterThan(150);
    const open = nodes.filter(({ type, end }) => type === '*context.cancelCtx' && end === null);
    expect(open.length).toBe(21);
    for (const { parent } of nodes) expect(parent === 0 || nodes.some(({ id }) => id === parent)).toBe(true);
  });

  test('null without contexts, and without the setting', () => {
    expect(run('package main\n\nfunc main() {}\n').result.contexts).toBe(null);
    const text = 'package main\n\nimport "context"\n\nfunc main() { context.WithCancel(context.TODO()) }\n';
    expect(run(text, { contexts: false }).result.contexts).toBe(null);
    expect(run(text).result.contexts?.nodes.length).toBe(2);
  });
});

/** Examples that make contexts of their own or through net/http, that race, die, time out and print where they stood. */
const EXAMPLES = path.join(import.meta.dirname, '../../content/examples');
const PROGRAMS = [
  'conn-context/shows-keep-alive',
  'leaked-context/broken',
  'map-in-a-context/broken',
  'map-in-a-context/shows-keys',
  'cancelled-not-done/broken',
  'printing-a-context/broken-sharp',
  'context-accessor/fixed-wait-with-context',
];
const WAYS: readonly Partial<Settings>[] = [
  { release: '1.26', schedule: 'random', seed: 3 },
  { release: '1.26', schedule: 'go', seed: 5, race: true },
  // Where the core is taken from a goroutine only at prologues of functions.
  { release: '1.13', schedule: 'go', seed: 2 },
];
const STEPS = 400_000;

/** Prints where functions, types and stacks are said to be. */
const ADDRESSES = `package main

import (
	"context"
	"fmt"
	"net/http"
	"runtime"
)

type handler func(v any)

func (h handler) serve(ctx context.Context, v any) {
	pc, _, line, _ := runtime.Caller(0)
	last := func() { panic(struct{ any }{v}) }
	fmt.Printf("%p %x %d %p\\n", h, pc, line, last)
	h(ctx.Value("nothing"))
	last()
}

func main() {
	ctx, stop := context.WithCancel(context.WithValue(context.TODO(), http.ServerContextKey, 1))
	defer stop()
	context.AfterFunc(ctx, func() {})
	handler(func(v any) { fmt.Println(v) }).serve(context.WithoutCancel(ctx), struct{ a, b int }{1, 2})
}
`;

/** Two goroutines that do little but look up, so that a slice often ends where an observer is told something. */
const LOOKUPS = `package main

import (
	"context"
	"fmt"
	"sync"
)

type key int

func main() {
	ctx := context.WithValue(context.WithValue(context.Background(), key(1), 1), key(2), 2)
	var wg sync.WaitGroup
	for i := 0; i < 2; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for j := 0; j < 30000; j++ {
				ctx.Value(key(1))
			}
		}()
	}
	wg.Wait()
	fmt.Println("done")
}
`;

describe('an observed run is the run that it would have been', () => {
  test.each([
    ['1.13', 'go'],
    ['1.26', 'random'],
  ] as const)('Go %s, schedule %s: to the last choice', (release, schedule) => {
    for (const seed of [1, 2]) {
      const way = { release, schedule, seed, record: 10_000_000 };
      const observed = run(LOOKUPS, way);
      const alone = run(LOOKUPS, { ...way, contexts: false });
      expect(observed.result.contexts?.nodes[2]?.lookups.reduce((n, { times }) => n + times, 0)).toBe(60_000);
      expect({ ...observed, result: { ...observed.result, contexts: null } }).toEqual(alone);
    }
  });
  test('to the last address', () => {
    for (const release of ['1.21', '1.26'] as const) {
      const env = [...PAGE_SETTINGS.env, 'GOTRACEBACK=system'];
      const observed = run(ADDRESSES, { release, env });
      expect(observed.printed).toMatch(/main\.handler\.serve\(0x[\da-f]+\??, \{0x/);
      expect(observed.result.contexts?.nodes.length).toBe(5);
      const alone = run(ADDRESSES, { release, env, contexts: false });
      expect({ ...observed, result: { ...observed.result, contexts: null } }).toEqual(alone);
    }
  });
  test.each(PROGRAMS)('%s', (name) => {
    const text = readFileSync(path.join(EXAMPLES, `${name}.go`), 'utf8');
    for (const way of WAYS) {
      const budgets = { ...PAGE_SETTINGS.budgets, steps: STEPS };
      const observed = run(text, { ...way, budgets, record: STEPS });
      const alone = run(text, { ...way, budgets, record: STEPS, contexts: false });
      expect({ ...observed, result: { ...observed.result, contexts: null } }).toEqual(alone);
    }
  });
});
