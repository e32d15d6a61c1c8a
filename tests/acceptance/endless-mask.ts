// The stack of an endless recursion in a form that does not depend on the size of frames in machine code, which decides where a stack ends.

/** Above the recursion stands what met the end of the stack: a few calls. */
const MOST_ABOVE = 6;
const LONGEST_PERIOD = 6;

/** A frame is two lines. */
function framesOf(lines: readonly string[]): string[] {
  const frames: string[] = [];
  for (let i = 0; i + 1 < lines.length; i += 2) frames.push(`${lines[i]}\n${lines[i + 1]}`);
  return frames;
}

/** What repeats in frames until the last of them, begun where it is first in the alphabet; null where nothing does. */
function repeated(frames: readonly string[]): string | null {
  for (let from = 0; from <= MOST_ABOVE; from++) {
    for (let period = 1; period <= LONGEST_PERIOD; period++) {
      const rest = frames.slice(from);
      if (rest.length < 2 * period || !rest.every((frame, i) => i < period || frame === rest[i - period])) continue;
      const turns = Array.from({ length: period }, (_, i) => [...rest.slice(i, period), ...rest.slice(0, i)].join('\n'));
      return turns.sort()[0] ?? null;
    }
  }
  return null;
}

/** Of a masked dump: instead of the innermost frames, what repeats in them. */
export function endless(dump: string): string {
  if (!/^fatal error: stack overflow$/m.test(dump)) return dump;
  return dump.replace(
    /^(goroutine \d+ .*\[running\]:\n)([\s\S]*?)(^\.\.\..*elided)/m,
    (all, header: string, innermost: string, elided: string) => {
      const cycle = repeated(framesOf(innermost.split('\n')));
      return cycle === null ? all : `${header}endlessly:\n${cycle}\n${elided}`;
    },
  );
}
