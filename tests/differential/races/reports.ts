// Reports of the race detector, real or ours, as pairs of places that compare.

export interface RacePair {
  /** As the model's pairs: "W#3 R#7" in an order of their own. */
  readonly places: string;
  /** The frames of both sides within the program, and where their goroutines were started. */
  readonly stacks: string;
}

const HEAD = /^(?:Previous )?(atomic )?(read|write) at .* by (main goroutine|goroutine \d+):$/i;
/** Package sync's own word for the detector: who called does not show. */
const HIDDEN = /^(?:internal\/race\.|runtime\.race)/;
const CREATED = /^Goroutine (\d+) \((?:running|finished)\) created at:$/;

/** "main.P0.func1:12 < main.main:40" of the frames below a heading; frames of the library have no lines that compare. */
function framesAfter(lines: readonly string[], at: number): string[] {
  const frames: string[] = [];
  for (let i = at; (lines[i] ?? '').startsWith('  '); i += 2) {
    const line = /\/?([\w.-]+\.go):(\d+)/.exec(lines[i + 1] ?? '');
    const name = (lines[i] ?? '').trim();
    frames.push(name.startsWith('main.') ? `${name.replace('()', '')}:${line?.[2] ?? '?'}` : name.replace('()', ''));
  }
  return frames;
}

const isOwn = (frame: string): boolean => frame.startsWith('main.');

export function racePairs(output: string): RacePair[] {
  return output
    .split('==================\n')
    .filter((part) => part.startsWith('WARNING: DATA RACE'))
    .map((part) => {
      const lines = part.split('\n');
      const created = new Map<string, string>();
      lines.forEach((line, i) => {
        const id = CREATED.exec(line)?.[1];
        if (id !== undefined)
          created.set(
            id,
            framesAfter(lines, i + 1)
              .filter(isOwn)
              .join(' < '),
          );
      });
      const sides = lines.flatMap((line, i) => {
        const head = HEAD.exec(line);
        if (head === null) return [];
        const frames = framesAfter(lines, i + 1);
        const use = `${head[1] === undefined ? '' : 'A'}${head[2]?.toLowerCase() === 'read' ? 'R' : 'W'}`;
        const top = HIDDEN.test(frames[0] ?? '') ? '?' : (/:(\d+)$/.exec(frames.find(isOwn) ?? '')?.[1] ?? '?');
        const by = head[3]?.replace(/goroutine (\d+)/, (_, id: string) => `go ${created.get(id) ?? '?'}`) ?? '';
        return [{ place: `${use}#${top}`, stack: `${use} ${frames.join(' < ')} by ${by}` }];
      });
      return {
        places: sides
          .map((s) => s.place)
          .sort()
          .join(' '),
        stacks: sides
          .map((s) => s.stack)
          .sort()
          .join(' | '),
      };
    });
}
