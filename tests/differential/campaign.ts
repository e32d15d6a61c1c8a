// The big run: `node tests/differential/campaign.ts N SEED [--shrink]` compares N random programs with real Go and prints every difference.
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DEFAULT_SETTINGS, openSession } from '#session';
import { compareBatch, compareDying, type Difference, RealGo, Unusable } from './compare.ts';
import { batchText } from './generate/batch.ts';
import { dyingProgram, guardedProgram, type Program } from './generate/program.ts';
import { shrink } from './shrink.ts';

const GUARDED = 90;
const DYING = 10;
/** Candidates a shrinker may try; each that compiles costs a build. */
const CANDIDATES = 400;

const [count = '1000', seed = '1', ...flags] = process.argv.slice(2);
const folder = path.join(tmpdir(), 'maprace-differential');
const kept = path.join(folder, 'differences');
mkdirSync(kept, { recursive: true });
const go = new RealGo(path.join(folder, `${process.pid}`));
const checker = openSession();

type Compare = (go: RealGo, programs: readonly Program[]) => readonly Difference[];

function smaller({ program }: Difference, compare: Compare): Difference | null {
  let last: Difference | null = null;
  const stillFails = (nodes: Program['nodes']): boolean => {
    const candidate = { name: program.name, nodes };
    const checked = checker.check([{ name: 'x.go', text: batchText([candidate]) }], DEFAULT_SETTINGS);
    if ('bug' in checked || checked.diagnostics.length > 0) return false;
    try {
      const [found] = compare(go, [candidate]);
      last = found ?? last;
      return found !== undefined;
    } catch (e) {
      if (e instanceof Unusable) return false;
      throw e;
    }
  };
  shrink(program.nodes, stillFails, CANDIDATES);
  return last;
}

function report(found: Difference, id: string, compare: Compare): void {
  const d = (flags.includes('--shrink') ? smaller(found, compare) : null) ?? found;
  const file = path.join(kept, `${id}.go`);
  writeFileSync(file, batchText([d.program]));
  writeFileSync(`${file}.real`, d.real);
  writeFileSync(`${file}.ours`, d.ours);
  const [real, ours] = [d.real.split('\n'), d.ours.split('\n')];
  const at = real.findIndex((line, i) => line !== ours[i]);
  console.log(`DIFFERENCE ${file}\n  real: ${real[at]}\n  ours: ${ours[at]}`);
}

let done = 0;
let differences = 0;
const started = Date.now();
for (let batch = 0; done < Number(count); batch++) {
  for (const [make, compare, size] of [
    [guardedProgram, compareBatch, GUARDED],
    [dyingProgram, compareDying, DYING],
  ] as const) {
    const programs = Array.from({ length: size }, (_, i) => make(Number(seed) * 1_000_000 + batch * 1000 + i, `P${i}`));
    try {
      for (const d of compare(go, programs)) {
        differences++;
        report(d, `${seed}-${batch}-${make.name}-${d.program.name}`, compare);
      }
    } catch (e) {
      if (!(e instanceof Unusable)) throw e;
      differences++;
      console.log(`UNUSABLE batch ${batch}: ${e.message}`);
    }
    done += size;
    if (done % 1000 === 0) console.log(`${done} programs, ${differences} differences so far`);
  }
}
go.remove();
console.log(`${done} programs, ${differences} differences, seed ${seed}, ${((Date.now() - started) / 1000).toFixed(0)} s`);
process.exitCode = differences > 0 ? 1 : 0;
