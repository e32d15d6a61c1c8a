// The heap of timers: they fire by time, those of one time in the order of adding, and stopped ones never.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Machine } from '../../src/4-machine/machine.ts';
import { Timer, TimerHeap } from '../../src/4-machine/timer.ts';

test('random timers against a sorted list', () => {
  const one = fc.record({
    when: fc.integer({ min: 1, max: 50 }),
    stopped: fc.boolean(),
    moved: fc.option(fc.integer({ min: 1, max: 50 })),
  });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 40 }), (specs) => {
      const heap = new TimerHeap();
      // All that the heap asks of a machine.
      const m = { now: 0, cutAt: () => undefined } as Partial<Machine> as Machine;
      const fired: number[] = [];
      const timers = specs.map((_, i) => new Timer(() => fired.push(i)));
      let order = 0;
      const due: { i: number; when: number; order: number }[] = [];
      for (const [i, t] of timers.entries()) heap.add(m, t, specs[i]?.when ?? 1);
      for (const [i, t] of timers.entries()) due[i] = { i, when: t.when, order: order++ };
      for (const [i, t] of timers.entries()) {
        const moved = specs[i]?.moved ?? null;
        if (moved === null) continue;
        heap.add(m, t, moved);
        due[i] = { i, when: moved, order: order++ };
      }
      for (const [i, t] of timers.entries()) if (specs[i]?.stopped === true) expect(heap.remove(t)).toBe(true);
      for (const now of [0, 10, 25, 26, 100]) {
        Object.assign(m, { now });
        heap.fire(m);
        expect(heap.next).toBeGreaterThan(now);
      }
      const expected = due.filter(({ i }) => specs[i]?.stopped !== true).sort((a, b) => a.when - b.when || a.order - b.order);
      expect(fired).toEqual(expected.map(({ i }) => i));
    }),
  );
});
