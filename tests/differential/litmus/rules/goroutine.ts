// A goroutine between its operations: its start, what it does on its own, the function literals it leaves, its end.
import { invariant } from '#base';
import { type Doing, of, type Thread } from '../state.ts';
import { panicText } from '../statement.ts';
import { completeOnce } from './once.ts';
import { letGo } from './wait-group.ts';
import type { World } from './world.ts';

/** What a goroutine unwinds with that called runtime.Goexit. */
const GOEXIT = -1;

export function begin(world: World, t: number): void {
  world.thread(t).doing = 'running';
  settle(world, t);
}

/** Goroutine t, which something would start later, is not to be started; `by` learns whether that came in time. */
export function giveUp(world: World, by: Thread, t: number, inTime: boolean): void {
  if (inTime) world.thread(t).doing = 'given up';
  by.log.push(inTime ? 1 : 0);
}

/** Everything that belongs to the step before: up to the next operation, or the end. */
export function settle(world: World, t: number): void {
  const thread = world.thread(t);
  while (thread.doing === 'running') {
    if (thread.panicking !== 0 ? !unwind(world, t, thread) : !local(world, t, thread)) return;
  }
}

/** False: a step of its own comes next. */
function unwind(world: World, t: number, thread: Thread): boolean {
  const frame = world.frame(t);
  if (frame === null) {
    if (thread.panicking !== GOEXIT) thread.log.push(thread.panicking);
    return ended(world, thread, thread.panicking === GOEXIT ? 'exited' : 'panicked');
  }
  if (frame.on === 'deferred') return false;
  if (frame.on === 'once') completeOnce(world, frame.once);
  if (frame.on === 'protect' && thread.panicking !== GOEXIT) {
    thread.log.push(thread.panicking);
    thread.panicking = 0;
  }
  popFrame(world, t);
  return true;
}

/** False: an operation comes next. */
function local(world: World, t: number, thread: Thread): boolean {
  const i = world.codes[t]?.[thread.pc];
  const { words, groups } = world.state;
  if (i === undefined) return ended(world, thread, 'ended');
  if (i.kind === 'leave') return leave(world, t);
  if (i.kind === 'until') {
    thread.pc = of(words, i.variable) !== 0 ? i.otherwise : thread.pc + 1;
  } else if (i.kind === 'jump') {
    thread.pc = i.to;
  } else if (i.kind === 'enter') {
    thread.frames.push({ at: thread.pc++ });
  } else if (i.kind === 'increment' || i.kind === 'read') {
    const value = of(words, i.variable) + (i.kind === 'increment' ? 1 : 0);
    words[i.variable] = value;
    thread.log.push(value);
    thread.pc++;
  } else if (i.kind === 'panic' || i.kind === 'goexit') {
    thread.panicking = i.kind === 'panic' ? i.value : GOEXIT;
  } else if (i.kind === 'go' || i.kind === 'groupGo') {
    thread.pc++;
    if (i.kind === 'groupGo') {
      of(groups, i.group).count++;
      world.thread(i.thread).group = i.group;
    }
    begin(world, i.thread);
  } else {
    return false;
  }
  return true;
}

function leave(world: World, t: number): boolean {
  const frame = world.frame(t);
  if (frame?.on === 'deferred') return false;
  if (frame?.on === 'once') completeOnce(world, frame.once);
  popFrame(world, t);
  return true;
}

/** Goes on behind the innermost function literal, or unwinds further. */
export function popFrame(world: World, t: number): void {
  const thread = world.thread(t);
  const at = thread.frames.pop()?.at;
  const enter = at === undefined ? undefined : world.codes[t]?.[at];
  invariant(enter?.kind === 'enter', 'a frame is left that was entered');
  if (thread.panicking === 0) thread.pc = enter.end;
}

function ended(world: World, thread: Thread, how: Doing): true {
  thread.doing = how;
  // Whoever was only let go by the step has still to come to its panic.
  if (world.program.whole && how === 'panicked' && !world.parts && thread === world.state.threads[world.mover]) die(world, thread);
  if (thread.group === '') return true;
  const group = of(world.state.groups, thread.group);
  group.count--;
  if (group.count === 0) letGo(world, group);
  return true;
}

/** While it says so, others may still go on. */
export function die(world: World, thread: Thread): void {
  world.over(`panic: ${panicText(thread.panicking)}`);
}
