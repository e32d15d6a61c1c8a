// The command line: picks the command, hands it the parsed line, exits with its code.
import type { LoadingSession } from '#session';
import { check } from './commands/check.ts';
import { dump } from './commands/dump.ts';
import { run } from './commands/run.ts';
import { std } from './commands/std.ts';
import { test } from './commands/test.ts';
import { FLAGS, type ParsedLine, parseLine } from './flags.ts';
import { EXIT, isErrno, say } from './terminal.ts';

interface Command {
  readonly run: (line: ParsedLine, library: LoadingSession) => Promise<number>;
  readonly synopsis: string;
  readonly says: string;
}

const COMMANDS: Readonly<Record<string, Command>> = {
  run: { run, synopsis: 'run [flags] FILE... | DIR | ARCHIVE.txtar [-- args]', says: 'compile package main and run it' },
  check: { run: check, synopsis: 'check [flags] FILE... | DIR', says: 'type-check; print what gc would' },
  test: { run: test, synopsis: 'test [flags] FILE... | DIR | DIR/... | ARCHIVE.txtar [-args ...]', says: 'run tests as go test does' },
  dump: { run: dump, synopsis: 'dump --tokens|--tree|--types|--code|--trace FILE', says: 'print any stage' },
  std: { run: std, synopsis: 'std [flags] [PACKAGE...]', says: "list the packages of the library, and how much of Go's API each has" },
};

function usage(): string {
  const out = ['maprace runs Go programs in a simulator of Go.', '', 'Usage:', ''];
  for (const [name, c] of Object.entries(COMMANDS)) {
    out.push(`  maprace ${c.synopsis}`, `        ${c.says}`);
    for (const f of FLAGS.filter((row) => row.commands.includes(name)))
      out.push(`          -${f.name}${f.value === '' ? '' : ` ${f.value}`}: ${f.says}`);
  }
  return `${out.join('\n')}\n`;
}

/** Does what the words say and sets the exit code. What the library has loaded already need not be loaded again. */
export async function command(words: readonly string[], library: LoadingSession): Promise<void> {
  try {
    process.exitCode = await obey(words, library);
  } catch (e) {
    // The reader of a pipe may leave early; that is no failure of ours.
    if (!isErrno(e, 'EPIPE')) throw e;
  }
}

async function obey(words: readonly string[], library: LoadingSession): Promise<number> {
  const [name = '', ...rest] = words;
  if (name === 'help' || name === '-h' || name === '--help') {
    say(1, usage());
    return EXIT.ok;
  }
  const found = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (found === undefined) {
    say(2, name === '' ? usage() : `maprace ${name}: unknown command\nRun 'maprace help' for usage.\n`);
    return EXIT.usage;
  }
  const line = parseLine(name, rest);
  if ('usage' in line) {
    say(2, `maprace ${name}: ${line.usage}\nusage: maprace ${found.synopsis}\n`);
    return EXIT.usage;
  }
  return found.run(line, library);
}
