// Every ending of maps under goroutines that do everything at once is one of Go's, and none is an exception of ours.
import { expect, test } from 'vitest';
import { chaos } from './chaos.ts';

const COMMON = [
  'survived',
  'fatal: concurrent map writes',
  'fatal: concurrent map read and map write',
  'fatal: concurrent map iteration and map write',
];
const CLASSIC = [
  ...COMMON,
  'throw: bad map state',
  'throw: oldoverflow is not nil',
  'memory: invalid memory address or nil pointer dereference',
];
const SWISS = [...COMMON, 'fatal: small map with no empty slot (concurrent map writes?)', 'endless'];
const CLONE = 'fatal: concurrent map clone and map write';

test.each([
  ['1.11', [...CLASSIC, CLONE]],
  ['1.23', [...CLASSIC, CLONE]],
  ['1.24', SWISS],
  ['1.26', [...SWISS, CLONE]],
] as const)('go %s', (release, possible) => {
  for (let seed = 1; seed <= 1500; seed++) expect(possible).toContain(chaos(release, seed));
});
