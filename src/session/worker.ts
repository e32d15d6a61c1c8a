// The simulator's worker: runs one program at a time in slices, so that a Stop is heard between two of them.
import { coreShelf, goSource, type Shelf } from '#std';
import { importedPaths } from './build.ts';
import { type Answer, readRequest, type Request } from './protocol.ts';
import type { OutputChunk } from './result.ts';
import { openSessionOver, type Run, type Session } from './session.ts';
import { PAGE_SETTINGS } from './settings.ts';

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

let shelves: readonly Shelf[] = [coreShelf];
let session: Session | undefined;
/** While the rest of the library is being loaded: what was asked meanwhile, in order. */
let waiting: Request[] | null = null;
let current: Current | undefined;
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

/** Whether the program imports a package of no shelf loaded so far. */
function wantsMore(request: Request): boolean {
  if (shelves.length > 1 || request.kind === 'stop') return false;
  return importedPaths(request.files).some((path) => goSource(shelves, path, request.settings.release) === null);
}

function loadMore(first: Request): void {
  const queue = [first];
  waiting = queue;
  import('#std-more')
    .then(({ moreShelf }) => {
      shelves = [coreShelf, moreShelf];
      finishCurrent();
      session = undefined;
      waiting = null;
      for (const request of queue) serve(request);
    })
    .catch((e: unknown) => {
      waiting = null;
      const error = { at: 'library', got: String(e), want: 'the rest of the library', hint: 'look at the connection and run again' };
      for (const { id } of queue) post({ kind: 'refused', id, error });
    });
}

function receive(request: Request): void {
  if (waiting !== null) waiting.push(request);
  else if (wantsMore(request)) loadMore(request);
  else serve(request);
}

function serve(request: Request): void {
  session ??= openSessionOver(shelves);
  switch (request.kind) {
    case 'stop':
      if (current?.id === request.id) finishCurrent();
      return;
    case 'check':
      post({ kind: 'checked', id: request.id, diagnostics: session.check(request.files, request.settings) });
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

/** What nearly every program imports; checking it parses that part of the library, which the session keeps. */
const TYPICAL = 'package main\n\nimport (\n\t"fmt"\n\t"sync"\n)\n\nvar mu sync.Mutex\n\nfunc main() {\n\tfmt.Println()\n}\n';

/** A page makes its worker when the pointer nears Run: the library is ready when the click comes. A request that came first is not kept waiting. */
setTimeout(() => {
  if (session !== undefined) return;
  session = openSessionOver(shelves);
  session.check([{ name: 'typical.go', text: TYPICAL }], PAGE_SETTINGS);
}, 0);

post({ kind: 'alive' });
