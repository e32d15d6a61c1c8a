// npm start: install when needed, build when the sources changed, serve. PORT and MAPRACE_BASE may be set.
import { build } from './build.mjs';
import { serve } from './serve.mjs';
import { install } from './toolchain.mjs';

const port = Number(process.env.PORT ?? 4321);
const base = process.env.MAPRACE_BASE ?? '/';

try {
  await install();
  await build();
  await serve({ root: process.env.MAPRACE_OUT ?? 'dist', port, base });
  console.log(`\nThe guide is at http://localhost:${port}${base}\nCtrl-C ends it.`);
} catch (error) {
  const taken = error.code === 'EADDRINUSE';
  console.error(taken ? `Port ${port} is in use. Set another one: PORT=4322 npm start` : `npm start: ${error.message}`);
  process.exit(1);
}
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));
