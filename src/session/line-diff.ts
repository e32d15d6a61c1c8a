// Differences between two texts by lines, as short as a share link wants them.

/** A number n > 0 keeps n lines of the base, n < 0 drops -n, a text is inserted. */
export type LineDiff = readonly (number | string)[];

/** Above this many cells the table is not worth its memory; the caller sends the whole text. */
const MOST_CELLS = 4_000_000;

/** Lengths of the longest common subsequences of all suffixes, row by row. */
function suffixTable(a: readonly string[], b: readonly string[]): Uint16Array {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const down = table[(i + 1) * width + j] ?? 0;
      const right = table[i * width + j + 1] ?? 0;
      table[i * width + j] = a[i] === b[j] ? (table[(i + 1) * width + j + 1] ?? 0) + 1 : Math.max(down, right);
    }
  }
  return table;
}

/** Joins steps of one kind; inserted lines stay apart from each other only by newlines. */
function append(diff: (number | string)[], step: 1 | -1 | string): void {
  const last = diff.at(-1);
  const at = diff.length - 1;
  if (typeof step === 'number' && typeof last === 'number' && Math.sign(last) === step) diff[at] = last + step;
  else if (typeof step === 'string' && typeof last === 'string') diff[at] = `${last}\n${step}`;
  else diff.push(step);
}

/** How to make `text` from `base`; null when they are too long to compare. */
export function diffLines(base: string, text: string): LineDiff | null {
  const a = base.split('\n');
  const b = text.split('\n');
  if (a.length * b.length > MOST_CELLS || a.length > 0xffff || b.length > 0xffff) return null;
  const table = suffixTable(a, b);
  const width = b.length + 1;
  const diff: (number | string)[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const line = b[j];
    if (i < a.length && line !== undefined && a[i] === line) {
      append(diff, 1);
      i++;
      j++;
    } else if (line !== undefined && (i >= a.length || (table[i * width + j + 1] ?? 0) >= (table[(i + 1) * width + j] ?? 0))) {
      append(diff, line);
      j++;
    } else {
      append(diff, -1);
      i++;
    }
  }
  return diff;
}

/** The text that `diff` makes of `base`, or null when the two do not belong together. */
export function applyLines(base: string, diff: LineDiff): string | null {
  const lines = base.split('\n');
  const out: string[] = [];
  let at = 0;
  for (const step of diff) {
    if (typeof step === 'string') out.push(step);
    else {
      const end = at + Math.abs(step);
      if (step === 0 || end > lines.length) return null;
      if (step > 0) out.push(...lines.slice(at, end));
      at = end;
    }
  }
  return at === lines.length ? out.join('\n') : null;
}
