// Browser tests: the built site behind the project's own server, with the headers it asks for; once more under a path.
import { defineConfig, devices } from '@playwright/test';
import subpath from './tests/site/subpath.json' with { type: 'json' };

const PORT = 4330;
const executablePath = process.env.MAPRACE_CHROMIUM;
/** Chromium refuses its sandbox to root. */
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export default defineConfig({
  testDir: 'tests/site',
  outputDir: 'test-results/browser',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 30_000,
  reporter: [['list']],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${PORT}`,
    launchOptions: { args, ...(executablePath === undefined ? {} : { executablePath }) },
    trace: 'retain-on-failure',
  },
  webServer: [
    { command: `node scripts/serve.mjs --port ${PORT}`, port: PORT, reuseExistingServer: false },
    {
      command: `node scripts/serve.mjs --port ${subpath.port} --root ${subpath.out} --base ${subpath.base}`,
      port: subpath.port,
      reuseExistingServer: false,
    },
  ],
});
