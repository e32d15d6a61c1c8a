#!/usr/bin/env node
// The command maprace: starts src/cli/main.ts, as one bundled file where that can be had, on a Node that can run it. Runs on Node 20.
import module from 'node:module';
import { COMPILED, cachedBundle, freshBundle } from './command-bundle.mjs';

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
  const bundle = cachedBundle() ?? (await freshBundle());
  if (bundle === null) return import('../src/cli/main.ts');
  module.enableCompileCache(COMPILED);
  return import(bundle);
}

await (isOld ? onNewerNode() : start());
