// npm test: every check of the project, stage after stage, and one line at the end that counts them.
// `npm test -- lint types` runs the named stages only.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from './build.mjs';
import { findChromium } from './chromium.mjs';
import { install, ROOT, toolWithin } from './toolchain.mjs';

const REPORTS = path.join(ROOT, 'test-results', 'stages');
/** Where the same site is built once more, under a path, for the tests that open it there. */
const SUBPATH = JSON.parse(readFileSync(path.join(ROOT, 'tests/site/subpath.json'), 'utf8'));

/** A stage that hangs must not take the count at the end with it. */
const STAGE_LIMIT = 30 * 60_000;
const tool = (...args) => toolWithin(STAGE_LIMIT, ...args);

const passed = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

/** A command that either holds or does not: one check. */
const command = async (...args) => passed((await tool(...args)) === 0);

function report(name) {
  const file = path.join(REPORTS, `${name}.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

/** A run that fails without a failed test (a suite that does not load) counts as one. `names` are those of failed tests. */
const counted = (code, good, bad, names) => ({ passed: good, failed: bad === 0 && code !== 0 ? 1 : bad, names });

/** Failed tests of vitest's report: `tests/maps/fatal.test.ts: what it says`. */
const failedUnits = (result) =>
  (result?.testResults ?? []).flatMap(({ name, assertionResults }) =>
    assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => `${path.relative(ROOT, name)}: ${fullName}`),
  );

/** Failed tests of Playwright's report, whose suites stand in suites. */
const failedSpecs = ({ suites = [], specs = [] }) => [
  ...specs.filter(({ ok }) => !ok).map(({ file, title }) => `tests/site/${file}: ${title}`),
  ...suites.flatMap(failedSpecs),
];

async function vitest(name, ...paths) {
  const file = path.join(REPORTS, `${name}.json`);
  const code = await tool('vitest', 'vitest.mjs', 'run', '--reporter=dot', '--reporter=json', `--outputFile=${file}`, ...paths);
  const result = report(name);
  return counted(code, result?.numPassedTests ?? 0, result?.numFailedTests ?? 0, failedUnits(result));
}

async function playwright() {
  const chromium = await findChromium();
  if (chromium === null) {
    console.error('There is no Chromium and none could be installed. Install one, then run npm test again.');
    return passed(false);
  }
  process.env.MAPRACE_CHROMIUM = chromium;
  process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = path.join(REPORTS, 'browser.json');
  const code = await tool('@playwright/test', 'cli.js', 'test', '--reporter=list,json');
  const result = report('browser');
  const { expected = 0, flaky = 0, unexpected = 0 } = result?.stats ?? {};
  return counted(code, expected + flaky, unexpected, failedSpecs(result ?? {}));
}

async function builds({ out, base } = {}) {
  const before = { MAPRACE_OUT: process.env.MAPRACE_OUT, MAPRACE_BASE: process.env.MAPRACE_BASE };
  if (out !== undefined) Object.assign(process.env, { MAPRACE_OUT: out, MAPRACE_BASE: base });
  try {
    await build();
    return passed(true);
  } catch (error) {
    console.error(error.message);
    return passed(false);
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

/** In this order: what is quick and tells most comes first. */
const STAGES = [
  { name: 'lint', says: 'Lint and format', run: () => command('@biomejs/biome', 'bin/biome', 'check', '--diagnostic-level=error') },
  { name: 'types', says: 'Types', run: () => command('typescript', 'bin/tsc', '--noEmit', '-p', 'tsconfig.json') },
  { name: 'layers', says: 'Layers and house rules', run: () => vitest('layers', 'tests/architecture') },
  { name: 'unit', says: 'Unit tests and programs', run: () => vitest('unit', '--exclude=tests/architecture/**') },
  { name: 'build', says: 'Build', run: () => builds() },
  { name: 'subpath', says: 'Build under a path', run: () => builds(SUBPATH) },
  { name: 'pages', says: 'Types of the pages', run: () => command('astro', 'bin/astro.mjs', 'check', '--minimumFailingSeverity', 'error') },
  { name: 'sizes', says: 'Sizes on the wire', run: async () => (await import('./sizes.mjs')).checkSizes() },
  { name: 'browser', says: 'Browser', run: playwright },
];

async function main(names) {
  await install();
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  const total = { passed: 0, failed: 0 };
  const bad = [];
  for (const stage of STAGES.filter(({ name }) => names.length === 0 || names.includes(name))) {
    const start = Date.now();
    console.log(`\n== ${stage.says}`);
    const result = await stage.run().catch((error) => {
      console.error(error);
      return passed(false);
    });
    total.passed += result.passed;
    total.failed += result.failed;
    if (result.failed > 0) bad.push([stage.name, ...(result.names ?? [])]);
    console.log(`== ${stage.says}: ${result.passed} passed, ${result.failed} failed, ${((Date.now() - start) / 1000).toFixed(1)} s`);
  }
  if (bad.length > 0) {
    console.log(`\nStages with failures: ${bad.map(([stage]) => stage).join(', ')}`);
    for (const [, ...names] of bad) for (const name of names) console.log(`  ${name}`);
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed === 0 ? 0 : 1);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(`npm test: ${error.message}`);
  console.log('\n0 passed, 1 failed');
  process.exit(1);
}
