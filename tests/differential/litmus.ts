// What concurrent programs can do: `node tests/differential/litmus.ts N SEED [ID]` compares the outcomes of N random ones.
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compareLitmus, type Effort, type LitmusResult } from './litmus/compare.ts';
import { litmus } from './litmus/generate.ts';
import { RealLitmus } from './litmus/run.ts';
import { ALONE } from './litmus/driver.ts';
import { litmusText } from './litmus/text.ts';

const EFFORT: Effort = { milliseconds: 100, runs: 200, more: 1500, states: 20_000, guided: 300 };
/** Programs of one build. */
const BATCH = 25;

const [count = '50', seed = '1', only] = process.argv.slice(2);
const folder = path.join(tmpdir(), 'maprace-litmus');
const kept = path.join(folder, 'differences');
mkdirSync(kept, { recursive: true });

const sum = {
  programs: 0,
  tooLarge: 0,
  real: 0,
  ours: 0,
  model: 0,
  byRandom: 0,
  byAny: 0,
  led: 0,
  missed: 0,
  unsure: 0,
  unexplained: 0,
  invented: 0,
  lost: 0,
};
const goes = { favourites: 0, same: 0 };

function tell(r: LitmusResult, id: number): void {
  sum.programs++;
  if (r.model === null) sum.tooLarge++;
  sum.real += r.real.size;
  sum.ours += r.ours.size;
  sum.model += r.model?.size ?? 0;
  sum.byRandom += r.byRandom;
  sum.byAny += r.byAny;
  sum.led += r.led.length;
  const file = path.join(kept, `${seed}-${id}.go`);
  for (const what of ['missed', 'unsure', 'unexplained', 'invented', 'lost'] as const) {
    sum[what] += r[what].length;
    if (r[what].length === 0) continue;
    writeFileSync(file, `${litmusText([r.program])}\n/*\n${ALONE}*/\n`);
    const words = r.model === null ? 'too large' : `of ${r.model.size}`;
    console.log(`${what.toUpperCase()} ${r[what].length} (${words}) ${file}: ${r[what].slice(0, 4).join('   ')}`);
  }
  for (const { between, outcome, share, ours } of r.favourites) {
    goes.favourites++;
    if (ours) goes.same++;
    else console.log(`GO ${seed}-${id}, ${between} between: real Go does ${outcome} in ${(100 * share).toFixed(0)} %`);
  }
}

const started = Date.now();
const first = Number(seed) * 100_000;
for (let done = 0; done < Number(count); done += BATCH) {
  const ids = Array.from({ length: Math.min(BATCH, Number(count) - done) }, (_, i) => done + i).filter(
    (id) => only === undefined || id === Number(only),
  );
  if (ids.length === 0) continue;
  const programs = ids.map((id) => litmus(first + id, `P${id}`));
  const real = new RealLitmus(path.join(folder, `${process.pid}`), programs);
  programs.forEach((p, i) => tell(compareLitmus(p, real, EFFORT, first + done), ids[i] ?? 0));
  real.remove();
}
console.log(JSON.stringify({ ...sum, ...goes }));
console.log(`seed ${seed}, ${((Date.now() - started) / 1000).toFixed(0)} s`);
process.exitCode = sum.missed + sum.unexplained + sum.invented + sum.lost + goes.favourites - goes.same > 0 ? 1 : 0;
