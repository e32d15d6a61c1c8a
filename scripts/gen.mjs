// npm run gen: runs every generator (scripts/gen-*.ts); with --check each only compares what it would write with what is there.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { environment, install, node24, ROOT, run } from './toolchain.mjs';

await install();
const generators = readdirSync(path.join(ROOT, 'scripts')).filter((name) => /^gen-[\w-]+\.ts$/.test(name));
let failed = 0;
for (const name of generators.sort()) {
  const code = await run(node24(), [path.join('scripts', name), ...process.argv.slice(2)], { env: environment() });
  console.log(`${name}: ${code === 0 ? 'ok' : `exit code ${code}`}`);
  if (code !== 0) failed++;
}
process.exit(failed === 0 ? 0 : 1);
