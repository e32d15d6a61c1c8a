// The library against real Go: `node tests/differential/library.ts N SEED [topic…]` compares N generated cases of each topic and prints every difference.
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { RealGo } from './compare.ts';
import { compareCases } from './library/compare.ts';
import { casesOf } from './library/batch.ts';
import { TOPICS } from './library/topics.ts';

/** Cases of one build. */
const BATCH = 1000;

const [count = '1000', seed = '1', ...names] = process.argv.slice(2);
const folder = path.join(tmpdir(), 'maprace-library');
mkdirSync(folder, { recursive: true });
const go = new RealGo(path.join(folder, `${process.pid}`));

let differences = 0;
for (const topic of TOPICS) {
  if (names.length > 0 && !names.includes(topic.name)) continue;
  let found = 0;
  for (let done = 0, batch = 0; done < Number(count); batch++) {
    const size = Math.min(BATCH, Number(count) - done);
    const group = { topic, cases: casesOf(topic, size, Number(seed) + batch * 1000) };
    for (const { name, statements, real, ours } of compareCases(go, [group], (text) =>
      writeFileSync(path.join(folder, `${topic.name}.go`), text),
    )) {
      found++;
      console.log(`DIFFERENCE ${name}\n  ${statements.replaceAll('\n', '\n  ')}\n  real: ${real}\n  ours: ${ours}`);
    }
    done += size;
  }
  console.log(`${topic.name}: ${count} cases, ${found} differences, seed ${seed}`);
  differences += found;
}
go.remove();
process.exitCode = differences > 0 ? 1 : 0;
