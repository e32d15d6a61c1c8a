// The virtual clock and its timers: they read the machine's time, park, or are fired by the machine.
import {
  type Bubble,
  type Cells,
  type Chan,
  channelTimer,
  type Closure,
  direct,
  isChannelTimer,
  type Machine,
  nativePackage,
  newCells,
  startGoroutine,
  Timer,
  type Value,
  WALL_START,
} from '#machine';

const NS = 1_000_000_000;
const START_SECOND = Number(WALL_START / BigInt(NS));
/** Seconds from January 1, year 1 to the start of Unix time: time.go's unixToYear1. */
const UNIX_TO_YEAR_1 = 719_162 * 86_400;

/** The wall clock of testing/synctest starts at midnight of 2000-01-01, UTC. */
const BUBBLE_START_SECOND = 946_684_800;

/** Which clock counts for the running goroutine. */
const clock = (m: Machine): Machine | Bubble => m.current.bubble ?? m;

/** The monotonic clock reads 1 when the wall clock is at its start. */
const secondAt = (mono: number, bubble: Bubble | null): number =>
  (bubble === null ? START_SECOND : BUBBLE_START_SECOND) + Math.floor((mono - 1) / NS);
const nanosecondAt = (mono: number): number => (mono - 1) % NS;

/** Now + d ns, kept within what the clock can count. */
function after(m: Machine, d: Value): number {
  return Math.min(clock(m).now + Math.max(0, Number(d)), Number.MAX_SAFE_INTEGER);
}

/** A time.Time: sec, nsec, mono, loc. */
function timeCells(mono: number, loc: Value, bubble: Bubble | null): Cells {
  const t = newCells(4, undefined);
  t[0] = secondAt(mono, bubble) + UNIX_TO_YEAR_1;
  t[1] = nanosecondAt(mono);
  t[2] = mono;
  t[3] = loc;
  return t;
}

function sleep(m: Machine, at: number): void {
  const d = m.regs[at] as number | bigint;
  if (d <= 0) return;
  const g = m.current;
  const t = new Timer((machine) => machine.ready(g, 'timer'));
  m.park('sleep');
  clock(m).timers.add(m, t, after(m, d));
}

export const natives = nativePackage('time', {
  Sleep: direct(sleep),
  now: direct((m, at) => {
    const mono = clock(m).now;
    m.regs[at] = secondAt(mono, m.current.bubble);
    m.regs[at + 1] = nanosecondAt(mono);
    m.regs[at + 2] = mono;
  }),
  newTimer: direct((m, at) => {
    const loc = m.regs[at + 3];
    const { bubble } = m.current;
    const t = channelTimer(m, m.regs[at] as Chan, (_m, due) => timeCells(due, loc, bubble));
    t.bubble = bubble;
    t.reset(m, after(m, m.regs[at + 1]), Number(m.regs[at + 2]));
    m.regs[at] = t;
  }),
  newFuncTimer: direct((m, at) => {
    const creator = m.regs[at] as Closure;
    const f = m.regs[at + 1] as Closure | null;
    const t = new Timer((machine, timer) => startGoroutine(machine, timer, creator, f), f);
    t.bubble = m.current.bubble;
    m.race?.release(m.current, t, 0);
    clock(m).timers.add(m, t, after(m, m.regs[at + 2]));
    m.regs[at] = t;
  }),
  stopTimer: direct((m, at) => {
    const t = m.regs[at] as Timer;
    m.regs[at] = isChannelTimer(t) ? t.stop(m) : (t.bubble ?? m).timers.remove(t);
  }),
  resetTimer: direct((m, at) => {
    const t = m.regs[at] as Timer;
    const when = after(m, m.regs[at + 1]);
    if (isChannelTimer(t)) {
      m.regs[at] = t.reset(m, when, Number(m.regs[at + 2]));
      return;
    }
    const { timers } = t.bubble ?? m;
    m.regs[at] = timers.remove(t);
    m.race?.release(m.current, t, 0);
    timers.add(m, t, when);
  }),
});
