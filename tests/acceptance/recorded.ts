// What Go 1.19.8 printed for the shared goldens, and the simulator as Go 1.19, in one form that can be compared line by line.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DEFAULT_SETTINGS } from '#session';
import { masked } from '../goldens/mask.ts';
import { maskedReports } from '../goldens/race/mask.ts';
import { runProgram } from '../support/run-program.ts';
import { endless } from './endless-mask.ts';

const folder = path.join(import.meta.dirname, '../../../shared/golden');

/** A recording: `program` under `level` of GOTRACEBACK, or under none. */
export interface Recording {
  readonly name: string;
  readonly program: string;
  readonly level: string;
  readonly race: boolean;
}

/** Their names end in `.LEVEL.out` where GOTRACEBACK was set. */
export const recordings: readonly Recording[] = !existsSync(folder)
  ? []
  : readdirSync(folder)
      .filter((file) => file.endsWith('.out'))
      .map((file) => {
        const name = path.basename(file, '.out');
        const [program = '', level = ''] = name.split('.');
        return { name, program, level, race: program.startsWith('race-') };
      });

/** They were built with -trimpath, which leaves paths below GOROOT and in the program's folder. */
const withRoots = (text: string): string =>
  text.replace(/^(\t| {6})(\.\/)?([\w.]+\/)?(\S*\w+\.\w+:\d+)/gm, (line, indent: string, here = '', dir = '', rest = '') => {
    if (here !== '') return `${indent}./${dir}${rest}`;
    return dir === '' ? (indent === '\t' ? line : `${indent}./${rest}`) : `${indent}/usr/local/go/src/${dir}${rest}`;
  });

/** Ports are drawn, and whether a client hears of a flushed header before or after the server logs the panic behind it is chance. */
const neutral = (text: string): string => {
  const ports = text.replaceAll(/127\.0\.0\.1:\d{4,5}/g, '127.0.0.1:_');
  return /^http: panic serving/m.test(ports) ? ports.split('\n').sort().join('\n') : ports;
};

/** Race reports and, where the program dies besides, the dump. */
const form = (text: string, race: boolean): string => neutral(race ? maskedReports(masked(text)) : endless(masked(text))).trim();

/** One has notes behind its exit code. */
const untilExit = (text: string): string => text.replace(/(^exit=\d+)[\s\S]*$/m, '$1\n');

export const recorded = ({ name, race }: Recording): string =>
  form(withRoots(untilExit(readFileSync(path.join(folder, `${name}.out`), 'utf8'))), race);

/** The run of a seed, which ends after so many steps; seed 0 is the schedule of Go's own scheduler. */
export function simulated({ program, level, race }: Recording, seed: number, steps = 100_000_000): string {
  const { merged, result } = runProgram([{ name: `./${program}.go`, text: readFileSync(path.join(folder, `${program}.go`), 'utf8') }], {
    release: '1.19',
    race,
    racePrintEdges: race,
    schedule: seed === 0 ? 'go' : race && seed % 2 === 1 ? 'pct' : 'random',
    seed,
    env: level === '' ? DEFAULT_SETTINGS.env : [...DEFAULT_SETTINGS.env, `GOTRACEBACK=${level}`],
    budgets: { ...DEFAULT_SETTINGS.budgets, steps },
  });
  return form(`${merged}exit=${result.exitCode}\n`, race);
}
