// A schedule as data: the choices of one run in order, and the short text they are kept as.
import type { ChoiceKind, GoId } from '#machine';

/** `steps` is the slice that came with it; `on` is a slice for the only goroutine that can run. */
export type Choice =
  | { readonly of: 'goroutine'; readonly id: GoId; readonly steps: number }
  | { readonly of: 'on'; readonly steps: number }
  | { readonly of: ChoiceKind; readonly value: number };

export interface Schedule {
  readonly stopsAt: 'points' | 'prologues';
  readonly choices: readonly Choice[];
}

/** Their places are part of the text's format: new ones go to the end. */
const KINDS = ['goroutine', 'on', 'select', 'map seed', 'range start', 'random'] as const satisfies readonly Choice['of'][];
const STOPS = { p: 'points', f: 'prologues' } as const;

/** The first letter says where slices may end, the rest is base64url of LEB128 numbers: value × 8 + kind, and the steps of a goroutine. */
export function encode(schedule: Schedule): string {
  const bytes: number[] = [];
  for (const choice of schedule.choices) {
    const kind = KINDS.indexOf(choice.of);
    const value = choice.of === 'goroutine' ? choice.id : choice.of === 'on' ? choice.steps : choice.value;
    put(bytes, value * KIND_ROOM + kind);
    if (choice.of === 'goroutine') put(bytes, choice.steps);
  }
  return (schedule.stopsAt === 'points' ? 'p' : 'f') + toBase64Url(bytes);
}

/** Null for a text that `encode` cannot have written. */
export function decode(text: string): Schedule | null {
  const stopsAt = text[0] === 'p' || text[0] === 'f' ? STOPS[text[0]] : null;
  const bytes = fromBase64Url(text.slice(1));
  if (stopsAt === null || bytes === null) return null;
  const numbers = takeAll(bytes);
  if (numbers === null) return null;
  const choices: Choice[] = [];
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i] ?? 0;
    const kind = KINDS[number % KIND_ROOM];
    const value = Math.floor(number / KIND_ROOM);
    if (kind === undefined) return null;
    if (kind === 'goroutine') {
      const steps = numbers[++i];
      if (steps === undefined || steps < 1) return null;
      choices.push({ of: kind, id: value, steps });
    } else if (kind === 'on') {
      if (value < 1) return null;
      choices.push({ of: kind, steps: value });
    } else choices.push({ of: kind, value });
  }
  return { stopsAt, choices };
}

const KIND_ROOM = 8;

/** Appends n, 0 … 2^53-1, seven bits a byte, low ones first. */
function put(bytes: number[], n: number): void {
  while (n >= 128) {
    bytes.push((n % 128) + 128);
    n = Math.floor(n / 128);
  }
  bytes.push(n);
}

/** Null when the last number is cut off or one is beyond 2^53-1. */
function takeAll(bytes: readonly number[]): number[] | null {
  const numbers: number[] = [];
  let n = 0;
  let unit = 1;
  for (const byte of bytes) {
    n += (byte % 128) * unit;
    if (!Number.isSafeInteger(n)) return null;
    if (byte >= 128) unit *= 128;
    else {
      numbers.push(n);
      n = 0;
      unit = 1;
    }
  }
  return unit === 1 ? numbers : null;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** RFC 4648 §5, without padding. */
function toBase64Url(bytes: readonly number[]): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b, c] = bytes.slice(i, i + 3);
    const word = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    const digits = b === undefined ? 2 : c === undefined ? 3 : 4;
    for (let d = 0; d < digits; d++) text += DIGITS[(word >> (18 - 6 * d)) & 63];
  }
  return text;
}

function fromBase64Url(text: string): number[] | null {
  const bytes: number[] = [];
  let word = 0;
  let bits = 0;
  for (const c of text) {
    const digit = DIGITS.indexOf(c);
    if (digit < 0) return null;
    word = (word << 6) | digit;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((word >> bits) & 255);
    word &= (1 << bits) - 1;
  }
  return bits < 6 && word === 0 ? bytes : null;
}
