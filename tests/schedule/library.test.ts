// The concurrent part of the library: programs that print the same with real Go in every schedule. Beside each stands what real Go printed.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runProgram } from '../support/run-program.ts';

const beside = (name: string): string => readFileSync(new URL(`library/${name}`, import.meta.url), 'utf8');
const SCHEDULES = [
  ['go', 1],
  ['random', 1],
  ['random', 2],
  ['random', 3],
] as const;
const PROGRAMS = ['context', 'sync', 'time-atomic-os'];

test.each(PROGRAMS.flatMap((name) => SCHEDULES.map(([schedule, seed]) => ({ name, schedule, seed }))))(
  '$name, $schedule $seed',
  ({ name, schedule, seed }) => {
    const { merged } = runProgram([{ name: `${name}.go`, text: beside(`${name}.go`) }], { schedule, seed });
    expect(merged).toBe(beside(`${name}.out`));
  },
);
