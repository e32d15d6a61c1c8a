// Goroutines doing everything to one map at once, under random schedules: whatever breaks, it breaks in one of Go's ways.
import type { TypeDesc } from '../../src/3-code/index.ts';
import { MapFault } from '../../src/4-machine/maps/fault.ts';
import type { GoMap } from '../../src/4-machine/maps/go-map.ts';
import type { MicroOp } from '../../src/4-machine/maps/micro-op.ts';
import { Iface } from '../../src/4-machine/value/iface.ts';
import type { Value } from '../../src/4-machine/value/value.ts';
import type { Release } from '../../src/release/index.ts';
import { ANY, FLOAT64, INT, mapOf, ops, put, putting, STRING, structOf, type World, world } from './fake.ts';

/** Points after which a run is left: a Swiss probe may go round for ever. */
const LIMIT = 20_000;

const PAIR = structOf(INT, STRING);
const KEYS: readonly (readonly [TypeDesc, (n: number) => Value])[] = [
  [INT, (n) => n],
  [STRING, (n) => `k${n}`],
  [FLOAT64, (n) => (n === 79 ? NaN : n)],
  [PAIR, (n) => [n, `${n}`]],
  [ANY, (n) => new Iface(n % 2 === 0 ? INT : STRING, n % 2 === 0 ? n : `${n}`)],
];

/** `survived`, `endless`, or kind and text of the first fault. */
export function chaos(release: Release, seed: number): string {
  const rt = world(seed, release);
  const [type, key] = KEYS[rt.choose('random', KEYS.length)] as (typeof KEYS)[number];
  const m = ops(rt).make(rt, mapOf(type, rt.choose('random', 2) === 0 ? INT : STRING), 0);
  const entries = [0, 3, 7, 8, 13, 26, 52][rt.choose('random', 7)] ?? 0;
  for (let n = 0; n < entries; n++) put(rt, m, key(n), n);
  const running = Array.from({ length: 2 + rt.choose('random', 2) }, (_, i) => goroutine(rt, m, key, i));
  for (let points = 0; points < LIMIT; points++) {
    const at = rt.choose('random', running.length);
    const r = (running[at] as MicroOp<MapFault | null>).next();
    if (r.done !== true) continue;
    if (r.value !== null) return `${r.value.kind}: ${r.value.text}`;
    running.splice(at, 1);
    if (running.length === 0) return 'survived';
  }
  return 'endless';
}

function* goroutine(rt: World, m: GoMap, key: (n: number) => Value, which: number): MicroOp<MapFault | null> {
  for (let i = 0; i < 12; i++) {
    const n = rt.choose('random', 80);
    const end = yield* operation(rt, m, key(n), which);
    if (end instanceof MapFault) return end;
  }
  return null;
}

function* operation(rt: World, m: GoMap, key: Value, which: number): MicroOp<unknown> {
  const { access, remove, clear, clone, start, next } = ops(rt);
  switch (rt.choose('random', 16)) {
    case 0:
      return yield* clear(rt, m.type, m);
    case 1:
      return yield* clone(rt, m.type, m);
    case 2:
    case 3: {
      const it = start(rt, m.type, m);
      for (let steps = 0; steps < 6; steps++) {
        const more = yield* next(rt, it);
        if (more !== true) return more;
      }
      return true;
    }
    case 4:
    case 5:
      return yield* access(rt, m.type, m, key);
    case 6:
    case 7:
    case 8:
      return yield* remove(rt, m.type, m, key);
    default:
      return yield* putting(rt, m, key, which);
  }
}
