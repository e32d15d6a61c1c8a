// Messages between page and worker: what is well-formed passes, everything else is named or dropped.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PAGE_SETTINGS } from '#session';
import { LIMITS, readAnswer, readRequest } from '../../src/session/protocol.ts';

const run = { kind: 'run', id: 1, files: [{ name: 'main.go', text: 'package main' }], settings: PAGE_SETTINGS };

test('a request passes as it is', () => {
  expect(readRequest(run)).toEqual({ value: run });
  expect(readRequest({ kind: 'stop', id: 3 })).toEqual({ value: { kind: 'stop', id: 3 } });
});

test.each([
  ['id', { ...run, id: -1 }],
  ['kind', { ...run, kind: 'format' }],
  ['files', { ...run, files: 'main.go' }],
  ['files[0].text', { ...run, files: [{ name: 'main.go', text: 5 }] }],
  ['files[0].text', { ...run, files: [{ name: 'main.go', text: 'x'.repeat(LIMITS.source + 1) }] }],
  ['settings.seed', { ...run, settings: { ...PAGE_SETTINGS, seed: 0.5 } }],
  ['settings.schedule', { ...run, settings: { ...PAGE_SETTINGS, schedule: 'fifo' } }],
  ['settings.schedule', { ...run, settings: { ...PAGE_SETTINGS, schedule: 'replay=p!' } }],
  ['settings.schedule', { ...run, settings: { ...PAGE_SETTINGS, schedule: `replay=${'p'.repeat(LIMITS.schedule)}` } }],
  ['settings.release', { ...run, settings: { ...PAGE_SETTINGS, release: '1.10' } }],
  ['settings.race', { ...run, settings: { ...PAGE_SETTINGS, race: 1 } }],
  ['settings.record', { ...run, settings: { ...PAGE_SETTINGS, record: true } }],
  ['settings.budgets.steps', { ...run, settings: { ...PAGE_SETTINGS, budgets: {} } }],
  ['settings.args', { ...run, settings: { ...PAGE_SETTINGS, args: null } }],
])('a bad %s is named', (at, request) => {
  expect(readRequest(request)).toMatchObject({ error: { at } });
});

test('nothing that arrives makes either side throw', () => {
  fc.assert(
    fc.property(fc.anything(), (raw) => {
      readRequest(raw);
      readAnswer(raw);
    }),
  );
});

test('an answer keeps its bytes', () => {
  const answer = { kind: 'output', id: 2, chunks: [{ fd: 2, bytes: new Uint8Array([104, 105]) }] };
  expect(readAnswer(answer)).toEqual(answer);
  expect(readAnswer({ ...answer, chunks: [{ fd: 3, bytes: new Uint8Array() }] })).toBeNull();
  expect(readAnswer({ kind: 'ended', id: 2, result: { end: 'melted' } })).toBeNull();
});

test('a result’s races are read to the last frame', () => {
  const frame = { func: 'main.main', file: './main.go', line: 7, offset: 5 };
  const access = { write: true, address: 1, goroutine: 0, stack: [frame] };
  const race = { current: access, previous: access, created: [{ goroutine: 7, running: true, stack: [frame] }] };
  const counts = { exitCode: 66, steps: 1, goroutines: 1, switches: 0, virtualTime: 0 };
  const ended = (races: unknown) => ({
    kind: 'ended',
    id: 1,
    result: { end: 'finished', detail: '', schedule: '', ...counts, diagnostics: [], races, contexts: null },
  });
  expect(readAnswer(ended([race]))).toEqual(ended([race]));
  for (const bad of [
    undefined,
    {},
    [{}],
    [{ ...race, created: null }],
    [{ ...race, current: { ...access, stack: [{ ...frame, line: '7' }] } }],
  ])
    expect(readAnswer(ended(bad))).toBeNull();
});

test('a result’s contexts are read to the last lookup', () => {
  const at = { func: 'main.main', file: './main.go', line: 7 };
  const deed = { at, goroutine: 1, step: 5 };
  const end = { ...deed, at: null, error: 'e', cause: 'c', by: 0 };
  const lookup = { key: '"k"', at, times: 2, found: 0 };
  const node = { id: 2, parent: 1, type: '*context.cancelCtx', root: '', key: '', deadline: null, made: deed, end, lookups: [lookup] };
  const counts = { exitCode: 0, steps: 1, goroutines: 1, switches: 0, virtualTime: 0 };
  const ended = (contexts: unknown) => ({
    kind: 'ended',
    id: 1,
    result: { end: 'finished', detail: '', schedule: '', ...counts, diagnostics: [], races: [], contexts },
  });
  const good = { nodes: [node], more: 3 };
  expect(readAnswer(ended(good))).toEqual(ended(good));
  for (const bad of [
    undefined,
    { nodes: [node] },
    { nodes: [{ ...node, made: { ...deed, at: 'main.go:7' } }], more: 0 },
    { nodes: [{ ...node, end: { ...end, by: null } }], more: 0 },
    { nodes: [{ ...node, lookups: [{ ...lookup, times: '2' }] }], more: 0 },
  ])
    expect(readAnswer(ended(bad))).toBeNull();
});
