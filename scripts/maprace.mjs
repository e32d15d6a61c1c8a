#!/usr/bin/env node
// The command maprace: runs src/cli as one bundled file, in this process, with what V8 compiled of it at an earlier start. Runs on Node 20.
import { createRequire } from 'node:module';
import v8 from 'node:v8';
import vm from 'node:vm';
import { bundleFile, compiledFile, readOrNull, untouchedBundle } from './command-cache.mjs';

async function start() {
  // The nursery grows to its full size in one step, in place of many collections on the way. Ahead of all else: what V8 keeps goes by its flags.
  v8.setFlagsFromString('--semi-space-growth-factor=16');
  const kept = untouchedBundle();
  const bundle = kept ?? (await newBundle());
  if (bundle !== null) return run(bundle, kept !== null);
}

async function newBundle() {
  try {
    return await (await import('./command-bundle.mjs')).freshBundle();
  } catch (e) {
    console.error(`maprace: ${e.code === 'ERR_MODULE_NOT_FOUND' ? 'the packages are not installed: npm install' : e.message}`);
    process.exitCode = 1;
    return null;
  }
}

/** The first start after an edit does not wait until V8's work is kept: the next one may come after another edit. */
async function run({ key, code }, isSettled) {
  const compiled = readOrNull(compiledFile(key)) ?? undefined;
  const script = new vm.Script(code, { filename: bundleFile(key), cachedData: compiled });
  const command = {};
  script.runInThisContext()(command, createRequire(import.meta.url));
  if (isSettled && (compiled === undefined || script.cachedDataRejected))
    await (await import('./command-bundle.mjs')).keepCompiled(script, key, command.warm);
  await command.start(process.argv.slice(2));
  // All is written by now. To leave by itself, Node would wait until V8 has optimized what nobody calls any more.
  process.exit();
}

await start();
