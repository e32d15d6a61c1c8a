// What is drawn of a run's contexts: from real runs, as lines of text.
import { expect, test } from 'vitest';
import { openSession, PAGE_SETTINGS } from '#session';
import { type ContextsView, contextsView, type NodeView } from '../../components/contexts/context-view.ts';
import { ProgramFiles } from '../../components/lab/program-files.ts';

const session = openSession();

function viewOf(text: string): ContextsView {
  const files = new ProgramFiles(text);
  const run = session.start(files.sources, PAGE_SETTINGS);
  let result = run.advance(1_000_000);
  while (result === null) result = run.advance(1_000_000);
  expect(result.detail).toBe('');
  if (result.contexts === null) throw new Error('no contexts');
  return contextsView(result.contexts, (file, line) => files.lineOf(file, line));
}

function endText({ end }: NodeView): string {
  if (end === null) return '';
  switch (end.how) {
    case 'never':
      return ' | never';
    case 'with':
      return ` | with ${end.type}`;
    default:
      return ` | ${end.how} ${end.place?.text ?? '-'}${end.cause === '' ? '' : ` (${end.cause})`}`;
  }
}

const lines = (nodes: readonly NodeView[], indent = ''): string[] =>
  nodes.flatMap((n) => [
    `${indent}${n.type.replace(/^\*?context\./, '')} ${n.key}${n.deadline} ${n.made?.text ?? '-'}${n.row > 1 ? ` row of ${n.row}` : ''}${n.times > 1 ? ` x ${n.times}` : ''}${endText(n)}`,
    ...n.lookups.map((l) => `${indent}  ? ${l.key} ${l.place?.text ?? '-'} ${l.times} ${l.levels ?? 'missing'}`),
    ...lines(n.children, `${indent}  `),
  ]);

const program = (body: string): string => `package main

import (
	"context"
	"errors"
	"time"
)

type key string

var gone = errors.New("client gone")

const soon = 20 * time.Millisecond

${body}
`;

test('each context stands below its parent, with who made it, how it ended, and what was looked up', () => {
  const view = viewOf(
    program(`func serve(ctx context.Context) {
	ctx, stop := context.WithTimeout(ctx, soon)
	_ = stop
	ctx.Value(key("user"))
	ctx.Value(key("none"))
	<-ctx.Done()
}

func main() {
	root, stop := context.WithCancelCause(context.Background())
	user := context.WithValue(root, key("user"), "ann")
	serve(user)
	context.WithCancel(user)
	context.WithCancel(context.WithoutCancel(user))
	stop(gone)
}`),
  );
  expect(lines(view.roots)).toEqual([
    'backgroundCtx  -',
    '  cancelCtx  main.main:24 | cancelled main.main:29 (client gone)',
    '    valueCtx main.key("user") main.main:25',
    '      timerCtx 20ms main.serve:16 | deadline -',
    '        ? main.key("user") main.serve:18 1 1',
    '        ? main.key("none") main.serve:19 1 missing',
    '      cancelCtx  main.main:27 | with *context.cancelCtx',
    '      withoutCancelCtx  main.main:28',
    '        cancelCtx  main.main:28 | never',
  ]);
  expect(view).toMatchObject({ total: 6, leaked: 1, more: 0, own: true });
});

test('neighbours that are alike stand once; so do links of a chain', () => {
  const view = viewOf(
    program(`func main() {
	chain := context.Background()
	for range 40 {
		chain = context.WithValue(chain, key("depth"), 1)
	}
	for range 12 {
		context.WithCancel(chain)
	}
	chain.Value(key("none"))
}`),
  );
  expect(lines(view.roots)).toEqual([
    'backgroundCtx  -',
    '  valueCtx main.key("depth") main.main:18 row of 40',
    '    ? main.key("none") main.main:23 1 missing',
    '    cancelCtx  main.main:21 x 12 | never',
  ]);
  expect(view).toMatchObject({ total: 52, leaked: 12 });
});

test('what the library makes for itself is not the program’s: neither its own nor a leak', () => {
  const view = viewOf(`package main

import (
	"fmt"
	"net/http"
	"net/http/httptest"
)

func main() {
	server := httptest.NewServer(http.NotFoundHandler())
	_, err := http.Get(server.URL)
	server.Close()
	fmt.Println(err)
}
`);
  expect(view.own).toBe(false);
  expect(view.leaked).toBe(0);
  expect(view.total).toBeGreaterThan(3);
});

test('lines of a program of several files are lines of the lab’s text', () => {
  const view = viewOf(`-- go.mod --
module example.com/app

go 1.26
-- main.go --
package main

import "example.com/app/store"

func main() { store.Open() }
-- store/store.go --
package store

import "context"

func Open() { context.WithCancel(context.TODO()) }
`);
  expect(view.roots[0]?.children[0]?.made).toEqual({ text: 'example.com/app/store.Open:5', line: 16 });
});
