// What every command needs first: the packages of the lockfile, and the Node 24 that comes with them. Runs on Node 20.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const EXE = process.platform === 'win32' ? 'node.exe' : 'node';

/** Where npm puts the Node of this platform; its name differs by publisher. */
const NODE_PACKAGES = [
  `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`,
  `node-bin-${process.platform}-${process.arch}`,
];

/** The lockfile and the record of what was installed, package by package; null when either is missing. */
function packages(file) {
  const full = path.join(ROOT, file);
  return existsSync(full) ? JSON.parse(readFileSync(full, 'utf8')).packages : null;
}

/** Why an install is needed, or null. Optional packages of other platforms may be missing. */
export function staleness() {
  const wanted = packages('package-lock.json');
  const have = packages('node_modules/.package-lock.json');
  if (wanted === null) throw new Error('package-lock.json is missing');
  if (have === null) return 'node_modules is missing';
  for (const [where, { version, optional }] of Object.entries(wanted)) {
    if (where === '' || (optional && have[where] === undefined)) continue;
    if (have[where]?.version !== version) return `${where} should be ${version}`;
  }
  return null;
}

/**
 * Runs a command with its output passed through; answers its exit code.
 * A command still running after `limit` milliseconds is ended and answers 124, as coreutils' timeout does.
 */
export function run(command, args, { env = {}, quiet = false, limit } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: quiet ? 'ignore' : 'inherit', env: { ...process.env, ...env } });
    const forward = () => child.kill('SIGINT');
    process.once('SIGINT', forward);
    const timers = [];
    if (limit !== undefined) {
      timers.push(
        setTimeout(() => child.kill('SIGTERM'), limit),
        setTimeout(() => child.kill('SIGKILL'), limit + 10_000),
      );
      timers.push(setTimeout(() => console.error(`${command}: still running after ${limit / 60_000} minutes; ended.`), limit));
    }
    child.on('error', (error) => {
      if (!quiet) console.error(`${command}: ${error.message}`);
      resolve(127);
    });
    child.on('exit', (code, signal) => {
      process.removeListener('SIGINT', forward);
      for (const timer of timers) clearTimeout(timer);
      if (signal === 'SIGTERM' || signal === 'SIGKILL') resolve(124);
      else resolve(code ?? (signal === null ? 1 : 130));
    });
  });
}

/** npm as it was started, or the one on the PATH when a script was started without it. */
function npm(args) {
  const cli = process.env.npm_execpath;
  return cli?.endsWith('.js') ? run(process.execPath, [cli, ...args]) : run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args);
}

export async function install(say = console.log) {
  const why = staleness();
  if (why === null) return;
  say(`Installing packages from package-lock.json (${why}). This takes a minute or two.`);
  // Not `npm ci`: it refuses a lockfile that lacks another platform's optional package, and a registry need not have them all.
  // --no-save takes the lockfile's versions and leaves the file as it is.
  const code = await npm(['install', '--no-save', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) throw new Error(`npm install failed with exit code ${code}`);
  const still = staleness();
  if (still !== null) throw new Error(`after the install, ${still}`);
}

/** Node 24 for everything after the install: npm's, or the running one when it will do. */
export function node24() {
  for (const name of NODE_PACKAGES) {
    const binary = path.join(ROOT, 'node_modules', name, 'bin', EXE);
    if (existsSync(binary)) return binary;
  }
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  // From 22.18 on, Node runs TypeScript without a flag.
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  throw new Error(
    `No Node 24 came with the packages for ${process.platform}-${process.arch}. Use Node 22.18 or newer and try again (this is ${process.version}).`,
  );
}

/** The environment in which package binaries find that Node first. */
export function environment() {
  const bin = path.join(ROOT, 'node_modules', '.bin');
  return {
    PATH: [path.dirname(node24()), bin, process.env.PATH ?? ''].join(path.delimiter),
    ASTRO_TELEMETRY_DISABLED: '1',
  };
}

/** Runs a package's binary script under Node 24: `tool('vitest', 'vitest.mjs', 'run')`. */
export const tool = (packageName, script, ...args) => toolWithin(undefined, packageName, script, ...args);

/** The same, for at most `limit` milliseconds. */
export function toolWithin(limit, packageName, script, ...args) {
  return run(node24(), [path.join('node_modules', packageName, script), ...args], { env: environment(), limit });
}
