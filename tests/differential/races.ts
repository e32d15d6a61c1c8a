// The race detector against real Go: `node tests/differential/races.ts N SEED` compares the reports of N random concurrent programs.
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Compared, type Effort, RaceCampaign } from './races/compare.ts';
import { raceProgram } from './races/generate.ts';

const EFFORT: Effort = { real: 16, ours: 32, more: 1000, model: 400 };
/** Programs of one build. */
const BATCH = 25;

const [count = '300', seed = '1', only] = process.argv.slice(2);
const folder = path.join(tmpdir(), 'maprace-races');
const kept = path.join(folder, 'differences');
mkdirSync(kept, { recursive: true });
const campaign = new RaceCampaign(path.join(folder, `${process.pid}`));

const sum = {
  programs: 0,
  racy: 0,
  real: 0,
  ours: 0,
  model: 0,
  both: 0,
  missed: 0,
  rare: 0,
  invented: 0,
  unexplained: 0,
  stacks: 0,
  oddities: 0,
};

function tell(c: Compared, id: number): void {
  sum.programs++;
  if (c.real.size > 0) sum.racy++;
  sum.real += c.real.size;
  sum.ours += c.ours.size;
  sum.model += c.model.size;
  sum.both += [...c.real].filter((p) => c.ours.has(p)).length;
  for (const what of ['missed', 'rare', 'invented', 'unexplained', 'stacks', 'oddities'] as const) {
    sum[what] += c[what].length;
    if (c[what].length === 0) continue;
    const file = path.join(kept, `${seed}-${id}.go`);
    writeFileSync(file, c.text);
    for (const one of c[what]) console.log(`${what.toUpperCase()} ${file}: ${one}`);
  }
}

const started = Date.now();
const first = Number(seed) * 100_000;
for (let done = 0; done < Number(count); done += BATCH) {
  const ids = Array.from({ length: Math.min(BATCH, Number(count) - done) }, (_, i) => done + i).filter(
    (id) => only === undefined || id === Number(only),
  );
  const programs = ids.map((id) => raceProgram(first + id, `P${id}`));
  campaign.compare(programs, EFFORT, first + done).forEach((c, i) => tell(c, ids[i] ?? 0));
}
campaign.remove();
console.log(JSON.stringify(sum));
console.log(`seed ${seed}, ${((Date.now() - started) / 1000).toFixed(0)} s`);
process.exitCode = sum.missed + sum.invented + sum.unexplained + sum.stacks > 0 ? 1 : 0;
