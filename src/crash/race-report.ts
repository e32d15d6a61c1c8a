// The race detector's reports: both accesses, where their goroutines were started, and whether it was a map.
import { placeOf } from './dump.ts';
import type { Line } from './prefixes.ts';
import { argumentsAt, operationOf, type Operation, type Symbol, symbolOf } from './symbol.ts';

export interface RaceFrame {
  readonly symbol: Symbol;
  file: string;
  line: number;
}

export interface Access {
  readonly writes: boolean;
  readonly atomic: boolean;
  /** The goroutine's number, or `main`. */
  readonly goroutine: string;
  /** Empty in reports of Go 1.6 and before. */
  readonly address: string;
  readonly frames: RaceFrame[];
  /** The detector had forgotten the stack. */
  lost: boolean;
  /** The map operation at the top, or null: a variable, a field, an element. */
  operation: Operation | null;
}

export interface RaceReport {
  readonly accesses: Access[];
  readonly created: { readonly goroutine: string; readonly frames: RaceFrame[] }[];
}

/** Reports of Go 1.6 and before have no address. */
const ACCESS =
  /(?:^|\s)(?:Previous )?(atomic )?(read|write) (?:at (0x[0-9a-f]{4,16}) )?by (?:goroutine (\d{1,9})|(main) goroutine|finalizer goroutine)/i;
const CREATED = /Goroutine (\d{1,9}) \([\w ]{1,30}\) created at/;

function calledIn(text: string): string | null {
  const body = text.trim();
  const args = argumentsAt(body);
  return args > 0 && /^\((?:\)|\.\.\.\)|$)/.test(body.slice(args)) ? body.slice(0, args) : null;
}

/** All reports, in the order of the text. */
export function raceReports(lines: readonly Line[]): RaceReport[] {
  const reports: RaceReport[] = [];
  let frames: RaceFrame[] | null = null;
  let access: Access | null = null;
  for (const { text } of lines) {
    if (text.includes('WARNING: DATA RACE')) {
      reports.push({ accesses: [], created: [] });
      frames = access = null;
    }
    const report = reports.at(-1);
    if (report === undefined) continue;
    const accessed = text.includes(' by ') ? ACCESS.exec(text) : null;
    const created = text.includes('created at') ? CREATED.exec(text) : null;
    if (/^\s*={10,}/.test(text)) frames = access = null;
    else if (accessed !== null && report.accesses.length < 2) {
      frames = [];
      access = {
        writes: /write/i.test(accessed[2] ?? ''),
        atomic: accessed[1] !== undefined,
        address: accessed[3] ?? '',
        goroutine: accessed[4] ?? accessed[5] ?? '',
        frames,
        lost: false,
        operation: null,
      };
      report.accesses.push(access);
    } else if (created !== null) {
      frames = [];
      access = null;
      report.created.push({ goroutine: created[1] ?? '', frames });
    } else if (text.includes('[failed to restore the stack]')) {
      if (access !== null) access.lost = true;
    } else if (frames !== null) addLine(frames, text);
  }
  for (const { accesses } of reports)
    for (const a of accesses) a.operation = a.frames.length === 0 ? null : asAccessed(mapUse(a.frames), a.writes);
  return reports;
}

function addLine(frames: RaceFrame[], text: string): void {
  const name = calledIn(text);
  if (name !== null) {
    frames.push({ symbol: symbolOf(name), file: '', line: 0 });
    return;
  }
  const place = placeOf(text);
  const last = frames.at(-1);
  if (place === null || last === undefined || last.file !== '') return;
  last.file = place.file;
  last.line = place.line;
}

/** In reports of some releases the frame is the function that stands before the right one in its file: a write under mapaccess2_faststr. */
function asAccessed(use: Operation | null, writes: boolean): Operation | null {
  if (writes && use === 'read') return 'assign';
  return !writes && use === 'delete' ? 'iterate' : use;
}

/** The first frame outside reflect says whether reflect was asked for a map. */
function mapUse(frames: readonly RaceFrame[]): Operation | null {
  const top = frames[0];
  if (top === undefined) return null;
  const direct = operationOf(top.symbol.name);
  if (direct !== null) return direct;
  return top.symbol.pkg === 'reflect' && frames[1] !== undefined ? operationOf(frames[1].symbol.name) : null;
}
