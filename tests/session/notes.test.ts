// What the library tells an observer: enough to draw the tree of a program's contexts.
import { expect, test } from 'vitest';
import { ALL_RECORDED } from '#all-recorded';
import type { Note } from '#machine';
import { DEFAULT_SETTINGS } from '#session';
import { Shelf } from '#std';
import { WHOLE_LIBRARY } from '#std-whole';
import { Builder } from '../../src/session/build.ts';
import { RunSchedule } from '../../src/session/run-schedule.ts';
import { openMachine } from '../../src/session/session.ts';

const PROGRAM = `package main

import (
	"context"
	"fmt"
	"time"
)

type key string

func main() {
	root, stop := context.WithCancel(context.Background())
	user := context.WithValue(root, key("user"), "ann")
	short, _ := context.WithTimeout(user, time.Millisecond)
	trace := context.WithValue(short, key("trace"), 7)
	context.WithCancel(context.TODO())
	fmt.Println(trace.Value(key("user")), short.Value(key("none")))
	<-short.Done()
	stop()
	fmt.Println(short.Err(), user.Err())
}
`;

const PRINTED = 'ann <nil>\ncontext deadline exceeded context canceled\n';

function observe(
  release: string,
  observed: boolean,
): { readonly notes: readonly Note[]; readonly printed: string; readonly steps: number } {
  const shelf = new Shelf(WHOLE_LIBRARY);
  const settings = { ...DEFAULT_SETTINGS, release };
  const built = new Builder(shelf).build([{ name: 'p.go', text: PROGRAM }], release, 'run', false, observed);
  if ('diagnostics' in built) throw new Error(JSON.stringify(built.diagnostics));
  const notes: Note[] = [];
  let printed = '';
  const machine = openMachine(
    built,
    settings,
    new RunSchedule(settings),
    { natives: shelf.natives, recorded: ALL_RECORDED },
    (_fd, bytes) => {
      printed += bytes;
    },
    { note: (note) => notes.push(note) },
  );
  while (machine.outcome === null) machine.advance(1_000_000);
  return { notes, printed, steps: machine.steps };
}

/** A line for each context, indented below its parent, with what was said of it later. */
function drawn(notes: readonly Note[]): string {
  const created = notes.filter(({ what }) => what === 'created');
  const roots = new Map(created.map(({ parent }) => [parent?.id, parent?.type] as const));
  for (const { subject } of created) roots.delete(subject.id);
  const below = (id: number | undefined, indent: string): string[] =>
    created
      .filter(({ parent }) => parent?.id === id)
      .flatMap(({ subject, about }) => {
        const later = notes.filter((n) => n.what !== 'created' && n.subject.id === subject.id).map(saidLater);
        return [
          [`${indent}${subject.type}`, about, ...later].filter((part) => part !== '').join(' | '),
          ...below(subject.id, `${indent}  `),
        ];
      });
  return [...roots].flatMap(([id, type]) => [type, ...below(id, '  ')]).join('\n');
}

/** Steps pass between WithTimeout and what it tells. */
const saidLater = ({ what, about }: Note): string =>
  what === 'ends after' ? `${what} ${Math.round(Number(about) / 1e5) / 10} ms` : `${what} ${about}`;

const CANCELED = '*errors.errorString("context canceled")';
const EXCEEDED = 'context.deadlineExceededError';

const tree = (background: string, todo: string): string => `${background}
  *context.cancelCtx | cancelled ${CANCELED} | because ${CANCELED}
    *context.valueCtx | main.key("user") | found main.key("user")
      *context.timerCtx | ends after 1 ms | looked up main.key("none") | cancelled ${EXCEEDED} | because ${EXCEEDED}
        *context.valueCtx | main.key("trace") | looked up main.key("user")
${todo}
  *context.cancelCtx`;

test.each([
  ['1.26', 'context.backgroundCtx', 'context.todoCtx'],
  ['1.20', '*context.emptyCtx', '*context.emptyCtx'],
  ['1.12', '*context.emptyCtx', '*context.emptyCtx'],
])('Go %s: the tree of contexts, drawn from notes', (release, background, todo) => {
  const { notes, printed } = observe(release, true);
  expect(drawn(notes)).toBe(tree(background, todo));
  expect(printed).toBe(PRINTED);
});

test('notes come in the order of steps, each from the goroutine that acted', () => {
  const { notes } = observe('1.26', true);
  expect(notes.map(({ step }) => step)).toEqual(notes.map(({ step }) => step).sort((a, b) => a - b));
  const by = (error: string): number | undefined => notes.find((n) => n.about === error)?.by;
  expect(by(CANCELED)).toBe(1);
  // The timer's own goroutine.
  expect(by(EXCEEDED)).not.toBe(1);
});

test("a note says which line of the program called package context; a timer is nobody's line", () => {
  const { notes } = observe('1.26', true);
  const lines = notes.filter(({ what }) => what === 'created' || what === 'looked up' || what === 'cancelled');
  expect(lines.map(({ what, at }) => `${what} ${at === null ? 'by itself' : `${at.func} ${at.file}:${at.line}`}`)).toEqual([
    'created main.main p.go:12',
    'created main.main p.go:13',
    'created main.main p.go:14',
    'created main.main p.go:15',
    'created main.main p.go:16',
    'looked up main.main p.go:17',
    'looked up main.main p.go:17',
    'cancelled by itself',
    'cancelled main.main p.go:19',
  ]);
});

test('a program that was not compiled to be observed tells nothing', () => {
  const plain = observe('1.26', false);
  expect(plain.notes).toEqual([]);
  expect(plain.printed).toBe(PRINTED);
});
