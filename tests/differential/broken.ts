// Random wrong programs: a valid one with one token deleted, doubled or replaced; what is said of it must be what the installed gc says.
// `node tests/differential/broken.ts N SEED` compares N of them and prints every difference; what differs is kept in the system's temporary folder.
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { goroot } from '../syntax/goroot.ts';
import { Gc, Ours } from '../types/gc.ts';
import { batchText } from './generate/batch.ts';
import { Dice } from './generate/dice.ts';
import { guardedProgram } from './generate/program.ts';

const IMPORTED =
  'bufio bytes cmp context errors fmt io iter log maps math math/bits os runtime slices sort strconv strings sync sync/atomic time unicode unicode/utf8';
/** Broken programs made from one valid one. */
const EACH = 12;

const TOKEN =
  /[A-Za-z_]\w*|\d[\w.]*|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|<-|:=|\+\+|--|[-+*/%&|^<>=!]=|<<|>>|&&|\|\||\.\.\.|[-+*/%&|^<>=!(){}[\],;:.]/g;

interface Token {
  readonly at: number;
  readonly text: string;
}

/** Words, numbers, strings and the rest: what is put in a token's place is of its kind, mostly. */
const kindOf = (text: string): string =>
  /^[A-Za-z_]/.test(text) ? 'word' : /^\d/.test(text) ? 'number' : /^["']/.test(text) ? 'string' : 'operator';

function broken(text: string, from: number, dice: Dice): string {
  const tokens: readonly Token[] = [...text.slice(from).matchAll(TOKEN)].map((m) => ({ at: from + m.index, text: m[0] }));
  const token = dice.pick(tokens);
  const end = token.at + token.text.length;
  const put = (replacement: string): string => text.slice(0, token.at) + replacement + text.slice(end);
  switch (dice.below(5)) {
    case 0:
      return put('');
    case 1:
      return put(`${token.text} ${token.text}`);
    case 2:
      return put(dice.pick(tokens).text);
    default:
      return put(dice.pick(tokens.filter((t) => kindOf(t.text) === kindOf(token.text))).text);
  }
}

const [count = '600', seed = '1'] = process.argv.slice(2);
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
    writeFileSync(file, broken(text, text.indexOf('func P'), dice));
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
