// Log viewers that show the newest line first turn a dump upside down; this turns it round again.
import { placeOf } from './dump.ts';
import type { Line } from './prefixes.ts';

const HEAD = /(?:^|[^\w])goroutine \d{1,12} \[[^\]]{1,120}\]/;
/** A line that ends with arguments, as the first line of a frame does. */
const CALL = /^\s*[A-Za-z_][\w./%*()[\]-]{0,300}\([^()]{0,400}\)$/;

const isCall = (line: Line | undefined): boolean => line !== undefined && CALL.test(line.text) && placeOf(line.text) === null;

/** A goroutine's first call stands below its head; where it stands above, and no call below, the text is upside down. */
export function inOrder(lines: readonly Line[]): readonly Line[] {
  let turned = 0;
  let upright = 0;
  lines.forEach((line, i) => {
    if (!line.text.includes('goroutine ') || !HEAD.test(line.text)) return;
    if (isCall(lines[i + 1])) upright++;
    else if (isCall(lines[i - 1])) turned++;
  });
  if (turned <= upright) return lines;
  const last = Math.max(...[lines[0], lines.at(-1)].map((line) => line?.at ?? 0));
  return lines.map((line) => ({ ...line, at: last - line.at })).reverse();
}
