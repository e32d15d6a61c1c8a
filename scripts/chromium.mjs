// Finds a Chromium for the browser tests, or tries to get one: Playwright's own, the system's, a download, Debian's package.
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { node24, ROOT, run } from './toolchain.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

function runs(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function playwrights() {
  const { chromium } = await import('playwright-core');
  const file = chromium.executablePath();
  return existsSync(file) ? file : null;
}

function systems() {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const candidates = [...folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name))), ...ELSEWHERE];
  return candidates.find((file) => existsSync(file) && runs(file)) ?? null;
}

const present = async () => (await playwrights()) ?? systems();

const download = () => run(node24(), [path.join(ROOT, 'node_modules/playwright/cli.js'), 'install', 'chromium']);

async function debianPackage() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  await run('apt-get', ['update', '-qq']);
  await run('apt-get', ['install', '-y', '-qq', 'chromium'], { env: { DEBIAN_FRONTEND: 'noninteractive' } });
}

/** Ways to get one, tried in this order until one is there. */
const WAYS = [
  { says: "No Chromium found. Trying Playwright's download.", get: download },
  { says: "Trying Debian's package.", get: debianPackage },
];

/** The browser's path, or null when there is none to be had. */
export async function findChromium(say = console.log) {
  let found = await present();
  for (const way of WAYS) {
    if (found !== null) break;
    say(way.says);
    await way.get();
    found = await present();
  }
  return found;
}
