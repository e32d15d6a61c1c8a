// Load: many connections, many requests, Shutdown; nobody waits for ever, and nothing is left. HTTP_LOAD=100x100 is the full campaign.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { runProgram } from '../support/run-program.ts';

const file = path.join(import.meta.dirname, 'load.go');
const [clients = 20, requests = 10] = (process.env.HTTP_LOAD ?? '20x10').split('x').map(Number);

test.each(['go', 'random', 'rr'] as const)(
  `${clients * requests} requests over ${clients} connections, schedule %s`,
  { timeout: 600_000 },
  (schedule) => {
    const { stdout, stderr, result } = runProgram([{ name: file, text: readFileSync(file, 'utf8') }], {
      schedule,
      args: [`${clients}`, `${requests}`],
    });
    expect({ stdout, stderr, end: result.end }).toEqual({
      stdout: `served ${clients * requests} over ${clients} connections\nshutdown <nil> serve http: Server closed\ngoroutines left 0\n`,
      stderr: '',
      end: 'finished',
    });
  },
);
