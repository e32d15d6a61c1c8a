// The flag of a map and nothing else: what two operations can do to each other when every access to it is a step of its own.
// Written from the order of the checks alone (release/runtime.md), so that the maps can be held against it.
import { MapFault } from '../../src/4-machine/maps/fault.ts';
import type { MicroOp } from '../../src/4-machine/maps/micro-op.ts';
import { POINTS } from '../../src/4-machine/maps/points.ts';
import type { Scene } from './interleave.ts';

/** How the bit is set and cleared: 1.11, the later classic maps, Swiss maps. */
export interface Protocol {
  readonly open: (flag: number) => number;
  readonly close: (flag: number) => number;
}

export const PROTOCOLS = {
  '1.11': { open: (f) => f | 1, close: (f) => f & ~1 },
  '1.23': { open: (f) => f ^ 1, close: (f) => f & ~1 },
  '1.26': { open: (f) => f ^ 1, close: (f) => f ^ 1 },
} as const satisfies Record<string, Protocol>;

/** What an operation is to the flag: a writer, or one that only looks, so many times, with this text. */
export type Role = 'write' | { readonly looks: number; readonly text: string };

class Flag {
  value = 0;
}

const fatal = (text: string): MapFault => new MapFault('fatal', text);

function* writer(flag: Flag, { open, close }: Protocol): MicroOp<MapFault | null> {
  if (flag.value !== 0) return fatal('concurrent map writes');
  yield POINTS.writeChecked;
  const before = flag.value;
  yield POINTS.writingLoaded;
  flag.value = open(before);
  yield POINTS.windowOpen;
  if (flag.value === 0) return fatal('concurrent map writes');
  yield POINTS.exitChecked;
  const after = flag.value;
  yield POINTS.writingLoaded;
  flag.value = close(after);
  return null;
}

function* looker(flag: Flag, looks: number, text: string): MicroOp<MapFault | null> {
  for (let i = 0; i < looks; i++) {
    if (flag.value !== 0) return fatal(text);
    yield POINTS.readChecked;
  }
  return null;
}

export function protocolScene(protocol: Protocol, roles: readonly Role[]): Scene {
  const flag = new Flag();
  return {
    operations: roles.map((role) => (role === 'write' ? writer(flag, protocol) : looker(flag, role.looks, role.text))),
    end: () => `ok, flag ${flag.value}`,
  };
}
