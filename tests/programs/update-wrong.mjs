// Writes the errors of the installed Go into the programs of wrong/ as markers before the tokens it names; --check only compares.
import { execFile } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const here = import.meta.dirname;
const MARKER = /\/\* ERROR "(?:[^"\\]|\\.)*" \*\/ ?/g;
const ROW = new RegExp(`(?:${MARKER.source})+`, 'g');
/** Follow-on lines and ends of lines that name a place are left out: columns would move with the markers, and GOROOT differs. */
const PLACE = /\.go:\d+:\d+:/;
const TAIL = / at \S+\.go:\d+:\d+$| \(\/.*\)$/;
const ERROR_LINE = /^(?:\.\/)?[^:\s]+\.go:(\d+):(\d+): (.*)$/;

/** The errors of one program, each with its indented follow-on lines, in the order of the compiler. */
async function errorsOf(folder, name, text) {
  const file = join(folder, name);
  writeFileSync(file, text, 'latin1');
  const command = ['build', '-gcflags=-e', '-o', join(folder, 'program'), file];
  const stderr = await run('go', command, { cwd: folder, encoding: 'latin1' }).then(
    () => '',
    (failure) => failure.stderr,
  );
  const errors = [];
  for (const line of stderr.split('\n')) {
    const found = ERROR_LINE.exec(line);
    if (found !== null) errors.push({ line: Number(found[1]), column: Number(found[2]), message: found[3].replace(TAIL, '') });
    else if (line.startsWith('\t') && !PLACE.test(line)) errors.at(-1).message += `\n${line}`;
  }
  return errors;
}

/** A Go string literal that cannot end the comment it stands in. */
const quoted = (message) => JSON.stringify(message).replaceAll('*/', '*\\/');

function marked(text, errors) {
  const lines = text.split('\n');
  for (const e of [...errors].reverse()) {
    const line = lines[e.line - 1];
    const rest = line.slice(e.column - 1);
    lines[e.line - 1] = `${line.slice(0, e.column - 1)}/* ERROR ${quoted(e.message)} */${rest === '' ? '' : ' '}${rest}`;
  }
  return lines.join('\n');
}

/** Line, column and message of every marker; of markers in a row each names the token after the last. */
function markersOf(text) {
  return text.split('\n').flatMap((line, i) =>
    [...line.matchAll(ROW)].flatMap((row) =>
      [...row[0].matchAll(MARKER)].map((m) => ({
        line: i + 1,
        column: row.index + row[0].length + 1,
        message: JSON.parse(m[0].slice('/* ERROR '.length, m[0].lastIndexOf(' */')).replaceAll('*\\/', '*/')),
      })),
    ),
  );
}

const texts = (errors) => errors.map((e) => `${e.line}:${e.column}: ${e.message}`);

/** What only one side names; empty when both agree. */
function differences(marked, reported) {
  const [m, r] = [texts(marked), texts(reported)];
  return [
    ...m.filter((e) => !r.includes(e)).map((e) => `only marked: ${e}`),
    ...r.filter((e) => !m.includes(e)).map((e) => `only reported: ${e}`),
  ];
}

async function update(file, folder, checkOnly) {
  const text = readFileSync(file, 'latin1');
  let next = text;
  if (!checkOnly) {
    const bare = text.replaceAll(MARKER, '');
    next = marked(bare, await errorsOf(folder, basename(file), bare));
  }
  const errors = await errorsOf(folder, basename(file), next);
  if (errors.length === 0) throw new Error('compiles');
  const wrong = differences(markersOf(next), errors);
  if (wrong.length > 0) throw new Error(`markers and errors differ:\n${wrong.join('\n')}`);
  if (next !== text) writeFileSync(file, next, 'latin1');
}

const args = process.argv.slice(2);
const checkOnly = args.includes('--check');
const named = args.filter((a) => !a.startsWith('--'));
const files = (named.length > 0 ? named : [join(here, 'wrong/*.go')]).flatMap((p) => globSync(p)).sort();
const folder = mkdtempSync(join(tmpdir(), 'maprace-wrong-'));
let failures = 0;
for (const file of files) {
  try {
    await update(file, folder, checkOnly);
  } catch (error) {
    failures++;
    console.error(`${basename(file)}: ${error.message}`);
  }
}
rmSync(folder, { recursive: true });
console.log(`${files.length} programs, ${failures} failures`);
process.exitCode = failures > 0 ? 1 : 0;
