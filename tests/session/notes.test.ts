// What the library tells an observer: enough to draw the tree of a program's contexts; and nothing at all when nobody looks on.
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
        const later = notes.filter((n) => n.what !== 'created' && n.subject.id === subject.id).map((n) => `${n.what} ${n.about}`);
        const name = /^"\d/.test(about) ? 'a while' : about;
        return [
          [`${indent}${subject.type}`, name, ...later].filter((part) => part !== '').join(' | '),
          ...below(subject.id, `${indent}  `),
        ];
      });
  return [...roots].flatMap(([id, type]) => [type, ...below(id, '  ')]).join('\n');
}

const tree = (background: string, todo: string): string => `${background}
  *context.cancelCtx | cancelled "canceled"
    *context.valueCtx | main.key("user") | found main.key("user")
      *context.timerCtx | a while | looked up main.key("none") | cancelled "deadline exceeded"
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
  const by = (about: string): number | undefined => notes.find((n) => n.about === about)?.by;
  expect(by('"canceled"')).toBe(1);
  // The timer's own goroutine.
  expect(by('"deadline exceeded"')).not.toBe(1);
});

test('a program that was not compiled to be observed tells nothing and takes fewer steps', () => {
  const plain = observe('1.26', false);
  expect(plain.notes).toEqual([]);
  expect(plain.printed).toBe(PRINTED);
  expect(plain.steps).toBeLessThan(observe('1.26', true).steps);
});
