#!/usr/bin/env node
// The command maprace: starts src/cli, from a snapshot or as one bundled file where these can be had, on a Node that can run it. Runs on Node 20.
import { existsSync } from 'node:fs';
import module from 'node:module';
import v8 from 'node:v8';
import { bundleUrl, COMPILED, snapshotFile, untouched } from './command-cache.mjs';

/** From 22.18 on, Node runs TypeScript without a flag. */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const isOld = major < 22 || (major === 22 && minor < 18);

async function onNewerNode() {
  const { spawnSync } = await import('node:child_process');
  const { node24, staleness } = await import('./toolchain.mjs');
  if (staleness() !== null) {
    console.error('maprace: the packages are not installed as the lockfile has them: npm install');
    process.exitCode = 1;
    return;
  }
  const { status, signal } = spawnSync(node24(), process.argv.slice(1), { stdio: 'inherit' });
  if (signal !== null) process.kill(process.pid, signal);
  process.exitCode = status ?? 1;
}

async function start() {
  const known = untouched();
  const state = known ?? (await (await import('./command-bundle.mjs')).freshState());
  if (state === null) return import('../src/cli/main.ts');
  // The first start after an edit does not wait for a snapshot: the next one may come after another edit.
  if (known !== null && (await hasSnapshot(known))) return fromSnapshot(known);
  module.enableCompileCache(COMPILED);
  return import(bundleUrl(state));
}

/**
 * A snapshot fits the Node and the processor it was made with, and a process without flags of its own. Windows cannot put one process in
 * another's place.
 */
async function hasSnapshot(state) {
  if (state.snapshot === false || process.execve === undefined || process.platform === 'win32') return false;
  if (process.execArgv.length > 0 || (process.env.NODE_OPTIONS ?? '') !== '') return false;
  const maker = `${process.execPath} ${process.version} ${v8.cachedDataVersionTag()}`;
  if (state.snapshot === maker && existsSync(snapshotFile(state))) return true;
  return (await import('./command-bundle.mjs')).freshSnapshot(state, maker);
}

/** In this process's place: signals, streams and exit codes need no care. */
const fromSnapshot = (state) =>
  process.execve(
    process.execPath,
    [process.execPath, '--snapshot-blob', snapshotFile(state), 'maprace', ...process.argv.slice(2)],
    process.env,
  );

await (isOld ? onNewerNode() : start());
