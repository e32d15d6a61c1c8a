// The simulator's worker: runs one program at a time in slices, so that a Stop is heard between two of them.
import { DEFAULT_RECORDED } from '#recorded';
import { DEFAULT_RELEASE } from '#release';
import { CORE_LIBRARY } from '#std-core';
import { LoadingSession, type Missing } from './loading.ts';
import { type Answer, readRequest, type Request } from './protocol.ts';
import type { CheckResult, OutputChunk } from './result.ts';
import type { Run } from './session.ts';
import { PAGE_SETTINGS } from './settings.ts';
import { TYPICAL } from './typical.ts';

/** A slice long enough to hide its overhead, short enough that a Stop feels immediate. */
const SLICE_MS = 8;
const FEWEST_STEPS = 1_000;
const MOST_STEPS = 20_000_000;
/** Output is posted at most this often: a message for each Println would drown the page. */
const POST_EVERY_MS = 32;
const ALIVE_EVERY_MS = 500;

interface Current {
  readonly id: number;
  readonly run: Run;
  pending: OutputChunk[];
  lastPost: number;
  lastAlive: number;
}

/** What nearly every program needs comes with the engine. */
const library = new LoadingSession(CORE_LIBRARY, new Map([[DEFAULT_RELEASE, DEFAULT_RECORDED]]));
/** While packages are being loaded: what was asked meanwhile, in order. */
let waiting: Request[] | null = null;
let current: Current | undefined;
/** Whether the page has asked for anything yet. */
let asked = false;
let steps = 20_000;

const post = (answer: Answer): void => postMessage(answer);

/** A message to oneself goes behind those already waiting, so requests are heard; a timer would add 4 ms to each slice. */
const turns = new MessageChannel();
turns.port1.onmessage = () => slice();
const nextTurn = (): void => turns.port2.postMessage(null);

/** Neighbouring writes to one descriptor become one chunk. */
function joined(chunks: readonly OutputChunk[]): OutputChunk[] {
  const out: OutputChunk[] = [];
  for (let i = 0; i < chunks.length; ) {
    const fd = chunks[i]?.fd ?? 1;
    let end = i;
    let size = 0;
    for (; end < chunks.length && chunks[end]?.fd === fd; end++) size += chunks[end]?.bytes.length ?? 0;
    const bytes = new Uint8Array(size);
    let at = 0;
    for (const chunk of chunks.slice(i, end)) {
      bytes.set(chunk.bytes, at);
      at += chunk.bytes.length;
    }
    out.push({ fd, bytes });
    i = end;
  }
  return out;
}

function postOutput(job: Current, now: number): void {
  if (job.pending.length === 0) return;
  post({ kind: 'output', id: job.id, chunks: joined(job.pending) });
  job.pending = [];
  job.lastPost = now;
}

function slice(): void {
  const job = current;
  if (job === undefined) return;
  const start = performance.now();
  const result = job.run.advance(steps);
  const now = performance.now();
  // Aim at the slice's length, at most four times as far as the last one: a cold engine must not promise too much.
  const scale = Math.min(4, Math.max(0.25, SLICE_MS / Math.max(0.1, now - start)));
  steps = Math.round(Math.min(MOST_STEPS, Math.max(FEWEST_STEPS, steps * scale)));
  job.pending.push(...job.run.takeOutput());
  if (result !== null || now - job.lastPost >= POST_EVERY_MS) postOutput(job, now);
  if (result !== null) {
    current = undefined;
    post({ kind: 'ended', id: job.id, result });
    return;
  }
  if (now - job.lastAlive >= ALIVE_EVERY_MS) {
    job.lastAlive = now;
    post({ kind: 'alive' });
  }
  nextTurn();
}

function finishCurrent(): void {
  current?.run.stop();
  slice();
}

/** What the program needs and is not here yet. */
const lacks = (request: Request): readonly Missing[] =>
  request.kind === 'stop' ? [] : library.lacks(request.files, request.settings.release);

function loadFor(first: Request, missing: readonly Missing[]): void {
  const queue = [first];
  waiting = queue;
  library
    .load(missing)
    .then(() => {
      waiting = null;
      for (const request of queue) receive(request);
    })
    .catch((e: unknown) => {
      waiting = null;
      const error = {
        at: 'library',
        got: String(e),
        want: missing.map(({ name }) => name).join(', '),
        hint: 'look at the connection and run again',
      };
      for (const { id } of queue) post({ kind: 'refused', id, error });
    });
}

function checked(id: number, result: CheckResult): Answer {
  if ('diagnostics' in result) return { kind: 'checked', id, ...result };
  return { kind: 'refused', id, error: { at: 'simulator', got: result.bug, want: 'an answer', hint: 'this is a bug of the simulator' } };
}

function receive(request: Request): void {
  asked = true;
  const missing = waiting === null ? lacks(request) : [];
  if (waiting !== null) waiting.push(request);
  else if (missing.length > 0) loadFor(request, missing);
  else serve(request);
}

function serve(request: Request): void {
  const { session } = library;
  switch (request.kind) {
    case 'stop':
      if (current?.id === request.id) finishCurrent();
      return;
    case 'check':
      post(checked(request.id, session.check(request.files, request.settings)));
      return;
    case 'run': {
      finishCurrent();
      const now = performance.now();
      current = { id: request.id, run: session.start(request.files, request.settings), pending: [], lastPost: 0, lastAlive: now };
      nextTurn();
    }
  }
}

self.onmessage = (event: MessageEvent<unknown>) => {
  const read = readRequest(event.data);
  if ('value' in read) receive(read.value);
  else {
    const id: unknown = typeof event.data === 'object' && event.data !== null ? Reflect.get(event.data, 'id') : 0;
    post({ kind: 'refused', id: typeof id === 'number' ? id : 0, error: read.error });
  }
};

/** A few milliseconds for a cold engine. */
const WARM_UP_STEPS = 100;

/** Each step is a task of its own, and none follows once something is asked. */
function warmUp(run: Run): void {
  if (asked || run.advance(WARM_UP_STEPS) !== null) return;
  setTimeout(() => warmUp(run), 0);
}

/** A page makes its worker when the pointer nears Run: library and engine are ready when the click comes. */
setTimeout(() => {
  if (!asked) warmUp(library.session.start([TYPICAL], PAGE_SETTINGS));
}, 0);

post({ kind: 'alive' });
