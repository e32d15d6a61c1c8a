// Random wrong programs: a valid one, changed (generate/mutation.ts); what is said of it must be what the installed gc says.
// `node tests/differential/broken.ts N SEED [--tokens|--statements]` compares N of them and prints every difference; what differs is kept in the
// system's temporary folder. --tokens: one token changed; --statements: everything else.
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { goroot } from '../syntax/goroot.ts';
import { Gc, Ours } from '../types/gc.ts';
import { batchText } from './generate/batch.ts';
import { Dice } from './generate/dice.ts';
import { changeToken, mutate } from './generate/mutation.ts';
import { guardedProgram } from './generate/program.ts';

const IMPORTED =
  'bufio bytes cmp context errors fmt io iter log maps math math/bits os runtime slices sort strconv strings sync sync/atomic time unicode unicode/utf8';
/** Broken programs made from one valid one. */
const EACH = 12;

/** The generated part alone is changed: the prelude is that of every program. */
function broken(text: string, dice: Dice, flags: readonly string[]): string {
  const [from, to] = [text.indexOf('\nfunc guard('), text.indexOf('\nvar programs =')];
  const change = flags.includes('--tokens') ? changeToken : flags.includes('--statements') || dice.chance(70) ? mutate : changeToken;
  return text.slice(0, from) + change(text.slice(from, to), dice) + text.slice(to);
}

const [count = '600', seed = '1', ...flags] = process.argv.slice(2);
const folder = path.join(tmpdir(), 'maprace-broken', seed);
mkdirSync(folder, { recursive: true });
const gc = new Gc(folder, IMPORTED.split(' '));
const ours = new Ours(goroot ?? '');
let done = 0;
let wrong = 0;
let different = 0;
for (let i = 0; done < Number(count); i++) {
  const n = Number(seed) * 1_000_000 + i;
  const text = batchText([guardedProgram(n, 'P')]);
  const dice = new Dice(n);
  for (let k = 0; k < EACH && done < Number(count); k++, done++) {
    const file = path.join(folder, `b${i}-${k}.go`);
    writeFileSync(file, broken(text, dice, flags));
    const [want, got] = [await gc.complaints([file], { language: '1.26' }), said(file)];
    if (want.length > 0) wrong++;
    if (want.join('\n') === got.join('\n')) continue;
    different++;
    console.log(`DIFFERENCE ${file}`);
    for (const line of want.filter((l) => !got.includes(l))) console.log(`  real: ${line.slice(folder.length)}`);
    for (const line of got.filter((l) => !want.includes(l))) console.log(`  ours: ${line.slice(folder.length)}`);
  }
}
console.log(`${done} programs, ${wrong} of them wrong, ${different} differences, seed ${seed}`);
process.exitCode = different > 0 ? 1 : 0;

function said(file: string): readonly string[] {
  try {
    return ours.complaints([file], { language: '1.26' });
  } catch (e) {
    return [`BUG ${e instanceof Error ? e.stack : String(e)}`];
  }
}
